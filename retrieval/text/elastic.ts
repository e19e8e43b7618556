import { Client, type estypes } from '@elastic/elasticsearch'
import { AppError } from '#lib/errors'
import { createPace } from '#retrieval/pool/pace'
import { prepareIndex, sendBulk, slow, versionsIn } from './elastic-bulk.ts'
import { mappings, settings, toElastic } from './elastic-index.ts'
import type { TextEngine, TextQuery } from './engine.ts'
import type { SearchDocument } from './search-document.ts'

export type ElasticOptions = { url: string; alias?: string; timeoutMs?: number }
export type ElasticEngine = Required<TextEngine> & {
  /** Throws the index away; it can be made again. */
  drop(): Promise<void>
  close(): Promise<void>
}

type Held = { client: Client; alias: string; ready?: Promise<void> }

/** The text leg on Elasticsearch 8 (basic licence, no scripts). One alias over one index; every query is filtered by organisation. */
export function createElastic({ url, alias = 'bassin-people', timeoutMs = 1000 }: ElasticOptions): ElasticEngine {
  const held: Held = { client: new Client({ node: url, maxRetries: 0, requestTimeout: timeoutMs }), alias }
  return {
    name: 'elasticsearch',
    mostRead: Infinity,
    rank: (_db, query) => rank(held, query, timeoutMs),
    put: async (documents) => {
      await prepare(held)
      await putAll(held.client, alias, documents)
    },
    remove: async (_organisationId, ids) => {
      await prepare(held)
      await sendBulk(
        held.client,
        ids.map((id) => ({ delete: { _index: alias, _id: id } })),
        [404, 409],
      )
    },
    versions: (organisationId) => versionsIn(held.client, alias, { term: { organisation: organisationId } }),
    health: async () => (await held.client.cluster.health({ timeout: '500ms' }, { requestTimeout: timeoutMs })).status !== 'red',
    rebuild: (documents) => rebuild(held, documents),
    drop: () => drop(held),
    close: () => held.client.close(),
  }
}

/** The index and its alias, made where they are missing; two processes at once have one winner. */
function prepare(held: Held): Promise<void> {
  held.ready ??= prepareIndex(held.client, held.alias, { settings, mappings }).catch((error) => {
    delete held.ready
    throw error
  })
  return held.ready
}

/** Those after them share too few words to be told from each other. */
const mostAnswered = 2000

async function rank(
  { client, alias }: Held,
  { organisationId, people, asked }: TextQuery,
  timeoutMs: number,
): Promise<Map<string, number>> {
  if (people?.length === 0 || asked.length === 0) return new Map()
  const named = people ? [{ terms: { candidate: [...people] } }] : []
  const answer = await client.search({
    index: alias,
    size: Math.min(people?.length ?? mostAnswered, mostAnswered),
    _source: false,
    // Ids come of a column: to read each from its stored document would cost more than the search.
    stored_fields: '_none_',
    docvalue_fields: ['candidate'],
    filter_path: ['timed_out', '_shards.failed', 'hits.hits._score', 'hits.hits.fields'],
    track_total_hits: false,
    allow_partial_search_results: false,
    timeout: `${timeoutMs}ms`,
    query: {
      bool: {
        filter: [{ term: { organisation: organisationId } }, ...named],
        should: asked.flatMap(clauses),
        minimum_should_match: 1,
      },
    },
  })
  if (answer.timed_out || answer._shards.failed > 0) {
    throw new AppError('unavailable', 'Elasticsearch answered in part', { reason: 'search_partial' })
  }
  return new Map((answer.hits?.hits ?? []).map(({ fields, _score }) => [(fields!['candidate'] as [string])[0], _score ?? 0]))
}

function clauses({ words, ids }: { words: string; ids: readonly string[] }): estypes.QueryDslQueryContainer[] {
  const fields = ['title^4', 'title.en^4', 'text', 'text.en']
  const said = { multi_match: { query: words, fields, type: 'best_fields' as const, operator: 'and' as const } }
  return ids.length > 0 ? [said, { constant_score: { filter: { terms: { terms: [...ids] } }, boost: 2 } }] : [said]
}

const chunk = 50

/** A little at a time: the words of a document take a millisecond, and people search meanwhile. */
async function putAll(client: Client, index: string, documents: readonly SearchDocument[]): Promise<void> {
  const pace = createPace()
  for (let at = 0; at < documents.length; at += chunk) {
    const operations: object[] = []
    for (const document of documents.slice(at, at + chunk)) {
      const version = { version: document.version, version_type: 'external_gte' as const }
      operations.push({ index: { _index: index, _id: document.candidateId, ...version } }, toElastic(document))
      if (pace.isDue()) await pace.rest()
    }
    await sendBulk(client, operations, [409])
  }
}

async function drop(held: Held): Promise<void> {
  const { client, alias } = held
  delete held.ready
  if (!(await client.indices.existsAlias({ name: alias }, slow))) return
  await client.indices.delete({ index: Object.keys(await client.indices.getAlias({ name: alias }, slow)) }, slow)
}

async function rebuild({ client, alias }: Held, documents: AsyncIterable<readonly SearchDocument[]>): Promise<number> {
  const old = (await client.indices.existsAlias({ name: alias }, slow))
    ? Object.keys(await client.indices.getAlias({ name: alias }, slow))
    : []
  const index = `${alias}-${Date.now()}`
  await client.indices.create({ index, settings, mappings }, slow)
  let count = 0
  for await (const some of documents) {
    await putAll(client, index, some)
    count += some.length
  }
  await client.indices.refresh({ index }, slow)
  const remove = old.map((name) => ({ remove_index: { index: name } }))
  await client.indices.updateAliases({ actions: [...remove, { add: { index, alias, is_write_index: true } }] }, slow)
  return count
}
