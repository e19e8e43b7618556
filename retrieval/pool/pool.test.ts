import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Profile } from '#lib/profile'
import type { Filters } from '#retrieval/query/slots'
import { daysUntilFree } from '#retrieval/rank/criteria/availability'
import { buildCriteria } from '#retrieval/rank/criteria/build'
import { yearsOf } from '#retrieval/rank/criteria/experience'
import { judgePerson } from '#retrieval/rank/explain'
import { scorePerson } from '#retrieval/rank/score'
import { toSearchDocument } from '#retrieval/text/document'
import { monthOfDay } from '#retrieval/text/months'
import type { SearchDocument } from '#retrieval/text/search-document'
import { toCard } from './card.ts'
import type { Asked } from './column.ts'
import { facetsOf } from './facets.ts'
import { groups, judgePool, shownOf } from './judge-pool.ts'
import { firstOf } from './order.ts'
import { createPace } from './pace.ts'
import { type Pool, addPerson, newPool, removePerson } from './pool.ts'
import { scorePool } from './score-pool.ts'

// The columns say of each person what the judges say of the whole document: a person is never shown as met and explained as not.

const date = new Date('2026-11-24T09:00:00Z')
const today = { date, month: monthOfDay(date) }
let documents: SearchDocument[] = []
let pool: Pool

const trades: { label: string; lang: 'fr' | 'en'; work: NonNullable<Profile['work']>; study?: [string, string] }[] = [
  {
    label: 'Aide-soignante de nuit',
    lang: 'fr',
    work: [
      { position: 'Aide-soignante', name: 'EHPAD Les Tilleuls', startDate: '2019-03' },
      {
        position: 'Agent de service',
        name: 'Clinique du Parc',
        startDate: '2016',
        endDate: '2018-12',
        summary: 'Bionettoyage en EHPAD',
      },
    ],
    study: ['Diplôme d’État', 'Aide-soignant'],
  },
  {
    label: 'Conductrice SPL',
    lang: 'fr',
    work: [{ position: 'Conductrice SPL', name: 'Transports Bérard', startDate: '2012-01' }],
  },
  {
    label: 'HGV driver',
    lang: 'en',
    work: [{ position: 'HGV driver', name: 'Penrose Haulage', startDate: '2015-01', endDate: '2022-12' }],
  },
  {
    label: 'Chef de cuisine',
    lang: 'fr',
    work: [
      { position: 'Chef de cuisine', name: 'Restaurant La Halle', startDate: '2021-09' },
      { position: 'Cuisinier', name: 'Restaurant du Marché', startDate: '2017-02', endDate: '2021-10' },
    ],
    study: ['CAP cuisine', 'Cuisine'],
  },
  {
    label: 'Comptable junior',
    lang: 'fr',
    work: [{ position: 'Comptable', name: 'Cabinet Vernet' }],
    study: ['BTS', 'Comptabilité et gestion'],
  },
  {
    label: 'Lead software developer',
    lang: 'en',
    work: [{ position: 'Software developer', name: 'Hospital Trust', startDate: '2025-02' }],
    study: ['Master', 'Informatique'],
  },
  {
    label: 'Infirmière',
    lang: 'fr',
    work: [{ position: 'Infirmière', name: 'Hôpital Nord', startDate: '2020-01', endDate: '2025-06' }],
  },
  { label: '', lang: 'fr', work: [] },
]
const cities = ['Villeurbanne', 'Lyon', 'Grenoble', 'Vienne', 'Paris', '']
const texts = [
  'Prise en charge de la douleur, toilettes. DEAS 2018. 12 ans d’expérience.',
  'FIMO, ADR, permis B. Gestion des stocks, travail en équipe.\nService en salle et tenue de la caisse.',
  'No forklift licence. CACES 3 in progress. Full time, willing to travel, mobilité nationale.',
  'Java, Docker. 35 heures, six mois. Je cherche un poste de jour uniquement, en CDI. Véhiculé.',
  'HACCP. Je n’ai pas le permis. Pas de Java. Gestion de planning, stocks de matières premières.',
  '',
  'Mobile en Bretagne. Comptabilité générale. Contrat de 6 mois, 35h. Anglais courant, espagnol.',
]
const wishes: NonNullable<Profile['bassin']>[] = [
  { licences: ['B'], availability: { noticeDays: 0 }, schedule: ['night'], contractTypes: ['permanent'] },
  { licences: ['CE'], availability: { from: '2027-01-10' }, remote: 'hybrid', workAuthorization: ['FR'] },
  { salary: { min: 2300, currency: 'EUR', period: 'month', basis: 'gross' }, workingTime: ['full_time'], hasVehicle: false },
  { salary: { min: 31, currency: 'EUR', period: 'hour', basis: 'net' }, mobilityKm: 60, remote: 'onsite', hasVehicle: true },
  {},
]

