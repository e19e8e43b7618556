import type { Kysely } from 'kysely'
import { type Embedder, createBuiltinEmbedder } from './embed/embedder.ts'
import { type Legs, runLegs, similarityOf } from './legs.ts'
import { cutPage } from './page.ts'
import type { Asked } from './pool/column.ts'
import { facetsOf } from './pool/facets.ts'
import { type JudgedPool, groups, judgePool, shownOf } from './pool/judge-pool.ts'
import { firstOf } from './pool/order.ts'
import { createPace } from './pool/pace.ts'
import { type PoolStore, createPoolStore } from './pool/pool-store.ts'
import type { Pool } from './pool/pool.ts'
import { scorePool } from './pool/score-pool.ts'
import { keysOf } from './pool/sort-pool.ts'
import { type Totals, tallyPool, totalsOf } from './pool/tally.ts'
import type { Filters } from './query/slots.ts'
import { type Question, answerCriteria } from './rank/criteria/answers.ts'
import { type Plan, buildCriteria } from './rank/criteria/build.ts'
import type { Today } from './rank/criteria/criterion.ts'
import { yearsOf } from './rank/criteria/experience.ts'
import { explain, judgePerson } from './rank/explain.ts'
import { chipsOf } from './rank/explain-chips.ts'
import { type Relaxation, relax } from './rank/relax.ts'
import { explainReliability } from './rank/reliability.ts'
import { type Weights, scorePerson } from './rank/score.ts'
import { postgresEngine } from './text/engine.ts'
import { type TextLeg, withFallback } from './text/fallback.ts'
import { type SearchHandle, readDocuments } from './text/postgres.ts'
import type { SearchDocument } from './text/search-document.ts'
import { type Crowd, type VectorLeg, withVectorFallback } from './vector/engine.ts'
import type { IndexFiles } from './vector/index-files.ts'
import { createLocalVectors } from './vector/local.ts'
import { type Serving, createServing } from './vector/serving.ts'

export const sorts = ['relevance', 'distance', 'availability', 'experience', 'salary', 'freshness'] as const
export type Sort = (typeof sorts)[number]

export type SearchService = {
  people: PoolStore
  vectors: VectorLeg
  /** Index files of large sets; absent where nothing durable is at hand. */
  files?: IndexFiles
  text: TextLeg
  /** Loaded at first use: the table of the built-in embedding is large. */
  embedder(): Embedder
  /** An embedder of somebody else's, whose vectors are a leg beside the builtin one's. */
  provider?: Embedder
  /** Which of the models chosen and those before them have read enough to be asked. */
  serving: Serving
}

export function createSearch(given: Partial<SearchService> = {}): SearchService {
  let embedder: Embedder | undefined
  const local = createLocalVectors()
  return {
    people: createPoolStore(),
    vectors: withVectorFallback(local, local),
    text: withFallback(postgresEngine),
    embedder: () => (embedder ??= createBuiltinEmbedder()),
    serving: createServing(),
    ...given,
  }
}

export type SearchRequest = {
  organisationId: string
  filters: Filters
  nice: readonly string[]
  text?: string
  today: Today
  sort: Sort
  limit: number
  cursor?: string
  similarTo?: string
  weights?: Weights
  /** Who may be found although they did not agree to be found by any search: those of the process that it is about. */
  inProcess?: ReadonlySet<string>
  /** Questions of the job searched for; the answers are in `today`. */
  questions?: readonly Question[]
  /** How many tests of each of these people have a result. */
  testsOf?: (ids: readonly string[]) => Promise<ReadonlyMap<string, number>>
}

/** A search's people by number, ordered: who is in which group, and what they are ordered by. */
type Ordered = {
  plan: Plan
  asked: Asked
  judged: JudgedPool
  legs: Legs
  shown: Int32Array
  keys: Float64Array
  degraded: string[]
}

/** Filters, searches by words and by meaning at once, scores, explains one page and counts the rest. */
export async function findPeople(search: SearchService, db: Kysely<never>, request: SearchRequest) {
  const ordered = await orderPeople(search, db, request)
  const { plan, asked, judged, shown, degraded } = ordered
  const { filters, nice, sort, similarTo, limit, cursor } = request
  const page = pageOf(ordered, { limit, search: [filters, nice, sort, similarTo], ...(cursor ? { cursor } : {}) })
  const total = totalsOf(judged)
  const fewMeet = total.met < Math.min(3, limit) && total.met + total.notStated + total.notMet > 0
  const ids = page.items.map(({ number }) => asked.pool.ids[number]!)
  const [documents, tests, facets] = await Promise.all([
    readDocuments(db as unknown as SearchHandle, ids),
    request.testsOf?.(ids),
    facetsOf(filters, { ...asked, shown }),
  ])
  return {
    chips: chipsOf(filters, plan.criteria),
    total,
    people: page.items.flatMap(({ number, rank }) => {
      const id = asked.pool.ids[number]!
      const document = documents.get(id)
      return document ? [present(ordered, { number, rank, document, tests: tests?.get(id) ?? 0 }, request)] : []
    }),
    facets,
    relaxations: fewMeet ? await waysOut(filters, ordered, total) : [],
    ...(page.nextCursor ? { nextCursor: page.nextCursor } : {}),
    degraded,
  }
}

async function waysOut(filters: Filters, { plan, judged, asked }: Ordered, total: Totals): Promise<Relaxation[]> {
  const tally = await tallyPool(plan.criteria, judged, { ...asked, areas: plan.areas })
  return relax(filters, plan.criteria, { ...total, ...tally, areas: plan.areas })
}

