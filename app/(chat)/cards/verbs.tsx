'use client'
import { useFormat, useMessages } from '#app/i18n/provider'
import { DoneCard } from '../done-card.tsx'
import type { CardProps } from './card.ts'
import { ResultLine } from './result-line.tsx'

function useNames() {
  const format = useFormat()
  return (people: readonly { name: string }[]) => format.list(people.map(({ name }) => name))
}

export function ReopenApplications({ output }: CardProps<'reopen_applications'>) {
  const { verbs } = useMessages().pipeline
  const names = useNames()
  return (
    <DoneCard title={verbs.reopened(names(output.moved))} reversalId={output.reversalId}>
      {output.jobTitle}
    </DoneCard>
  )
}

export function AssignApplications({ output }: CardProps<'assign_applications'>) {
  const { verbs } = useMessages().pipeline
  const names = useNames()
  return <DoneCard title={verbs.assigned(names(output.changed), output.colleague?.name ?? '')} reversalId={output.reversalId} />
}

export function TagApplications({ output }: CardProps<'tag_applications'>) {
  const { verbs } = useMessages().pipeline
  const names = useNames()
  const tags = [...output.added.map((tag) => `+ ${tag}`), ...output.removed.map((tag) => `− ${tag}`)].join(', ')
  return <DoneCard title={verbs.tagged(names(output.changed), tags)} reversalId={output.reversalId} />
}

export function RateApplication({ output }: CardProps<'rate_application'>) {
  const { verbs } = useMessages().pipeline
  return <DoneCard title={verbs.rated(output.changed[0]?.name ?? '', output.rating)} reversalId={output.reversalId} />
}

export function MentionColleague({ output }: CardProps<'mention_colleague'>) {
  const { verbs } = useMessages().pipeline
  const format = useFormat()
  return <ResultLine>{verbs.told(format.list(output.told), output.name)}</ResultLine>
}
