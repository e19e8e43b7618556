import { setImmediate } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import { type Embedder, createBuiltinEmbedder } from './embed/embedder.ts'
import { runLegs, similarityOf } from './legs.ts'
import { cutPage } from './page.ts'
import type { Filters } from './query/slots.ts'
import { type Plan, buildCriteria } from './rank/criteria/build.ts'
import type { Today } from './rank/criteria/criterion.ts'
import { yearsOf } from './rank/criteria/experience.ts'
import { distanceTo } from './rank/criteria/locations.ts'
import { daysUntilFree } from './rank/criteria/availability.ts'
import { type Judged, explain, judgePerson, sortPerson } from './rank/explain.ts'
import { chipsOf } from './rank/explain-chips.ts'
import { facetsOf } from './rank/explain-facets.ts'
import { explainReliability, freshness } from './rank/reliability.ts'
import { type Relaxation, relax } from './rank/relax.ts'
import { type Score, type Weights, scorePerson } from './rank/score.ts'
import { createDocumentStore, type DocumentStore } from './text/document-store.ts'
import { postgresEngine } from './text/engine.ts'
import { type TextLeg, withFallback } from './text/fallback.ts'
import type { SearchHandle } from './text/postgres.ts'
import type { SearchDocument } from './text/search-document.ts'
import { type VectorLeg, withVectorFallback } from './vector/engine.ts'
import type { IndexFiles } from './vector/index-files.ts'
import { createLocalVectors } from './vector/local.ts'

export const sorts = ['relevance', 'distance', 'availability', 'experience', 'freshness'] as const
export type Sort = (typeof sorts)[number]

export type SearchService = {
  documents: DocumentStore
  vectors: VectorLeg
  /** Index files of large sets; absent where nothing durable is at hand. */
  files?: IndexFiles
  text: TextLeg
  /** Loaded at first use: the table of the built-in embedding is large. */
  embedder(): Embedder
  /** An embedder of somebody else's, whose vectors are a leg beside the builtin one's. */
  provider?: Embedder
}

