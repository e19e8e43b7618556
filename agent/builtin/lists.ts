import { fold } from '#lib/words'
import type { Filters } from '#retrieval/query/slots'
import { understandTurn } from '#retrieval/query/understand'
import { type Context, Say, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { jobSaid } from './job-said.ts'
import { jobMeant } from './resolve.ts'
import { type SearchOutput, searchSentence, waysSaid } from './search-sentence.ts'
import { rowsOf } from './shown.ts'

export function* find(context: Context, input: Record<string, unknown>): Flow<SearchOutput> {
  return (yield* ask(context, 'search_candidates', input)) as unknown as SearchOutput
}

/** «combien de caristes ?» counts those; «combien sont disponibles ?» counts in what is searched. */
export function* count(context: Context): Flow {
  const { situation, text, lang } = context
  const today = situation.now.toISOString().slice(0, 10)
  const own = understandTurn(text, { lang, today, filters: {}, shown: [] }).filters
  const output = yield* find(context, { filters: own.titles ? own : { ...filtersOf(context), ...own } })
  const { met, notStated } = output.total
  const ways = met + notStated === 0 ? waysSaid(lang, output).slice(0, 2) : []
  return [context.words.count(met, notStated), ...ways].join(' ')
}

const filtersOf = ({ turn, shown }: Context): Filters =>
  Object.keys(turn.filters).length > 0 ? turn.filters : (shown.search?.filters ?? {})

const sorts = new Set(['relevance', 'distance', 'availability', 'experience', 'salary', 'freshness'])

const superlatives: [by: string, pattern: RegExp][] = [
  ['experience', /\b(?:(?:le|la|les) plus (?:experimente\w*|d experience)|most experience\w*)\b/],
  ['distance', /\b(?:(?:le|la|les) plus (?:proches?|pres)|closest|nearest)\b/],
  [
    'availability',
    /\b(?:(?:le|la|les) plus (?:vite|tot|rapidement) (?:libres?|disponibles?|dispos?)|(?:libres?|disponibles?|dispos?) (?:le|au) plus (?:tot|vite)|(?:free|available) (?:the )?soonest|soonest)\b/,
  ],
]

/** «qui est le plus expérimenté ?» is the list in that order. */
export const sortMeant = (text: string) => superlatives.find(([, pattern]) => pattern.test(fold(text)))?.[0]

export function* sort(context: Context, asked?: string): Flow {
  const { turn, shown, words } = context
  if (!shown.search) throw new Say(words.noList)
  const by = asked ?? turn.args?.by ?? 'relevance'
  if (!sorts.has(by)) return words.cannotSort
  const { cursor: _cursor, ...input } = shown.search.pages[0]!
  yield* find(context, { ...input, filters: filtersOf(context), sort: by })
  return words.sorted(by)
}

const ownPool =
  /\b(?:qui (?:avons nous|a t on|on a|est ce qu on a) deja|who (?:do we already have|have we already got|do we have already|do we have for (?:this|the)))\b/
/** “who could fit?”, «qui proposer pour ce poste ?», “find people for it” */
const fitting =
  /^(?:(?:et|and|alors|so|ok|du coup) )*(?:(?:qui|who|a qui)(?: est ce)?(?: qui| qu(?: on)?| on)? (?:(?:pourr\w+|peut|peuvent|could|would|might|can|do we|should we) )?(?:\w+ )?(?:convenir|correspondre|aller|coller|faire l affaire|conviendrait|irait|proposer|presenter|fit|suit|match|work|propose|suggest|put forward|be (?:good|right|suitable))(?: (?:au|to the) client\w*)?|(?:find|get|look for|trouv\w*|cherch\w*)(?: moi| me)? (?:people|someone|somebody|candidates|du monde|quelqu un|des (?:gens|candidats|profils)|qui))(?: (?:pour|for|with|a|to) (?:it|this|that|ca|cela|ce (?:poste|job)|cette offre|(?:this|that|the) (?:job|role|position|one)))?(?: (?:please|stp|svp|then|alors))*$/
export const asksOwnPool = (text: string) => ownPool.test(fold(text)) || fitting.test(fold(text))

/** «qui avons-nous déjà pour ce poste ?»: the criteria of the job, asked of the whole pool. */
export function* searchOwnPool(context: Context): Flow {
  const { shown, situation, lang } = context
  const said = jobSaid(context)
  // A need that was told and is no job yet: the search for it is what is asked.
  const told = !said && !context.given.job && !situation.here.jobId && !shown.job ? shown.search?.pages[0] : undefined
  if (told) return searchSentence(lang, yield* find(context, told))
  const { jobId } = yield* jobMeant(context, said)
  return searchSentence(context.lang, yield* find(context, { jobId }))
}

const mostShown = 50

/** «montre-les tous»: the list from its beginning, as much of it as a page holds. */
export function* wholeShown(context: Context): Flow {
  const { shown, words } = context
  const { cursor: _cursor, ...input } = shown.search!.pages[0]!
  const output = yield* find(context, { ...input, limit: mostShown })
  const total = output.total.met + output.total.notStated
  return total === 0 ? searchSentence(context.lang, output) : words.page(1, Math.min(total, mostShown), total)
}

export function* paginate(context: Context): Flow {
  const { shown, words, lang } = context
  const input = shown.search && pageMeant(context, shown.search)
  if (!shown.search) throw new Say(words.noList)
  if (!input) return [words.noMore, ...waysSaid(lang, shown.search.output).slice(0, 2)].join(' ')
  const output = yield* find(context, input)
  const ranks = rowsOf(output).map(({ rank }) => rank)
  return words.page(Math.min(...ranks), Math.max(...ranks), output.total.met + output.total.notStated)
}

function pageMeant(
  { turn }: Context,
  { output, pages }: NonNullable<Context['shown']['search']>,
): Record<string, unknown> | undefined {
  const { direction = 'next', count: limit } = turn.args ?? {}
  if (direction === 'first') return pages[0]
  if (direction === 'previous') return pages.at(-2)
  if (!output.nextCursor) return undefined
  return { ...pages.at(-1), cursor: output.nextCursor, ...(limit ? { limit: Math.min(limit, 50) } : {}) }
}
