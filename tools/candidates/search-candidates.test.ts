import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#lib/ids'
import type { Profile } from '#lib/profile'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
const ids: Record<string, string> = {}

const nurse = (more: Partial<NonNullable<Profile['bassin']>>, city: string, work: Profile['work'] = []): Profile => ({
  basics: { label: 'Aide-soignante', location: { city } },
  work: [
    {
      position: 'Aide-soignante',
      name: 'EHPAD Les Tilleuls',
      startDate: '2019-03',
      summary: 'Travail de nuit auprès de 60 résidents',
    },
    ...work,
  ],
  bassin: more,
})

const people: [string, Profile][] = [
  ['Awa Diallo', nurse({ licences: ['B'], availability: { noticeDays: 0 } }, 'Villeurbanne')],
  ['Lise Morel', nurse({}, 'Bron')],
  ['Inès Roux', nurse({ licences: ['B'] }, 'Marseille')],
  [
    'Paul Petit',
    { basics: { label: 'Chauffeur poids lourd', location: { city: 'Villeurbanne' } }, bassin: { licences: ['CE'] } },
  ],
]

beforeAll(async () => {
  house = await openTestHouse(registry.values())
  for (const [index, [name, profile]] of people.entries()) {
    const id = await house.addCandidate({ name, email: `p${index}@example.org`, profile, headline: profile.basics!.label! })
    ids[name] = id
    await house.done(house.callerAs('system'), 'index_candidate', { id })
  }
})
afterAll(() => house.close())

type Item = {
  name: string
  rank: number
  relevance: number
  criteria: { key: string; verdict: string; evidence?: { words: string; source: string } }[]
}
type Output = {
  total: { met: number; notStated: number; notMet: number }
  groups: { kind: string; items: Item[] }[]
  relaxations: { key: string; params: Record<string, unknown>; count: number; filters: Record<string, unknown> }[]
  facets: { slot: string; values: { value: string; count: number }[] }[]
  refused: string[]
  nextCursor?: string
  degraded: string[]
  understood: { chips: { slot: string; path: string }[] }
}
const search = async (input: object) =>
  (await house.done(house.callerAs('recruiter'), 'search_candidates', input)) as unknown as Output
const names = (output: Output, kind: string) =>
  output.groups.find((group) => group.kind === kind)?.items.map(({ name }) => name) ?? []

const night = {
  titles: ['aide-soignant'],
  schedule: ['night'],
  locations: [{ place: 'Villeurbanne', type: 'city' }],
  driving_licences: { must: ['B'] },
}

describe('search_candidates', () => {
  it('parts the met, the not stated and the not met, with the words that say so', async () => {
    const output = await search({ filters: night })
    expect(output.degraded).toEqual([])
    expect(output.total).toEqual({ met: 1, notStated: 1, notMet: 2 })
    expect(names(output, 'met')).toEqual(['Awa Diallo'])
    expect(names(output, 'not_stated')).toEqual(['Lise Morel'])
    const [awa] = output.groups[0]!.items
    expect(awa!.criteria.every(({ verdict, evidence }) => verdict === 'met' && evidence?.words)).toBe(true)
    const licence = output.groups[1]!.items[0]!.criteria.find(({ key }) => key === 'driving_licences.must.0')
    expect(licence).toMatchObject({ verdict: 'unknown' })
    expect(output.understood.chips.map(({ slot }) => slot)).toEqual(['titles', 'locations', 'schedule', 'driving_licences'])
  })

  it('never shows a check without its source', async () => {
    for (const filters of [
      night,
      { skills: { must: ['EHPAD'] } },
      { experience: [{ min: 3, in: 'EHPAD' }] },
      { availability: { max_notice_days: 30 } },
    ]) {
      const output = await search({ filters, limit: 50 })
      for (const { criteria } of output.groups.flatMap(({ items }) => items)) {
        for (const { verdict, evidence } of criteria) if (verdict === 'met') expect(evidence?.words).toBeTruthy()
      }
    }
  })

  it('offers the smallest ways out of a dead end', async () => {
    const output = await search({ filters: { ...night, driving_licences: { must: ['D'] } } })
    expect(output.total.met).toBe(0)
    expect(output.relaxations.find(({ key }) => key === 'without')).toMatchObject({ count: 2 })
    expect(output.relaxations.at(-1)).toMatchObject({ key: 'with_not_stated', count: 2 })
  })

  it('goes on where the page ended, ranks too', async () => {
    const first = await search({ filters: { titles: ['aide-soignant'] }, limit: 2 })
    const second = await search({ filters: { titles: ['aide-soignant'] }, limit: 2, cursor: first.nextCursor })
    expect(second.groups[0]!.items.map(({ rank }) => rank)).toEqual([3])
    expect(new Set([...names(first, 'met'), ...names(second, 'met')]).size).toBe(3)
    await expect(search({ filters: {}, cursor: first.nextCursor })).rejects.toMatchObject({ code: 'invalid' })
  })

  it('declines what the law forbids and searches the rest', async () => {
    const output = await search({ filters: { titles: ['aide-soignant'], skills: { must: ['moins de 35 ans'] } } })
    expect(output.refused).toEqual(['age'])
    expect(output.total.met).toBe(3)
  })

  it('is not for candidates, and shows no other organisation', async () => {
    await expect(house.done(house.callerAs('candidate'), 'search_candidates', {})).rejects.toMatchObject({ code: 'forbidden' })
    const stranger = house.callerAs('recruiter', { organisationId: 'org_other' })
    const output = (await house.done(stranger, 'search_candidates', {})) as unknown as Output
    expect(output.total).toEqual({ met: 0, notStated: 0, notMet: 0 })
  })

  it('scores the same profile alike under another name, gender mark, age, street and family', async () => {
    const twins = [
      [
        'Karim Benali',
        'Karim Benali, 58 ans, marié, 3 enfants, 4 rue des Lilas. Cuisinier en collectivité, liaison froide, HACCP.',
        'Cuisinier',
      ],
      [
        'Jeanne Martin',
        'Jeanne Martin, née en 2001, célibataire, 90 avenue Foch. Cuisinière en collectivité, liaison froide, HACCP.',
        'Cuisinière',
      ],
    ] as const
    for (const [index, [name, summary, label]] of twins.entries()) {
      const profile = {
        basics: { label, summary, location: { city: 'Lyon' } },
        work: [{ position: label, startDate: '2019-01' }],
      }
      const id = await house.addCandidate({ name, email: `twin${index}@example.org`, profile, headline: label })
      await house.done(house.callerAs('system'), 'index_candidate', { id })
    }
    for (const filters of [
      { titles: ['cuisinier'] },
      { titles: ['cook'], skills: { nice: ['HACCP'] } },
      { skills: { must: ['liaison froide'] } },
    ]) {
      const items = (await search({ filters, limit: 50 })).groups.flatMap(({ items: list }) => list)
      const [karim, jeanne] = twins.map(([name]) => items.find((item) => item.name === name)!)
      expect(Math.abs(karim!.relevance - jeanne!.relevance)).toBeLessThanOrEqual(2)
      expect(karim!.criteria.map(({ verdict }) => verdict)).toEqual(jeanne!.criteria.map(({ verdict }) => verdict))
    }
  })
})

