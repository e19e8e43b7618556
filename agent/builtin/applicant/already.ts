import { plainAnswer } from '#retrieval/query/intent/plain-answer'
import { replyTo } from '#retrieval/query/intent/reply'
import { type Context, say } from '../context.ts'
import type { Flow } from '../flow.ts'
import { madeIn } from '../shown.ts'

/** The answered calls of the assistant's last message. */
export const madeBefore = ({ situation: { messages } }: Context) =>
  madeIn(messages.findLast(({ role }) => role === 'assistant')?.parts ?? [])

/** A yes to what was noted as soon as it was said: it stands already. */
export function alreadyNoted(context: Context): Flow | undefined {
  const noted = madeBefore(context).some(({ tool, answer }) => tool === 'update_profile' && answer.status === 'done')
  return noted && answerIn(context) === true ? say(context.words.standsNoted) : undefined
}

/** A yes or a no where nothing waits for one. */
export function toNothing(context: Context): Flow | undefined {
  const answer = answerIn(context)
  return answer === undefined ? undefined : say(answer ? context.words.noCard : context.words.declined)
}

const answerIn = ({ text }: Context) => plainAnswer(text) ?? replyTo(text)
