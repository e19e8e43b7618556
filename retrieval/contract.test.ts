import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BassinDatabase, openPostgres } from '#db/client'
import { migrate } from '#db/migrate'
import { openTestDatabase } from '#db/testing'
import { env as readEnv } from '#lib/env'
import { newId } from '#lib/ids'
import type { Profile } from '#lib/profile'
import { type SearchRequest, type SearchService, createSearch, findPeople } from './find.ts'
import type { Filters } from './query/slots.ts'
import { toSearchDocument } from './text/document.ts'
import { createElastic, type ElasticEngine } from './text/elastic.ts'
import { withFallback } from './text/fallback.ts'
import { monthOfDay } from './text/months.ts'
import { type SearchHandle, putDocument } from './text/postgres.ts'
import type { SearchDocument } from './text/search-document.ts'
import { createElasticVectors } from './vector/elastic.ts'
import { type VectorEngine, withVectorFallback } from './vector/engine.ts'
import { type IndexFiles, createIndexFiles } from './vector/index-files.ts'
import { createLocalVectors } from './vector/local.ts'
import { embedPerson } from './vector/person-vectors.ts'
import { type VectorHandle, putVectors } from './vector/vector-store.ts'

// The same searches on each engine find the same people in the same groups. Where BASSIN_REQUIRE_ENGINES is set, an engine without its
// variable is a failure.

const env = readEnv()
const date = new Date('2026-11-24T09:00:00Z')
const today = { date, month: monthOfDay(date) }

type Bassin = NonNullable<Profile['bassin']>
type Person = {
  label: string
  city: string
  lang?: string
  bassin?: Bassin
  work?: Profile['work']
  education?: Profile['education']
  text: string
}
const people: Record<string, Person> = {
  awa: {
    label: 'Aide-soignante de nuit',
    city: 'Villeurbanne',
    bassin: { licences: ['B'], availability: { noticeDays: 0 }, schedule: ['night'], contractTypes: ['permanent'] },
    work: [{ position: 'Aide-soignante', name: 'EHPAD Les Tilleuls', startDate: '2019-03' }],
    text: 'DEAS 2018. Prise en charge de la maladie d’Alzheimer, toilettes, transmissions. Anglais B1.',
  },
  lise: {
    label: 'Aide-soignante',
    city: 'Bron',
    work: [{ position: 'Aide-soignante', name: 'Clinique du Parc', startDate: '2024-06' }],
    text: 'Soins de chirurgie ambulatoire. Je cherche un poste de jour uniquement.',
  },
  paul: {
    label: 'Conducteur SPL',
    city: 'Saint-Priest',
    bassin: { licences: ['CE'], availability: { noticeDays: 30 } },
    work: [{ position: 'Conducteur SPL', name: 'Transports Bérard', startDate: '2012-01' }],
    text: 'FIMO, FCO 2024, ADR citerne. Longue distance et zone courte.',
  },
  gareth: {
    label: 'HGV driver',
    city: 'Lyon',
    lang: 'en',
    bassin: { licences: ['C'] },
    work: [{ position: 'HGV driver', name: 'Penrose Haulage', startDate: '2015-01', endDate: '2022-12' }],
    text: 'Multi-drop deliveries, tail lift, no forklift licence. Driver CPC up to date.',
  },
  nadia: {
    label: 'Comptable',
    city: 'Grenoble',
    bassin: { salary: { min: 32000, currency: 'EUR', period: 'year', basis: 'gross' } },
    work: [{ position: 'Comptable', name: 'Cabinet Vernet', startDate: '2021-01' }],
    education: [{ institution: 'Lycée Vaucanson', studyType: 'BTS', area: 'Comptabilité et gestion' }],
    text: 'BTS Comptabilité et gestion. Sage, clôtures mensuelles, liasses fiscales. Anglais C1.',
  },
  tom: {
    label: 'Développeur back-end',
    city: 'Paris',
    work: [],
    education: [{ institution: 'Université de Créteil', studyType: 'Master', area: 'Informatique' }],
    text: 'Java, Spring Boot, PostgreSQL, Docker. Bac+5. Fluent English.',
  },
  zoe: {
    label: 'Cuisinière de collectivité',
    city: 'Vienne',
    work: [],
    text: 'CAP cuisine, HACCP, liaison froide. Permis B en cours.',
  },
  vide: { label: '', city: '', work: [], text: '' },
}

