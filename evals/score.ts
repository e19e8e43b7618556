import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { seedPeople } from '#db/seed/people'
import type { SeedPerson } from '#db/seed/people'
import { findPeople } from '#retrieval/find'
import type { Filters } from '#retrieval/query/slots'
import { learnWeights } from '#retrieval/rank/learn-weights'
import type { Preference } from '#retrieval/rank/learn-weights'
import { type Feature, defaultWeights } from '#retrieval/rank/score'
import { monthOfDay } from '#retrieval/text/months'
import { openTestHouse } from '#tools/kit/testing'
import type { TestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { publish } from './report.ts'
import { binsOf, calibrationError, drawReliability, fitKnots } from './score/reliability.ts'

type Search = { filters: Filters; good: string[]; near: string[]; says: string[] }
type Values = Partial<Record<Feature, number>>
export type Pair = { search: number; good: boolean; values: Values; sum: number; relevance: number }

const shownPeople = 30

/**
 * `score [--learn]`: people of the seed found by written searches, judged by hand-written rules over their trade and their own words.
 * Odd searches teach the weights and the calibration, even ones measure it and are drawn to `reliability.svg`.
 */
export async function run(rest: string[]): Promise<void> {
  const { values } = parseArgs({ args: rest, options: { learn: { type: 'boolean', default: false } } })
  const pairs = await judgedPairs()
  const [taught, kept] = [pairs.filter(({ search }) => search % 2 === 1), pairs.filter(({ search }) => search % 2 === 0)]
  if (values.learn) teach(taught)
  const bins = binsOf(kept)
  writeFileSync(join(import.meta.dirname, 'score/reliability.svg'), drawReliability(bins))
  publish('score', {
    'pairs judged': { across: pairs.length },
    'expected calibration error': { across: round(calibrationError(bins, kept.length)) },
    'preferences that the order agrees with': { across: round(orderAgreement(kept)) },
  })
}

function teach(taught: Pair[]): void {
  const { weights, before, after } = learnWeights(preferencesOf(taught), defaultWeights)
  const summed = taught.map((pair) => ({ ...pair, sum: sumOf(pair.values, weights) }))
  process.stdout.write(`${JSON.stringify(weights)}\nagreement ${before.toFixed(3)} → ${after.toFixed(3)}\n`)
  process.stdout.write(`knots of the weights as they stand: ${JSON.stringify(fitKnots(taught))}\n`)
  process.stdout.write(`knots of the weights learnt: ${JSON.stringify(fitKnots(summed))}\n`)
}

async function judgedPairs(): Promise<Pair[]> {
  const house = await openTestHouse(registry.values())
  try {
    const people = new Map<string, SeedPerson>()
    for (const [index, person] of seedPeople().entries()) people.set(await addPerson(house, person, index), person)
    const pairs: Pair[] = []
    for (const [index, search] of readSearches().entries()) {
      pairs.push(...(await pairsOf(house, people, { search, index })))
    }
    return pairs
  } finally {
    await house.close()
  }
}

async function addPerson(house: TestHouse, { identity, profile, lang }: SeedPerson, index: number): Promise<string> {
  const name = `${identity.firstName} ${identity.lastName}`
  const given = { name, email: `seed${index}@example.org`, profile, headline: profile.basics?.label ?? '', lang }
  const id = await house.addCandidate(given)
  await house.done(house.callerAs('system'), 'index_candidate', { id })
  return id
}

/** Every other search of each half only ranks by its title, so that people of other trades are judged too. */
async function pairsOf(
  house: TestHouse,
  people: ReadonlyMap<string, SeedPerson>,
  { search, index }: { search: Search; index: number },
): Promise<Pair[]> {
  const now = new Date()
  const { organisationId, deps } = house
  const nice = index % 4 < 2 ? [] : Object.keys(search.filters)
  const found = await findPeople(deps.search, deps.database.scoped({ organisationId }) as never, {
    organisationId,
    filters: search.filters,
    nice,
    text: '',
    today: { date: now, month: monthOfDay(now) },
    sort: 'relevance',
    limit: shownPeople,
  })
  return found.people.map(({ candidateId, shares, relevance }) => {
    const values: Values = Object.fromEntries(shares.map(({ feature, value }) => [feature, value]))
    return {
      search: index,
      good: isGood(search, people.get(candidateId)!),
      values,
      sum: sumOf(values, defaultWeights),
      relevance,
    }
  })
}

/** The trade asked for with half of what is wished said in the person's own words, or a near trade with all of it. */
function isGood({ good, near, says }: Search, { trade, text }: SeedPerson): boolean {
  const said = says.filter((pattern) => new RegExp(pattern).test(text)).length
  if (good.includes(trade)) return said >= Math.ceil(says.length / 2)
  return near.includes(trade) && says.length > 0 && said === says.length
}

function sumOf(values: Values, weights: Record<Feature, number>): number {
  const asked = Object.entries(values) as [Feature, number][]
  const total = asked.reduce((all, [feature]) => all + weights[feature], 0) || 1
  return asked.reduce((all, [feature, value]) => all + (100 * weights[feature] * value) / total, 0)
}

function preferencesOf(pairs: readonly Pair[]): Preference[] {
  const better = pairs.filter(({ good }) => good)
  const worse = pairs.filter(({ good }) => !good)
  return better.flatMap((one) =>
    worse.filter(({ search }) => search === one.search).map((other) => ({ better: one.values, worse: other.values })),
  )
}

function orderAgreement(pairs: readonly Pair[]): number {
  const better = pairs.filter(({ good }) => good)
  const both = better.flatMap((one) =>
    pairs.filter(({ good, search }) => !good && search === one.search).map((other) => one.relevance - other.relevance),
  )
  return both.reduce((sum, lead) => sum + (lead > 0 ? 1 : lead < 0 ? 0 : 0.5), 0) / Math.max(1, both.length)
}

function readSearches(): Search[] {
  const text = readFileSync(join(import.meta.dirname, 'data/score/searches.jsonl'), 'utf8')
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Search)
}

const round = (value: number): number => Math.round(value * 1_000) / 1_000
