import { fold, stableJson } from '#lib/words'
import { lawfulPart } from '#retrieval/query/guard/guard'
import { criteriaIn } from '#retrieval/query/understand'
import type { Context } from './context.ts'
import type { Flow } from './flow.ts'
import { elsewhere } from './understood.ts'
import { find } from './lists.ts'
import { singledBy } from './listed/singled.ts'
import { listedWords } from './listed/words.ts'
import { newsOf } from './pipeline.ts'
import { peopleMeant } from './resolve.ts'
import { type SearchOutput, alikeSentence, refusedSentence, searchSentence } from './search-sentence.ts'

/** What is said where nothing is done. */
export function plain({ turn, words, shown, lang, text }: Context): string {
  const refused = refusedSentence(words, turn.refused ?? [])
  if (refused) return `${refused} ${words.refusedOnly}`
  if (shown.search && !elsewhere.test(fold(text))) return listedWords(lang).unclear
  if (turn.intent === 'clarify') return words.unclearRecruiter
  return turn.intent === 'out_of_scope' ? words.outOfScope : words.failures.tool_missing!
}

export function* search(context: Context): Flow {
  const news = yield* newsOf(context)
  if (news) return news
  const { turn, shown } = context
  if (Object.keys(turn.filters).length === 0 && (turn.refused?.length || !shown.search))
    return plain({ ...context, turn: { ...turn, intent: 'clarify' } })
  if (isUnread(context)) return listedWords(context.lang).unread
  // What was refused when it was first said is not told again.
  const text = turn.intent === 'search' ? context.text.slice(0, 2000) : lawfulPart(String(shown.search?.pages[0]?.text ?? ''))
  const by = singledBy(context.text)
  const output = yield* find(context, { filters: turn.filters, ...(text ? { text } : {}), ...(by ? { sort: by } : {}) })
  const said = changesNothing(context) ? `${listedWords(context.lang).already} ` : ''
  return (yield* nearest(context, output)) ?? said + searchSentence(context.lang, output, turn.refused)
}

/** “any of them with a car?” where a car is asked for already. */
const changesNothing = ({ turn, shown }: Context) =>
  turn.intent === 'refine' && stableJson(turn.filters) === stableJson(shown.search?.filters)

/** Nothing of what was said is a criterion: the list stays, and it is said. */
function isUnread(context: Context): boolean {
  const { text, lang, situation, turn } = context
  const today = situation.now.toISOString().slice(0, 10)
  return changesNothing(context) && !turn.refused?.length && Object.keys(criteriaIn(text, { lang, today })).length === 0
}

/** Where not even two criteria less would do: of a new request the trade in its place, else anywhere; of a change what was there before. */
function* nearest(context: Context, output: SearchOutput): Flow<string | undefined> {
  const { total, relaxations, refused } = output
  if (refused.length > 0 || total.met + total.notStated > 0 || relaxations.some(({ count }) => count > 0)) return undefined
  const { words, lang, turn, shown } = context
  if (turn.intent === 'search') return yield* bare(context, output)
  return shown.people.length > 0 ? `${words.searchNone} ${listedWords(lang).before(shown.source?.total ?? 0)}` : undefined
}

function* bare(context: Context, { understood: { filters: asked } }: SearchOutput): Flow<string | undefined> {
  const { titles, locations } = asked
  const tries = titles ? [...(locations ? [{ titles, locations }] : []), { titles }] : []
  for (const filters of tries.filter((one) => Object.keys(one).length < Object.keys(asked).length)) {
    const near = yield* find(context, { filters, limit: 5 })
    const labels = near.understood.chips.map(({ label }) => label[context.lang])
    if (near.total.met > 0) return `${context.words.searchNone} ${listedWords(context.lang).kept(labels, near.total.met)}`
  }
  if (tries.length > 1) yield* find(context, { filters: asked, limit: 5 })
  return undefined
}

export function* similar(context: Context): Flow {
  const [person] = yield* peopleMeant(context, context.turn.args?.targets)
  const output = yield* find(context, { filters: context.turn.filters, similarTo: person!.candidateId })
  return alikeSentence(context.lang, person!.name, output)
}