function documentOf(name: string, organisationId: string, ids: Map<string, string>): SearchDocument {
  const { label, city, lang = 'fr', bassin, work, education, text } = people[name]!
  const profile: Profile = {
    basics: { ...(label ? { label } : {}), ...(city ? { location: { city } } : {}) },
    ...(work ? { work } : {}),
    ...(education ? { education } : {}),
    ...(bassin ? { bassin } : {}),
  }
  return toSearchDocument({
    candidateId: ids.get(name)!,
    organisationId,
    version: 1,
    profile,
    facts: [],
    documents: text ? [{ id: `doc_${name}`, text }] : [],
    lang,
    updatedAt: '2026-10-01T00:00:00Z',
  })
}

type House = {
  database: BassinDatabase
  search: SearchService
  organisationId: string
  ids: Map<string, string>
  close(): Promise<void>
}
type Engine = { name: string; given: boolean; open(): Promise<House> }

type Chosen = { elastic?: ElasticEngine; vectors?: VectorEngine; files?: IndexFiles }

async function fill(database: BassinDatabase, { elastic, vectors: shared, files }: Chosen = {}): Promise<Omit<House, 'close'>> {
  const organisationId = newId('organisation')
  const search = createSearch({
    ...(elastic ? { text: withFallback(elastic, { patienceMs: 5000 }) } : {}),
    ...(shared ? { vectors: withVectorFallback(shared, createLocalVectors(), { patienceMs: 5000 }) } : {}),
  })
  const row = { id: organisationId, name: 'Contrat', slug: organisationId, area: '' }
  await database.system.insertInto('organisation').values(row).execute()
  const ids = new Map(Object.keys(people).map((name) => [name, newId('candidate')]))
  const db = database.scoped({ organisationId })
  const documents = Object.keys(people).map((name) => documentOf(name, organisationId, ids))
  for (const document of documents) {
    const { candidateId, lang } = document
    const blank = { profile: '{}', headline: '', city: '', source: 'import' as const }
    await db
      .insertInto('candidate')
      .values({ id: candidateId, organisation_id: organisationId, lang, ...blank })
      .execute()
    await putDocument(db as unknown as SearchHandle, document)
    const embedder = search.embedder()
    const vectors = await embedPerson(embedder, document)
    const owner = { candidateId, organisationId, model: embedder.model }
    await putVectors(db as unknown as VectorHandle, owner, vectors)
    await shared?.put({ ...owner, version: document.version }, vectors)
  }
  await elastic?.put(documents)
  await elastic?.versions(organisationId)
  await shared?.versions(organisationId, search.embedder().model)
  if (files) await keepFile(database, files, { organisationId, model: search.embedder().model })
  return { database, search, organisationId, ids }
}

/** As `build_vector_index` does. */
async function keepFile(
  database: BassinDatabase,
  files: IndexFiles,
  of: { organisationId: string; model: string },
): Promise<void> {
  const { membersSha256, ...made } = await files.build(database.system as unknown as VectorHandle, of)
  const row = { organisation_id: of.organisationId, model: of.model, ...made, members_sha256: membersSha256 }
  await database.system.insertInto('vector_index').values(row).execute()
}

async function openServer(): Promise<BassinDatabase> {
  const name = `contract_${randomBytes(6).toString('hex')}`
  const admin = openPostgres(env.DATABASE_URL!)
  await admin.pool.query(`create database ${name}`)
  const url = new URL(env.DATABASE_URL!)
  url.pathname = name
  const database = openPostgres(url.href)
  await migrate(database)
  return {
    ...database,
    close: async () => {
      await database.close()
      await admin.pool.query(`drop database ${name} with (force)`)
      await admin.close()
    },
  }
}

async function openOn(database: BassinDatabase): Promise<House> {
  return { ...(await fill(database)), close: () => database.close() }
}

const engines: Engine[] = [
  { name: 'embedded Postgres', given: true, open: async () => openOn(await openTestDatabase()) },
  { name: 'Postgres server', given: Boolean(env.DATABASE_URL), open: async () => openOn(await openServer()) },
  {
    name: 'Elasticsearch',
    given: Boolean(env.ELASTICSEARCH_URL),
    open: async () => {
      const database = await openTestDatabase()
      const alias = `contract-${randomBytes(6).toString('hex')}`
      const elastic = createElastic({ url: env.ELASTICSEARCH_URL!, alias, timeoutMs: 5000 })
      const house = await fill(database, { elastic })
      return {
        ...house,
        close: async () => {
          await elastic.drop()
          await elastic.close()
          await database.close()
        },
      }
    },
  },
  {
    name: 'an index file of vectors',
    given: true,
    open: async () => {
      const database = await openTestDatabase()
      const folder = mkdtempSync(join(tmpdir(), 'bassin-contract-'))
      const files = createIndexFiles(folder)
      const house = await fill(database, { vectors: createLocalVectors({ files, exactUpTo: 0 }), files })
      return {
        ...house,
        close: async () => {
          await database.close()
          rmSync(folder, { recursive: true, force: true })
        },
      }
    },
  },
  {
    name: 'Elasticsearch vectors',
    given: Boolean(env.ELASTICSEARCH_URL),
    open: async () => {
      const database = await openTestDatabase()
      const prefix = `contract-${randomBytes(6).toString('hex')}`
      const vectors = createElasticVectors({ url: env.ELASTICSEARCH_URL!, prefix, timeoutMs: 5000 })
      const house = await fill(database, { vectors })
      return {
        ...house,
        close: async () => {
          await vectors.drop()
          await vectors.close()
          await database.close()
        },
      }
    },
  },
]

