'use client'
import Link from 'next/link'
import { ExternalLink } from 'lucide-react'
import { useMessages } from '#app/i18n/provider'
import { Icon } from '#app/ui/icons'
import { Notice } from '#app/ui/notice'
import type { OutputOf } from '#tools/registry'
import { DoneCard } from '../done-card.tsx'
import type { CardProps } from './card.ts'
import { ResultLine } from './result-line.tsx'

type Item = OutputOf<'find_duplicates'>['items'][number]

function Pair({ item }: { item: Item }) {
  const { files } = useMessages()
  const [first, second] = item.people
  return (
    <li data-block>
      <p>
        <Link href={`/candidates/${first.candidateId}`}>{first.name}</Link> <span className="meta">{first.headline}</span>
        {' = '}
        <Link href={`/candidates/${second.candidateId}`}>{second.name}</Link> <span className="meta">{second.headline}</span>
      </p>
      <p className="dense ink-2">{item.reasons.map(({ kind, value }) => files.duplicateReason[kind](value)).join(' · ')}</p>
    </li>
  )
}

export function FindDuplicates({ output }: CardProps<'find_duplicates'>) {
  const { files } = useMessages()
  if (output.total === 0) return <Notice>{files.noDuplicate}</Notice>
  return (
    <section className="stack">
      <ul className="ruled">
        {output.items.slice(0, 5).map((item) => (
          <Pair key={item.people.map(({ candidateId }) => candidateId).join(' ')} item={item} />
        ))}
      </ul>
      <div className="row">
        <Link className="button" data-size="s" href="/candidates/duplicates">
          <Icon as={ExternalLink} size="s" />
          {files.sideBySide(output.total)}
        </Link>
      </div>
    </section>
  )
}

export function MergeCandidates({ output }: CardProps<'merge_candidates'>) {
  const { files } = useMessages()
  return <DoneCard title={files.merged(output.name)} reversalId={output.reversalId} />
}

export function DismissDuplicate({ output }: CardProps<'dismiss_duplicate'>) {
  const { files } = useMessages()
  return <ResultLine>{output.dismissed ? files.keptApart(output.names) : files.proposedAgain(output.names)}</ResultLine>
}
