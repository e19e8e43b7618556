import { setImmediate } from 'node:timers/promises'
import { loadTaxonomy } from '#retrieval/query/taxonomy/taxonomy'
import type { Filters } from '#retrieval/query/slots'
import type { SearchDocument } from '#retrieval/text/search-document'
import { daysUntilFree } from './criteria/availability.ts'
import type { Label, Today } from './criteria/criterion.ts'
import { yearsOf } from './criteria/experience.ts'
import { availabilityLabel, contractLabel, experienceLabel, plainLabel } from './criteria/label.ts'
import type { Judged } from './explain.ts'

export type Facet = { slot: string; values: { value: string; label: Label; count: number; filters: Filters }[] }

const most = 8
const batch = 500

/** `slot value` ↔ a number, so that a person's traits are counted without touching a word. */
const numbers = new Map<string, number>()
const names: string[] = []
const traits = new WeakMap<SearchDocument, Int32Array>()

function numberOf(name: string): number {
  const known = numbers.get(name)
  if (known !== undefined) return known
  numbers.set(name, names.length)
  return names.push(name) - 1
}

/** What is stated and does not change with the day. */
function traitsOf(document: SearchDocument): Int32Array {
  let known = traits.get(document)
  if (known) return known
  const own = new Set<string>()
  for (const { value } of document.wishes.contracts) own.add(`contract_types ${value}`)
  if (document.place) own.add(`locations ${document.place.name}`)
  for (const { code } of document.licences) own.add(`driving_licences ${code}`)
  for (const id of Object.keys(document.terms)) {
    if (id.startsWith('skill:')) own.add(`skills ${id}`)
    else if (id.startsWith('certification:')) own.add(`certifications ${id}`)
  }
  known = Int32Array.from([...own].map(numberOf))
  traits.set(document, known)
  return known
}

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

/** What the people shown have that is not asked for yet, with how many have it and the filters that ask for it. */
export async function facetsOf(filters: Filters, shown: readonly Judged[], today: Today): Promise<Facet[]> {
  let tally = new Uint32Array(names.length + 1024)
  const add = (trait: number) => {
    if (trait >= tally.length) {
      const longer = new Uint32Array(names.length + 1024)
      longer.set(tally)
      tally = longer
    }
    tally[trait]! += 1
  }
  const days = [0, 30, 90].map((limit) => [limit, numberOf(`availability ${limit}`)] as const)
  const years = [1, 3, 5, 10].map((least) => [least, numberOf(`experience ${least}`)] as const)
  for (const [index, { document }] of shown.entries()) {
    if (index % batch === batch - 1) await setImmediate()
    for (const trait of traitsOf(document)) add(trait)
    const free = daysUntilFree(document, today)
    for (const [limit, trait] of days) if (free !== undefined && free <= limit) add(trait)
    const worked = yearsOf(document, today)
    for (const [least, trait] of years) if (worked !== undefined && worked >= least) add(trait)
  }
  const counts = names.map((_, trait) => [trait, tally[trait] ?? 0] as [number, number]).filter(([, count]) => count > 0)
  const bySlot = Map.groupBy(counts, ([trait]) => names[trait]!.slice(0, names[trait]!.indexOf(' ')))
  const telling = ([, count]: [number, number]) => count < shown.length
  return slots.flatMap((slot) => toFacet(filters, slot, (bySlot.get(slot) ?? []).filter(telling)))
}

function toFacet(filters: Filters, slot: FacetSlot, counts: [trait: number, count: number][]): Facet[] {
  const values: Facet['values'] = []
  const ordered = counts
    .map(([trait, count]) => ({ value: names[trait]!.slice(slot.length + 1), count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  for (const { value, count } of ordered) {
    const asked = ask(filters, slot, value)
    if (asked) values.push({ value, count, ...asked })
    if (values.length === most) break
  }
  return values.length > 0 ? [{ slot, values }] : []
}

type Asked = { label: Label; filters: Filters } | undefined

function ask(filters: Filters, slot: FacetSlot, value: string): Asked {
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

function askTerm(filters: Filters, slot: 'skills' | 'certifications' | 'driving_licences', value: string): Asked {
  const term = loadTaxonomy().byId.get(value)
  const label = term ? { fr: term.fr, en: term.en } : { fr: `permis ${value}`, en: `licence ${value}` }
  const words = term ? term.fr : value
  const own: { must?: string[] } = filters[slot] ?? {}
  const known = Object.values(own).flat()
  if (known.some((one) => one === words || one === label.en)) return undefined
  return { label, filters: { ...filters, [slot]: { ...own, must: [...(own.must ?? []), words] } } }
}
