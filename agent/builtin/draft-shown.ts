import type { OutputOf } from '#tools/registry'
import type { Situation } from '../situation.ts'
import { type Context, act } from './context.ts'
import type { Flow } from './flow.ts'
import { madeIn } from './shown.ts'
import { lettersWords } from './wish/letters-words.ts'

export type Drafts = OutputOf<'draft_messages'>

/** The messages that are drafted on screen: nothing was done since. */
export function draftShown({ messages }: Situation): { input: Record<string, unknown>; output: Drafts } | undefined {
  const last = messages.flatMap(({ parts }) => madeIn(parts)).findLast(({ answer }) => answer.status !== 'failed')
  if (last?.tool !== 'draft_messages' || last.answer.status !== 'done') return undefined
  return { input: last.input, output: last.answer.output as unknown as Drafts }
}

/** What is drafted leaves as it stands, but for those who cannot be written to. */
export function* sendDrafts(context: Context, { kind, jobId, drafts }: Drafts): Flow {
  const open = drafts.filter(({ blocked }) => !blocked)
  if (open.length === 0) return lettersWords(context.lang).nobodyToWrite(context.words.list(drafts.map(({ name }) => name)))
  return yield* act(context, 'send_messages', {
    kind,
    ...(jobId ? { jobId } : {}),
    messages: open.map(({ candidateId, subject, body }) => ({ candidateId, subject, body })),
  })
}
