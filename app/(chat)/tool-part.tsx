'use client'
import type { ToolAnswer } from '#agent/message'
import { errorText } from '#app/i18n/dictionaries'
import { useMessages } from '#app/i18n/provider'
import { Notice } from '#app/ui/notice'
import { Skeleton } from '#app/ui/skeleton'
import type { ToolName } from '#tools/registry'
import type { Question } from '../(door)/one-question.tsx'
import { ApprovalCard } from './approval-card.tsx'
import { cards } from './cards/index.tsx'
import type { CardProps } from './cards/card.ts'
import { JobQuestions } from './job-questions.tsx'
import { useThread } from './thread-context.tsx'

export type ToolPartShown = { type: string; toolCallId: string; state: string; input?: unknown; output?: unknown }

function SkeletonResult() {
  return (
    <div className="result skeleton-lines">
      <Skeleton width="38%" />
      {[0, 1, 2].map((line) => (
        <div key={line} className="row">
          <Skeleton shape="disc" />
          <Skeleton width="22%" />
          <Skeleton width="48%" />
        </div>
      ))}
    </div>
  )
}

/** The shape of what is coming: a list of results for a search, a line for the rest. */
function Coming({ tool }: { tool: string }) {
  const { search, chat, tools } = useMessages()
  if (tool !== 'search_candidates')
    return (
      <p className="meta row" aria-busy="true">
        <span className="spinner" aria-hidden="true" /> {tools[tool] ?? chat.toolRunning}
      </p>
    )
  return (
    <div className="results" aria-busy="true">
      <span className="sr-only">{search.searching}</span>
      <div className="results-head">
        <Skeleton width={140} />
      </div>
      <SkeletonResult />
      <SkeletonResult />
    </div>
  )
}

const spent = new Set(['approval_expired', 'approval_outdated', 'approval_spent', 'approval_declined'])

function Failed({ error }: { error: Extract<ToolAnswer, { status: 'failed' }>['error'] }) {
  const messages = useMessages()
  const late = spent.has(error.reason) || (error.code === 'conflict' && error.reason !== 'already_applied')
  return (
    <Notice tone={late ? 'warn' : 'bad'} boxed={late}>
      {errorText(messages, error)} {late && messages.approval.conflictHint}
    </Notice>
  )
}

/** A job that asks something first: the person answers here, and the application goes on. */
function Asked({ details }: { details: Record<string, unknown> }) {
  const { act } = useThread()
  const { jobId, questions } = details as { jobId: string; questions: Question[] }
  return <JobQuestions questions={questions} onSend={(answers) => act('apply_to_job', { jobId, answers })} />
}

/** One call of a tool in the conversation, from the asking to what came of it. */
export function ToolPart({ part }: { part: ToolPartShown }) {
  const { chat, approval } = useMessages()
  const tool = part.type.slice('tool-'.length)
  if (part.state === 'output-error') return <Notice tone="bad">{chat.toolFailed}</Notice>
  if (part.state !== 'output-available') return <Coming tool={tool} />
  const answer = part.output as ToolAnswer
  if (answer.status === 'failed' && answer.error.reason === 'answers_missing') return <Asked details={answer.error.details} />
  // The assistant has told the law already, which criterion and what may stand instead: once is enough.
  if (answer.status === 'failed' && answer.error.reason === 'unlawful_words') return null
  if (answer.status === 'failed') return <Failed error={answer.error} />
  if (answer.status === 'declined') return <Notice>{approval.refused}</Notice>
  if (answer.status === 'needs_approval') return <ApprovalCard waiting={{ tool, ...answer }} />
  if (!Object.hasOwn(cards, tool)) return null
  // The part's type names the tool whose output this is: the server parsed it with that tool's schema.
  const Shown = cards[tool as ToolName] as (props: CardProps<ToolName>) => React.ReactNode
  return <Shown output={answer.output as never} input={part.input as never} reversalId={answer.reversalId} />
}