beforeAll(() => {
  pool = newPool()
  documents = Array.from({ length: 168 }, (_, index) => {
    const { label, lang, work, study } = trades[index % trades.length]!
    const text = texts[index % texts.length]!
    const city = cities[Math.floor(index / 3) % cities.length]!
    const profile: Profile = {
      basics: { ...(label ? { label } : {}), ...(city ? { location: { city } } : {}) },
      work,
      ...(study ? { education: [{ institution: 'Lycée Vaucanson', studyType: study[0], area: study[1] }] } : {}),
      ...(index % 4 === 1
        ? { languages: [{ language: lang === 'fr' ? 'Anglais' : 'English', fluency: ['B1', 'C1'][index % 2]! }] }
        : {}),
      bassin: wishes[index % wishes.length]!,
    }
    return toSearchDocument({
      candidateId: `cand_${index}`,
      organisationId: 'org_1',
      version: 1,
      profile,
      facts: [],
      documents: text ? [{ id: `doc_${index}`, text }] : [],
      lang,
      updatedAt: new Date(date.getTime() - index * 5 * 86_400_000).toISOString(),
    })
  })
  for (const document of documents)
    addPerson(pool, { id: document.candidateId, version: 1, sequence: 1 }, JSON.parse(JSON.stringify(toCard(document))))
})

const asked = (): Asked => ({ pool, count: pool.ids.length, today, pace: createPace() })
const place = (name: string, radius?: number): Filters => ({
  locations: [{ place: name, type: 'city', ...(radius ? { radius, unit: 'km' as const } : {}) }],
})

const filters: Filters[] = [
  { titles: ['aide-soignant'] },
  { titles: ['chauffeur poids lourd', 'cariste'], seniority: 'senior' },
  { titles: ['infirmier'], experience: [{ min: 3 }, { max: 8 }] },
  { titles: ['software developer'], seniority: 'lead' },
  { exclude_titles: ['cuisinier'], seniority: 'junior' },
  { titles: ['chef de cuisine'], seniority: 'manager' },
  { skills: { must: ['gestion des stocks'], nice: ['travail en équipe'], exclude: ['Java'], any: ['Docker', 'toilettes'] } },
  { skills: { must: ['prise en charge de la douleur'] } },
  { skills: { must: ['service en salle', 'caisse'] } },
  { certifications: { any: ['CACES 3', 'HACCP', 'DEAS'], must: ['permis B'] } },
  { industries: { must: ['EHPAD'], exclude: ['restauration'] } },
  { ...place('Villeurbanne'), exclude_locations: [{ place: 'Lyon', type: 'city' }] },
  { ...place('Lyon', 4) },
  { locations: [{ place: 'Isère', type: 'department' }] },
  { locations: [{ place: 'Bron', type: 'city', commute_min: 15 }] },
  { experience: [{ min: 5, in: 'EHPAD' }] },
  { experience: [{ min: 2, max: 4, in: 'cuisine' }] },
  { experience: [{ min: 10 }] },
  {
    languages: [
      { lang: 'en', level: 'B2', mode: 'must' },
      { lang: 'es', level: null, mode: 'nice' },
    ],
  },
  { availability: { max_notice_days: 30 } },
  { availability: { by: '2027-01-15' } },
  { schedule: ['night', 'weekend'], contract_types: ['permanent', 'temp'], working_time: 'full_time' },
  { schedule: ['day'], remote: { mode: 'hybrid' } },
  { salary: { max: 2400, currency: 'EUR', period: 'month', basis: 'gross' } },
  { education: { min_eqf: 5, diplomas: ['BTS', 'CAP cuisine'], fields: ['comptabilité'] } },
  { driving_licences: { must: ['B'], nice: ['CE'] }, has_vehicle: true },
  { mobility: { relocate_to: 'Bretagne' }, work_authorization: { country: 'FR' } },
  { mobility: { travel: true }, hours_per_week: 35, contract_duration_months: 6 },
  { companies: { any: ['Clinique', 'Transports'], exclude_current: ['EHPAD'] } },
  { companies: { past: ['Restaurant'] } },
  { companies: { current: ['Hôpital', 'Hospital'] } },
]

