import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
let mine: string
let other: string

type Output = { indexed: boolean; items: { title: string; group: string; missing: { en: string }[] }[] }
const match = async (caller: Parameters<TestHouse['done']>[0], input = {}) =>
  (await house.done(caller, 'match_jobs', input)) as Output

beforeAll(async () => {
  house = await openTestHouse(registry.values())
  const profile = { basics: { label: 'Aide-soignante', location: { city: 'Bron' } }, bassin: { schedule: ['night' as const] } }
  mine = await house.addCandidate({ profile })
  other = await house.addCandidate({ email: 'other@example.org' })
  await house.addJob('Aide-soignant de nuit')
  await house.addJob('Chauffeur poids lourd')
})
afterAll(() => house.close())

it('says when the profile is not indexed yet, then finds the jobs that fit', async () => {
  const caller = house.callerAs('candidate', { candidateId: mine })
  expect(await match(caller)).toMatchObject({ indexed: false, items: [] })
  await house.done(house.callerAs('system'), 'index_candidate', { id: mine })
  const output = await match(caller)
  expect(output.items.map(({ title }) => title)).toEqual(['Aide-soignant de nuit'])
  expect(output.items[0]).toMatchObject({ group: 'met', missing: [] })
})

it('shows a candidate nobody else', async () => {
  const caller = house.callerAs('candidate', { candidateId: mine })
  await expect(match(caller, { candidateId: other })).rejects.toMatchObject({ code: 'not_found' })
  expect((await match(house.callerAs('recruiter'), { candidateId: mine })).items).toHaveLength(1)
})

it('puts the job whose words lie nearest to the profile first, as a search for it would put the person', async () => {
  const work = [{ position: 'Menuisier', startDate: '2018-01', summary: 'Escaliers, parquets et meubles en bois massif' }]
  const id = await house.addCandidate({ profile: { basics: { label: 'Menuisier' }, work }, email: 'wood@example.org' })
  await house.done(house.callerAs('system'), 'index_candidate', { id })
  for (const [title, wish] of [
    ['Menuisier aluminium', 'façades vitrées'],
    ['Menuisier bois', 'ébénisterie'],
  ] as const) {
    const { id: jobId } = await house.addJob(title)
    const criteria = JSON.stringify({ titles: ['menuisier'], skills: { nice: [wish] } })
    await house.deps.database.system.updateTable('job').set({ criteria }).where('id', '=', jobId).execute()
  }
  const { items } = await match(house.callerAs('recruiter'), { candidateId: id })
  expect(items.map(({ title }) => title)).toEqual(['Menuisier bois', 'Menuisier aluminium'])
})

it('keeps to the jobs near a town, the best fit first', async () => {
  const profile = { basics: { label: 'Plombier', location: { city: 'Lyon' } } }
  const id = await house.addCandidate({ profile, email: 'pipes@example.org' })
  await house.done(house.callerAs('system'), 'index_candidate', { id })
  for (const [title, city] of [
    ['Plombier chauffagiste', 'Villeurbanne'],
    ['Plombier', 'Lyon'],
    ['Plombier', 'Lille'],
  ] as const) {
    const { id: jobId } = await house.addJob(title)
    await house.deps.database.system.updateTable('job').set({ city }).where('id', '=', jobId).execute()
  }
  const near = async (place: string) => {
    const { items } = await match(house.callerAs('candidate', { candidateId: id }), { place })
    return (items as unknown as { city: string }[]).map(({ city }) => city)
  }
  expect((await near('Lyon')).toSorted()).toEqual(['Lyon', 'Villeurbanne'])
  expect(await near('Lille')).toEqual(['Lille'])
  expect(await near('Brest')).toEqual([])
})