it('has every engine that is required', () => {
  const missing = engines.filter(({ given }) => !given).map(({ name }) => name)
  expect(env.BASSIN_REQUIRE_ENGINES ? missing : []).toEqual([])
})

type Case = [what: string, filters: Filters, met: string, notStated: string]
const at = (place: string, radius?: number): Filters => ({
  locations: [{ place, type: 'city', ...(radius ? { radius, unit: 'km' as const } : {}) }],
})

const cases: Case[] = [
  ['everybody', {}, 'awa gareth lise nadia paul tom vide zoe', ''],
  ['a title', { titles: ['aide-soignant'] }, 'awa lise', 'vide'],
  ['a title in the other language', { titles: ['healthcare assistant'] }, 'awa lise', 'vide'],
  ['a wider title', { titles: ['chauffeur poids lourd'] }, 'gareth paul', 'vide'],
  ['any of two titles', { titles: ['comptable', 'cuisinier'] }, 'nadia zoe', 'vide'],
  ['a title left out', { exclude_titles: ['aide-soignant'] }, 'gareth nadia paul tom vide zoe', ''],
  ['a town', at('Villeurbanne'), 'awa gareth lise paul', 'vide'],
  ['a radius', at('Lyon', 40), 'awa gareth lise paul zoe', 'vide'],
  ['a small radius', at('Bron', 3), 'lise', 'vide'],
  ['a department', { locations: [{ place: 'Rhône', type: 'department' }] }, 'awa gareth lise paul', 'vide'],
  ['a region', { locations: [{ place: 'Île-de-France', type: 'region' }] }, 'tom', 'vide'],
  [
    'two towns',
    {
      locations: [
        { place: 'Paris', type: 'city' },
        { place: 'Grenoble', type: 'city' },
      ],
    },
    'nadia tom',
    'vide',
  ],
  ['a town left out', { exclude_locations: [{ place: 'Paris', type: 'city' }] }, 'awa gareth lise nadia paul vide zoe', ''],
  ['a licence', { driving_licences: { must: ['B'] } }, 'awa gareth paul', 'lise nadia tom vide zoe'],
  ['a licence that includes', { driving_licences: { must: ['C1'] } }, 'gareth paul', 'awa lise nadia tom vide zoe'],
  ['a licence that is preferred', { driving_licences: { nice: ['CE'] } }, 'awa gareth lise nadia paul tom vide zoe', ''],
  ['a certification', { certifications: { must: ['FIMO'] } }, 'paul', 'awa gareth lise nadia tom vide zoe'],
  ['one of several', { certifications: { any: ['HACCP', 'ADR'] } }, 'paul zoe', 'awa gareth lise nadia tom vide'],
  ['a skill', { skills: { must: ['Java'] } }, 'tom', 'awa gareth lise nadia paul vide zoe'],
  ['very words', { skills: { must: ['liasse fiscale'] } }, 'nadia', 'awa gareth lise paul tom vide zoe'],
  ['very words in English', { skills: { must: ['tail lift'] } }, 'gareth', 'awa lise nadia paul tom vide zoe'],
  ['words without accents', { skills: { must: ['cloture mensuelle'] } }, 'nadia', 'awa gareth lise paul tom vide zoe'],
  ['a skill left out', { skills: { exclude: ['Java'] } }, 'awa gareth lise nadia paul vide zoe', ''],
  ['a sector', { industries: { must: ['EHPAD'] } }, 'awa', 'gareth lise nadia paul tom vide zoe'],
  ['years', { experience: [{ min: 5 }] }, 'awa gareth nadia paul', 'tom vide zoe'],
  ['years in a domain', { experience: [{ min: 2, in: 'EHPAD' }] }, 'awa', 'gareth lise nadia paul tom vide zoe'],
  ['years of the title', { titles: ['aide-soignant'], experience: [{ min: 5 }] }, 'awa', 'vide'],
  ['at most two years', { titles: ['aide-soignant'], experience: [{ max: 3 }] }, 'lise', 'vide'],
  ['a language', { languages: [{ lang: 'en', level: null, mode: 'must' }] }, 'awa nadia tom', 'gareth lise paul vide zoe'],
  ['a level', { languages: [{ lang: 'en', level: 'B2', mode: 'must' }] }, 'nadia tom', 'gareth lise paul vide zoe'],
  ['a lower level', { languages: [{ lang: 'en', level: 'A2', mode: 'must' }] }, 'awa nadia tom', 'gareth lise paul vide zoe'],
  [
    'a preferred language',
    { languages: [{ lang: 'en', level: 'B2', mode: 'nice' }] },
    'awa gareth lise nadia paul tom vide zoe',
    '',
  ],
  ['now', { availability: { max_notice_days: 0 } }, 'awa', 'gareth lise nadia tom vide zoe'],
  ['within a month', { availability: { max_notice_days: 30 } }, 'awa paul', 'gareth lise nadia tom vide zoe'],
  ['by a date', { availability: { by: '2026-12-01' } }, 'awa', 'gareth lise nadia tom vide zoe'],
  ['nights', { schedule: ['night'] }, 'awa', 'gareth nadia paul tom vide zoe'],
  ['days', { schedule: ['day'] }, 'lise', 'awa gareth nadia paul tom vide zoe'],
  ['a contract', { contract_types: ['permanent'] }, 'awa', 'gareth lise nadia paul tom vide zoe'],
  ['another contract', { contract_types: ['temp'] }, '', 'gareth lise nadia paul tom vide zoe'],
  [
    'a budget',
    { salary: { max: 35000, currency: 'EUR', period: 'year', basis: 'gross' } },
    'nadia',
    'awa gareth lise paul tom vide zoe',
  ],
  [
    'too small a budget',
    { salary: { max: 2000, currency: 'EUR', period: 'month', basis: 'gross' } },
    '',
    'awa gareth lise paul tom vide zoe',
  ],
  ['a level of study', { education: { diplomas: ['BTS'] } }, 'nadia', 'awa gareth lise paul tom vide zoe'],
  ['a diploma', { education: { diplomas: ['CAP cuisine'] } }, 'zoe', 'awa gareth lise nadia paul tom vide'],
  ['an employer', { companies: { any: ['Bérard'] } }, 'paul', 'tom vide zoe'],
  ['an employer of now', { companies: { current: ['Penrose'] } }, '', 'gareth tom vide zoe'],
  ['an employer of before', { companies: { past: ['Penrose'] } }, 'gareth', 'awa lise nadia paul tom vide zoe'],
  ['an employer left out', { companies: { exclude_any: ['Cabinet Vernet'] } }, 'awa gareth lise paul tom vide zoe', ''],
  [
    'all at once',
    { titles: ['aide-soignant'], schedule: ['night'], ...at('Villeurbanne'), driving_licences: { must: ['B'] } },
    'awa',
    'vide',
  ],
  ['a postcode', { locations: [{ place: '69500', type: 'postcode', radius: 2, unit: 'km' }] }, 'lise', 'vide'],
  ['a country', { locations: [{ place: 'France', type: 'country' }] }, 'awa gareth lise nadia paul tom zoe', 'vide'],
  [
    'a radius in miles',
    { locations: [{ place: 'Lyon', type: 'city', radius: 25, unit: 'mi' }] },
    'awa gareth lise paul zoe',
    'vide',
  ],
  ['two skills', { skills: { must: ['Java', 'Docker'] } }, 'tom', 'awa gareth lise nadia paul vide zoe'],
  ['either of two languages of work', { skills: { any: ['Java', 'Sage'] } }, 'nadia tom', 'awa gareth lise paul vide zoe'],
  ['years between', { titles: ['comptable'], experience: [{ min: 3, max: 8 }] }, 'nadia', 'vide'],
  ['a higher level of study', { education: { min_eqf: 7 } }, 'tom', 'awa gareth lise paul vide zoe'],
  ['a field of study', { education: { fields: ['comptabilité'] } }, 'nadia', 'awa gareth lise paul tom vide zoe'],
  ['a sector left out', { industries: { exclude: ['EHPAD'] } }, 'gareth lise nadia paul tom vide zoe', ''],
  ['a certification left out', { certifications: { exclude: ['HACCP'] } }, 'awa gareth lise nadia paul tom vide', ''],
  ['a preferred certification', { certifications: { nice: ['FIMO'] } }, 'awa gareth lise nadia paul tom vide zoe', ''],
  [
    'an employer of now left out',
    { companies: { exclude_current: ['Transports Bérard'] } },
    'awa gareth lise nadia tom vide zoe',
    '',
  ],
  ['nobody', { titles: ['cuisinier'], driving_licences: { must: ['CE'] }, ...at('Vienne', 2) }, '', 'vide zoe'],
]

