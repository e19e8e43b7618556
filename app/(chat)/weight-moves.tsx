'use client'
import Link from 'next/link'
import { useMessages } from '#app/i18n/provider'
import type { OutputOf } from '#tools/registry'

type Preview = OutputOf<'preview_weights'>

/** The first ten of a job under weights that are not saved yet: who moves, who comes in, who goes. */
export function WeightMoves({ preview: { items, left } }: { preview: Pick<Preview, 'items' | 'left'> }) {
  const { weights } = useMessages()
  if (items.length === 0) return <p className="ink-2">{weights.nobody}</p>
  return (
    <>
      <ol className="weight-moves">
        {items.map(({ candidateId, name, headline, rank, before, relevance }) => (
          <li key={candidateId} data-moved={before !== rank || undefined}>
            <span className="num">{rank}</span>
            <Link href={`/candidates/${candidateId}`} className="cut">
              {name}
            </Link>
            <span className="meta cut grow hide-phone">{headline}</span>
            <span className="meta">
              {before === undefined ? weights.enters : before === rank ? weights.stays : weights.was(before)}
            </span>
            <span className="num">{relevance}</span>
          </li>
        ))}
      </ol>
      {left.length > 0 && <p className="meta">{weights.left(left.map(({ name }) => name).join(', '))}</p>}
    </>
  )
}
