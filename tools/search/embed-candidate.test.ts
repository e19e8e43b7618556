import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createProvider } from '#retrieval/embed/provider'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'
import { drainQueue } from '../worker.ts'

let house: TestHouse
let broken = false
const sent: string[] = []

/** A server of `/v1/embeddings` that knows two trades; its cosines lie close together, as those of large models do. */
const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    if (broken) return response.writeHead(400).end()
    const { input } = JSON.parse(Buffer.concat(chunks).toString()) as { input: string[] }
    sent.push(...input)
    const vectorOf = (text: string) => [1, /cuisin|cook/i.test(text) ? 0.4 : 0, /soud|weld/i.test(text) ? 0.4 : 0]
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ data: input.map((text, index) => ({ index, embedding: vectorOf(text) })) }))
  })
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  house = await openTestHouse(registry.values())
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await house.close()
})

const choose = (model: string) => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  const provider = createProvider({ EMBEDDINGS: 'compatible', EMBEDDINGS_URL: url, EMBEDDINGS_MODEL: model })
  house.deps.search.provider = provider!
}
const check = (mend = false) => house.done(house.callerAs('admin'), 'check_index', { mend })
const search = () =>
  house.done(house.callerAs('recruiter'), 'search_candidates', { filters: { titles: ['cuisinier'] } }) as Promise<{
    degraded: string[]
    total: { met: number }
  }>
const models = async () => {
  const { rows } = await sql<{ model: string }>`select distinct model from embedding order by model`.execute(
    house.deps.database.system,
  )
  return rows.map(({ model }) => model).filter((model) => !model.startsWith('builtin'))
}

it('embeds who is indexed, with no name nor contact, and counts how far it is', async () => {
  choose('first')
  const profile = { basics: { label: 'Cuisinier', summary: 'Zélie Quintard, zelie@example.org. Cuisine de collectivité.' } }
  const id = await house.addCandidate({ name: 'Zélie Quintard', email: 'zelie@example.org', profile, headline: 'Cuisinier' })
  await house.done(house.callerAs('system'), 'index_candidate', { id })
  expect(await check()).toMatchObject({ provider: { model: 'first', embedded: 0, of: 1 } })
  await drainQueue(house.deps)
  expect(await check()).toMatchObject({ provider: { model: 'first', embedded: 1, of: 1 } })
  expect(sent.join(' ')).toContain('collectivité')
  expect(sent.join(' ')).not.toMatch(/Quintard|zelie@/)
  expect((await search()).degraded).toEqual([])
})

it('builds another model beside the old one, then switches', async () => {
  choose('second')
  expect(await check(true)).toMatchObject({ provider: { model: 'second', embedded: 0, of: 1 }, queued: 1 })
  expect(await models()).toEqual(['first'])
  expect((await search()).total.met).toBe(1)
  await drainQueue(house.deps)
  expect(await models()).toEqual(['second'])
})

it('leaves the other legs when the provider fails, and says so', async () => {
  choose('second')
  broken = true
  const { degraded, total } = await search()
  broken = false
  expect(degraded).toEqual(['embeddings'])
  expect(total.met).toBe(1)
})

it('does nothing without a provider, and for who is gone', async () => {
  const embed = (id: string) => house.done(house.callerAs('system'), 'embed_candidate', { id })
  expect(await embed('cand_none')).toMatchObject({ state: 'gone' })
  delete house.deps.search.provider
  expect(await embed('cand_none')).toMatchObject({ state: 'no_provider' })
})
