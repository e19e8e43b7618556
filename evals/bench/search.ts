import { monitorEventLoopDelay } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { openEmbedded } from '#db/client'
import { migrate } from '#db/migrate'
import { newId } from '#lib/ids'
import { type SearchRequest, type SearchService, createSearch, findPeople } from '#retrieval/find'
import type { Filters } from '#retrieval/query/slots'
import { monthOfDay } from '#retrieval/text/months'
import { type VectorLeg, nobodyNear } from '#retrieval/vector/engine'
import { fillDatabase, syntheticPeople } from './synthetic.ts'

const date = new Date('2026-11-24T09:00:00Z')
const today = { date, month: monthOfDay(date) }
const near = (place: string, radius?: number): Filters => ({
  locations: [{ place, type: 'city', ...(radius ? { radius, unit: 'km' as const } : {}) }],
})

/** What recruiters ask: narrow, wide, one word, everybody. */
const questions: [string, Filters, string?][] = [
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
  ['everybody', {}],
]

type Timing = { median: number; p95: number; worst: number }
const quantile = (sorted: number[], at: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))]!

async function time(rounds: number, work: (round: number) => Promise<unknown>): Promise<Timing> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now()
    await work(round)
    times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95), worst: times.at(-1)! }
}

const silentText = async () => ({ scores: new Map<string, number>(), degraded: false })
const silentVectors: VectorLeg['rank'] = async (_db, { crowd }) => ({ scores: nobodyNear(crowd), degraded: false })

/** The same answer with one leg taken away: what the other costs alone. */
function legsOf(search: SearchService): Record<string, SearchService> {
  return {
    hybrid: search,
    'text alone': { ...search, vectors: { ...search.vectors, rank: silentVectors } },
    'vectors alone': { ...search, text: { ...search.text, rank: silentText } },
  }
}

async function measure(size: number, rounds: number) {
  const database = await openEmbedded()
  await migrate(database)
  const organisationId = newId('organisation')
  const search = createSearch()
  const model = search.embedder().model
  process.stderr.write(`${size} people\n`)
  await fillDatabase(database, organisationId, syntheticPeople(organisationId, size), model)
  const db = database.scoped({ organisationId }) as never
  const ask = (service: SearchService, [, filters, text]: (typeof questions)[number]) =>
    findPeople(service, db, {
      organisationId,
      filters,
      nice: [],
      today,
      sort: 'relevance',
      limit: 10,
      ...(text ? { text } : {}),
    } satisfies SearchRequest)
  const cold = await time(1, () => ask(search, questions[0]!))
  for (const question of questions) await ask(search, question)
  const delay = monitorEventLoopDelay({ resolution: 5 })
  const figures: Record<string, Timing> = {}
  for (const [name, service] of Object.entries(legsOf(search))) {
    if (name === 'hybrid') delay.enable()
    figures[name] = await time(rounds * questions.length, (round) => ask(service, questions[round % questions.length]!))
    delay.disable()
  }
  const each: Record<string, number> = {}
  for (const question of questions) each[question[0]] = (await time(5, () => ask(search, question))).median
  await database.close()
  return { size, cold: cold.median, figures, each, blocked: delay.max / 1e6 }
}

/** `npm run bench -- search [--sizes 1000,10000]`: a page of answers, in milliseconds; fails over the limits of the house. */
export async function run(rest: string[]): Promise<void> {
  const { values } = parseArgs({
    args: rest,
    options: { sizes: { type: 'string', default: '1000,10000' }, rounds: { type: 'string', default: '5' } },
  })
  const results = []
  for (const size of values.sizes.split(',').map(Number)) results.push(await measure(size, Number(values.rounds)))
  for (const { size, cold, figures, each, blocked } of results) {
    console.log(`\n${size} people (first search ${cold.toFixed(0)} ms; event loop held ${blocked.toFixed(0)} ms at most)`)
    console.table(rounded(figures))
    console.table(Object.fromEntries(Object.entries(each).map(([name, ms]) => [name, { ms: Math.round(ms * 10) / 10 }])))
  }
}

const rounded = (figures: Record<string, Timing>) =>
  Object.fromEntries(
    Object.entries(figures).map(([name, timing]) => [
      name,
      Object.fromEntries(Object.entries(timing).map(([key, value]) => [key, Math.round(value * 10) / 10])),
    ]),
  )
