import { parseArgs } from 'node:util'
import type { BassinDatabase } from '#db/client'
import { env as readEnv } from '#lib/env'
import { type SearchRequest, type SearchService, createSearch, findPeople } from '#retrieval/find'
import type { Filters } from '#retrieval/query/slots'
import { buildCriteria } from '#retrieval/rank/criteria/build'
import { createElastic } from '#retrieval/text/elastic'
import { withFallback } from '#retrieval/text/fallback'
import { monthOfDay } from '#retrieval/text/months'
import { createElasticVectors } from '#retrieval/vector/elastic'
import { type VectorLeg, nobodyNear, withVectorFallback } from '#retrieval/vector/engine'
import { createLocalVectors } from '#retrieval/vector/local'
import { aliasOf, dropKept, keepElastic, keepElasticVectors, openKeptEmbedded, openKeptServer, organisationId } from './fill.ts'
import { timeFromDisk } from './from-disk.ts'
import { watchServers } from './servers.ts'
import { type Servers, type Timing, medianOf, quantileOf, timeOf, watchLoop } from './timing.ts'

const date = new Date('2026-11-24T09:00:00Z')
const today = { date, month: monthOfDay(date) }
const near = (place: string, radius?: number): Filters => ({
  locations: [{ place, type: 'city', ...(radius ? { radius, unit: 'km' as const } : {}) }],
})

type Question = [name: string, filters: Filters, text?: string]

/** What recruiters ask: narrow, wide, one word, everybody, nobody. */
export const questions: Question[] = [
  [
    'night care, place, licence',
    { titles: ['aide-soignant'], schedule: ['night'], ...near('Villeurbanne'), driving_licences: { must: ['B'] } },
  ],
  ['driver, licence', { titles: ['conducteur poids lourd'], driving_licences: { must: ['CE'] } }],
  ['electrician, certification', { titles: ['électricien'], certifications: { any: ['H0B0', 'BR'] }, ...near('Lyon', 30) }],
  ['developer, skills', { titles: ['développeur'], skills: { must: ['Java'], nice: ['Docker', 'PostgreSQL'] } }],
  ['years and place', { experience: [{ min: 5 }], ...near('Bron', 10) }],
  ['accountant, language', { titles: ['comptable'], languages: [{ lang: 'en', level: 'B2', mode: 'must' }] }],
  ['cook now', { titles: ['cuisinier'], availability: { max_notice_days: 0 } }],
  ['free words', {}, 'service en salle, encaissement, travail en équipe le week-end'],
  ['a skill only', { skills: { must: ['gestion des stocks'] } }],
  ['years in a domain', { experience: [{ min: 2, in: 'EHPAD' }], skills: { nice: ['travail en équipe'] } }],
  ['nobody', { titles: ['cuisinier'], driving_licences: { must: ['D'] }, ...near('Ajaccio', 5) }],
  ['everybody', {}],
]

const silentText = async () => ({ scores: new Map<string, number>(), degraded: false })
const silentVectors: VectorLeg['rank'] = async (_db, { crowd }) => ({ scores: nobodyNear(crowd), degraded: false })

/** The same answer with one leg taken away: what the other costs alone. */
function legsOf(search: SearchService): Record<'hybrid' | 'text' | 'vectors', SearchService> {
  return {
    hybrid: search,
    text: { ...search, vectors: { ...search.vectors, rank: silentVectors } },
    vectors: { ...search, text: { ...search.text, rank: silentText } },
  }
}

type Setting = { name: 'embedded' | 'elasticsearch'; size: number; rounds: number; fresh: boolean; shared: boolean }
type House = { database: BassinDatabase; search: SearchService; watch(): Promise<Watched>; close(): Promise<void> }
type Watched = { servers: Servers; close(): Promise<void> }
const alone: Watched = { servers: async () => 0, close: async () => {} }