/** The ids of those who meet everything, best first, without a word of explanation: for who only counts or remembers them. */
export async function findMet(search: SearchService, db: Kysely<never>, request: SearchRequest): Promise<string[]> {
  const ordered = await orderPeople(search, db, request)
  const { judged, asked } = ordered
  const met = ordered.shown.filter((number) => judged.group[number] === groups.met)
  const page = pageOf({ ...ordered, shown: met }, { limit: request.limit, search: [] })
  return page.items.map(({ number }) => asked.pool.ids[number]!)
}

function pageOf({ asked, judged, shown, keys }: Ordered, request: Parameters<typeof cutPage>[1]) {
  const { ids, numbers } = asked.pool
  return cutPage({ ids, numbers: shown, group: judged.group, keys, numberOf: (id) => numbers.get(id) }, request)
}

type Presented = { number: number; rank: number; document: SearchDocument; tests: number }

/** Judged once more on the whole document, where the lines stand that say so. */
function present({ plan, legs }: Ordered, { number, rank, document, tests }: Presented, { today, weights }: SearchRequest) {
  const judged = judgePerson(plan.criteria, document, today)
  const pairs = plan.criteria.map((criterion, index) => ({ criterion, finding: judged.findings[index]! }))
  const similarity = similarityOf(legs, number)
  const score = scorePerson(pairs, { document, today, similarity, ...(weights ? { weights } : {}) })
  const years = yearsOf(document, today)
  const asked = pairs.filter(({ criterion }) => criterion.importance !== 'exclude')
  const open = asked.filter(({ finding }) => finding.verdict === 'unknown').length
  const reliability = explainReliability(document, today, { asked: asked.length, open, tests })
  const [low, high] = [Math.round(score.low), Math.round(score.high)]
  return {
    candidateId: document.candidateId,
    rank,
    group: judged.group,
    ...(years === undefined ? {} : { experienceYears: years }),
    relevance: Math.round(score.relevance),
    ...(low === high ? {} : { relevanceRange: [low, high] as [number, number] }),
    shares: score.shares,
    reliability: reliability.score,
    reliabilityRaise: reliability.parts.flatMap(({ raise }) => raise.map(({ by }) => by)),
    criteria: explain(plan.criteria, judged),
  }
}

/** The people given, each criterion on each, whatever the group: for a comparison. Their scores are those that the same search shows. */
export async function explainPeople(
  search: SearchService,
  db: Kysely<never>,
  request: Omit<SearchRequest, 'sort' | 'limit'> & { ids: readonly string[] },
) {
  const full: SearchRequest = { ...request, sort: 'relevance', limit: request.ids.length }
  const ordered = await orderPeople(search, db, full, request.ids)
  const { numbers } = ordered.asked.pool
  const documents = await readDocuments(db as unknown as SearchHandle, request.ids)
  const tests = await request.testsOf?.(request.ids)
  const people = request.ids.flatMap((id) => {
    const [number, document] = [numbers.get(id), documents.get(id)]
    return number !== undefined && document
      ? [present(ordered, { number, rank: 0, document, tests: tests?.get(id) ?? 0 }, full)]
      : []
  })
  return { criteria: ordered.plan.criteria, people, degraded: ordered.degraded }
}

async function orderPeople(
  search: SearchService,
  db: Kysely<never>,
  request: SearchRequest,
  named: readonly string[] = [],
): Promise<Ordered> {
  const { today, weights, sort } = request
  const plan = buildCriteria(request.filters, request.nice)
  plan.criteria.push(...answerCriteria(request.questions ?? []))
  const pool = await search.people.load(db as unknown as SearchHandle, request.organisationId)
  const asked: Asked = { pool, count: pool.ids.length, today, pace: createPace() }
  const numbers = new Set(named.map((id) => pool.numbers.get(id)))
  const judged = await judgePool(plan.criteria, absentOf(asked, request, numbers), asked)
  const shown = shownOf(judged, numbers)
  const degraded: string[] = []
  const score = async (legs: Legs) => {
    const similarity = new Float32Array(asked.count)
    for (let at = 0; at < shown.length; at += 1) similarity[shown[at]!] = similarityOf(legs, shown[at]!)
    const scores = await scorePool(plan.criteria, judged, { ...asked, shown, similarity, weights })
    return keysOf(sort, plan, { ...asked, shown, scores })
  }
  const legs = await runLegs(search, db, {
    plan,
    request,
    crowd: crowdOf(pool, shown),
    likest: named.length > 0 ? shownOf(judged) : shown,
    degraded,
    likeliest: async (meaning, most) => {
      const keys = await score({ meaning, words: new Float32Array(asked.count) })
      return firstOf(shown, most, (a, b) => keys[b]! - keys[a]! || a - b)
    },
  })
  return { plan, asked, judged, legs, shown, keys: await score(legs), degraded }
}

/** Everybody by number, of whom `chosen` take part. */
export function crowdOf({ ids, numbers, versions }: Pool, chosen: Int32Array): Crowd {
  return { ids, count: ids.length, numbers, versionOf: (number) => versions.values[number]!, chosen }
}

/** Who takes no part: those who have a newer number, the person whom others should be like, who may not be found and was not asked about by name. */
function absentOf(
  { pool, count, today }: Asked,
  { similarTo, inProcess }: SearchRequest,
  named: ReadonlySet<number | undefined>,
) {
  const absent = new Uint8Array(count)
  const now = today.date.getTime()
  const alive = pool.alive.values
  for (let number = 0; number < count; number += 1) {
    if (alive[number] === 0) absent[number] = 1
    else if (pool.findableUntil[number]! <= now && !inProcess?.has(pool.ids[number]!) && !named.has(number)) absent[number] = 1
  }
  const own = similarTo === undefined ? undefined : pool.numbers.get(similarTo)
  if (own !== undefined) absent[own] = 1
  return absent
}
