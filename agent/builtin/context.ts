import { fold } from '#lib/words'
import type { ToolAnswer } from '../message.ts'
import type { Situation } from '../situation.ts'
import type { Flow } from './flow.ts'
import type { Lang } from './language.ts'
import type { Given } from './reply.ts'
import { sentenceFor } from './sentence.ts'
import type { Person, Shown } from './shown.ts'
import type { Understood } from './understood.ts'
import type { Words } from './words.ts'

/** What a flow reads: what was said and understood, what is on screen, and the words to answer with. */
export type Context = {
  situation: Situation
  lang: Lang
  words: Words
  text: string
  turn: Understood
  shown: Shown
  /** What was answered to the assistant's own questions about this command. */
  given: Given
  /** Whom an order is about, where that is settled. */
  people?: Person[] | undefined
  /** Nothing is done, something is looked at: “she” is the first of a list of which nobody was singled out. */
  looks?: boolean
}

/** Thrown inside a flow to end it with a sentence: a question, or why it cannot go on. */
export class Say extends Error {
  readonly words: string
  constructor(words: string) {
    super(words)
    this.words = words
  }
}

/** The flow's sentence, also where a part of it ended the whole by `Say`. */
export function* ending(flow: Flow): Flow {
  try {
    return yield* flow
  } catch (error) {
    if (error instanceof Say) return error.words
    throw error
  }
}

/** The documents that came with the message being answered. */
export function filesOf({ situation }: Context): string[] {
  const asked = situation.messages.findLast(({ role }) => role === 'user')
  return (asked?.parts ?? []).flatMap((part) => (part.type === 'data-file' ? [part.data.documentId] : []))
}

export type Output = Record<string, unknown>

/** A call whose output the flow goes on with; anything but done ends the flow with a sentence about it. */
export function* ask(context: Context, tool: string, input: Record<string, unknown>): Flow<Output> {
  const answer: ToolAnswer = yield { tool, input }
  if (answer.status === 'done') return answer.output as Output
  throw new Say(sentenceFor(context.lang, { name: tool, answer }))
}

/** A call that is the point of the turn: what to say is what came of it. */
export function* act(context: Context, tool: string, input: Record<string, unknown>): Flow {
  const answer: ToolAnswer = yield { tool, input }
  return sentenceFor(context.lang, { name: tool, answer })
}

/** Whether the words of `given` are all among those of `name`, in any order. */
export function namesMatch(given: string, name: string): boolean {
  const words = fold(name).split(' ')
  return fold(given)
    .split(' ')
    .filter(Boolean)
    .every((word) => words.some((known) => known === word))
}

/** A flow that calls nothing. */
export function* say(words: string): Flow {
  yield* []
  return words
}