async function openHouse({ name, size, fresh, shared }: Setting): Promise<House> {
  const model = createSearch().embedder().model
  if (name === 'embedded') {
    const database = await openKeptEmbedded({ size, model, fresh })
    return { database, search: createSearch(), watch: async () => alone, close: () => database.close() }
  }
  const { DATABASE_URL, ELASTICSEARCH_URL } = readEnv()
  if (!DATABASE_URL || !ELASTICSEARCH_URL) throw new Error('elasticsearch needs DATABASE_URL and ELASTICSEARCH_URL')
  const database = await openKeptServer(DATABASE_URL, { size, model, fresh })
  await keepElastic(ELASTICSEARCH_URL, { size, fresh })
  // A machine that does ten things at once is late; it is not to be measured on the other engine for that.
  const elastic = createElastic({ url: ELASTICSEARCH_URL, alias: aliasOf(size), timeoutMs: 20_000 })
  const prefix = shared ? await keepElasticVectors(ELASTICSEARCH_URL, { size, model, fresh }) : undefined
  const vectors = prefix ? createElasticVectors({ url: ELASTICSEARCH_URL, prefix, timeoutMs: 20_000 }) : undefined
  const local = createLocalVectors()
  return {
    database,
    search: createSearch({
      text: withFallback(elastic, { patienceMs: 20_000 }),
      ...(vectors ? { vectors: withVectorFallback(vectors, local, { patienceMs: 20_000 }) } : {}),
    }),
    watch: () => watchServers(database, ELASTICSEARCH_URL),
    close: async () => {
      await elastic.close()
      await vectors?.close()
      await database.close()
    },
  }
}

type Figures = Record<string, number | string>
type Measured = { setting: Setting; row: Figures; hybrid: number; p95: number; ratio: number; held: number; each: Figures[] }

type Legs = Record<'hybrid' | 'text' | 'vectors', Timing[]>
type Held = { wall: number; processor: number }
const longer = (a: Held, b: Held): Held => ({ wall: Math.max(a.wall, b.wall), processor: Math.max(a.processor, b.processor) })

/** Rounds in which something else had the servers work stand out: the cheaper half is kept. */
function quietOf(list: Timing[]): number[] {
  const worked = list.map(({ processor }) => processor).sort((a, b) => a - b)
  return worked.slice(0, Math.ceil(worked.length / 2))
}
const sum = (list: number[]) => list.reduce((all, one) => all + one, 0)
const passedOf = (list: Timing[]) => medianOf(list.map(({ wall }) => wall))

async function measure(setting: Setting): Promise<Measured> {
  const { database, search, watch, close } = await openHouse(setting)
  const db = database.scoped({ organisationId }) as never
  const ask = async (service: SearchService, [, filters, text]: Question) => {
    const request: SearchRequest = {
      organisationId,
      filters,
      nice: [],
      today,
      sort: 'relevance',
      limit: 10,
      ...(text ? { text } : {}),
    }
    const { degraded } = await findPeople(service, db, request)
    if (degraded.length > 0) throw new Error(`${degraded.join()} did not answer: there is nothing to measure`)
  }
  search.embedder()
  buildCriteria(questions[0]![1], [])
  const opening = watchLoop()
  const first = await timeOf(() => ask(search, questions[0]!), alone.servers)
  const meanwhile = opening.stop().processor
  for (const question of questions) await ask(search, question)
  const watched = await watch()
  let held: Held = { wall: 0, processor: 0 }
  const times: Legs[] = []
  for (const question of questions) {
    const own: Legs = { hybrid: [], text: [], vectors: [] }
    for (let round = 0; round < setting.rounds; round += 1) {
      for (const [name, service] of Object.entries(legsOf(search)) as [keyof Legs, SearchService][]) {
        const loop = watchLoop()
        own[name].push(await timeOf(() => ask(service, question), watched.servers))
        held = longer(held, loop.stop())
      }
    }
    times.push(own)
  }
  const { rss } = process.memoryUsage()
  const again = await timeFromDisk(organisationId, await search.people.load(db, organisationId))
  await watched.close()
  await close()
  return figuresOf(setting, { times, held, first: first.processor, again, meanwhile, rss })
}

type Seen = { times: Legs[]; held: Held; first: number; again: number; meanwhile: number; rss: number }

