import type { Format } from '#app/i18n/format'
import type { Messages } from '#app/i18n/fr'

/** One criterion in words. `path` is where it stands in the filters. */
export type Criterion = { path: string; kind: 'must' | 'nice' | 'exclude'; name: string; value: string }

/** Filters by slot, read by their shape: a job's criteria and a saved search are the same. */
export type Filters = Record<string, unknown>

type Reading = { messages: Messages; format: Format }
type Item = Record<string, unknown>

const kinds: Record<string, Criterion['kind']> = { must: 'must', any: 'must', nice: 'nice', exclude: 'exclude' }
const wished = new Set(['skills', 'certifications', 'industries', 'driving_licences'])

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const asItem = (value: unknown): Item => (value && typeof value === 'object' && !Array.isArray(value) ? (value as Item) : {})

function placeText(item: Item, { messages, format }: Reading): string {
  const { place } = messages.vocabulary
  const name = String(item['place'])
  if (typeof item['commute_min'] === 'number') return place.commute(name, item['commute_min'])
  if (typeof item['radius'] === 'number') {
    const distance = format.decimal(item['radius'])
    return place.radius(name, item['unit'] === 'mi' ? place.mi(distance) : place.km(distance))
  }
  return item['near'] ? place.near(name) : name
}

function languageText(item: Item, { messages }: Reading): string {
  const tag = String(item['lang'])
  const name = new Intl.DisplayNames([messages.lang], { type: 'language' }).of(tag) ?? tag
  return [name, messages.vocabulary.level[String(item['level'])]].filter(Boolean).join(', ')
}

function experienceText(item: Item, { messages }: Reading): string {
  const { experience } = messages.vocabulary
  const years = (value: unknown) => (typeof value === 'number' ? messages.search.years(value) : undefined)
  const [low, high] = [years(item['min']), years(item['max'])]
  const span = low && high ? experience.between(low, high) : low ? experience.atLeast(low) : high ? experience.atMost(high) : ''
  const field = typeof item['in'] === 'string' ? item['in'] : ''
  return span && field ? experience.in(span, field) : span || field
}

function salaryText(item: Item, { messages, format }: Reading): string {
  const { vocabulary } = messages
  const currency = String(item['currency'] ?? 'EUR')
  const amounts = [item['min'], item['max']].filter((value) => typeof value === 'number')
  const span = amounts.map((value) => format.money(value, currency)).join(' – ')
  return [span, vocabulary.basis[String(item['basis'])], vocabulary.period[String(item['period'])]].filter(Boolean).join(' ')
}

function companyText(item: Item, { messages }: Reading): string {
  const { currently, formerly, not } = messages.vocabulary
  const wraps: Record<string, (value: string) => string> = {
    current: currently,
    past: formerly,
    exclude_current: not,
    exclude_any: not,
  }
  return Object.entries(item)
    .flatMap(([group, values]) => asList(values).map((value) => wraps[group]?.(String(value)) ?? String(value)))
    .join(', ')
}

function pipelineText(item: Item, { messages }: Reading): string {
  const { stage, noContactSince, inStageSince } = messages.vocabulary
  return [
    item['job'] ? String(item['job']) : '',
    ...asList(item['stage_in']).map((kind) => stage[String(kind)] ?? String(kind)),
    typeof item['no_contact_since_days'] === 'number' ? noContactSince(item['no_contact_since_days']) : '',
    typeof item['in_stage_min_days'] === 'number' ? inStageSince(item['in_stage_min_days']) : '',
  ]
    .filter(Boolean)
    .join(', ')
}

function availabilityText(item: Item, { messages, format }: Reading): string {
  const { availability } = messages.vocabulary
  if (typeof item['max_notice_days'] === 'number') return availability.within(item['max_notice_days'])
  return typeof item['by'] === 'string' ? availability.by(format.day(item['by'])) : ''
}

function educationText(item: Item, { messages }: Reading): string {
  const { eqf } = messages.vocabulary
  const level = item['min_eqf'] === undefined ? [] : [eqf[String(item['min_eqf'])] ?? String(item['min_eqf'])]
  return [...level, ...asList(item['diplomas']), ...asList(item['fields'])].join(', ')
}

