import { afterAll, beforeAll, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

const add = (title: string, more: object = {}) => house.done(house.callerAs('recruiter'), 'create_job', { title, ...more })
const titles = async (input: object = {}) => {
  const { items } = (await house.done(house.callerAs('system'), 'list_public_jobs', input)) as { items: { title: string }[] }
  return items.map(({ title }) => title).sort()
}

it('lists what anybody may read today, and nothing else', async () => {
  await add('Ouvert')
  await add('Brouillon', { status: 'draft' })
  await add('Membres', { visibility: 'members' })
  await add('Lien', { visibility: 'link' })
  await add('Plus tard', { visibleFrom: '2999-01-01' })
  await add('Passé', { visibleUntil: '2020-01-01' })
  await add('Ici', { visibleArea: { place: 'Lyon', radius: 20 } })
  expect(await titles()).toEqual(['Ouvert'])
  expect(await titles({ near: 'Villeurbanne' })).toEqual(['Ici', 'Ouvert'])
  expect(await titles({ near: 'Paris' })).toEqual(['Ouvert'])
  expect(await titles({ words: 'ouv' })).toEqual(['Ouvert'])
})

it('shows members their own jobs, and no job by link', async () => {
  const { items } = (await house.done(house.callerAs('candidate'), 'list_jobs', {})) as { items: { title: string }[] }
  expect(items.map(({ title }) => title).sort()).toEqual(['Ici', 'Membres', 'Ouvert'])
})

it('is refused to who is signed in', async () => {
  await expect(call(house.deps, house.callerAs('candidate'), 'list_public_jobs', {})).rejects.toMatchObject({ code: 'forbidden' })
})
