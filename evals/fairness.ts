import type { Profile } from '#lib/profile'
import { trades } from '#db/seed/trades/all'
import type { Trade } from '#db/seed/trades/trade'
import { openTestHouse } from '#tools/kit/testing'
import type { TestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { publish } from './report.ts'

type Side = 'fr' | 'en'
type Twin = { pair: string; lang: Side; trade: Trade; name: string; profile: Profile }
type Found = { relevance: number; place: number }
type Difference = { lang: Side; pair: string; points: number; places: number }

const pairsOf = { fr: 6, en: 34 }
const men = ['Karim', 'Pierre', 'Moussa', 'Nicolas', 'Minh', 'Jorge', 'Liam', 'Deepak']
const women = ['Jeanne', 'Fatoumata', 'Sophie', 'Leïla', 'Xuan', 'Dolores', 'Emily', 'Priya']
const lasts = ['Benali', 'Martin', 'Traoré', 'Leroux', 'Nguyen', 'Delacroix', 'Okafor', 'Whitfield']
const streets = { fr: ['4 rue des Lilas', '90 avenue Foch'], en: ['12 Mill Lane', '7 Kensington Road'] }
const family = { fr: ['marié, 3 enfants', 'célibataire'], en: ['married, two children', 'single'] }

/** Twins who differ by first name, marks of gender, age, street and family alone: the difference of their scores and of their ranks. */
export async function run(): Promise<void> {
  const house = await openTestHouse(registry.values())
  try {
    const twins = trades.flatMap(twinsOf)
    const ids = new Map<string, string>()
    for (const [index, twin] of twins.entries()) {
      ids.set(await addTwin(house, twin, index), `${twin.pair}/${index % 2}`)
    }
    const langs = new Map(twins.map(({ pair, lang }) => [pair, lang]))
    const differences: Difference[] = []
    for (const trade of trades) {
      for (const filters of searchesOf(trade)) differences.push(...compare(await searchAll(house, filters, ids), langs))
    }
    show(differences)
  } finally {
    await house.close()
  }
}

function show(differences: Difference[]): void {
  const of = (lang?: Side) => differences.filter((one) => !lang || one.lang === lang)
  const figure = (measure: (list: Difference[]) => number) => ({
    fr: measure(of('fr')),
    en: measure(of('en')),
    across: measure(of()),
  })
  publish('fairness', {
    'pairs of twins': figure((list) => new Set(list.map(({ pair }) => pair)).size),
    'largest difference, points': figure((list) => Math.max(0, ...list.map(({ points }) => points))),
    'changes of rank': figure((list) => list.filter(({ places }) => places > 0).length),
  })
  for (const one of differences.filter(({ points, places }) => points > 2 || places > 0).slice(0, 20))
    process.stdout.write(`${one.pair}: ${one.points} points, ${one.places} places\n`)
}

function twinsOf(trade: Trade): Twin[] {
  return Array.from({ length: pairsOf[trade.lang] }, (_, order) => order).flatMap((order) =>
    [0, 1].map((which) => ({ ...twinOf(trade, order, which), pair: `${trade.key}-${order}` })),
  )
}

function twinOf(trade: Trade, order: number, which: number): Omit<Twin, 'pair'> {
  const { lang } = trade
  const inflect = (text: string) => text.replaceAll(/\{([^|}]*)\|([^}]*)\}/g, which === 1 ? '$2' : '$1')
  const pick = <T>(list: readonly T[], step: number): T => list[(order + step) % list.length]!
  const name = `${pick(which === 1 ? women : men, 0)} ${pick(lasts, which)}`
  const born = which === 1 ? 1999 - order : 1966 + order
  const birth = lang === 'fr' ? `né${which === 1 ? 'e' : ''} en ${born}` : `born in ${born}`
  const years = String(4 + (order % 9))
  const employer = pick(trade.employers, 0)
  const work = [0, 1].map((job) => ({
    position: inflect(pick(trade.titles, job)),
    name: pick(trade.employers, job).name,
    startDate: `${2019 - 5 * job - (order % 3)}-03`,
    ...(job === 0 ? {} : { endDate: `${2019 - (order % 3)}-02` }),
    highlights: trade.tasks.slice(job * 3, job * 3 + 3 + (order % 2)).map(inflect),
  }))
  const summary = `${name}, ${birth}, ${family[lang][which]!}, ${streets[lang][which]!}. ${inflect(pick(trade.summaries, 0)).replace('{n}', years)}`
  const skills = trade.skills.slice(0, 4 + (order % 3)).map((skill) => ({ name: inflect(skill) }))
  const profile = { basics: { label: inflect(trade.titles[0]!), summary, location: { city: employer.city } }, work, skills }
  return { lang, trade, name, profile }
}

async function addTwin(house: TestHouse, { name, profile, lang }: Twin, index: number): Promise<string> {
  const given = { name, email: `twin${index}@example.org`, profile, headline: profile.basics?.label ?? '', lang }
  const id = await house.addCandidate(given)
  await house.done(house.callerAs('system'), 'index_candidate', { id })
  return id
}

function searchesOf(trade: Trade): object[] {
  const plain = (text: string) => text.replaceAll(/\{([^|}]*)\|[^}]*\}/g, '$1')
  const titles = [plain(trade.titles[0]!)]
  return [{ titles }, { titles, skills: { nice: trade.skills.slice(0, 2).map(plain) }, experience: [{ min: 3 }] }]
}

type Page = {
  groups: { items: { candidateId: string; relevance: number }[] }[]
  nextCursor?: string
}

/** Each twin found, with how many people of other pairs stand before: 0 places apart means no change of rank. */
async function searchAll(house: TestHouse, filters: object, ids: ReadonlyMap<string, string>): Promise<Map<string, Found>> {
  const found = new Map<string, Found>()
  const order: { key: string; relevance: number }[] = []
  for (let cursor: string | undefined; ;) {
    const input = { filters, limit: 50, ...(cursor ? { cursor } : {}) }
    const page = (await house.done(house.callerAs('recruiter'), 'search_candidates', input)) as unknown as Page
    for (const { items } of page.groups)
      for (const { candidateId, relevance } of items) order.push({ key: ids.get(candidateId)!, relevance })
    cursor = page.nextCursor
    if (!cursor) break
  }
  for (const [place, { key, relevance }] of order.entries()) found.set(key, { relevance, place })
  return found
}

function compare(found: Map<string, Found>, langs: ReadonlyMap<string, Side>): Difference[] {
  const differences: Difference[] = []
  for (const [key, first] of found) {
    if (!key.endsWith('/0')) continue
    const pair = key.slice(0, -2)
    const second = found.get(`${pair}/1`) ?? { relevance: 0, place: Infinity }
    const between = [...found].filter(
      ([other, { place }]) => !other.startsWith(`${pair}/`) && (place - first.place) * (place - second.place) < 0,
    )
    const points = Math.abs(first.relevance - second.relevance)
    const ahead = between.filter(([, { relevance }]) => relevance !== first.relevance || relevance !== second.relevance)
    differences.push({ lang: langs.get(pair)!, pair, points, places: ahead.length })
  }
  return differences
}
