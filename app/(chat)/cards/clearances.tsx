'use client'
import Link from 'next/link'
import { useFormat, useLocale, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import type { OutputOf } from '#tools/registry'
import { useThread } from '../thread-context.tsx'
import type { CardProps } from './card.ts'

type Asked = OutputOf<'list_clearances'>['items'][number]

/** Who waits for an administrator: whom it is about, who asked when and why, and what may be answered. */
export function ClearanceLines({
  items,
  busy,
  onGrant,
  onRefuse,
}: {
  items: readonly Asked[]
  busy: boolean
  onGrant: (item: Asked) => void
  onRefuse: (item: Asked) => void
}) {
  const { clearance } = useMessages().acts
  const format = useFormat()
  const locale = useLocale()
  return (
    <ul className="ruled">
      {items.map((item) => (
        <li key={item.requestId}>
          <div>
            <p>
              <Link href={`/candidates/${item.candidateId}`}>{item.name}</Link>{' '}
              <span className="ink-2">
                {item.jobTitle}, {item.stageName[locale]}
              </span>
            </p>
            <p className="meta">
              {clearance.asked(item.by)}, {format.relativeDay(item.at)}
            </p>
            {item.text && <p className="said">{item.text}</p>}
          </div>
          {item.mayDecide && (
            <span className="row">
              <Button size="s" disabled={busy} onClick={() => onGrant(item)}>
                {clearance.grant}
              </Button>
              <Button size="s" variant="quiet" disabled={busy} onClick={() => onRefuse(item)}>
                {clearance.refuse}
              </Button>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

export const targetOf = ({ jobId, candidateId }: Asked) => ({ jobId, candidateIds: [candidateId] })

export function ListClearances({ output }: CardProps<'list_clearances'>) {
  const { clearance } = useMessages().acts
  const { act, busy } = useThread()
  if (output.items.length === 0) return <Notice>{clearance.noneAsked}</Notice>
  return (
    <ClearanceLines
      items={output.items}
      busy={busy}
      onGrant={(item) => act('clear_applications', targetOf(item))}
      onRefuse={(item) => act('refuse_clearance', targetOf(item))}
    />
  )
}