describe('consent', () => {
  const agree = (name: string, purpose: 'process' | 'pool', until: Date) =>
    house.deps.database
      .scoped({ organisationId: house.organisationId })
      .insertInto('consent')
      .values({
        id: newId('consent'),
        organisation_id: house.organisationId,
        candidate_id: ids[name]!,
        purpose,
        given_at: new Date(),
        until,
        source: 'advert',
      })
      .execute()
  const later = new Date(Date.now() + 86_400_000)
  const found = async (input: object = {}) => {
    const { groups, total } = await search({ filters: { titles: ['aide-soignant'] }, limit: 50, ...input })
    const names = groups.flatMap(({ items }) => items.map(({ name }) => name)).toSorted()
    expect(total.met + total.notStated).toBe(names.length)
    return names
  }

  it('leaves out who agreed to one job alone, and finds them for that job', async () => {
    expect(await found()).toContain('Lise Morel')
    await agree('Lise Morel', 'process', later)
    expect(await found()).not.toContain('Lise Morel')
    const { id: jobId, stages } = await house.addJob('Aide-soignant')
    const other = await house.addJob('Aide-soignant')
    await house.addApplication(jobId, ids['Lise Morel']!, stages['new']!)
    expect(await found({ jobId })).toContain('Lise Morel')
    expect(await found({ jobId: other.id })).not.toContain('Lise Morel')
    expect(await found({ filters: { titles: ['aide-soignant'], pipeline: { stage_in: ['new'] } } })).toEqual(['Lise Morel'])
  })

  it('finds them once they agree to the pool, until that ends', async () => {
    await agree('Lise Morel', 'pool', new Date(Date.now() - 1000))
    expect(await found()).not.toContain('Lise Morel')
    await agree('Lise Morel', 'pool', later)
    expect(await found()).toContain('Lise Morel')
    await house.deps.database.system.deleteFrom('consent').where('candidate_id', '=', ids['Lise Morel']!).execute()
    expect(await found()).toContain('Lise Morel')
  })

  it('asks the consent of who is indexed after giving it', async () => {
    const profile = { basics: { label: 'Aide-soignante' } }
    ids['Rosa Lima'] = await house.addCandidate({
      name: 'Rosa Lima',
      email: 'rosa@example.org',
      profile,
      headline: 'Aide-soignante',
    })
    await agree('Rosa Lima', 'process', later)
    await house.done(house.callerAs('system'), 'index_candidate', { id: ids['Rosa Lima'] })
    expect(await found()).not.toContain('Rosa Lima')
  })
})

it('tells which processes a person is or was in, the latest first', async () => {
  const [first, second] = [await house.addJob('Aide-soignant de jour'), await house.addJob('Aide-soignant de nuit')]
  const old = await house.addApplication(first.id, ids['Lise Morel']!, first.stages['rejected']!)
  await house.addApplication(second.id, ids['Lise Morel']!, second.stages['interview']!)
  const long = new Date('2026-03-02T08:00:00Z')
  await house.deps.database.system.updateTable('application').set({ entered_stage_at: long }).where('id', '=', old).execute()
  const { groups } = await search({ filters: { titles: ['aide-soignant'] }, limit: 20 })
  const lise = groups.flatMap(({ items }) => items).find(({ name }) => name === 'Lise Morel') as unknown as {
    applications: { title: string; stage: string; since: string }[]
  }
  const own = lise.applications.filter(({ title }) => title.startsWith('Aide-soignant de '))
  expect(own).toMatchObject([
    { title: 'Aide-soignant de nuit', stage: 'interview' },
    { title: 'Aide-soignant de jour', stage: 'rejected', since: long.toISOString() },
  ])
})
