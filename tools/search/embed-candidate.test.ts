import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Embedder } from '#retrieval/embed/embedder'
import { createFormer, rememberModels } from '#retrieval/embed/former'
import { createProvider } from '#retrieval/embed/provider'
import { createServing } from '#retrieval/vector/serving'
import { type VectorHandle, putVectors } from '#retrieval/vector/vector-store'
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

it('compares people by the builtin model before until the new one has read everybody', async () => {
  delete house.deps.search.provider
  const { database, search: service } = house.deps
  const ids: string[] = []
  for (const label of ['Plaquiste', 'Plaquiste'])
    ids.push(await house.addCandidate({ profile: { basics: { label } }, headline: label }))
  for (const id of ids) await house.done(house.callerAs('system'), 'index_candidate', { id })
  const reader = database.scoped({ organisationId: house.organisationId }) as unknown as VectorHandle
  const near = async (texts: string[]) => texts.map(() => Float32Array.of(1, 0))
  const before: Embedder = { model: 'builtin-before', dimensions: 2, embedQueries: near, embedPassages: near }
  const { rows } = await sql<{ id: string }>`select candidate_id as id from search_document`.execute(database.system)
  for (const { id } of rows) {
    const vector = id === ids[1] ? Float32Array.of(1, 0) : Float32Array.of(0, 1)
    const person = { candidateId: id, organisationId: house.organisationId, model: before.model }
    await putVectors(database.system as unknown as VectorHandle, person, { title: vector, whole: vector, passages: [] })
  }
  const { model } = service.embedder()
  await sql`delete from embedding where model = ${model}`.execute(database.system)
  service.serving = createServing(async (kind) => (kind === 'builtin' ? [before] : []))
  const asked = { organisationId: house.organisationId, kind: 'builtin' as const, current: service.embedder() }
  const scores = async () => {
    const { groups } = (await house.done(house.callerAs('recruiter'), 'search_candidates', {
      filters: { titles: ['plaquiste'] },
    })) as { groups: { items: { candidateId: string; relevance: number }[] }[] }
    const people = groups.flatMap(({ items }) => items)
    return ids.map((id) => people.find(({ candidateId }) => candidateId === id)!.relevance)
  }
  const [far, close] = await scores()
  expect(close! - far!).toBeGreaterThan(5)
  expect(await check(true)).toMatchObject({ builtin: { model, embedded: 0, of: rows.length }, queued: rows.length })
  await drainQueue(house.deps, 1)
  expect(await check()).toMatchObject({ builtin: { embedded: 1, of: rows.length } })
  expect((await service.serving(reader, asked)).model).toBe(before.model)
  await drainQueue(house.deps)
  expect((await service.serving(reader, asked)).model).toBe(model)
  const [first, second] = await scores()
  expect(first).toBe(second)
  const left = await sql`select 1 from embedding where model = ${before.model}`.execute(database.system)
  expect(left.rows).toEqual([])
})

it('a model of which nobody has vectors any more is forgotten, one that still serves is opened again', async () => {
  const db = house.deps.database.system as unknown as Kysely<never>
  const { search: service, env } = house.deps
  await rememberModels(db, env, { builtin: service.embedder() })
  const [kept] = await createFormer(db, env)('builtin')
  expect(kept!.model).toBe(service.embedder().model)
  const [[own], [again]] = await Promise.all([service.embedder().embedQueries(['soudeur']), kept!.embedQueries(['soudeur'])])
  expect([...again!]).toEqual([...own!])
  await sql`insert into search_model (model, kind) values ('builtin-unused', 'builtin')`.execute(db)
  await rememberModels(db, env, { builtin: service.embedder() })
  const { rows } = await sql`select model from search_model`.execute(db)
  expect(rows).toEqual([{ model: service.embedder().model }])
})

it('does nothing without a provider, and for who is gone', async () => {
  choose('second')
  const embed = (id: string) => house.done(house.callerAs('system'), 'embed_candidate', { id })
  expect(await embed('cand_none')).toMatchObject({ state: 'gone' })
  delete house.deps.search.provider
  expect(await embed('cand_none')).toMatchObject({ state: 'no_provider' })
})
