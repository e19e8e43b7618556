'use client'
import Link from 'next/link'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Tag } from '#app/ui/tag'
import type { OutputOf } from '#tools/registry'
import { DoneCard } from '../done-card.tsx'
import { useThread } from '../thread-context.tsx'
import type { CardProps } from './card.ts'
import { ResultLine } from './result-line.tsx'

export type Erasure = OutputOf<'list_erasures'>['items'][number]

/** What was erased, by the receipt’s counts. */
function useCounts() {
  const { erasure } = useMessages()
  const format = useFormat()
  return (counts: Record<string, number>) => {
    const parts = Object.entries(counts).flatMap(([kind, n]) => (n > 0 && erasure.count[kind] ? [erasure.count[kind](n)] : []))
    return parts.length > 0 ? erasure.counts(format.list(parts)) : erasure.nothing
  }
}

/** Requests and what became of them; of who has been erased the receipt alone. */
export function ErasureLines({
  items,
  mine = false,
  busy = false,
  onErase,
  onRefuse,
}: {
  items: readonly Erasure[]
  /** One’s own requests: no record to open. */
  mine?: boolean
  busy?: boolean
  onErase?: (item: Erasure) => void
  onRefuse?: (item: Erasure) => void
}) {
  const { erasure } = useMessages()
  const format = useFormat()
  const countsOf = useCounts()
  return (
    <ul className="ruled">
      {items.map((item) => (
        <li key={item.erasureId}>
          <div>
            <p className="row wrap">
              {item.name ? (
                <Link href={`/candidates/${item.candidateId}`}>{item.name}</Link>
              ) : (
                <b>{erasure.states[item.state]}</b>
              )}
              {item.name && !mine && item.state !== 'asked' && <Tag>{erasure.states[item.state]}</Tag>}
              {item.late && <Tag tone="unmet">{erasure.late}</Tag>}
            </p>
            <p className="meta">
              {item.by ? erasure.by(item.by) : erasure.byPerson}, {format.relativeDay(item.askedAt)}
              {item.state === 'asked' && `, ${erasure.due(format.day(item.dueOn))}`}
              {item.decidedAt &&
                `, ${(item.state === 'refused' ? erasure.refusedBy : erasure.decided)(item.decidedBy)}, ${format.day(item.decidedAt)}`}
            </p>
            {item.answer && <p className="said">{item.answer}</p>}
            {(item.state === 'done' || item.state === 'erasing') && (
              <>
                <p className="dense">{countsOf(item.counts)}</p>
                <p className="meta">{erasure.receipt(item.erasureId)}</p>
              </>
            )}
          </div>
          {item.mayDecide && item.state === 'asked' && (
            <span className="row">
              {onErase && (
                <Button size="s" disabled={busy} onClick={() => onErase(item)}>
                  {erasure.erase}
                </Button>
              )}
              {onRefuse && (
                <Button size="s" variant="quiet" disabled={busy} onClick={() => onRefuse(item)}>
                  {erasure.refuse}
                </Button>
              )}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

export function ListErasures({ output }: CardProps<'list_erasures'>) {
  const { erasure } = useMessages()
  const { act, busy } = useThread()
  if (output.items.length === 0) return <Notice>{erasure.none}</Notice>
  return <ErasureLines items={output.items} busy={busy} onErase={({ candidateId }) => act('erase_candidate', { candidateId })} />
}

export function AskErasure({ output, reversalId }: CardProps<'ask_erasure'>) {
  const { erasure } = useMessages()
  const format = useFormat()
  const title = output.mine ? erasure.requestedMine : erasure.requested(output.name)
  return (
    <DoneCard title={title} {...(reversalId ? { reversalId } : {})}>
      {erasure.answerBy(format.day(output.dueOn))}
    </DoneCard>
  )
}

export function EraseCandidate({ output }: CardProps<'erase_candidate'>) {
  const { erasure } = useMessages()
  const countsOf = useCounts()
  return (
    <DoneCard title={erasure.erased}>
      <p>{countsOf(output.counts)}</p>
      <p className="meta">{erasure.receipt(output.erasureId)}</p>
    </DoneCard>
  )
}

export function RefuseErasure() {
  const { erasure } = useMessages()
  return <ResultLine>{erasure.refused}</ResultLine>
}
