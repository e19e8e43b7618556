import { loadTaxonomy } from '#retrieval/query/taxonomy/taxonomy'
import type { Filters } from '#retrieval/query/slots'
import { daysUntilFree } from '#retrieval/rank/criteria/availability'
import type { Label } from '#retrieval/rank/criteria/criterion'
import { availabilityLabel, contractLabel, experienceLabel, plainLabel } from '#retrieval/rank/criteria/label'
import type { Asked } from './column.ts'
import { yearsOfPool } from './judge-years.ts'
import { firstOf } from './order.ts'
import { inSteps } from './pace.ts'

export type Facet = { slot: string; values: { value: string; label: Label; count: number; filters: Filters }[] }

const most = 8
const slots = [
  'availability',
  'experience',
  'contract_types',
  'locations',
  'skills',
  'certifications',
  'driving_licences',
] as const
type FacetSlot = (typeof slots)[number]
type Counted = { value: string; count: number }

const dayLimits = [0, 30, 90]
const yearLimits = [1, 3, 5, 10]

/** What the people shown have that is not asked for yet, with how many have it and the filters that ask for it. */
export async function facetsOf(filters: Filters, asked: Asked & { shown: Int32Array }): Promise<Facet[]> {
  const bySlot = await countTraits(asked)
  bySlot.set('availability', await countFree(asked))
  bySlot.set('experience', await countYears(asked))
  const telling = ({ count }: Counted) => count > 0 && count < asked.shown.length
  return slots.flatMap((slot) => toFacet(filters, slot, (bySlot.get(slot) ?? []).filter(telling)))
}

type Shown = Asked & { shown: Int32Array }

/** Where most people are shown, those who are not are counted, and taken from all. */
async function countTraits(asked: Shown): Promise<Map<string, Counted[]>> {
  const { pool, count, shown } = asked
  const names = pool.traitValues.values.slice()
  const all = pool.traitCounts.values.slice(0, names.length)
  const isMost = shown.length > count / 2
  const tally = new Int32Array(names.length)
  await addTraits(tally, { ...asked, people: isMost ? othersThan(shown, pool.ids.length) : shown })
  const bySlot = new Map<string, Counted[]>()
  for (const [trait, { slot, value }] of names.entries()) {
    const own = isMost ? all[trait]! - tally[trait]! : tally[trait]!
    if (own === 0) continue
    const counts = bySlot.get(slot) ?? []
    bySlot.set(slot, counts)
    counts.push({ value, count: own })
  }
  return bySlot
}

async function addTraits(tally: Int32Array, { pool, pace, people }: Asked & { people: Int32Array }): Promise<void> {
  const { starts, items } = pool.traits
  await inSteps(people.length, pace, (from, to) => {
    const [firsts, traits] = [starts.values, items.values]
    for (let index = from; index < to; index += 1) {
      const person = people[index]!
      const end = firsts[person + 1]!
      for (let at = firsts[person]!; at < end; at += 1) if (traits[at]! < tally.length) tally[traits[at]!]! += 1
    }
  })
}

/** @param shown rising */
function othersThan(shown: Int32Array, count: number): Int32Array {
  const others = new Int32Array(count - shown.length)
  let [length, next] = [0, 0]
  for (let person = 0; person < count; person += 1) {
    if (shown[next] === person) next += 1
    else others[length++] = person
  }
  return others
}

/** People by the number of what they say of it, then each different saying once. */
async function countFree({ pool, shown, today, pace }: Shown): Promise<Counted[]> {
  const { numbers, known } = pool.parts.availability
  const people = new Uint32Array(known.values.length)
  await inSteps(shown.length, pace, (from, to) => {
    const own = numbers.values
    for (let at = from; at < to; at += 1) people[own[shown[at]!]!]! += 1
  })
  const tally = new Uint32Array(dayLimits.length)
  for (const [number, count] of people.entries()) {
    const days = count > 0 ? daysUntilFree(known.values[number]!, today) : undefined
    if (days !== undefined) for (const [index, limit] of dayLimits.entries()) if (days <= limit) tally[index]! += count
  }
  return dayLimits.map((limit, index) => ({ value: String(limit), count: tally[index]! }))
}

async function countYears({ shown, ...asked }: Shown): Promise<Counted[]> {
  const years = await yearsOfPool(undefined, asked)
  const tally = new Uint32Array(yearLimits.length)
  await inSteps(shown.length, asked.pace, (from, to) => {
    for (let at = from; at < to; at += 1) {
      const own = years[shown[at]!]!
      for (let index = 0; index < yearLimits.length && own >= yearLimits[index]!; index += 1) tally[index]! += 1
    }
  })
  return yearLimits.map((least, index) => ({ value: String(least), count: tally[index]! }))
}

function toFacet(filters: Filters, slot: FacetSlot, counts: Counted[]): Facet[] {
  const values: Facet['values'] = []
  const order = (a: number, b: number) => counts[b]!.count - counts[a]!.count || (counts[a]!.value < counts[b]!.value ? -1 : 1)
  // What is asked for already is not offered again: a few more than are shown are enough.
  for (const index of firstOf(counts.keys(), 4 * most, order)) {
    const { value, count } = counts[index]!
    const asked = ask(filters, slot, value)
    if (asked) values.push({ value, count, ...asked })
    if (values.length === most) break
  }
  return values.length > 0 ? [{ slot, values }] : []
}

type Offer = { label: Label; filters: Filters } | undefined

function ask(filters: Filters, slot: FacetSlot, value: string): Offer {
  if (slot === 'availability') {
    const availability = { max_notice_days: Number(value) }
    return filters.availability ? undefined : { label: availabilityLabel(availability), filters: { ...filters, availability } }
  }
  if (slot === 'experience') {
    const experience = { min: Number(value) }
    return filters.experience
      ? undefined
      : { label: experienceLabel(experience), filters: { ...filters, experience: [experience] } }
  }
  if (slot === 'contract_types') {
    const asked = { ...filters, contract_types: [value] as Filters['contract_types'] }
    return filters.contract_types ? undefined : { label: contractLabel(value), filters: asked }
  }
  if (slot === 'locations')
    return { label: plainLabel(value), filters: { ...filters, locations: [{ place: value, type: 'city' }] } }
  return askTerm(filters, slot, value)
}

function askTerm(filters: Filters, slot: 'skills' | 'certifications' | 'driving_licences', value: string): Offer {
  const term = loadTaxonomy().byId.get(value)
  const label = term ? { fr: term.fr, en: term.en } : { fr: `permis ${value}`, en: `licence ${value}` }
  const words = term ? term.fr : value
  const own: { must?: string[] } = filters[slot] ?? {}
  const known = Object.values(own).flat()
  if (known.some((one) => one === words || one === label.en)) return undefined
  return { label, filters: { ...filters, [slot]: { ...own, must: [...(own.must ?? []), words] } } }
}
