'use client'
import { Download, FileText } from 'lucide-react'
import { useState } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useFormat, useMessages } from '#app/i18n/provider'
import { EmptyState } from '#app/ui/empty-state'
import { Icon } from '#app/ui/icons'
import { Notice } from '#app/ui/notice'
import type { OutputOf } from '#tools/registry'
import { WhenLoaded } from '../panel/loaded.tsx'
import { Paper } from '../panel/paper.tsx'
import type { Evidence } from '../shell-context.tsx'
import { useTool } from '../use-tool.ts'
import { Flags } from './flags.tsx'
import type { ProfileLine } from './lines.ts'
import { useReview } from './review-context.tsx'

export type Shown = { path: string; label: string; at: number }
type Read = OutputOf<'get_document'>
type Lit = Evidence & { item: string }

/** Every stretch of this document that a line of the profile rests on. */
function evidenceIn(documentId: string, lines: readonly ProfileLine[]): Lit[] {
  return lines.flatMap((line) =>
    line.items.flatMap((item) =>
      item.facts.flatMap(({ source, others }) =>
        [source, ...others.map((other) => other.source)].flatMap((from) =>
          from.kind === 'document' && (from.documentId ?? documentId) === documentId
            ? [
                {
                  label: line.label,
                  item: item.path,
                  documentId,
                  start: from.start,
                  end: from.end,
                  ...(from.page ? { page: from.page } : {}),
                },
              ]
            : [],
        ),
      ),
    ),
  )
}

function ReadPane({ read, lines, shown }: { read: Read; lines: readonly ProfileLine[]; shown: Shown | undefined }) {
  const messages = useMessages()
  const format = useFormat()
  const { lit, light } = useReview()
  const evidence = evidenceIn(read.documentId, lines)
  const on = new Set(evidence.flatMap(({ item }, index) => (item === (lit ?? shown?.path) ? [index] : [])))
  const active = shown ? evidence.findIndex(({ item }) => item === shown.path) : -1
  return (
    <>
      <div className="finder">
        <span className="grow cut" aria-live="polite">
          {shown ? messages.people.sourceOf(shown.label) : messages.panel.received(format.day(read.createdAt))}
        </span>
        {read.pages.length > 0 && <span>{messages.count.pages(read.pages.length)}</span>}
        <a
          href={`/api/files/${read.documentId}`}
          className="button"
          data-variant="quiet"
          data-size="s"
          data-square
          aria-label={messages.panel.download}
          download
        >
          <Icon as={Download} />
        </a>
      </div>
      {/* A region that scrolls and holds nothing to focus is reached by the keyboard itself. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="scroller paper-scroll" tabIndex={0} aria-label={read.fileName}>
        <Flags flags={read.flags} />
        {read.failure && <Notice tone="bad">{errorText(messages, { code: 'invalid', reason: read.failure })}</Notice>}
        {read.text ? (
          <Paper
            text={read.text}
            pages={read.pages}
            evidence={evidence}
            active={active}
            moment={shown?.at}
            lit={on}
            onHover={(index) => light(index === undefined ? undefined : evidence[index]?.item)}
          />
        ) : (
          !read.failure && <Notice>{messages.panel.noText}</Notice>
        )}
      </section>
    </>
  )
}

function OneDocument({ documentId, ...rest }: { documentId: string; lines: readonly ProfileLine[]; shown: Shown | undefined }) {
  const loaded = useTool('get_document', { documentId })
  return <WhenLoaded loaded={loaded}>{(read) => <ReadPane read={read} {...rest} />}</WhenLoaded>
}

/** The documents of a person, one at a time, with what the profile took from them lit. */
export function DocumentPane({
  documents,
  lines,
  shown,
}: {
  documents: readonly { documentId: string; fileName: string }[]
  lines: readonly ProfileLine[]
  shown: Shown | undefined
}) {
  const { panel, people } = useMessages()
  const [chosen, setChosen] = useState(documents[0]?.documentId)
  const current = documents.some(({ documentId }) => documentId === chosen) ? chosen : documents[0]?.documentId
  if (!current)
    return (
      <div className="document-pane page-pad">
        <EmptyState title={panel.noDocument} icon={FileText}>
          <p className="ink-2">{people.noDocumentText}</p>
        </EmptyState>
      </div>
    )
  return (
    <aside className="document-pane" aria-label={panel.document}>
      <fieldset className="tab-list" aria-label={people.documents}>
        {documents.map(({ documentId, fileName }) => (
          <button
            key={documentId}
            type="button"
            className="tab cut"
            aria-current={documentId === current ? 'true' : undefined}
            onClick={() => setChosen(documentId)}
          >
            {fileName}
          </button>
        ))}
      </fieldset>
      <OneDocument key={current} documentId={current} lines={lines} shown={shown} />
    </aside>
  )
}
