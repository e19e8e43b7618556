import type { Filters } from '#retrieval/query/slots'
import { type Context, Say, act, ask, say } from './context.ts'
import type { Flow } from './flow.ts'
import { move, note, progress, reject, shortlist, undo } from './pipeline.ts'
import { peopleMeant } from './resolve.ts'
import { searchSentence } from './search-sentence.ts'
import { sentenceFor } from './sentence.ts'
import { recordsIn } from './shown.ts'

const intents: Record<string, (context: Context) => Flow> = {
  search,
  refine: search,
  similar,
  count,
  sort,
  paginate,
  show,
  compare,
  explain,
  ask: askField,
  shortlist,
  move_stage: move,
  reject,
  add_note: note,
  undo,
  progress,
}

/** What a recruiter's sentence leads to; an intent that no tool serves yet is said so. */
export function recruiterFlow(context: Context): Flow {
  const flow = intents[context.turn.intent]
  return flow ? flow(context) : say(plain(context))
}

function plain({ turn, words }: Context): string {
  if (turn.refused && turn.refused.length > 0)
    return `${words.refused(turn.refused.map((name) => words.refusals[name]))} ${words.refusedOnly}`
  if (turn.intent === 'clarify') return words.unclearRecruiter
  return turn.intent === 'out_of_scope' ? words.outOfScope : words.failures.tool_missing!
}

function* search(context: Context): Flow {
  const { turn, words } = context
  const refused = turn.refused ?? []
  if (Object.keys(turn.filters).length === 0) {
    if (refused.length > 0) return `${words.refused(refused.map((name) => words.refusals[name]))} ${words.refusedOnly}`
    if (turn.intent === 'refine' && !context.shown.search) throw new Say(words.unclearRecruiter)
  }
  const output = yield* ask(context, 'search_candidates', { filters: turn.filters })
  return searchSentence(words, { ...output, refused: refused.length > 0 ? refused : output.refused })
}

function* similar(context: Context): Flow {
  const [person] = yield* peopleMeant(context, context.turn.args?.targets)
  return yield* act(context, 'search_candidates', { filters: context.turn.filters, similarTo: person!.candidateId })
}

function* count(context: Context): Flow {
  const filters = filtersOf(context)
  const output = yield* ask(context, 'search_candidates', { filters })
  const counts = (output.counts ?? {}) as Record<string, number>
  return context.words.count(Number(counts.met ?? output.total ?? 0), Number(counts.unknown ?? 0))
}

const filtersOf = ({ turn, shown }: Context): Filters =>
  Object.keys(turn.filters).length > 0 ? turn.filters : (shown.search?.filters ?? {})

function* sort(context: Context): Flow {
  const { turn, shown, words } = context
  if (!shown.search) throw new Say(words.noList)
  const { by = 'relevance', order } = turn.args ?? {}
  yield* ask(context, 'search_candidates', { filters: filtersOf(context), sort: by, ...(order ? { order } : {}) })
  return words.sorted
}

function* paginate(context: Context): Flow {
  const { turn, shown, words } = context
  if (!shown.search) throw new Say(words.noList)
  const { input, output } = shown.search
  const cursor = turn.args?.direction === 'previous' ? output.previousCursor : output.nextCursor
  if (typeof cursor !== 'string') return words.noMore
  const page = yield* ask(context, 'search_candidates', { ...input, cursor })
  const size = recordsIn(page.items ?? page.met).length
  const from = Number(page.offset ?? shown.firstRank + shown.people.length - 1) + 1
  return words.page(
    from,
    from + size - 1,
    Number((page.counts as Record<string, number> | undefined)?.met ?? page.total ?? from + size - 1),
  )
}

const document = /\b(?:cv|resume|curriculum|document)\b/i

/** «montre-moi le CV du premier», «ouvre sa fiche», «montre Nadège» */
function* show(context: Context): Flow {
  const [person] = yield* peopleMeant(context, context.turn.args?.targets)
  const { candidateId } = person!
  return yield* act(context, document.test(context.text) ? 'get_document' : 'get_candidate', { candidateId })
}

function* compare(context: Context): Flow {
  const { turn, shown, words } = context
  const people = yield* peopleMeant(context, turn.args?.targets ?? [{ rank: shown.firstRank }, { rank: shown.firstRank + 1 }])
  const candidateIds = people.map(({ candidateId }) => candidateId)
  const answer = yield {
    tool: 'compare_candidates',
    input: { candidateIds, ...(shown.search ? { filters: shown.search.filters } : {}) },
  }
  return answer.status === 'done'
    ? words.compared(people.map(({ name }) => name))
    : sentenceFor(context.lang, { name: 'compare_candidates', answer })
}

function* explain(context: Context): Flow {
  const { shown, words } = context
  const [person] = yield* peopleMeant(context, context.turn.args?.targets)
  const rows = ['items', 'met', 'unknown', 'results'].flatMap((key) => recordsIn(shown.search?.output[key]))
  const row = rows.find(({ candidateId }) => candidateId === person!.candidateId)
  const verdicts = recordsIn(row?.criteria ?? row?.verdicts)
  if (verdicts.length === 0) return yield* act(context, 'get_candidate', { candidateId: person!.candidateId })
  const tally = (verdict: string) => verdicts.filter((item) => item.verdict === verdict).length
  return words.explain(person!.name, tally('met'), tally('unknown'), tally('unmet'))
}

function* askField(context: Context): Flow {
  const [person] = yield* peopleMeant(context, context.turn.args?.targets)
  return yield* act(context, 'get_candidate', { candidateId: person!.candidateId })
}
