import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '#lib/env'
import { createSearch } from '#retrieval/find'
import { createElastic } from '#retrieval/text/elastic'
import { withFallback } from '#retrieval/text/fallback'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { drainQueue } from '../worker.ts'
import { indexCandidate } from './index-candidate.ts'
import { rebuildIndex } from './rebuild-index.ts'

let house: TestHouse
beforeAll(async () => (house = await openTestHouse([indexCandidate, rebuildIndex])))
afterAll(() => house.close())

it('queues what is behind, then nothing, then everything when asked', async () => {
  for (const email of ['a@example.org', 'b@example.org']) await house.addCandidate({ email })
  const rebuild = (input = {}) => house.done(house.callerAs('admin'), 'rebuild_index', input)
  expect(await rebuild()).toEqual({ queued: 2, total: 2 })
  await drainQueue(house.deps)
  expect(await rebuild()).toEqual({ queued: 0, total: 2 })
  expect(await rebuild({ all: true })).toEqual({ queued: 2, total: 2 })
  await drainQueue(house.deps)
  expect(await rebuild()).toEqual({ queued: 0, total: 2 })
})

it('is not for recruiters', async () => {
  await expect(house.done(house.callerAs('recruiter'), 'rebuild_index', {})).rejects.toMatchObject({ code: 'forbidden' })
})

const url = env().ELASTICSEARCH_URL

describe.each(url ? [url] : [])('a new index of Elasticsearch', (node) => {
  it('takes the place of the old one while people search, come and go', async () => {
    const elastic = createElastic({ url: node, alias: `rebuild-${randomBytes(6).toString('hex')}`, timeoutMs: 5000 })
    const whole = await openTestHouse([indexCandidate, rebuildIndex])
    const { deps } = whole
    deps.search = createSearch({ text: withFallback(elastic, { patienceMs: 5000 }) })
    const index = (id: string) => whole.done(whole.callerAs('system'), 'index_candidate', { id })
    const add = async () => {
      const id = await whole.addCandidate({ profile: { basics: { label: 'Cuisinier' } } })
      await index(id)
      return id
    }
    try {
      const ids = await Promise.all(Array.from({ length: 30 }, add))
      const { organisationId } = whole.callerAs('admin')
      expect((await elastic.versions(organisationId)).size).toBe(30)
      const asked = { organisationId, asked: [{ words: 'cuisinier', ids: [] }] }
      const ended = new AbortController()
      const searching = (async () => {
        const found: number[] = []
        while (!ended.signal.aborted) found.push((await elastic.rank(undefined as never, asked)).size)
        return found
      })()
      const coming = add()
      const rebuilt = await whole.done(whole.callerAs('admin'), 'rebuild_index', { engine: true })
      ended.abort()
      expect(rebuilt).toMatchObject({ queued: 0 })
      expect(Math.min(...(await searching))).toBeGreaterThanOrEqual(30)
      const there = async () => [...(await elastic.versions(organisationId)).keys()].toSorted()
      expect(await there()).toEqual([...ids, await coming].toSorted())
      const gone = ids[0]!
      await deps.database.system.deleteFrom('candidate').where('id', '=', gone).execute()
      await whole.done(whole.callerAs('admin'), 'rebuild_index', { engine: true })
      expect(await there()).not.toContain(gone)
    } finally {
      await elastic.drop()
      await elastic.close()
      await whole.close()
    }
  }, 60_000)
})