describe('judgePool', () => {
  it.each(filters)('says what the judges say of %j', async (one) => {
    const { criteria } = buildCriteria(one, [])
    const judged = await judgePool(criteria, new Uint8Array(documents.length), asked())
    const names = ['not_met', 'unknown', 'met']
    const told = documents.map((_, person) =>
      criteria.map(({ key }, index) => `${key} ${names[judged.columns[index]!.verdicts[person]!]}`),
    )
    const right = documents.map((document) => criteria.map(({ key, judge }) => `${key} ${judge(document, today).verdict}`))
    expect(told).toEqual(right)
    const ofPeople = documents.map((document) => groups[judgePerson(criteria, document, today).group])
    expect([...judged.group]).toEqual(ofPeople)
    expect(new Set(right.flat()).size).toBeGreaterThan(1)
  })

  it('knows of what the organisation does with each person', async () => {
    const standings = new Map([['cand_4', [{ jobId: 'job_1', title: 'Cuisinier', stage: 'interview', days: 3 }]]])
    const { criteria } = buildCriteria({ pipeline: { stage_in: ['interview'] } }, [])
    const judged = await judgePool(criteria, new Uint8Array(documents.length), { ...asked(), today: { ...today, standings } })
    expect([...judged.group].flatMap((group, person) => (group === groups.met ? [pool.ids[person]] : []))).toEqual(['cand_4'])
  })
})

describe('scorePool', () => {
  it.each(filters)('gives the relevance that is explained for %j', async (one) => {
    const { criteria } = buildCriteria(one, ['locations'])
    const judged = await judgePool(criteria, new Uint8Array(documents.length), asked())
    const similarity = Float32Array.from(documents, (_, person) => (person % 10) / 10)
    const scores = await scorePool(criteria, judged, { ...asked(), shown: shownOf(judged), similarity })
    for (const [person, document] of documents.entries()) {
      const pairs = criteria.map((criterion) => ({ criterion, finding: criterion.judge(document, today) }))
      const { relevance } = scorePerson(pairs, { document, today, similarity: similarity[person]! })
      if (judged.group[person]! < groups.not_met) expect(scores[person]).toBeCloseTo(relevance, 4)
      else expect(scores[person]).toBeNaN()
    }
  })
})

describe('facetsOf', () => {
  it.each([{}, ...filters])('counts what those shown have for %j', async (one) => {
    const { criteria } = buildCriteria(one, [])
    const judged = await judgePool(criteria, new Uint8Array(documents.length), asked())
    const shown = shownOf(judged)
    const counted = (await facetsOf(one, { ...asked(), shown })).flatMap(({ slot, values }) =>
      values.map(({ value, count }) => ({ slot, value, count })),
    )
    const people = Array.from(shown, (person) => documents[person]!)
    const free = people.map((document) => daysUntilFree(document, today))
    const years = people.map((document) => yearsOf(document, today))
    for (const { slot, value, count } of counted) {
      const has = (document: SearchDocument) => toCard(document).traits.includes(`${slot} ${value}`)
      if (slot === 'availability') expect(count).toBe(free.filter((days) => days !== undefined && days <= Number(value)).length)
      else if (slot === 'experience') expect(count).toBe(years.filter((own) => own !== undefined && own >= Number(value)).length)
      else expect(count, `${slot} ${value}`).toBe(people.filter(has).length)
    }
    expect(counted.length > 0).toBe(shown.length > 1)
  })
})

it('holds a person once, as of the last change, and nobody who is gone', async () => {
  const small = newPool()
  const [first, second] = [documents[1]!, documents[2]!]
  addPerson(small, { id: 'a', version: 1, sequence: 1 }, toCard(first))
  addPerson(small, { id: 'a', version: 2, sequence: 2 }, toCard(second))
  addPerson(small, { id: 'b', version: 5, sequence: 5 }, toCard(first))
  removePerson(small, 'b')
  expect({ living: small.living, sum: small.livingSequences, alive: [...small.alive.values.subarray(0, 3)] }).toEqual({
    living: 1,
    sum: 2,
    alive: [0, 1, 0],
  })
  const { starts, items } = small.said.sequences
  expect([...new Set(items.values.subarray(starts.values[2], starts.values[3]))]).toEqual([-1])
})

it('finds the first of an order as sorting all would', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 })), fc.nat(20), (values, most) => {
      const compare = (a: number, b: number) => values[b]! - values[a]! || a - b
      const numbers = [...values.keys()]
      expect(firstOf(numbers, most, compare)).toEqual(numbers.toSorted(compare).slice(0, most))
    }),
  )
})
