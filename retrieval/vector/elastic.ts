import { createHash } from 'node:crypto'
import { Client, type estypes } from '@elastic/elasticsearch'
import { AppError } from '#lib/errors'
import { prepareIndex, sendBulk, slow, versionsIn } from '#retrieval/text/elastic-bulk'
import { likenessOfPerson } from '#retrieval/rank/reading-rules'
import { type Crowd, type VectorEngine, type VectorOwner, type VectorQuery, nobodyNear } from './engine.ts'
import type { PersonVectors } from './vector-store.ts'

export type ElasticVectorOptions = { url: string; prefix?: string; timeoutMs?: number }
export type ElasticVectors = VectorEngine & { drop(): Promise<void>; close(): Promise<void> }

type Kind = 'title' | 'whole' | 'passage'
type Held = { client: Client; prefix: string; ready: Map<string, Promise<void>>; timeoutMs: number }

/** Neighbours asked for of each kind: who comes after them is no nearer than the last of them, and is told from the others by words. */
const mostNear = 1000
/** Above this many people the filter names the organisation alone, and those whom the criteria left out are dropped here. */
const mostNamed = 5_000

/**
 * Vectors in Elasticsearch 8 (`dense_vector`, int8 HNSW, basic licence), one index a model, so that many processes share them. A document
 * a vector; every search is filtered by organisation, and by person where they are few, which Elasticsearch then compares exactly.
 */
export function createElasticVectors({ url, prefix = 'bassin-vectors', timeoutMs = 1000 }: ElasticVectorOptions): ElasticVectors {
  const held: Held = {
    client: new Client({ node: url, maxRetries: 0, requestTimeout: timeoutMs }),
    prefix,
    ready: new Map(),
    timeoutMs,
  }
  return {
    name: 'elasticsearch',
    rank: (_db, asked) => rank(held, asked),
    put: (owner, vectors) => put(held, owner, vectors),
    remove: (_organisationId, ids) => remove(held, ids),
    versions: async (organisationId, model) => {
      const filter = { bool: { filter: [{ term: { organisation: organisationId } }, { term: { kind: 'whole' } }] } }
      return versionsIn(held.client, aliasOf(held, model), filter)
    },
    drop: () => drop(held),
    close: () => held.client.close(),
  }
}

export function aliasOf({ prefix }: { prefix: string }, model: string): string {
  return `${prefix}-${createHash('sha1').update(model).digest('hex').slice(0, 10)}`
}

function mappingsOf(dimensions: number): estypes.MappingTypeMapping {
  return {
    dynamic: 'strict',
    // As text a vector takes eight times the room; the index is made again from Postgres, never from itself.
    _source: { excludes: ['vector'] },
    properties: {
      organisation: { type: 'keyword' },
      candidate: { type: 'keyword' },
      version: { type: 'long' },
      kind: { type: 'keyword' },
      vector: { type: 'dense_vector', dims: dimensions, index: true, similarity: 'cosine', index_options: { type: 'int8_hnsw' } },
    },
  }
}

function ready(held: Held, model: string, dimensions: number): Promise<void> {
  const alias = aliasOf(held, model)
  const known = held.ready.get(alias)
  if (known) return known
  const settings = { number_of_shards: 1, number_of_replicas: 0, refresh_interval: '1s' }
  const work = prepareIndex(held.client, alias, { settings, mappings: mappingsOf(dimensions) }).catch((error) => {
    held.ready.delete(alias)
    throw error
  })
  held.ready.set(alias, work)
  return work
}

const mostPassages = 24
const slots: [Kind, number][] = [
  ['title', 0],
  ['whole', 0],
  ...Array.from({ length: mostPassages }, (_, position): [Kind, number] => ['passage', position]),
]

/** Each slot of a person is written or deleted, so that a shorter text leaves no passage of the longer one behind. */
async function put(held: Held, owner: VectorOwner, vectors: PersonVectors): Promise<void> {
  const { candidateId, organisationId, model, version } = owner
  const first = vectors.whole ?? vectors.title
  if (!first) return remove(held, [candidateId])
  await ready(held, model, first.length)
  const mine = { organisation: organisationId, candidate: candidateId, version }
  const operations = slots.flatMap(([kind, position]): object[] => {
    const vector = kind === 'passage' ? vectors.passages[position] : vectors[kind]
    const target = {
      _index: aliasOf(held, model),
      _id: `${candidateId}:${kind}:${position}`,
      version,
      version_type: 'external_gte' as const,
    }
    return vector ? [{ index: target }, { ...mine, kind, vector: [...vector] }] : [{ delete: target }]
  })
  await sendBulk(held.client, operations, [404, 409])
}

