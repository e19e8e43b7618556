import type { Kysely } from 'kysely'
import { AppError } from '#lib/errors'
import { log } from '#lib/log'
import type { Embedder } from './embed/embedder.ts'
import type { SearchRequest, SearchService } from './find.ts'
import type { Plan } from './rank/criteria/build.ts'
import type { SearchHandle } from './text/postgres.ts'
import { bestOf, looked, middleOf, secondLookAtPeople } from './rank/ask-again.ts'
import { fuseMeanings, fusePerson, overRange } from './rank/fuse.ts'
import { postgresEngine } from './text/engine.ts'
import { neutral } from './text/neutral.ts'
import { redact } from './text/redact.ts'
import type { Crowd } from './vector/engine.ts'
import { type VectorHandle, isComplete, readPersonVectors, readWholes } from './vector/vector-store.ts'

/** A leg's scores by the number of a person, 0–1 over its best. */
type Leg = Float32Array
export type Legs = { words: Leg; meaning: Leg }
type LegGiven = {
  plan: Plan
  request: SearchRequest
  crowd: Crowd
  /** Those of the crowd whom the search itself found, not those who were named beside it. */
  likest: Int32Array
  /** Says which engines did not answer. */
  degraded: string[]
}
/** The likeliest people before their words are read, best first. */
type Likeliest = (meaning: Leg, most: number) => Promise<number[]>

export const similarityOf = ({ words, meaning }: Legs, number: number) => fusePerson(meaning[number]!, words[number]!)

/** Most people that an engine without an end is told by name. */
const mostNamed = 5000

/**
 * Both legs at once; where an engine cannot read the words of all whom the filters leave, it reads those of the likeliest by meaning and
 * criteria once they are known.
 */
export async function runLegs(
  search: SearchService,
  db: Kysely<never>,
  { likeliest, ...given }: LegGiven & { likeliest: Likeliest },
): Promise<Legs> {
  const { crowd, degraded } = given
  const { mostRead } = search.text.engine
  const idsOf = (numbers: ArrayLike<number>) => Array.from(numbers, (number) => crowd.ids[number]!)
  const readMeaning = Promise.all([
    leg('vector', given, () => vectorLeg(search, db, given)),
    providerLeg(search, db, given),
  ]).then(([own, provided]) => joinMeanings(crowd, own, provided))
  const few = async () => {
    const most = postgresEngine.mostRead
    return idsOf(crowd.chosen.length <= most ? crowd.chosen : await likeliest(await readMeaning, most))
  }
  const all = crowd.chosen.length <= mostNamed ? { people: idsOf(crowd.chosen) } : {}
  const asked = crowd.chosen.length <= mostRead ? all : { people: await few() }
  const [words, meaning] = await Promise.all([
    leg('text', given, () => textLeg(search, db, { ...given, ...asked, few })),
    readMeaning,
  ])
  const again = await lookAgain(search, db, { ...given, words, meaning })
  degraded.sort()
  return { words, meaning: again }
}

/** The meaning moved towards what the likest people have in common; left as it is where they are all there are. */
async function lookAgain(search: SearchService, db: Kysely<never>, given: LegGiven & Legs): Promise<Leg> {
  const { crowd, meaning, request, likest, degraded } = given
  if (request.similarTo || likest.length <= looked || degraded.includes('vector')) return meaning
  const best = bestOf(
    Float64Array.from(likest, (number) => similarityOf(given, number)),
    looked,
  ).map((at) => likest[at]!)
  const found = await leg('vector', given, () => likeThem(search, db, { ...given, best }))
  if (found.every((score) => score === 0)) return meaning
  for (const number of crowd.chosen) {
    meaning[number] = (1 - secondLookAtPeople) * meaning[number]! + secondLookAtPeople * found[number]!
  }
  return meaning
}

async function likeThem(search: SearchService, db: Kysely<never>, given: LegGiven & Legs & { best: number[] }): Promise<Leg> {
  const { crowd, request, best } = given
  const { organisationId } = request
  const handle = db as unknown as VectorHandle
  const { model } = await search.serving(handle, { organisationId, kind: 'builtin', current: search.embedder() })
  const idOf = (number: number) => crowd.ids[number]!
  const wholes = await readWholes(handle, model, best.map(idOf))
  const middle = middleOf(
    best.flatMap((number) => {
      const whole = wholes.get(idOf(number))
      return whole ? [{ score: similarityOf(given, number), whole }] : []
    }),
  )
  if (!middle) return emptyLeg(crowd)
  const query = { title: middle, whole: middle }
  return overBest((await search.vectors.rank(handle, { organisationId, model, crowd, query })).scores)
}

const emptyLeg = ({ count }: Crowd): Leg => new Float32Array(count)

/** A leg that fails leaves the other and says so. */
async function leg(name: string, { crowd, degraded }: LegGiven, work: () => Promise<Leg>): Promise<Leg> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppError) throw error
    log.warn('search_leg_failed', { leg: name, error })
    degraded.push(name)
    return emptyLeg(crowd)
  }
}

