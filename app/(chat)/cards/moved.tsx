'use client'
import { Mail } from 'lucide-react'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { DoneCard } from '../done-card.tsx'
import { useThread } from '../thread-context.tsx'
import type { CardProps } from './card.ts'

type Moved = { name: string; from: string | null; to: string }

function useStage() {
  const { vocabulary } = useMessages()
  return (stage: string | null) => (stage ? (vocabulary.stage[stage] ?? stage) : '')
}

function MovedDone({
  moved,
  stage,
  job,
  reversalId,
}: {
  moved: readonly Moved[]
  stage: string
  job: string
  reversalId: string
}) {
  const { cards } = useMessages()
  const named = useStage()
  const first = moved[0]
  const title =
    moved.length === 1 && first ? cards.movedOne(first.name, named(stage)) : cards.movedMany(moved.length, named(stage))
  const names =
    moved.length > 1
      ? ` · ${moved.map(({ name }) => name).join(', ')}`
      : first?.from
        ? ` · ${named(first.from)} → ${named(stage)}`
        : ''
  return (
    <DoneCard title={title} reversalId={reversalId}>
      {job}
      {names}
    </DoneCard>
  )
}

export function MoveApplications({ output }: CardProps<'move_applications'>) {
  return <MovedDone moved={output.moved} stage={output.stage} job={output.jobTitle} reversalId={output.reversalId} />
}

/** Whoever is turned down may be told so: a draft, which a person edits and sends. */
export function RejectApplications({ output }: CardProps<'reject_applications'>) {
  const { pipeline } = useMessages()
  const { act, busy } = useThread()
  const candidateIds = output.moved.map(({ candidateId }) => candidateId)
  return (
    <>
      <MovedDone moved={output.moved} stage="rejected" job={output.jobTitle} reversalId={output.reversalId} />
      <p className="row">
        <Button
          size="s"
          icon={Mail}
          disabled={busy}
          onClick={() => act('draft_messages', { candidateIds, kind: 'rejection', jobId: output.jobId })}
        >
          {pipeline.verbs.draftRejection(candidateIds.length)}
        </Button>
      </p>
    </>
  )
}

export function ShortlistCandidates({ output }: CardProps<'shortlist_candidates'>) {
  return <MovedDone moved={output.moved} stage="screening" job={output.jobTitle} reversalId={output.reversalId} />
}

export function WithdrawApplications({ output }: CardProps<'withdraw_applications'>) {
  return <MovedDone moved={output.moved} stage="withdrawn" job={output.jobTitle} reversalId={output.reversalId} />
}

export function ApplyToJob({ output }: CardProps<'apply_to_job'>) {
  const { candidate } = useMessages()
  return (
    <DoneCard title={candidate.applied} reversalId={output.reversalId}>
      {output.title}, {output.client}
    </DoneCard>
  )
}

export function WithdrawApplication({ output }: CardProps<'withdraw_application'>) {
  const { cards } = useMessages()
  return (
    <DoneCard title={cards.withdrawn} reversalId={output.reversalId}>
      {output.title}
    </DoneCard>
  )
}
