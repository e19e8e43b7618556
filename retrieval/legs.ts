import type { Kysely } from 'kysely'
import { AppError } from '#lib/errors'
import { log } from '#lib/log'
import type { Embedder } from './embed/embedder.ts'
import type { SearchRequest, SearchService } from './find.ts'
import type { Plan } from './rank/criteria/build.ts'
import type { Judged } from './rank/explain.ts'
import type { SearchHandle } from './text/postgres.ts'
import { neutral } from './text/neutral.ts'
import { type VectorHandle, readPersonVectors } from './vector/vector-store.ts'

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
  const readMeaning = leg('vector', degraded, () => vectorLeg(search, db, { plan, request, kept, degraded }))
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
  const title = plan.titles.map(({ words }) => words).join(', ')
  const rest = [...plan.wanted.map(({ words }) => words), request.text ?? ''].filter(Boolean).join(', ')
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

async function ownVectors(search: SearchService, db: Kysely<never>, { organisationId, similarTo }: SearchRequest) {
  const documents = await search.documents.load(db as unknown as SearchHandle, organisationId)
  const own = documents.get(similarTo!)
  if (!own) throw new AppError('not_found', `No candidate ${similarTo}`, { reason: 'candidate_unknown' })
  const { title, whole } = await readPersonVectors(db as unknown as VectorHandle, search.embedder().model, own.candidateId)
  return title && whole ? { title, whole } : undefined
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
