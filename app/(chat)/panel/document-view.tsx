'use client'
import { ChevronLeft, ChevronRight, Download } from 'lucide-react'
import { errorText } from '#app/i18n/dictionaries'
import { useFormat, useMessages } from '#app/i18n/provider'
import { IconButton } from '#app/ui/button'
import { Icon } from '#app/ui/icons'
import { Notice } from '#app/ui/notice'
import type { OutputOf } from '#tools/registry'
import { pathLabel } from '../profile-lines.ts'
import type { Evidence } from '../shell-context.tsx'
import { useFollowing } from '../use-following.ts'
import { useTool } from '../use-tool.ts'
import { WhenLoaded } from './loaded.tsx'
import { Paper } from './paper.tsx'

type Read = OutputOf<'get_document'>

function Finder({ evidence, active, onMove }: { evidence: readonly Evidence[]; active: number; onMove: (to: number) => void }) {
  const { panel } = useMessages()
  const shown = evidence[active]
  if (!shown) return null
  const step = (by: number) => onMove((active + by + evidence.length) % evidence.length)
  return (
    <div className="finder">
      <span className="grow cut" aria-live="polite">
        {panel.evidenceOf(shown.label)}
      </span>
      <span>{panel.evidenceCount(active + 1, evidence.length)}</span>
      <IconButton label={panel.previousEvidence} icon={ChevronLeft} onClick={() => step(-1)} />
      <IconButton label={panel.nextEvidence} icon={ChevronRight} onClick={() => step(1)} />
    </div>
  )
}

function Foot({ read, page }: { read: Read; page?: number }) {
  const { panel } = useMessages()
  const format = useFormat()
  const where = read.pages.length > 0 ? panel.page(page ?? 1, read.pages.length) : undefined
  return (
    <p className="meta paper-foot row">
      <span className="grow">
        {[read.fileName, where, panel.received(format.day(read.createdAt))].filter(Boolean).join(' · ')}
      </span>
      <a
        href={`/api/files/${read.documentId}`}
        className="button"
        data-variant="quiet"
        data-size="s"
        data-square
        aria-label={panel.download}
        download
      >
        <Icon as={Download} />
      </a>
    </p>
  )
}

function ReadDocument({ read, evidence, active: wanted }: { read: Read; evidence?: readonly Evidence[]; active: number }) {
  const messages = useMessages()
  const here = evidence?.filter((item) => item.start !== undefined && (!item.documentId || item.documentId === read.documentId))
  const marks = here ?? read.marks.map((mark) => ({ ...mark, label: pathLabel(messages, mark.path), verdict: 'met' as const }))
  const given = evidence?.[wanted]
  const first = Math.max(0, given && here ? here.indexOf(given) : wanted)
  const [active, setActive] = useFollowing(first, `${read.documentId} ${wanted} ${given?.start}`)
  if (read.failure) return <Problem reason={read.failure} />
  return (
    <>
      <Finder evidence={marks} active={active} onMove={setActive} />
      {/* A region that scrolls and holds nothing to focus is reached by the keyboard itself. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="scroller paper-scroll" tabIndex={0} aria-label={read.fileName}>
        {read.text ? (
          <Paper text={read.text} pages={read.pages} evidence={marks} active={active} quiet={!here} />
        ) : (
          <Notice>{messages.panel.noText}</Notice>
        )}
        {read.flags.length > 0 && <Notice tone="warn">{messages.errors['hidden_text']}</Notice>}
        <Foot read={read} page={marks[active]?.page} />
      </section>
    </>
  )
}

function Problem({ reason }: { reason: string }) {
  const messages = useMessages()
  return (
    <div className="panel-pad">
      <Notice tone="bad">{errorText(messages, { code: 'invalid', reason })}</Notice>
    </div>
  )
}

/** A document at a place: by its own id, or the latest of a person. Without evidence of a search, the lines of the profile are lit. */
export function DocumentView({
  documentId,
  candidateId,
  evidence,
  active = 0,
}: {
  documentId?: string
  candidateId?: string
  evidence?: readonly Evidence[]
  active?: number
}) {
  const wanted = documentId ?? evidence?.[active]?.documentId
  const loaded = useTool('get_document', wanted ? { documentId: wanted } : { candidateId })
  return <WhenLoaded loaded={loaded}>{(read) => <ReadDocument read={read} evidence={evidence} active={active} />}</WhenLoaded>
}
