import { afterEach, describe, expect, it } from 'vitest'
import { type Cluster, type Reply, openCluster } from '../testing-cluster.ts'
import { type ElasticVectors, createElasticVectors } from './elastic.ts'
import { type VectorEngine, type VectorQuery, withVectorFallback } from './engine.ts'

const shards = { total: 1, successful: 1, failed: 0 }
const near = {
  took: 1,
  timed_out: false,
  _shards: shards,
  status: 200,
  hits: { hits: [{ fields: { candidate: ['cand_1'] }, _score: 1 }] },
}
const whole = { took: 1, responses: [near, near, near] }
const broken = (more: object) => ({ took: 1, responses: [near, { ...near, ...more }, near] })

const one = Float32Array.of(1, 0)
const asked: VectorQuery = {
  organisationId: 'org_1',
  model: 'test',
  query: { title: one, whole: one },
  crowd: {
    ids: ['cand_1', 'cand_2'],
    count: 2,
    numbers: new Map([
      ['cand_1', 0],
      ['cand_2', 1],
    ]),
    versionOf: () => 1,
    chosen: Int32Array.of(0, 1),
  },
}
const behind = { name: 'usearch', rank: async () => Float32Array.of(0.25, 0.5) } as unknown as VectorEngine
const here = { scores: Float32Array.of(0.25, 0.5), degraded: true }
const db = undefined as never

let cluster: Cluster | undefined
let engine: ElasticVectors | undefined
afterEach(async () => {
  await engine?.close()
  await cluster?.close()
  engine = cluster = undefined
})

async function legOn(reply: Reply, options: Parameters<typeof withVectorFallback>[2] = {}) {
  cluster = await openCluster(reply)
  engine = createElasticVectors({ url: cluster.url, timeoutMs: 800 })
  return withVectorFallback(engine, behind, options)
}

const troubles: [string, Reply][] = [
  ['a shard is missing', { status: 200, body: broken({ _shards: { ...shards, failed: 1 } }) }],
  ['one of the three searches is cut short by time', { status: 200, body: broken({ timed_out: true }) }],
  [
    'one of the three searches is refused',
    {
      status: 200,
      body: {
        took: 1,
        responses: [near, near, { status: 429, error: { type: 'es_rejected_execution_exception', reason: 'full' } }],
      },
    },
  ],
  ['the queue is full', { status: 429, body: { error: { type: 'es_rejected_execution_exception' }, status: 429 } }],
  ['all shards failed', { status: 503, body: { error: { type: 'search_phase_execution_exception' }, status: 503 } }],
  [
    'the index is not there',
    { status: 200, body: broken({ error: { type: 'index_not_found_exception', reason: 'no such index' }, status: 404 }) },
  ],
  ['it is slow', { status: 200, body: whole, delayMs: 5000 }],
  ['the connection is cut', { status: 200, body: {}, cut: true }],
]

describe('vectors of Elasticsearch in trouble', () => {
  it.each(troubles)(
    'are compared in this process within two seconds, and said to be, when %s; then it heals',
    async (_what, reply) => {
      let time = 0
      const leg = await legOn(reply, { now: () => time })
      const started = performance.now()
      expect(await leg.rank(db, asked)).toEqual(here)
      expect(performance.now() - started).toBeLessThan(2000)
      cluster!.answers({ status: 200, body: whole })
      const { scores, degraded } = await leg.rank(db, asked)
      expect(degraded).toBe(false)
      expect([scores[0]! > 0.9, scores[1]]).toEqual([true, NaN])
    },
  )

  it('are compared in this process when nothing listens', async () => {
    engine = createElasticVectors({ url: 'http://127.0.0.1:9', timeoutMs: 800 })
    expect(await withVectorFallback(engine, behind).rank(db, asked)).toEqual(here)
  })

  it('are not asked for after five failures, for ten seconds; then they are', async () => {
    let time = 0
    const leg = await legOn({ status: 503, body: {} }, { now: () => time })
    for (let count = 0; count < 20; count += 1) expect((await leg.rank(db, asked)).degraded).toBe(true)
    expect(cluster!.asked).toBe(5)
    cluster!.answers({ status: 200, body: whole })
    time = 9_000
    expect((await leg.rank(db, asked)).degraded).toBe(true)
    time = 10_001
    const answers = await Promise.all(Array.from({ length: 5 }, () => leg.rank(db, asked)))
    expect(answers.map(({ degraded }) => degraded)).toEqual([false, true, true, true, true])
    expect(cluster!.asked).toBe(6)
    expect((await leg.rank(db, asked)).degraded).toBe(false)
  })

  it('never keep more than fifty questions waiting on an engine that hangs', async () => {
    const leg = await legOn({ status: 200, body: whole, delayMs: 5000 })
    const started = performance.now()
    const answers = await Promise.all(Array.from({ length: 60 }, () => leg.rank(db, asked)))
    expect(answers.every(({ degraded }) => degraded)).toBe(true)
    expect(performance.now() - started).toBeLessThan(2000)
    expect(cluster!.asked).toBeLessThanOrEqual(50)
  })
})
