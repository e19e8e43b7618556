import type { Format } from '#app/i18n/format'
import type { Messages } from '#app/i18n/fr'

export type ChipKind = 'must' | 'nice' | 'exclude'

/**
 * One criterion as a chip: its words, and the filters as they would be without it, with must and nice flipped, or with other words.
 * What cannot be done to it is absent.
 */
export type ChipModel = {
  key: string
  kind: ChipKind
  name: string
  value: string
  removed: Filters
  flipped?: Filters
  retyped?: (value: string) => Filters
}

/** The filters of a search by slot (`query-slots`): read here by shape, since a saved job's criteria are the same. */
export type Filters = Record<string, unknown>

type Reading = { messages: Messages; format: Format }
type Item = Record<string, unknown>

const wished = ['skills', 'certifications', 'industries', 'driving_licences'] as const
const kinds: Record<string, ChipKind> = { must: 'must', any: 'must', nice: 'nice', exclude: 'exclude' }

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const asItem = (value: unknown): Item => (value && typeof value === 'object' && !Array.isArray(value) ? (value as Item) : {})

function withSlot(filters: Filters, slot: string, value: unknown): Filters {
  const { [slot]: _old, ...rest } = filters
  const empty =
    value === undefined ||
    (Array.isArray(value) ? value.length === 0 : Object.keys(asItem(value)).length === 0 && typeof value === 'object')
  return empty ? rest : { ...rest, [slot]: value }
}

/** A wish of `{must, nice, exclude, any}` moved, renamed or taken out. */
function withWish(
  filters: Filters,
  { slot, group, index }: { slot: string; group: string; index: number },
  next?: { group: string; value: string },
) {
  const wishes = asItem(filters[slot])
  const left = asList(wishes[group]).filter((_, position) => position !== index)
  const groups: Item = { ...wishes, [group]: left }
  if (next) {
    const target = next.group === group ? [...asList(wishes[group])] : [...asList(groups[next.group]), next.value]
    if (next.group === group) target[index] = next.value
    groups[next.group] = target
  }
  return withSlot(filters, slot, Object.fromEntries(Object.entries(groups).filter(([, list]) => asList(list).length > 0)))
}

function wishChips(filters: Filters, slot: string, { messages }: Reading): ChipModel[] {
  return Object.entries(asItem(filters[slot])).flatMap(([group, values]) =>
    asList(values).map((value, index) => {
      const place = { slot, group, index }
      const kind = kinds[group] ?? 'must'
      const other = kind === 'must' ? 'nice' : 'must'
      return {
        key: `${slot}.${group}.${index}`,
        kind,
        name: messages.vocabulary.slot[slot] ?? slot,
        value: String(value),
        removed: withWish(filters, place),
        retyped: (words) => withWish(filters, place, { group, value: words }),
        ...(kind === 'exclude' ? {} : { flipped: withWish(filters, place, { group: other, value: String(value) }) }),
      }
    }),
  )
}

function listChips(filters: Filters, slot: string, reading: Reading): ChipModel[] {
  const { messages } = reading
  const values = asList(filters[slot])
  return values.map((value, index) => {
    const mode = asItem(value)['mode']
    const left = values.filter((_, position) => position !== index)
    const flipped = values.map((item, position) =>
      position === index ? { ...asItem(item), mode: mode === 'nice' ? 'must' : 'nice' } : item,
    )
    const retyped = (words: string) => {
      const next = typeof value === 'string' ? words : { ...asItem(value), place: words }
      return withSlot(filters, slot, values.with(index, next))
    }
    const typed = slot === 'titles' || slot === 'exclude_titles'
    return {
      key: `${slot}.${index}`,
      kind: slot.startsWith('exclude_') ? 'exclude' : mode === 'nice' ? 'nice' : 'must',
      name: messages.vocabulary.slot[slot] ?? slot,
      value: itemText(slot, value, reading),
      removed: withSlot(filters, slot, left),
      ...(mode ? { flipped: withSlot(filters, slot, flipped) } : {}),
      ...(typed ? { retyped } : {}),
    }
  })
}

const years = ({ messages }: Reading, value: unknown) => (typeof value === 'number' ? messages.search.years(value) : undefined)

function itemText(slot: string, value: unknown, reading: Reading): string {
  const { vocabulary } = reading.messages
  const item = asItem(value)
  if (slot === 'contract_types') return vocabulary.contract[String(value)] ?? String(value)
  if (slot === 'schedule') return vocabulary.schedule[String(value)] ?? String(value)
  if (slot === 'locations' || slot === 'exclude_locations') return placeText(item, reading)
  if (slot === 'languages') return languageText(item, reading)
  if (slot === 'experience') return experienceText(item, reading)
  return String(value)
}

function languageText(item: Item, { messages }: Reading): string {
  const tag = String(item['lang'])
  const name = new Intl.DisplayNames([messages.lang], { type: 'language' }).of(tag) ?? tag
  const level = messages.vocabulary.level[String(item['level'])]
  return level ? `${name}, ${level}` : name
}

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

