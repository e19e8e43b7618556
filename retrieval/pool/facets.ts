import { loadTaxonomy } from '#retrieval/query/taxonomy/taxonomy'
import type { Filters } from '#retrieval/query/slots'
import { daysUntilFree } from '#retrieval/rank/criteria/availability'
import type { Label } from '#retrieval/rank/criteria/criterion'
import { availabilityLabel, contractLabel, experienceLabel, plainLabel } from '#retrieval/rank/criteria/label'
import type { Asked } from './column.ts'
import type { JudgedPool } from './judge-pool.ts'
import { yearsOfPool } from './judge-years.ts'
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
export async function facetsOf(filters: Filters, judged: JudgedPool, asked: Asked & { shown: number }): Promise<Facet[]> {
  const bySlot = await countTraits(judged, asked)
  bySlot.set('availability', await countFree(judged, asked))
  bySlot.set('experience', await countYears(judged, asked))
  const telling = ({ count }: Counted) => count > 0 && count < asked.shown
  return slots.flatMap((slot) => toFacet(filters, slot, (bySlot.get(slot) ?? []).filter(telling)))
}

async function countTraits({ group }: JudgedPool, { pool, count, pace }: Asked): Promise<Map<FacetSlot, Counted[]>> {
  const { starts, items } = pool.traits
  const names = pool.traitValues.values.slice()
  const tally = new Uint32Array(names.length)
  await inSteps(count, pace, (from, to) => {
    const traits = items.values
    for (let person = from; person < to; person += 1) {
      if (group[person]! > 1) continue
      const end = starts.values[person + 1]!
      for (let at = starts.values[person]!; at < end; at += 1) tally[traits[at]!]! += 1
    }
  })
  const counts = names.map((name, trait) => {
    const space = name.indexOf(' ')
    return { slot: name.slice(0, space) as FacetSlot, value: name.slice(space + 1), count: tally[trait]! }
  })
  return Map.groupBy(counts, ({ slot }) => slot)
}

async function countFree({ group }: JudgedPool, { pool, count, today, pace }: Asked): Promise<Counted[]> {
  const { numbers, known } = pool.parts.availability
  const days = Float64Array.from(known.values, (document) => daysUntilFree(document, today) ?? NaN)
  return countUpTo(dayLimits, (tally) =>
    inSteps(count, pace, (from, to) => {
      for (let person = from; person < to; person += 1) {
        if (group[person]! > 1) continue
        const own = days[numbers.values[person]!]!
        dayLimits.forEach((limit, index) => {
          if (own <= limit) tally[index]! += 1
        })
      }
    }),
  )
}

async function countYears({ group }: JudgedPool, asked: Asked): Promise<Counted[]> {
  const years = await yearsOfPool(undefined, asked)
  return countUpTo(yearLimits, (tally) =>
    inSteps(asked.count, asked.pace, (from, to) => {
      for (let person = from; person < to; person += 1) {
        if (group[person]! > 1) continue
        yearLimits.forEach((least, index) => {
          if (years[person]! >= least) tally[index]! += 1
        })
      }
    }),
  )
}

async function countUpTo(limits: readonly number[], work: (tally: Uint32Array) => Promise<void>): Promise<Counted[]> {
  const tally = new Uint32Array(limits.length)
  await work(tally)
  return limits.map((limit, index) => ({ value: String(limit), count: tally[index]! }))
}

function toFacet(filters: Filters, slot: FacetSlot, counts: Counted[]): Facet[] {
  const values: Facet['values'] = []
  const ordered = counts.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  for (const { value, count } of ordered) {
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