/** From every model's index: ids are known, so no query deletes. */
async function remove({ client, prefix }: Held, ids: readonly string[]): Promise<void> {
  const names = Object.keys(await client.indices.getAlias({ index: `${prefix}-*`, allow_no_indices: true }, slow))
  for (const name of names) {
    const operations = ids.flatMap((id) =>
      slots.map(([kind, position]) => ({ delete: { _index: name, _id: `${id}:${kind}:${position}` } })),
    )
    await sendBulk(client, operations, [404, 409])
  }
}

/** Of who was found, and of the others. */
type Hits = { best: ReadonlyMap<string, number>; others: number }

async function rank(held: Held, { organisationId, model, crowd, query }: VectorQuery): Promise<Float32Array> {
  const count = crowd.chosen.length
  if (count === 0) return nobodyNear(crowd)
  const named = count <= mostNamed ? [{ terms: { candidate: Array.from(crowd.chosen, (number) => crowd.ids[number]!) } }] : []
  const asked: [Kind, Float32Array, number][] = [
    ['title', query.title, count],
    ['whole', query.whole, count],
    ['passage', query.whole, count * 8],
  ]
  const searches = asked.flatMap(([kind, vector, size]) => {
    const k = Math.min(mostNear, size)
    const filter = [{ term: { organisation: organisationId } }, { term: { kind } }, ...named]
    return [
      { index: aliasOf(held, model), allow_partial_search_results: false },
      {
        size: k,
        _source: false,
        stored_fields: '_none_',
        docvalue_fields: ['candidate'],
        track_total_hits: false,
        timeout: `${held.timeoutMs}ms`,
        knn: { field: 'vector', query_vector: [...vector], k, num_candidates: Math.min(10_000, Math.ceil(k * 1.5)), filter },
      },
    ]
  })
  const { responses } = await held.client.msearch({
    searches: searches as estypes.MsearchRequestItem[],
    filter_path: answered,
  })
  const [titles, wholes, passages] = responses.map(bestOf)
  return combine(crowd, { titles: titles!, wholes: wholes!, passages: passages! })
}

const answered = ['timed_out', '_shards.failed', 'error', 'status', 'hits.hits._score', 'hits.hits.fields'].map(
  (path) => `responses.${path}`,
)

/** Best cosine a person; Elasticsearch scores (1 + cosine) / 2. */
function bestOf(response: estypes.MsearchResponseItem): Hits {
  if ('error' in response || response.timed_out || response._shards.failed > 0) {
    throw new AppError('unavailable', 'Elasticsearch answered in part', { reason: 'search_partial' })
  }
  const best = new Map<string, number>()
  const hits = response.hits?.hits ?? []
  let least = 1
  for (const { fields, _score } of hits) {
    const [id] = (fields?.['candidate'] ?? []) as string[]
    const cosine = 2 * (_score ?? 0) - 1
    least = Math.min(least, cosine)
    if (id !== undefined && cosine > (best.get(id) ?? -1)) best.set(id, cosine)
  }
  return { best, others: hits.length < mostNear ? 0 : least }
}

/** Who is not among the nearest of a kind is taken to be as near as the last of them; who is among none of them, to be far. */
function combine(crowd: Crowd, { titles, wholes, passages }: { titles: Hits; wholes: Hits; passages: Hits }): Float32Array {
  const scores = nobodyNear(crowd)
  const of = ({ best, others }: Hits, id: string) => best.get(id) ?? others
  for (const number of crowd.chosen) {
    const id = crowd.ids[number]!
    if (!wholes.best.has(id) && !titles.best.has(id)) continue
    scores[number] = likenessOfPerson(of(titles, id), of(wholes, id), of(passages, id))
  }
  return scores
}

async function drop({ client, prefix, ready: known }: Held): Promise<void> {
  known.clear()
  const names = Object.keys(await client.indices.getAlias({ index: `${prefix}-*`, allow_no_indices: true }, slow))
  if (names.length > 0) await client.indices.delete({ index: names }, slow)
}