function experienceText(item: Item, reading: Reading): string {
  const { experience } = reading.messages.vocabulary
  const low = years(reading, item['min'])
  const high = years(reading, item['max'])
  const span = low && high ? experience.between(low, high) : low ? experience.atLeast(low) : high ? experience.atMost(high) : ''
  const field = typeof item['in'] === 'string' ? item['in'] : undefined
  if (!field) return span
  return span ? experience.in(span, field) : field
}

function salaryText(item: Item, { messages, format }: Reading): string {
  const { vocabulary } = messages
  const amount = (value: unknown) =>
    typeof value === 'number' ? format.money(value, String(item['currency'] ?? 'EUR')) : undefined
  const span = [amount(item['min']), amount(item['max'])].filter(Boolean).join(' – ')
  return [span, vocabulary.basis[String(item['basis'])], vocabulary.period[String(item['period'])]].filter(Boolean).join(' ')
}

function companyText(item: Item, { messages }: Reading): string {
  const { vocabulary } = messages
  const words = (group: string, wrap: (value: string) => string) => asList(item[group]).map((value) => wrap(String(value)))
  return [
    ...words('any', (value) => value),
    ...words('current', vocabulary.currently),
    ...words('past', vocabulary.formerly),
    ...words('exclude_current', vocabulary.not),
    ...words('exclude_any', vocabulary.not),
  ].join(', ')
}

function pipelineText(item: Item, { messages }: Reading): string {
  const { vocabulary } = messages
  const parts = [
    item['job'] ? String(item['job']) : '',
    ...asList(item['stage_in']).map((stage) => vocabulary.stage[String(stage)] ?? String(stage)),
    typeof item['no_contact_since_days'] === 'number' ? vocabulary.noContactSince(item['no_contact_since_days']) : '',
    typeof item['in_stage_min_days'] === 'number' ? vocabulary.inStageSince(item['in_stage_min_days']) : '',
  ]
  return parts.filter(Boolean).join(', ')
}

function availabilityText(item: Item, { messages, format }: Reading): string {
  const { availability } = messages.vocabulary
  if (typeof item['max_notice_days'] === 'number') return availability.within(item['max_notice_days'])
  return typeof item['by'] === 'string' ? availability.by(format.day(item['by'])) : ''
}

function educationText(item: Item, { messages }: Reading): string {
  const level = item['min_eqf'] === undefined ? [] : [messages.vocabulary.eqf[String(item['min_eqf'])] ?? String(item['min_eqf'])]
  return [...level, ...asList(item['diplomas']), ...asList(item['fields'])].join(', ')
}

function remoteText(item: Item, { messages }: Reading): string {
  const { vocabulary } = messages
  const mode = vocabulary.remote[String(item['mode'])]
  return [mode, typeof item['days'] === 'number' ? vocabulary.remoteDays(item['days']) : ''].filter(Boolean).join(', ')
}

function mobilityText(item: Item, { messages }: Reading): string {
  const { vocabulary } = messages
  if (item['relocate_to']) return vocabulary.relocate(String(item['relocate_to']))
  return item['area'] ? String(item['area']) : vocabulary.travel
}

const texts: Record<string, (value: unknown, reading: Reading) => string> = {
  seniority: (value, { messages }) => messages.vocabulary.seniority[String(value)] ?? String(value),
  working_time: (value, { messages }) => messages.vocabulary.workingTime[String(value)] ?? String(value),
  contract_duration_months: (value, { messages }) => messages.count.months(Number(value)),
  hours_per_week: (value, { format }) => `${format.decimal(Number(value))}\u00a0h`,
  has_vehicle: (_value, { messages }) => messages.vocabulary.yes,
  work_authorization: (value) => String(asItem(value)['country']),
  salary: (value, reading) => salaryText(asItem(value), reading),
  companies: (value, reading) => companyText(asItem(value), reading),
  availability: (value, reading) => availabilityText(asItem(value), reading),
  education: (value, reading) => educationText(asItem(value), reading),
  remote: (value, reading) => remoteText(asItem(value), reading),
  mobility: (value, reading) => mobilityText(asItem(value), reading),
  pipeline: (value, reading) => pipelineText(asItem(value), reading),
}

function wholeChip(filters: Filters, slot: string, reading: Reading): ChipModel[] {
  const value = filters[slot]
  const text = texts[slot]?.(value, reading) ?? String(value)
  if (!text) return []
  const name = reading.messages.vocabulary.slot[slot] ?? slot
  return [{ key: slot, kind: 'must', name, value: text, removed: withSlot(filters, slot, undefined) }]
}

/** What a search looks for, one chip a criterion, in the order of the slots. */
export function chipsOf(filters: Filters, reading: Reading): ChipModel[] {
  return Object.entries(filters).flatMap(([slot, value]) => {
    if (value === undefined || value === null) return []
    if ((wished as readonly string[]).includes(slot)) return wishChips(filters, slot, reading)
    return Array.isArray(value) ? listChips(filters, slot, reading) : wholeChip(filters, slot, reading)
  })
}
