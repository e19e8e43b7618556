import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from 'kysely'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { indexCandidate } from './index-candidate.ts'

let house: TestHouse
beforeAll(async () => (house = await openTestHouse([indexCandidate])))
afterAll(() => house.close())

it('indexes a version once, and what changed again', async () => {
  const id = await house.addCandidate({ profile: { basics: { label: 'Infirmière' } } })
  const index = () => house.done(house.callerAs('system'), 'index_candidate', { id })
  expect(await index()).toEqual({ id, state: 'indexed' })
  expect(await index()).toEqual({ id, state: 'current' })
  await house.deps.database.system.updateTable('candidate').set({ version: 2 }).where('id', '=', id).execute()
  expect(await index()).toEqual({ id, state: 'indexed' })
})

it('leaves name, mail and street out of the index', async () => {
  const profile = {
    basics: {
      label: 'Infirmière',
      summary: 'Zélie Quintard, 34 ans, mariée, zelie@example.org, 12 rue des Lilas. Dix ans de bloc.',
    },
  }
  const id = await house.addCandidate({ name: 'Zélie Quintard', email: 'zelie@example.org', profile })
  await house.done(house.callerAs('system'), 'index_candidate', { id })
  const { rows } = await sql<{
    all: string
  }>`select body::text || tsv::text as all from search_document where candidate_id = ${id}`.execute(house.deps.database.system)
  for (const word of ['lie Quintard', 'quintard', 'zelie', '34 ans', 'mariée', 'Lilas', 'lil'])
    expect(rows[0]!.all).not.toContain(word)
  expect(rows[0]!.all).toContain('bloc')
})

it('is for the system alone, and takes a person who is gone for what they are', async () => {
  await expect(house.done(house.callerAs('recruiter'), 'index_candidate', { id: 'x' })).rejects.toMatchObject({
    code: 'forbidden',
  })
  expect(await house.done(house.callerAs('system'), 'index_candidate', { id: 'cand_none' })).toEqual({
    id: 'cand_none',
    state: 'gone',
  })
})
