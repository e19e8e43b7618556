import type { OutputOf } from '#tools/registry'
import { applications } from '../candidate-applications.ts'
import { type Context, ask } from '../context.ts'
import type { Flow } from '../flow.ts'
import { sentenceFor } from '../sentence.ts'

// What the house holds of a candidate beside their profile: the CV that was read, what was sent to them, what they asked to be erased.

export function* openCv({ words, lang }: Context): Flow {
  const answer = yield { tool: 'get_document', input: {} }
  const none = answer.status === 'failed' && answer.error.code === 'not_found'
  return none ? words.noCvHeld : sentenceFor(lang, { name: 'get_document', answer })
}

export function* ownMessages(context: Context): Flow {
  const { total } = yield* ask(context, 'list_messages', {})
  return context.words.messagesMine(Number(total))
}

export function* ownErasures(context: Context): Flow {
  const output = (yield* ask(context, 'list_erasures', { state: 'all' })) as unknown as OutputOf<'list_erasures'>
  const [last] = output.items
  return last ? context.words.erasureMine(last) : context.words.noErasureMine
}

/** Nothing is taken away, and where the applications stand. */
export function* kept(context: Context): Flow {
  return `${context.words.keptAsIs} ${yield* applications(context)}`
}