function figuresOf(setting: Setting, { times, held, first, again, meanwhile, rss }: Seen): Measured {
  const each = times.map((own, index) => ({
    question: questions[index]![0],
    hybrid: round(medianOf(quietOf(own.hybrid))),
    text: round(medianOf(quietOf(own.text))),
    vectors: round(medianOf(quietOf(own.vectors))),
  }))
  const total = sum(each.map(({ hybrid }) => hybrid))
  const slower = times.map(({ text, vectors }) => Math.max(passedOf(text), passedOf(vectors)))
  const ratio = sum(times.map(({ hybrid }) => passedOf(hybrid))) / sum(slower)
  const quiet = times.flatMap(({ hybrid }) => quietOf(hybrid))
  const wall = times.flatMap(({ hybrid }) => hybrid.map((timing) => timing.wall))
  const p95 = quantileOf(quiet, 0.95)
  const row = {
    engine: setting.name,
    people: setting.size,
    median: round(medianOf(quiet)),
    mean: round(total / each.length),
    p95: round(p95),
    'p95 as it passed': round(quantileOf(wall, 0.95)),
    'over slower leg': Math.round(ratio * 100) / 100,
    'loop held': round(held.processor),
    'held as it passed': round(held.wall),
    'first search': round(first),
    'people from the disk': round(again),
    'held meanwhile': round(meanwhile),
    MB: Math.round(rss / 1e6),
  }
  return { setting, row, hybrid: total / each.length, p95, ratio, held: held.processor, each }
}

const round = (value: number) => Math.round(value * 10) / 10

const limits = {
  ratio: 1.3,
  growth: 3,
  held: 50,
  embedded: { size: 10_000, p95: 150 },
  elasticsearch: { size: 100_000, p95: 250 },
}

/** What breaks the limits of the house, in words. */
function broken(results: readonly Measured[]): string[] {
  const found = results.flatMap(({ setting: { name, size }, p95, ratio, held }) => {
    const where = `${name} ${size}`
    const limit = limits[name]
    return [
      ...(ratio > limits.ratio ? [`${where}: ${ratio.toFixed(2)} × the slower leg, not ${limits.ratio}`] : []),
      ...(held > limits.held ? [`${where}: the event loop was held for ${round(held)} ms, not ${limits.held}`] : []),
      ...(size <= limit.size && p95 > limit.p95 ? [`${where}: p95 ${round(p95)} ms, not ${limit.p95}`] : []),
    ]
  })
  const at = (size: number) => results.find(({ setting }) => setting.name === 'elasticsearch' && setting.size === size)
  const [ten, hundred] = [at(10_000), at(100_000)]
  const growth = ten && hundred ? hundred.hybrid / ten.hybrid : 0
  if (growth) console.log(`from 10,000 to 100,000 people: × ${growth.toFixed(2)}`)
  return growth > limits.growth
    ? [...found, `ten times the people take ${growth.toFixed(2)} × the time, not ${limits.growth}`]
    : found
}

/**
 * `npm run bench -- search [--embedded 1000,10000] [--elasticsearch 10000,100000] [--shared-vectors] [--rounds 5] [--fresh] [--drop]`: one page of answers, in
 * milliseconds of processors at work, wherever; how many times the slower leg it takes is of the time as it passed, round by round. Ends with
 * 1 over the limits of the house. What was filled is kept for the next run.
 */
export async function run(rest: string[]): Promise<void> {
  const { values } = parseArgs({
    args: rest,
    options: {
      embedded: { type: 'string', default: '1000,10000' },
      elasticsearch: { type: 'string', default: '' },
      rounds: { type: 'string', default: '5' },
      fresh: { type: 'boolean', default: false },
      drop: { type: 'boolean', default: false },
      each: { type: 'boolean', default: false },
      'shared-vectors': { type: 'boolean', default: false },
    },
  })
  const results: Measured[] = []
  for (const name of ['embedded', 'elasticsearch'] as const) {
    for (const size of values[name].split(',').filter(Boolean).map(Number)) {
      if (values.drop)
        await dropKept(size, ...(name === 'elasticsearch' ? [readEnv().DATABASE_URL, readEnv().ELASTICSEARCH_URL] : []))
      else
        results.push(
          await measure({ name, size, rounds: Number(values.rounds), fresh: values.fresh, shared: values['shared-vectors'] }),
        )
      if (values.each && results.length > 0) console.table(results.at(-1)!.each)
    }
  }
  if (values.drop) return
  console.table(results.map(({ row }) => row))
  const over = broken(results)
  for (const words of over) console.error(words)
  if (over.length > 0) process.exitCode = 1
}
