import type { Kysely } from 'kysely'
import { AppError } from '#lib/errors'
import { log } from '#lib/log'
import type { Embedder } from './embed/embedder.ts'
import type { SearchRequest, SearchService } from './find.ts'
import type { Plan } from './rank/criteria/build.ts'
import type { Judged } from './rank/explain.ts'
import type { SearchHandle } from './text/postgres.ts'
import { overRange } from './rank/fuse.ts'
import { neutral } from './text/neutral.ts'
import { redact } from './text/redact.ts'
import { type VectorHandle, isComplete, readPersonVectors } from './vector/vector-store.ts'

type Leg = ReadonlyMap<string, number>
type LegGiven = { plan: Plan; request: SearchRequest; kept: readonly Judged[] }
/** How likely a person is before their words are read, for the order in which they are. */
type Likely = (judged: Judged, similarity: number) => number

export function similarityOf({ document: { candidateId } }: Judged, meaning: Leg, words: Leg): number {
  return 0.7 * (meaning.get(candidateId) ?? 0) + 0.3 * (words.get(candidateId) ?? 0)
}

/** Most people whose words are opened in one search. */
const mostRead = 800

/** Both legs at once where the filters leave few; where they leave many, words are read of the likeliest by meaning and criteria. */
export async function runLegs(
  search: SearchService,
  db: Kysely<never>,
  given: LegGiven & { degraded: string[]; likely: Likely },
) {
  const { plan, request, kept, degraded, likely } = given
  const readWords = (people: readonly Judged[]) =>
    leg('text', degraded, () => textLeg(search, db, { plan, request, kept: people, degraded }))
  const readMeaning = Promise.all([
    leg('vector', degraded, () => vectorLeg(search, db, { plan, request, kept, degraded })),
    providerLeg(search, db, { plan, request, kept, degraded }),
  ]).then(([own, provided]) => joinMeanings(own, provided))
  if (kept.length <= mostRead) {
    const [words, meaning] = await Promise.all([readWords(kept), readMeaning])
    return { words, meaning }
  }
  const meaning = await readMeaning
  const keys = kept.map((judged) => likely(judged, similarityOf(judged, meaning, new Map())))
  const likeliest = keys.map((_, index) => index).sort((a, b) => keys[b]! - keys[a]!)
  return { meaning, words: await readWords(likeliest.slice(0, mostRead).map((index) => kept[index]!)) }
}

/** A leg that fails leaves the other and says so. */
async function leg(name: string, degraded: string[], work: () => Promise<Leg>): Promise<Leg> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppError) throw error
    log.warn('search_leg_failed', { leg: name, error })
    degraded.push(name)
    return new Map()
  }
}

async function textLeg(
  search: SearchService,
  db: Kysely<never>,
  { plan, request, kept, degraded }: LegGiven & { degraded: string[] },
): Promise<Map<string, number>> {
  const asked = [...plan.titles, ...plan.wanted].map(({ words, ids }) => ({ words: neutral(words, 'fr'), ids: [...ids] }))
  if (request.text) asked.push({ words: request.text, ids: [] })
  const people = kept.map(({ document }) => document.candidateId)
  const { organisationId } = request
  const answer = await search.text.rank(db as unknown as SearchHandle, { organisationId, people, asked })
  if (answer.degraded && !degraded.includes(search.text.engine.name)) degraded.push(search.text.engine.name)
  return overBest(answer.scores)
}

/** How near the people whom the filters leave are to what is asked, or to the person whom they should be like. */
async function vectorLeg(
  search: SearchService,
  db: Kysely<never>,
  { plan, request, kept, degraded }: LegGiven & { degraded: string[] },
): Promise<Map<string, number>> {
  if (kept.length === 0) return new Map()
  const { title, rest } = askedOf(plan, request.text ?? '')
  const embedder = search.embedder()
  const query = request.similarTo ? await ownVectors(search, db, request) : await embedAsked(embedder, title, rest)
  if (!query) return new Map()
  const people = kept.map(({ document }) => document)
  const { organisationId } = request
  const { model } = embedder
  const answer = await search.vectors.rank(db as unknown as VectorHandle, { organisationId, model, people, query })
  if (answer.degraded && !degraded.includes(search.vectors.engine.name)) degraded.push(search.vectors.engine.name)
  return overBest(new Map([...answer.scores].map(([id, cosine]) => [id, Math.max(0, cosine)])))
}

const providerShare = 0.4

/** The builtin's cosines over their best and a provider's over their range, which lie close together and so would drown the others. */
function joinMeanings(own: Leg, provided: Leg): Leg {
  if (provided.size === 0) return own
  const ids = new Set([...own.keys(), ...provided.keys()])
  return new Map(
    [...ids].map((id) => [id, (1 - providerShare) * (own.get(id) ?? 0) + providerShare * (provided.get(id) ?? 0)] as const),
  )
}

/** A provider's leg, once everybody has vectors of its model; whatever fails there leaves the other legs, and is said. */
async function providerLeg(
  search: SearchService,
  db: Kysely<never>,
  { plan, request, kept, degraded }: LegGiven & { degraded: string[] },
): Promise<Leg> {
  const { provider } = search
  const { organisationId, similarTo } = request
  if (!provider || kept.length === 0) return new Map()
  try {
    const handle = db as unknown as VectorHandle
    if (!(await isComplete(handle, provider.model))) return new Map()
    const asked = askedOf(plan, redact(request.text ?? ''))
    const query = similarTo
      ? await readPersonVectors(handle, provider.model, similarTo)
      : await embedAsked(provider, asked.title, asked.rest)
    if (!query?.title || !query.whole) return new Map()
    const people = kept.map(({ document }) => document)
    const given = { organisationId, model: provider.model, people, query: { title: query.title, whole: query.whole } }
    const { scores } = await search.vectors.rank(handle, given)
    const ids = [...scores.keys()]
    const spread = overRange(Float64Array.from(scores.values()))
    return new Map(ids.map((id, index) => [id, spread[index]!]))
  } catch (error) {
    log.warn('search_leg_failed', { leg: 'embeddings', error })
    degraded.push('embeddings')
    return new Map()
  }
}

async function ownVectors(search: SearchService, db: Kysely<never>, { organisationId, similarTo }: SearchRequest) {
  const documents = await search.documents.load(db as unknown as SearchHandle, organisationId)
  const own = documents.get(similarTo!)
  if (!own) throw new AppError('not_found', `No candidate ${similarTo}`, { reason: 'candidate_unknown' })
  const { title, whole } = await readPersonVectors(db as unknown as VectorHandle, search.embedder().model, own.candidateId)
  return title && whole ? { title, whole } : undefined
}

function askedOf(plan: Plan, text: string): { title: string; rest: string } {
  const title = plan.titles.map(({ words }) => words).join(', ')
  return { title, rest: [...plan.wanted.map(({ words }) => words), text].filter((words) => words.trim()).join(', ') }
}

async function embedAsked(embedder: Embedder, title: string, rest: string) {
  if (!title && !rest) return undefined
  const [first, second] = await embedder.embedQueries(
    [title || rest, [title, rest].filter(Boolean).join(', ')].map((words) => neutral(words, 'fr')),
  )
  return { title: first!, whole: second! }
}

/** A leg's scores over its best: neither cosines nor ranks are comparable between queries. */
function overBest(scores: ReadonlyMap<string, number>): Map<string, number> {
  const best = Math.max(0, ...scores.values())
  return best > 0 ? new Map([...scores].map(([id, value]) => [id, value / best])) : new Map()
}