export function createSearch(given: Partial<SearchService> = {}): SearchService {
  let embedder: Embedder | undefined
  const local = createLocalVectors()
  return {
    documents: createDocumentStore(),
    vectors: withVectorFallback(local, local),
    text: withFallback(postgresEngine),
    embedder: () => (embedder ??= createBuiltinEmbedder()),
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
}

type Scored = Judged & { score: Score; key: number }
/** A search's people in their order, before the page is cut: both groups, met first. */
type Ordered = { plan: Plan; all: Judged[]; shown: Scored[]; degraded: string[] }

/** Filters, searches by words and by meaning at once, scores, explains one page and counts the rest. */
export async function findPeople(search: SearchService, db: Kysely<never>, request: SearchRequest) {
  const ordered = await orderPeople(search, db, request)
  const { plan, all, shown, degraded } = ordered
  const { filters, nice, sort, similarTo, limit, cursor } = request
  const page = cutPage(shown, { limit, search: [filters, nice, sort, similarTo], ...(cursor ? { cursor } : {}) })
  const met = shown.filter(({ group }) => group === 'met').length
  const relaxes = met < Math.min(3, request.limit) && all.length > 0
  return {
    chips: chipsOf(request.filters, plan.criteria),
    total: { met, notStated: shown.length - met, notMet: all.length - shown.length },
    people: page.items.map(({ person, rank }) => present(plan, person, { rank, request })),
    facets: await facetsOf(request.filters, shown, request.today),
    relaxations: relaxes ? await relaxations(plan, all, request) : [],
    ...(page.nextCursor ? { nextCursor: page.nextCursor } : {}),
    degraded,
  }
}

function present(plan: Plan, person: Scored, { rank, request }: { rank: number; request: SearchRequest }) {
  const { score, document, group } = person
  const years = yearsOf(document, request.today)
  const [low, high] = [Math.round(score.low), Math.round(score.high)]
  return {
    candidateId: document.candidateId,
    rank,
    group,
    ...(years === undefined ? {} : { experienceYears: years }),
    relevance: Math.round(score.relevance),
    ...(low === high ? {} : { relevanceRange: [low, high] as [number, number] }),
    shares: score.shares,
    reliability: explainReliability(document, request.today).score,
    criteria: explain(plan.criteria, person),
  }
}

/** The people given, each criterion on each, whatever the group: for a comparison. */
export async function explainPeople(
  search: SearchService,
  db: Kysely<never>,
  request: Omit<SearchRequest, 'sort' | 'limit'> & { ids: readonly string[] },
) {
  const full: SearchRequest = { ...request, sort: 'relevance', limit: request.ids.length }
  const ordered = await orderPeople(search, db, full, request.ids)
  const people = ordered.all.map((judged) => {
    const person =
      ordered.shown.find(({ document }) => document === judged.document) ??
      score(ordered.plan, judged, { request: full, similarity: 0 })
    return present(ordered.plan, person, { rank: 0, request: full })
  })
  return { criteria: ordered.plan.criteria, people, degraded: ordered.degraded }
}

const batch = 250

async function orderPeople(
  search: SearchService,
  db: Kysely<never>,
  request: SearchRequest,
  only?: readonly string[],
): Promise<Ordered> {
  const plan = buildCriteria(request.filters, request.nice)
  const degraded: string[] = []
  const held = await search.documents.load(db as unknown as SearchHandle, request.organisationId)
  const documents = only ? new Map(only.flatMap((id) => (held.has(id) ? [[id, held.get(id)!] as const] : []))) : held
  const all = await judgeAll(plan, [...documents.values()], { request, whole: only !== undefined })
  const kept = all.filter(({ group }) => group !== 'not_met')
  const { words, meaning } = await runLegs(search, db, {
    plan,
    request,
    kept,
    degraded,
    likely: (judged, similarity) => score(plan, judged, { request, similarity }).key,
  })
  const shown: Scored[] = []
  for (const judged of kept) {
    shown.push(score(plan, judged, { request, similarity: similarityOf(judged, meaning, words) }))
    if (shown.length % batch === 0) await setImmediate()
  }
  return { plan, all, shown: shown.sort(inOrder), degraded }
}

/** Who is out is looked at again, as far as two criteria less would bring them in. */
async function relaxations(plan: Plan, all: readonly Judged[], { filters, today }: SearchRequest): Promise<Relaxation[]> {
  const judged: Judged[] = []
  for (const one of all) {
    judged.push(one.group === 'not_met' ? sortPerson(plan.criteria, one.document, { today, enough: 3 }) : one)
    if (judged.length % batch === 0) await setImmediate()
  }
  return relax(filters, plan.criteria, plan.areas, judged)
}

/** Everybody's group, in steps that leave room for other requests. */
async function judgeAll(
  plan: Plan,
  documents: SearchDocument[],
  given: { request: SearchRequest; whole: boolean },
): Promise<Judged[]> {
  const { today } = given.request
  const judge = (document: SearchDocument) =>
    given.whole ? judgePerson(plan.criteria, document, today) : sortPerson(plan.criteria, document, { today, enough: 1 })
  const all: Judged[] = []
  for (const [index, document] of documents.entries()) {
    if (document.candidateId !== given.request.similarTo) all.push(judge(document))
    if (index % batch === batch - 1) await setImmediate()
  }
  return all
}

function score(plan: Plan, judged: Judged, { request, similarity }: { request: SearchRequest; similarity: number }): Scored {
  const pairs = plan.criteria.map((criterion, index) => ({ criterion, finding: judged.findings[index]! }))
  const { today, weights } = request
  const scored = scorePerson(pairs, { document: judged.document, today, similarity, ...(weights ? { weights } : {}) })
  return { ...judged, score: scored, key: sortKey(plan, judged.document, { request, score: scored }) }
}

/** What the people are ordered by, higher first; what is not stated comes last. */
function sortKey(plan: Plan, document: SearchDocument, { request, score }: { request: SearchRequest; score: Score }): number {
  const last = -1e9
  const rounded = (value: number) => Math.round(value * 1e6) / 1e6
  if (request.sort === 'distance') return -rounded(Math.min(1e9, ...plan.areas.map((area) => distanceTo(area, document) ?? 1e9)))
  if (request.sort === 'availability') return -(daysUntilFree(document, request.today) ?? -last)
  if (request.sort === 'experience')
    return yearsOf(document, request.today, plan.titles.length > 0 ? plan.titles : undefined) ?? last
  if (request.sort === 'freshness') return rounded(freshness(document, request.today))
  return rounded(score.relevance)
}

const inOrder = (a: Scored, b: Scored) =>
  Number(b.group === 'met') - Number(a.group === 'met') ||
  b.key - a.key ||
  (a.document.candidateId < b.document.candidateId ? -1 : 1)
