'use client'
import { FileText } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useLocale, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { useShell, type PanelTarget } from '../shell-context.tsx'
import { useThread } from '../thread-context.tsx'
import type { CardProps } from './card.ts'
import { evidenceOf, proofsOf } from './evidence-of.ts'
import { PeopleList } from './people-list.tsx'
import { ResultLine } from './result-line.tsx'

export function ListCandidates({ output }: CardProps<'list_candidates'>) {
  const { vocabulary, count } = useMessages()
  const people = output.items.map(({ candidateId, name, headline, city, applications }) => ({
    candidateId,
    name,
    detail: [headline, city].filter(Boolean).join(' · '),
    end: applications[0] && (vocabulary.stage[applications[0].stage] ?? applications[0].stage),
  }))
  return (
    <div className="stack">
      <PeopleList people={people} />
      {output.total > people.length && <p className="meta">{count.candidates(output.total)}</p>}
    </div>
  )
}

export function GetCandidate({ output }: CardProps<'get_candidate'>) {
  const { candidateId, name, headline, city, facts } = output
  const { openPanel } = useShell()
  const { panel, count } = useMessages()
  return (
    <div className="stack">
      <PeopleList people={[{ candidateId, name, detail: [headline, city].filter(Boolean).join(' · ') }]} />
      <div className="row">
        <Button size="s" onClick={() => openPanel({ kind: 'candidate', candidateId, name, tab: 'profile' })}>
          {panel.profile} · {count.lines(facts.length)}
        </Button>
      </div>
    </div>
  )
}

function useDocumentTarget({ documentId, candidateId, fileName }: CardProps<'get_document'>['output']) {
  const locale = useLocale()
  const { found } = useThread()
  return (): PanelTarget => {
    const person = candidateId ? found(candidateId) : undefined
    if (!person) return { kind: 'document', documentId, title: fileName }
    const { name } = person
    return { kind: 'candidate', candidateId: person.candidateId, name, evidence: evidenceOf(proofsOf(person), locale), active: 0 }
  }
}

/** Asked for in words, a document opens by itself beside the conversation, once, where there is room; lit are the criteria of the search. */
export function GetDocument({ output }: CardProps<'get_document'>) {
  const { openPanel } = useShell()
  const target = useDocumentTarget(output)
  const open = useRef(() => openPanel(target()))
  useEffect(() => {
    if (window.matchMedia('(min-width: 1240px)').matches) open.current()
  }, [])
  return (
    <div className="row">
      <Button size="s" icon={FileText} onClick={() => openPanel(target())}>
        {output.fileName}
      </Button>
    </div>
  )
}

export function AddNote() {
  const { cards } = useMessages()
  return <ResultLine>{cards.noted}</ResultLine>
}
