import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { completeNameParts } from '#db/identity'
import { call } from '../kit/call.ts'
import type { Profile } from '#lib/profile'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

type Page = {
  total: number
  from: number
  items: { candidateId: string; name: string }[]
  nextCursor?: string
  previousCursor?: string
}
type Facets = Record<string, { value: string; count: number }[]>

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())
const recruiter = () => house.callerAs('recruiter')

describe('list_candidates', () => {
  it('finds by any word of a name, by mail and by phone', async () => {
    const candidateId = await house.addCandidate({ name: 'Élodie Grangeon-Roux', email: 'elodie@example.org', city: 'Bron' })
    await house.addCandidate({ name: 'Karim Belaïdine', email: 'karim@example.org' })
    for (const who of ['grangeon', 'ROUX elodie', 'Elodie@example.org']) {
      expect(await house.done(recruiter(), 'list_candidates', { who })).toMatchObject({
        total: 1,
        items: [{ candidateId, name: 'Élodie Grangeon-Roux' }],
      })
    }
    expect(await house.done(recruiter(), 'list_candidates', { who: 'inconnue' })).toEqual({
      total: 0,
      from: 1,
      items: [],
      labels: {},
    })
    expect(await house.done(recruiter(), 'list_candidates', { place: ['bron'] })).toMatchObject({ total: 1 })
  })

  it('finds who applied in some days of Paris, to any job or to one', async () => {
    const own = await openTestHouse(registry.values())
    const [early, late] = [await own.addCandidate({ name: 'Ana Costa' }), await own.addCandidate({ name: 'Léo Faure' })]
    const [job, other] = [await own.addJob('Cuisinier'), await own.addJob('Serveur')]
    await own.addApplication(job.id, early, job.stages['new']!)
    await own.addApplication(other.id, late, other.stages['new']!)
    const set = (id: string, at: string) =>
      own.deps.database.system
        .updateTable('application')
        .set({ created_at: new Date(at) })
        .where('candidate_id', '=', id)
        .execute()
    await set(early, '2026-11-20T23:30:00Z')
    await set(late, '2026-11-24T09:00:00Z')
    const names = async (input: object) =>
      ((await own.done(own.callerAs('recruiter'), 'list_candidates', input)) as unknown as Page).items
        .map(({ name }) => name)
        .toSorted()
    expect(await names({ appliedFrom: '2026-11-21' })).toEqual(['Ana Costa', 'Léo Faure'])
    expect(await names({ appliedFrom: '2026-11-22' })).toEqual(['Léo Faure'])
    expect(await names({ appliedTo: '2026-11-21' })).toEqual(['Ana Costa'])
    expect(await names({ appliedFrom: '2026-11-21', jobId: job.id })).toEqual(['Ana Costa'])
    await own.close()
  })

  it('finds by the beginning of a name, or with one mistake in it, once nobody has that very name', async () => {
    const own = await openTestHouse(registry.values())
    const names = async (input: object) => {
      const { items } = (await own.done(own.callerAs('recruiter'), 'list_candidates', input)) as unknown as Page
      return items.map(({ name }) => name).toSorted()
    }
    for (const name of ['Nadia Benkacem', 'Ali Benkhelifa', 'Marc Martin', 'Ana Martinez']) await own.addCandidate({ name })
    await own.deps.database.system.updateTable('candidate_identity').set({ name_parts: null }).execute()
    expect(await names({ query: 'Benk' })).toEqual([])
    expect(await completeNameParts(own.deps.database.system, own.deps.keys)).toBe(4)
    for (const by of ['query', 'who'] as const) {
      expect(await names({ [by]: 'Benk' })).toEqual(['Ali Benkhelifa', 'Nadia Benkacem'])
      expect(await names({ [by]: 'nad benk' })).toEqual(['Nadia Benkacem'])
      expect(await names({ [by]: 'Benkasem' })).toEqual(['Nadia Benkacem'])
      expect(await names({ [by]: 'Martin' })).toEqual(['Marc Martin'])
      expect(await names({ [by]: 'Mart' })).toEqual(['Ana Martinez', 'Marc Martin'])
      expect(await names({ [by]: 'Marteau' })).toEqual([])
    }
    const stranger = await openTestHouse(registry.values())
    expect(await stranger.done(stranger.callerAs('recruiter'), 'list_candidates', { who: 'Benk' })).toMatchObject({ total: 0 })
    await stranger.close()
    await own.close()
  })

  it('pages both ways from where one is, whatever comes in between', async () => {
    const own = await openTestHouse(registry.values())
    const list = async (input: object) =>
      (await own.done(own.callerAs('recruiter'), 'list_candidates', { limit: 2, sort: 'headline', ...input })) as unknown as Page
    for (const headline of ['c', 'a', 'e', 'b', 'd']) await own.addCandidate({ name: headline, headline })
    const names = ({ items }: Page) => items.map(({ name }) => name).join('')
    const one = await list({})
    expect([names(one), one.from, one.total, one.previousCursor]).toEqual(['ab', 1, 5, undefined])
    await own.addCandidate({ name: 'aa', headline: 'aa' })
    const two = await list({ cursor: one.nextCursor })
    expect([names(two), two.from, two.total]).toEqual(['cd', 4, 6])
    const three = await list({ cursor: two.nextCursor })
    expect([names(three), three.from, three.nextCursor]).toEqual(['e', 6, undefined])
    expect(names(await list({ cursor: two.previousCursor }))).toBe('aab')
    const around = await list({ around: two.items[0]!.candidateId })
    expect([names(around), around.from, around.total]).toEqual(['bcd', 3, 6])
    expect(await list({ around: 'cand_none' })).toMatchObject({ items: [], total: 6 })
    await expect(list({ cursor: two.nextCursor, sort: 'city' })).rejects.toMatchObject({ details: { reason: 'cursor_invalid' } })
    await expect(list({ cursor: 'nothing' })).rejects.toMatchObject({ code: 'invalid' })
    await own.close()
  })

  it('is refused to a candidate', async () => {
    await expect(call(house.deps, house.callerAs('candidate'), 'list_candidates', {})).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})

describe('list_candidates, narrowed', () => {
  const ids: Record<string, string> = {}
  const list = async (input: object) => (await house.done(recruiter(), 'list_candidates', input)) as unknown as Page
  const found = async (input: object) =>
    (await list({ limit: 100, ...input })).items
      .flatMap(({ candidateId }) => Object.keys(ids).filter((key) => ids[key] === candidateId))
      .toSorted()

  beforeAll(async () => {
    const add = async (key: string, profile: Profile) => {
      const { label, location } = profile.basics ?? {}
      ids[key] = await house.addCandidate({
        name: `Personne ${key}`,
        email: `${key}@example.org`,
        profile,
        headline: label ?? '',
        city: location?.city ?? '',
      })
      const facts = [
        { path: 'basics.label', value: label, words: label ?? '' },
        { path: 'basics.location.city', value: location?.city, words: location?.city ?? '' },
        ...(profile.bassin?.licences ?? []).map((code, at) => ({
          path: `bassin.licences[${at}]`,
          value: code,
          words: `permis ${code}`,
        })),
        ...(profile.certificates ?? []).map(({ name }, at) => ({ path: `certificates[${at}].name`, value: name, words: name })),
      ]
      await house.done(recruiter(), 'update_profile', { candidateId: ids[key], changes: facts })
      await house.done(house.callerAs('system'), 'index_candidate', { id: ids[key] })
    }
    const at = (city: string) => ({ location: { city } })
    await add('nurse', {
      basics: { label: 'Aide-soignante', ...at('Vénissieux') },
      bassin: { licences: ['B'], availability: { noticeDays: 0 } },
      certificates: [{ name: 'AFGSU niveau 2' }],
    })
    await add('driver', {
      basics: { label: 'Conducteur SPL', ...at('Grenoble') },
      bassin: { licences: ['CE'], availability: { noticeDays: 60 } },
    })
    await add('waiter', { basics: { label: 'Serveur', ...at('Lyon 3e') } })
    for (const [key, noticeDays] of [
      ['nurse', 0],
      ['driver', 60],
    ] as const)
      await house.done(recruiter(), 'update_profile', {
        candidateId: ids[key],
        changes: [{ path: 'bassin.availability.noticeDays', value: noticeDays }],
      })
    const job = await house.addJob('Aide-soignant de nuit')
    await house.addApplication(job.id, ids['nurse']!, job.stages['interview']!)
    await house.addApplication(job.id, ids['driver']!, job.stages['rejected']!)
    await house.deps.database.system
      .updateTable('candidate')
      .set({ consent_until: new Date(0) })
      .where('id', '=', ids['waiter']!)
      .execute()
  })

  it.each([
    ['a trade', { trade: ['occupation:healthcare-assistant'] }, ['nurse']],
    ['a licence', { licence: ['B', 'CE'] }, ['driver', 'nurse']],
    ['a title', { title: ['certification:afgsu-level-2'] }, ['nurse']],
    ['a town and what its name begins', { place: ['lyon'] }, ['waiter']],
    ['a distance', { place: ['Lyon'], radiusKm: 15 }, ['nurse', 'waiter']],
    ['who is free now', { availability: ['now'] }, ['nurse']],
    ['who is free later, or did not say', { availability: ['later', 'unknown'] }, ['driver', 'waiter']],
    ['a stage', { stage: ['interview'] }, ['nurse']],
    ['who is in no process', { standing: ['pool'] }, ['driver', 'waiter']],
    ['a consent that is over', { consent: ['expired'] }, ['waiter']],
    ['a word of the profile', { query: 'AFGSU' }, ['nurse']],
    ['the beginning of a title', { query: 'conduct' }, ['driver']],
    ['a name', { query: 'personne waiter' }, ['waiter']],
    ['a mail', { query: 'driver@example.org' }, ['driver']],
    ['signs that mean something to the database', { query: '%' }, []],
    ['two fields at once', { licence: ['CE'], availability: ['now'] }, []],
  ])('by %s', async (_what, input, expected) => {
    expect(await found(input)).toEqual(expected)
  })

  it('counts what each field may be narrowed to, itself left aside', async () => {
    const { facets } = (await list({ facets: true, licence: ['B'] })) as unknown as { facets: Facets }
    const count = (name: string, value: string) => facets[name]!.find((option) => option.value === value)?.count
    expect(count('trade', 'occupation:healthcare-assistant')).toBe(1)
    expect([count('licence', 'B'), count('licence', 'CE')]).toEqual([1, 1])
    expect([count('availability', 'now'), count('availability', 'later')]).toEqual([1, 0])
    expect(facets['stage']).toEqual([{ value: 'interview', count: 1 }])
  })

  it('counts the whole pool by view, whatever the filters, and words the terms that these name', async () => {
    const { views, labels } = (await list({ views: true, trade: ['occupation:healthcare-assistant'] })) as unknown as {
      views: Record<string, number>
      labels: object
    }
    expect(views).toMatchObject({ running: 1, available: 1, renew: 1 })
    expect(views['all']).toBe(views['running']! + views['pool']!)
    expect(labels).toMatchObject({ 'occupation:healthcare-assistant': { fr: 'aide-soignant' } })
  })

  it('says of each person what the table shows', async () => {
    expect(await list({ licence: ['B'] })).toMatchObject({
      items: [
        {
          name: 'Personne nurse',
          licences: ['B'],
          titles: [{ fr: 'AFGSU niveau 2' }],
          availability: { noticeDays: 0 },
          applications: [{ title: 'Aide-soignant de nuit', stage: 'interview' }],
          reliability: expect.any(Number),
        },
      ],
    })
  })

  it('sorts by the day from which people are free, the silent last', async () => {
    const order = (await list({ sort: 'availability', limit: 100 })).items.map(({ candidateId }) => candidateId)
    const at = (key: string) => order.indexOf(ids[key]!)
    expect(at('nurse')).toBeLessThan(at('driver'))
    expect(at('driver')).toBeLessThan(at('waiter'))
  })
})
