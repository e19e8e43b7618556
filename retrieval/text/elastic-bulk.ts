import { setTimeout as wait } from 'node:timers/promises'
import { type Client, errors, type estypes } from '@elastic/elasticsearch'
import { AppError } from '#lib/errors'

/** For what nobody waits for on screen. */
export const slow = { requestTimeout: 30_000 }

type Shape = { settings: estypes.IndicesIndexSettings; mappings: estypes.MappingTypeMapping }

/** An index and its alias, made where they are missing; two processes at once have one winner. */
export async function prepareIndex(client: Client, alias: string, { settings, mappings }: Shape): Promise<void> {
  if (await client.indices.existsAlias({ name: alias }, slow)) return
  try {
    await client.indices.create({ index: `${alias}-1`, settings, mappings, aliases: { [alias]: { is_write_index: true } } }, slow)
  } catch (error) {
    if (!(error instanceof errors.ResponseError) || error.body?.error?.type !== 'resource_already_exists_exception') throw error
  }
}

const patience = [200, 500, 1000, 2000]

/** Bulk with back-pressure: what was refused for want of room is sent again, later and later. `fine` are answers that need nothing. */
export async function sendBulk(client: Client, operations: unknown[], fine: number[]): Promise<void> {
  if (operations.length === 0) return
  for (const pause of [...patience, 0]) {
    const answer = await client.bulk({ operations, refresh: false } as estypes.BulkRequest, slow)
    const failed = answer.items
      .flatMap((item) => Object.values(item))
      .filter(({ status }) => status >= 300 && !fine.includes(status))
    if (failed.length === 0) return
    if (pause === 0 || failed.some(({ status }) => status !== 429)) {
      throw new AppError('unavailable', `Elasticsearch refused ${failed.length} documents: ${failed[0]!.error?.reason}`, {
        reason: 'index_refused',
      })
    }
    await wait(pause)
  }
}

/** Candidate id → version of all that an alias holds and a filter lets through. */
export async function versionsIn(
  client: Client,
  alias: string,
  query: estypes.QueryDslQueryContainer,
): Promise<Map<string, number>> {
  const versions = new Map<string, number>()
  if (!(await client.indices.existsAlias({ name: alias }, slow))) return versions
  await client.indices.refresh({ index: alias }, slow)
  let after: estypes.SortResults | undefined
  for (;;) {
    const { hits } = await client.search<{ candidate: string; version: number }>(
      {
        index: alias,
        size: 1000,
        _source: ['candidate', 'version'],
        allow_partial_search_results: false,
        query,
        sort: [{ candidate: 'asc' }],
        ...(after ? { search_after: after } : {}),
      },
      slow,
    )
    for (const { _source } of hits.hits) versions.set(_source!.candidate, _source!.version)
    after = hits.hits.at(-1)?.sort
    if (!after || hits.hits.length < 1000) return versions
  }
}