async function textLeg(
  search: SearchService,
  db: Kysely<never>,
  { plan, request, crowd, degraded, people, few }: LegGiven & { people?: readonly string[]; few: () => Promise<string[]> },
): Promise<Leg> {
  const asked = [...plan.titles, ...plan.wanted].map(({ words, ids }) => ({ words: neutral(words, 'fr'), ids: [...ids] }))
  if (request.text) asked.push({ words: request.text, ids: [] })
  const { organisationId } = request
  if (asked.length === 0 || crowd.chosen.length === 0) return emptyLeg(crowd)
  const query = { organisationId, asked, ...(people ? { people } : {}) }
  const answer = await search.text.rank(db as unknown as SearchHandle, query, few)
  if (answer.degraded && !degraded.includes(search.text.engine.name)) degraded.push(search.text.engine.name)
  const scores = emptyLeg(crowd)
  const chosen = new Uint8Array(crowd.count)
  for (let at = 0; at < crowd.chosen.length; at += 1) chosen[crowd.chosen[at]!] = 1
  for (const [id, score] of answer.scores) {
    const number = crowd.numbers.get(id)
    if (number !== undefined && chosen[number] === 1) scores[number] = score
  }
  return overBest(scores)
}

/** How near the people whom the filters leave are to what is asked, or to the person whom they should be like. */
async function vectorLeg(search: SearchService, db: Kysely<never>, given: LegGiven): Promise<Leg> {
  const { plan, request, crowd, degraded } = given
  if (crowd.chosen.length === 0) return emptyLeg(crowd)
  const { title, rest } = askedOf(plan, request.text ?? '')
  const { organisationId } = request
  const handle = db as unknown as VectorHandle
  const embedder = await search.serving(handle, { organisationId, kind: 'builtin', current: search.embedder() })
  const { model } = embedder
  const query = request.similarTo ? await ownVectors(handle, model, given) : await embedAsked(embedder, title, rest)
  if (!query) return emptyLeg(crowd)
  const answer = await search.vectors.rank(handle, { organisationId, model, crowd, query })
  if (answer.degraded && !degraded.includes(search.vectors.engine.name)) degraded.push(search.vectors.engine.name)
  return overBest(answer.scores)
}

/** The builtin's cosines over their best and a provider's over their range, which lie close together and so would drown the others. */
function joinMeanings({ chosen }: Crowd, own: Leg, provided: Leg | undefined): Leg {
  if (!provided) return own
  for (const number of chosen) own[number] = fuseMeanings(own[number]!, provided[number]!)
  return own
}

/** A provider's leg, once everybody has vectors of its model; whatever fails there leaves the other legs, and is said. */
async function providerLeg(search: SearchService, db: Kysely<never>, given: LegGiven): Promise<Leg | undefined> {
  const { provider } = search
  const { plan, request, crowd, degraded } = given
  const { organisationId, similarTo } = request
  if (!provider || crowd.chosen.length === 0) return undefined
  try {
    const handle = db as unknown as VectorHandle
    const serving = await search.serving(handle, { organisationId, kind: 'provider', current: provider })
    if (!(await isComplete(handle, serving.model))) return undefined
    const asked = askedOf(plan, redact(request.text ?? ''))
    const query = similarTo
      ? await readPersonVectors(handle, serving.model, similarTo)
      : await embedAsked(serving, asked.title, asked.rest)
    if (!query?.title || !query.whole) return undefined
    const of = { organisationId, model: serving.model, crowd, query: { title: query.title, whole: query.whole } }
    const { scores } = await search.vectors.rank(handle, of)
    const near = crowd.chosen.filter((number) => !Number.isNaN(scores[number]!))
    const spread = overRange(Float64Array.from(near, (number) => scores[number]!))
    const answer = emptyLeg(crowd)
    near.forEach((number, index) => (answer[number] = spread[index]!))
    return answer
  } catch (error) {
    log.warn('search_leg_failed', { leg: 'embeddings', error })
    degraded.push('embeddings')
    return undefined
  }
}

async function ownVectors(db: VectorHandle, model: string, { request, crowd }: LegGiven) {
  const { similarTo } = request
  if (!crowd.numbers.has(similarTo!))
    throw new AppError('not_found', `No candidate ${similarTo}`, { reason: 'candidate_unknown' })
  const { title, whole } = await readPersonVectors(db, model, similarTo!)
  return title && whole ? { title, whole } : undefined
}

/** A search in two texts: the title, and all else that is wished. */
export function askedOf(plan: Plan, text: string): { title: string; rest: string } {
  const title = plan.titles.map(({ words }) => words).join(', ')
  return { title, rest: [...plan.wanted.map(({ words }) => words), text].filter((words) => words.trim()).join(', ') }
}

export async function embedAsked(embedder: Embedder, title: string, rest: string) {
  if (!title && !rest) return undefined
  const [first, second] = await embedder.embedQueries(
    [title || rest, [title, rest].filter(Boolean).join(', ')].map((words) => neutral(words, 'fr')),
  )
  return { title: first!, whole: second! }
}

/** A leg's scores over its best, in place: neither cosines nor ranks are comparable between queries. Nobody is less than unlike. */
function overBest(scores: Leg): Leg {
  let best = 0
  for (let number = 0; number < scores.length; number += 1) if (scores[number]! > best) best = scores[number]!
  for (let number = 0; number < scores.length; number += 1) {
    const score = scores[number]!
    scores[number] = best > 0 && score > 0 ? score / best : 0
  }
  return scores
}
