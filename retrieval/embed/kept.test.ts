import type { Kysely } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestDatabase } from '#db/testing'
import { createKeptBudget, createKeptCache, withCache } from './kept.ts'

let database: Awaited<ReturnType<typeof openTestDatabase>>
let db: Kysely<never>

beforeAll(async () => {
  database = await openTestDatabase()
  db = database.system as unknown as Kysely<never>
})
afterAll(() => database.close())

const asked: string[] = []
const embed = async (texts: string[]) => {
  asked.push(...texts)
  return texts.map((text) => Float32Array.of(text.length, 1))
}
const embedderOf = (model: string) => ({ model, dimensions: 2, embedQueries: embed, embedPassages: embed })

it('asks once for a text, a model and a way of reading it, whatever process asks', async () => {
  const first = await withCache(embedderOf('a'), createKeptCache(db)).embedQueries(['soudeur', 'cook', 'soudeur'])
  const again = await withCache(embedderOf('a'), createKeptCache(db)).embedQueries(['cook', 'soudeur'])
  expect(asked).toEqual(['soudeur', 'cook'])
  expect([first[0], first[2], again[1]].map((vector) => [...vector!])).toEqual([
    [7, 1],
    [7, 1],
    [7, 1],
  ])
  await withCache(embedderOf('a'), createKeptCache(db)).embedPassages(['cook'])
  await withCache(embedderOf('b'), createKeptCache(db)).embedQueries(['cook'])
  expect(asked).toEqual(['soudeur', 'cook', 'cook', 'cook'])
})

it('forgets what was a person’s when the person goes', async () => {
  const organisation = { id: 'org_kept', name: 'Agence', slug: 'kept', area: 'Lyon' }
  await database.system.insertInto('organisation').values(organisation).execute()
  const profile = JSON.stringify({})
  const candidate = { id: 'cand_kept', organisation_id: 'org_kept', headline: '', city: '', source: 'form', profile }
  await database.system
    .insertInto('candidate')
    .values(candidate as never)
    .execute()
  const own = () => withCache(embedderOf('a'), createKeptCache(db, 'cand_kept')).embedPassages(['Cuisine de collectivité'])
  await own()
  const before = asked.length
  await own()
  expect(asked.length).toBe(before)
  await database.system.deleteFrom('candidate').where('id', '=', 'cand_kept').execute()
  await withCache(embedderOf('a'), createKeptCache(db)).embedPassages(['Cuisine de collectivité'])
  expect(asked.length).toBe(before + 1)
})

it('counts the characters of a day over all processes, and begins anew the next', async () => {
  let now = Date.parse('2026-11-24T10:00:00Z')
  const budget = () => createKeptBudget(db, { provider: 'openai', characters: 10, now: () => now })
  expect(await budget().spend(11)).toBe(false)
  expect(await budget().spend(6)).toBe(true)
  expect(await budget().spend(6)).toBe(false)
  expect(await budget().spend(4)).toBe(true)
  expect(await createKeptBudget(db, { provider: 'mistral', characters: 10, now: () => now }).spend(10)).toBe(true)
  now += 86_400_000
  expect(await budget().spend(10)).toBe(true)
})
