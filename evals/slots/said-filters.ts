import type { Filters } from '#retrieval/query/slots'
import { resolvePlace } from '#retrieval/query/places/places'
import type { MarkKind, MarkMode } from './marked.ts'

/** A criterion as a mark or the state in braces says it. */
export type Said = { kind: MarkKind; mode: MarkMode; value: string }

type Lang = 'fr' | 'en'
type Put = (filters: Filters, said: Said, lang: Lang) => void

const wish = { must: 'must', nice: 'nice', not: 'exclude', or: 'any', past: 'must', now: 'must', move: 'must' } as const
const employer = { must: 'any', nice: 'any', or: 'any', not: 'exclude_any', past: 'past', now: 'current', move: 'any' } as const

function putIn<Name extends string>(held: Partial<Record<Name, string[]>> = {}, name: Name, value: string) {
  return { ...held, [name]: [...(held[name] ?? []), value] }
}

const wishes =
  (name: 'skills' | 'certifications' | 'industries' | 'driving_licences'): Put =>
  (filters, { mode, value }) =>
    void (filters[name] = putIn(filters[name] as Partial<Record<string, string[]>>, wish[mode], value))
/** Numbers and names of the contract go in as they are said. */
const set =
  (name: keyof Filters, read: (value: string) => unknown): Put =>
  (filters, { value }) =>
    void Object.assign(filters, { [name]: read(value) })

const amounts = (value: string) => (value.match(/\d+(?:[.,]\d+)?/g) ?? []).map((one) => Number(one.replace(',', '.')))

function place(filters: Filters, { mode, value }: Said, lang: Lang): void {
  if (mode === 'move') return void (filters.mobility = { ...filters.mobility, relocate_to: value })
  const [known] = resolvePlace(value, { lang })
  const name = mode === 'not' ? 'exclude_locations' : 'locations'
  filters[name] = [...(filters[name] ?? []), { place: value, type: known?.type ?? 'city' }]
}

function pay(filters: Filters, { value }: Said, lang: Lang): void {
  const [min, max] = amounts(value)
  const period = (/\b(?:year|month|day|hour)\b/.exec(value)?.[0] ?? 'year') as 'year'
  const currency = lang === 'fr' ? 'EUR' : 'GBP'
  if (min !== undefined) filters.salary = { min, ...(max !== undefined && { max }), currency, period }
}

function start(filters: Filters, { value }: Said): void {
  const by = /\d{4}-\d\d-\d\d/.exec(value)?.[0]
  const [days] = amounts(value)
  if (by) filters.availability = { by }
  else if (days !== undefined) filters.availability = { max_notice_days: days }
}

function radius(filters: Filters, { value }: Said): void {
  const [size] = amounts(value)
  const last = filters.locations?.at(-1)
  if (!last || size === undefined) return
  if (/min|heure|hour|\bh\b/.test(value)) last.commute_min = /min/.test(value) ? size : size * 60
  else Object.assign(last, { radius: size, unit: /mi/.test(value) ? 'mi' : 'km' })
}

function domain(filters: Filters, { value }: Said): void {
  const open = filters.experience?.findLast((one) => !one.in)
  if (open) open.in = value
  else filters.experience = [...(filters.experience ?? []), { in: value }]
}

function years(filters: Filters, { value }: Said): void {
  const [min, max] = amounts(value)
  if (min !== undefined) filters.experience = [...(filters.experience ?? []), { min, ...(max !== undefined && { max }) }]
}

function language(filters: Filters, { mode, value }: Said): void {
  const [lang = '', level = null] = value.split(' ')
  const one = { lang, level: level as null, mode: mode === 'nice' ? ('nice' as const) : ('must' as const) }
  filters.languages = [...(filters.languages ?? []), one]
}

const listed =
  (name: 'contract_types' | 'schedule'): Put =>
  (filters, { value }) =>
    void Object.assign(filters, { [name]: [...(filters[name] ?? []), value] })
const title: Put = (filters, { mode, value }) =>
  void Object.assign(filters, putIn(filters as never, mode === 'not' ? 'exclude_titles' : 'titles', value))
const company: Put = (filters, { mode, value }) => void (filters.companies = putIn(filters.companies, employer[mode], value))
const study =
  (name: 'diplomas' | 'fields'): Put =>
  (filters, { value }) =>
    void (filters.education = { ...filters.education, [name]: [...(filters.education?.[name] ?? []), value] })

const puts: Record<MarkKind, Put> = {
  title,
  skill: wishes('skills'),
  cert: wishes('certifications'),
  sector: wishes('industries'),
  licence: wishes('driving_licences'),
  company,
  place,
  domain,
  diploma: study('diplomas'),
  field: study('fields'),
  level: (filters, { value }) => void (filters.education = { ...filters.education, min_eqf: amounts(value)[0] }),
  seniority: set('seniority', (value) => value),
  contract: listed('contract_types'),
  duration: set('contract_duration_months', (value) => amounts(value)[0]),
  time: set('working_time', (value) => value),
  hours: set('hours_per_week', (value) => amounts(value)[0]),
  shift: listed('schedule'),
  pay,
  start,
  years,
  language,
  vehicle: set('has_vehicle', () => true),
  remote: set('remote', (mode) => ({ mode })),
  mobile: set('mobility', () => ({ travel: true })),
  radius,
  permit: set('work_authorization', (country) => ({ country })),
  pipeline: set('pipeline', (job) => ({ job })),
}

/** The filters that criteria are, as far as words and numbers go. */
export function filtersOf(all: readonly Said[], lang: Lang): Filters {
  const filters: Filters = {}
  for (const said of all) puts[said.kind](filters, said, lang)
  return filters
}