describe.each(engines.filter(({ given }) => given))('search on $name', ({ open }) => {
  let house: House
  beforeAll(async () => {
    house = await open()
  }, 120_000)
  afterAll(() => house?.close())

  async function find(filters: Filters, more: Partial<SearchRequest> = {}) {
    const { search, database, organisationId, ids } = house
    const request = { organisationId, filters, nice: [], today, sort: 'relevance' as const, limit: 50, ...more }
    const found = await findPeople(search, database.scoped({ organisationId: request.organisationId }) as never, request)
    const names = new Map([...ids].map(([name, id]) => [id, name]))
    const group = (kind: string) => found.people.filter((one) => one.group === kind).map((one) => names.get(one.candidateId)!)
    return { ...found, met: group('met'), notStated: group('not_stated') }
  }

  it.each(cases)('finds %s', async (_what, filters, met, notStated) => {
    const found = await find(filters)
    expect(found.degraded).toEqual([])
    expect({ met: found.met.toSorted().join(' '), notStated: found.notStated.toSorted().join(' ') }).toEqual({ met, notStated })
    const total = { met: found.met.length, notStated: found.notStated.length }
    expect(found.total).toEqual({ ...total, notMet: Object.keys(people).length - total.met - total.notStated })
  })

  it('puts who says the words first', async () => {
    expect((await find({}, { text: 'liaison froide HACCP cuisine' })).met[0]).toBe('zoe')
    expect((await find({}, { text: 'multi-drop deliveries' })).met[0]).toBe('gareth')
    expect((await find({ skills: { nice: ['Docker'] } })).met[0]).toBe('tom')
  })

  it('sorts by what is asked', async () => {
    expect((await find(at('Lyon', 100), { sort: 'distance' })).met.slice(0, 2)).toEqual(['gareth', 'awa'])
    expect((await find({}, { sort: 'availability' })).met.slice(0, 2)).toEqual(['awa', 'paul'])
    expect((await find({}, { sort: 'experience' })).met[0]).toBe('paul')
  })

  it('pages without repeating or forgetting anybody', async () => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await find({ driving_licences: { must: ['B'] } }, { limit: 3, ...(cursor ? { cursor } : {}) })
      seen.push(...page.people.map(({ candidateId }) => candidateId))
      cursor = page.nextCursor
    } while (cursor)
    expect(seen).toHaveLength(8)
    expect(new Set(seen).size).toBe(8)
  })

  it('goes on after the person seen last, however long one reads a page', async () => {
    const seen: string[] = []
    let cursor: string | undefined
    for (let page = 0; page < 4; page += 1) {
      const later = new Date(date.getTime() + page * 3600_000)
      const of = { limit: 2, today: { date: later, month: monthOfDay(later) } }
      const found = await find({}, { ...of, ...(cursor ? { cursor } : {}) })
      seen.push(...found.people.map(({ candidateId }) => candidateId))
      cursor = found.nextCursor
    }
    expect([seen.length, new Set(seen).size, cursor]).toEqual([8, 8, undefined])
  })

  it('finds who is like somebody', async () => {
    const found = await find({}, { similarTo: house.ids.get('paul')! })
    expect(found.met[0]).toBe('gareth')
    expect(found.met).not.toContain('paul')
  })

  it('shows an organisation its own people alone', async () => {
    const found = await find({}, { organisationId: 'org_other' })
    expect(found.total).toEqual({ met: 0, notStated: 0, notMet: 0 })
  })

  it('sees a change and a removal at the next search', async () => {
    const { database, organisationId, ids, search } = house
    const db = database.scoped({ organisationId })
    const before = documentOf('vide', organisationId, ids)
    const changed = { ...documentOf('zoe', organisationId, ids), candidateId: before.candidateId, version: 2 }
    await putDocument(db as unknown as SearchHandle, changed)
    expect((await find({ titles: ['cuisinier'] })).met.toSorted()).toEqual(['vide', 'zoe'])
    await db.deleteFrom('candidate').where('id', '=', before.candidateId).execute()
    await search.text.engine.remove(organisationId, [before.candidateId])
    await search.vectors.engine.remove(organisationId, [before.candidateId])
    expect((await find({ titles: ['cuisinier'] })).met).toEqual(['zoe'])
  })
})
