import { lawfulPart } from '#retrieval/query/guard/guard'
import type { Context } from './context.ts'
import type { Flow } from './flow.ts'
import { find } from './lists.ts'
import { newsOf } from './pipeline.ts'
import { peopleMeant } from './resolve.ts'
import { alikeSentence, refusedSentence, searchSentence } from './search-sentence.ts'

/** What is said where nothing is done. */
export function plain({ turn, words }: Context): string {
  const refused = refusedSentence(words, turn.refused ?? [])
  if (refused) return `${refused} ${words.refusedOnly}`
  if (turn.intent === 'clarify') return words.unclearRecruiter
  return turn.intent === 'out_of_scope' ? words.outOfScope : words.failures.tool_missing!
}

export function* search(context: Context): Flow {
  const news = yield* newsOf(context)
  if (news) return news
  const { turn, shown } = context
  if (Object.keys(turn.filters).length === 0 && (turn.refused?.length || !shown.search))
    return plain({ ...context, turn: { ...turn, intent: 'clarify' } })
  // What was refused when it was first said is not told again.
  const text = turn.intent === 'search' ? context.text.slice(0, 2000) : lawfulPart(String(shown.search?.pages[0]?.text ?? ''))
  const output = yield* find(context, { filters: turn.filters, ...(text ? { text } : {}) })
  return searchSentence(context.lang, output, turn.refused)
}

export function* similar(context: Context): Flow {
  const [person] = yield* peopleMeant(context, context.turn.args?.targets)
  const output = yield* find(context, { filters: context.turn.filters, similarTo: person!.candidateId })
  return alikeSentence(context.lang, person!.name, output)
}