function remoteText(item: Item, { messages }: Reading): string {
  const { remote, remoteDays } = messages.vocabulary
  return [remote[String(item['mode'])], typeof item['days'] === 'number' ? remoteDays(item['days']) : '']
    .filter(Boolean)
    .join(', ')
}

function mobilityText(item: Item, { messages }: Reading): string {
  if (item['relocate_to']) return messages.vocabulary.relocate(String(item['relocate_to']))
  return item['area'] ? String(item['area']) : messages.vocabulary.travel
}

/** A quarter of a month is a week, as contracts count. */
function durationText(months: number, { messages: { count } }: Reading): string {
  if (months < 0.25) return count.days(Math.round(months * 30))
  return Number.isInteger(months) || months >= 3 ? count.months(Math.round(months)) : count.weeks(Math.round(months * 4))
}

const texts: Record<string, (value: unknown, reading: Reading) => string> = {
  seniority: (value, { messages }) => messages.vocabulary.seniority[String(value)] ?? String(value),
  contract_types: (value, { messages }) => messages.vocabulary.contract[String(value)] ?? String(value),
  schedule: (value, { messages }) => messages.vocabulary.schedule[String(value)] ?? String(value),
  working_time: (value, { messages }) => messages.vocabulary.workingTime[String(value)] ?? String(value),
  contract_duration_months: (value, reading) => durationText(Number(value), reading),
  hours_per_week: (value, { format }) => `${format.decimal(Number(value))}\u00a0h`,
  has_vehicle: (_value, { messages }) => messages.vocabulary.yes,
  work_authorization: (value) => String(asItem(value)['country']),
  locations: (value, reading) => placeText(asItem(value), reading),
  exclude_locations: (value, reading) => placeText(asItem(value), reading),
  languages: (value, reading) => languageText(asItem(value), reading),
  experience: (value, reading) => experienceText(asItem(value), reading),
  salary: (value, reading) => salaryText(asItem(value), reading),
  companies: (value, reading) => companyText(asItem(value), reading),
  availability: (value, reading) => availabilityText(asItem(value), reading),
  education: (value, reading) => educationText(asItem(value), reading),
  remote: (value, reading) => remoteText(asItem(value), reading),
  mobility: (value, reading) => mobilityText(asItem(value), reading),
  pipeline: (value, reading) => pipelineText(asItem(value), reading),
}

/** The words of a slot whose values are codes, numbers or places; undefined where the value is words already. */
export function shortText(slot: string, value: unknown, reading: Reading): string | undefined {
  if (slot === 'driving_licences') return String(value)
  return texts[slot]?.(value, reading)
}

/** The words of one criterion: `value` is what stands in its slot, or one item of its list. */
function criterionText(slot: string, value: unknown, reading: Reading): string {
  return texts[slot]?.(value, reading) ?? String(value)
}

/** What a job or a saved search looks for, one line a criterion. */
export function criteriaOf(filters: Filters, reading: Reading): Criterion[] {
  const name = (slot: string) => reading.messages.vocabulary.slot[slot] ?? slot
  return Object.entries(filters).flatMap(([slot, value]): Criterion[] => {
    if (value === undefined || value === null) return []
    if (wished.has(slot))
      return Object.entries(asItem(value)).flatMap(([group, values]) =>
        asList(values).map((word, index) => ({
          path: `${slot}.${group}.${index}`,
          kind: kinds[group] ?? 'must',
          name: name(slot),
          value: String(word),
        })),
      )
    const kind = slot.startsWith('exclude_') ? 'exclude' : 'must'
    if (!Array.isArray(value)) return [{ path: slot, kind, name: name(slot), value: criterionText(slot, value, reading) }]
    return value.map((item, index) => ({
      path: `${slot}.${index}`,
      kind: asItem(item)['mode'] === 'nice' ? 'nice' : kind,
      name: name(slot),
      value: criterionText(slot, item, reading),
    }))
  })
}
