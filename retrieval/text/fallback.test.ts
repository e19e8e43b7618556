import { afterEach, describe, expect, it } from 'vitest'
import { type Cluster, type Reply, openCluster } from '../testing-cluster.ts'
import { createElastic } from './elastic.ts'
import { type TextEngine, postgresEngine } from './engine.ts'
import { withFallback } from './fallback.ts'

const shards = { total: 1, successful: 1, failed: 0 }
const hits = { hits: [{ fields: { candidate: ['cand_1'] }, _score: 2 }] }
const query = { organisationId: 'org_1', people: ['cand_1'], asked: [{ words: 'cuisinier', ids: [] }] }

let held: Cluster | undefined
afterEach(async () => {
  await held?.close()
  held = undefined
})

/** Replays what a cluster in trouble answers. */
async function cluster(reply: Reply): Promise<string> {
  held = await openCluster(reply)
  return held.url
}

const handle = undefined as never
const behind: TextEngine = { ...postgresEngine, rank: async () => new Map([['cand_1', 0.1]]) }
const likeliest = async () => ['cand_1', 'cand_2']
const fromPostgres = { scores: new Map([['cand_1', 0.1]]), degraded: true }

const troubles: [string, Reply][] = [
  ['a shard is missing', { status: 200, body: { took: 1, timed_out: false, _shards: { ...shards, failed: 1 }, hits } }],
  ['the answer is cut short by time', { status: 200, body: { took: 1, timed_out: true, _shards: shards, hits } }],
  ['the queue is full', { status: 429, body: { error: { type: 'es_rejected_execution_exception' }, status: 429 } }],
  ['all shards failed', { status: 503, body: { error: { type: 'search_phase_execution_exception' }, status: 503 } }],
  ['it is slow', { status: 200, body: { took: 1, timed_out: false, _shards: shards, hits }, delayMs: 5000 }],
  ['the connection is cut', { status: 200, body: {}, cut: true }],
]

describe('withFallback', () => {
  it.each(troubles)('answers from Postgres within two seconds and says so when %s', async (_what, reply) => {
    const elastic = createElastic({ url: await cluster(reply), timeoutMs: 800 })
    const started = performance.now()
    expect(await withFallback(elastic, { behind }).rank(handle, query, likeliest)).toEqual(fromPostgres)
    expect(performance.now() - started).toBeLessThan(2000)
    await elastic.close()
  })

  it('answers from Postgres when nothing listens', async () => {
    const elastic = createElastic({ url: 'http://127.0.0.1:9', timeoutMs: 800 })
    expect(await withFallback(elastic, { behind }).rank(handle, query, likeliest)).toEqual(fromPostgres)
    await elastic.close()
  })

  it('asks Postgres of the likeliest alone, whomever the engine was asked about', async () => {
    const asked: unknown[] = []
    const listening: TextEngine = {
      ...behind,
      rank: async (_db, { people }) => {
        asked.push(people)
        return new Map()
      },
    }
    const elastic = createElastic({ url: 'http://127.0.0.1:9', timeoutMs: 800 })
    const { people: _everybody, ...wide } = query
    await withFallback(elastic, { behind: listening }).rank(handle, wide, likeliest)
    expect(asked).toEqual([['cand_1', 'cand_2']])
    await elastic.close()
  })

  it('gives the engine’s own answer when it is whole', async () => {
    const elastic = createElastic({
      url: await cluster({ status: 200, body: { took: 1, timed_out: false, _shards: shards, hits } }),
    })
    const answer = await withFallback(elastic).rank(handle, query, likeliest)
    expect(answer).toEqual({ scores: new Map([['cand_1', 2]]), degraded: false })
    await elastic.close()
  })

  it('leaves an engine alone after five failures, and comes back to it', async () => {
    let [asked, broken, time] = [0, true, 0]
    const engine: TextEngine = {
      ...postgresEngine,
      name: 'elasticsearch',
      rank: async () => {
        asked += 1
        if (broken) throw new Error('down')
        return new Map([['cand_1', 1]])
      },
    }
    const leg = withFallback(engine, { behind, now: () => time })
    for (let count = 0; count < 8; count += 1) expect((await leg.rank(handle, query, likeliest)).degraded).toBe(true)
    expect(asked).toBe(5)
    broken = false
    time = 10_001
    expect((await leg.rank(handle, query, likeliest)).degraded).toBe(false)
    expect(asked).toBe(6)
  })
})
