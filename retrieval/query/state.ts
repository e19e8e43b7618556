import type { Mode, Piece, PieceOf } from './draft.ts'
import type { Companies, Filters, Location, Wishes } from './slots.ts'
import { isSame, norm, withoutExact, withoutWord, withoutWords, withWord } from './word-lists.ts'

type Bucket = keyof Wishes
type WishSlot = 'skills' | 'certifications' | 'industries' | 'driving_licences'

function prune<T extends object>(value: T): T | undefined {
  const entries = Object.entries(value).filter(([, held]) => held !== undefined)
  return entries.length ? (Object.fromEntries(entries) as T) : undefined
}

/** Removes empty slots. */
export function tidy(filters: Filters): Filters {
  return Object.fromEntries(
    Object.entries(filters).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as Filters
}

function anyOf(filters: Filters, slot: WishSlot): string[] {
  return slot === 'skills' || slot === 'certifications' ? (filters[slot]?.any ?? []) : []
}

function putWish(filters: Filters, slot: WishSlot, word: string, mode: Mode): void {
  const held: Wishes = { ...filters[slot] }
  const gone = mode === 'remove' || mode === 'waived'
  for (const bucket of ['must', 'nice', 'exclude', 'any'] as const)
    held[bucket] = gone
      ? withoutWords(held[bucket], word)
      : mode === 'must'
        ? withoutExact(held[bucket], word)
        : withoutWord(held[bucket], word)
  const wanted =
    mode === 'exclude' &&
    [...(filters[slot]?.must ?? []), ...(filters[slot]?.nice ?? []), ...anyOf(filters, slot)].some(
      (known) => isSame(known, word) || norm(known).startsWith(`${norm(word)} `),
    )
  if (wanted) for (const known of ['must', 'nice', 'any'] as const) held[known] = withoutWords(held[known], word)
  const bucket: Bucket | undefined = gone || wanted ? undefined : mode
  const allowed =
    bucket &&
    !(slot === 'driving_licences' && (bucket === 'exclude' || bucket === 'any')) &&
    !(slot === 'industries' && bucket === 'any')
  if (bucket && allowed) held[bucket] = [...(withoutExact(held[bucket], word) ?? []), word]
  else if (bucket === 'any') held.must = withWord(held.must, word)
  filters[slot] = prune(held) as never
}

function putCompany(filters: Filters, piece: PieceOf<'company'>): void {
  const how: keyof Companies =
    piece.mode === 'exclude' && !piece.value.how.startsWith('exclude')
      ? piece.value.how === 'current'
        ? 'exclude_current'
        : 'exclude_any'
      : piece.value.how
  const held: Companies = { ...filters.companies }
  if (piece.mode === 'remove')
    for (const key of Object.keys(held) as (keyof Companies)[]) held[key] = withoutWord(held[key], piece.value.name)
  else held[how] = withWord(held[how], piece.value.name)
  filters.companies = prune(held)
}

function putLanguage(filters: Filters, { value, mode }: PieceOf<'language'>): void {
  const others = (filters.languages ?? []).filter((known) => known.lang !== value.lang)
  const before = filters.languages?.find((known) => known.lang === value.lang)
  if (mode === 'remove' || mode === 'waived' || mode === 'exclude') filters.languages = others
  else {
    const level = value.level ?? before?.level ?? null
    const index = filters.languages?.findIndex((known) => known.lang === value.lang) ?? -1
    const entry = { lang: value.lang, level, mode: mode === 'nice' ? ('nice' as const) : ('must' as const) }
    filters.languages = index < 0 ? [...others, entry] : filters.languages!.map((known, at) => (at === index ? entry : known))
  }
}

function putExperience(filters: Filters, { value, mode }: PieceOf<'experience'>): void {
  if (mode === 'exclude' || mode === 'waived') return
  if (mode === 'remove') {
    const kept = value.in ? filters.experience?.filter((known) => !isSame(known.in ?? '', value.in!)) : undefined
    filters.experience = kept?.length ? kept : undefined
    return
  }
  const held = filters.experience ?? []
  const at = held.findIndex((known) => isSame(known.in ?? '', value.in ?? ''))
  if (at >= 0) filters.experience = held.map((known, index) => (index === at ? value : known))
  else if (!value.in && held.length === 1) filters.experience = [{ ...value, ...(held[0]!.in && { in: held[0]!.in }) }]
  else filters.experience = [...held, value]
}

function putEducation(filters: Filters, { value, mode }: PieceOf<'education'>): void {
  const held = { ...filters.education }
  const gone = mode === 'remove' || mode === 'waived' || mode === 'exclude'
  if (value.min_eqf !== undefined && gone) {
    filters.education = undefined
    return
  }
  if (value.min_eqf !== undefined) held.min_eqf = value.min_eqf
  if (value.diploma) held.diplomas = gone ? withoutWords(held.diplomas, value.diploma) : withWord(held.diplomas, value.diploma)
  if (value.field) held.fields = gone ? withoutWords(held.fields, value.field) : withWord(held.fields, value.field)
  filters.education = prune(held)
}

function putPipeline(filters: Filters, { value, mode }: PieceOf<'pipeline'>): void {
  const { stage, ...rest } = value
  const held = { ...filters.pipeline, ...rest }
  if (mode === 'remove') for (const key of Object.keys(rest) as (keyof typeof rest)[]) delete held[key]
  if (stage)
    held.stage_in =
      mode === 'remove' ? held.stage_in?.filter((known) => known !== stage) : [...new Set([...(held.stage_in ?? []), stage])]
  filters.pipeline = prune(held)
}

function putList<K extends 'contract_types' | 'schedule'>(filters: Filters, slot: K, value: string, mode: Mode): void {
  const held = (filters[slot] ?? []) as string[]
  const others = held.filter((known) => known !== value)
  const gone = mode === 'remove' || mode === 'exclude' || mode === 'waived'
  filters[slot] = (gone ? others : held.includes(value) ? held : [...held, value]) as Filters[K]
}

/** The filter of a criterion of which there is one at most. */
export const single = {
  working_time: 'working_time',
  hours: 'hours_per_week',
  salary: 'salary',
  availability: 'availability',
  remote: 'remote',
  mobility: 'mobility',
  authorization: 'work_authorization',
  seniority: 'seniority',
  contract_duration: 'contract_duration_months',
  vehicle: 'has_vehicle',
} as const

function putOne(filters: Filters, piece: Piece): void {
  const slot = single[piece.slot as keyof typeof single]
  const gone = piece.mode === 'remove' || piece.mode === 'waived' || piece.mode === 'exclude'
  if (gone || (piece.slot === 'vehicle' && piece.mode === 'nice')) {
    if (piece.slot === 'remote' && piece.mode === 'exclude') filters.remote = { mode: 'onsite' }
    else filters[slot] = undefined
  } else if (piece.slot === 'remote')
    filters.remote = { ...(filters.remote?.mode === 'hybrid' && piece.value.mode === 'hybrid' && filters.remote), ...piece.value }
  else if (piece.slot === 'mobility') filters.mobility = { ...filters.mobility, ...piece.value }
  else filters[slot] = piece.value as never
}

function putTitle(filters: Filters, { value, mode }: PieceOf<'title'>): void {
  if (mode === 'exclude') {
    filters.exclude_titles = [...(filters.exclude_titles ?? []).filter((known) => norm(known) !== norm(value)), value]
    const kept = filters.titles?.filter((known) => norm(known) !== norm(value))
    filters.titles = kept?.length ? kept : undefined
  } else if (mode === 'remove' || mode === 'waived') {
    filters.titles = withoutWords(filters.titles, value)
    filters.exclude_titles = withoutWords(filters.exclude_titles, value)
  } else {
    filters.titles = withWord(filters.titles, value)
    filters.exclude_titles = withoutWord(filters.exclude_titles, value)
  }
}

/** The same place again, where it stood. */
const placed = (locations: readonly Location[], value: Location) =>
  locations.map((known) => (isSame(known.place, value.place) ? value : known))

function putLocation(filters: Filters, { value, mode }: PieceOf<'location'>): void {
  const others = (filters.locations ?? []).filter((known) => !isSame(known.place, value.place))
  const excluded = (filters.exclude_locations ?? []).filter((known) => !isSame(known.place, value.place))
  const held = filters.locations?.some((known) => isSame(known.place, value.place))
  if (mode === 'exclude' && !held)
    filters.exclude_locations = [
      ...excluded,
      { place: value.place, type: value.type, ...(value.within && { within: value.within }) },
    ]
  else filters.exclude_locations = excluded
  const wanted = mode === 'must' || mode === 'nice' || mode === 'any'
  filters.locations = !wanted ? others : held ? placed(filters.locations!, value) : [...others, value]
}

function putDistance(filters: Filters, { value, mode }: PieceOf<'distance'>): void {
  filters.locations = filters.locations?.map(({ radius: _r, unit: _u, near: _n, commute_min: _c, ...place }) =>
    mode === 'remove' ? place : { ...place, ...value },
  )
}

/** Puts one criterion into the filters. */
export function putPiece(filters: Filters, piece: Piece): void {
  switch (piece.slot) {
    case 'title':
      return putTitle(filters, piece)
    case 'skill':
      return putWish(filters, 'skills', piece.value, piece.mode)
    case 'certification':
      return putWish(filters, 'certifications', piece.value, piece.mode)
    case 'industry':
      return putWish(filters, 'industries', piece.value, piece.mode)
    case 'licence':
      return putWish(filters, 'driving_licences', piece.value, piece.mode)
    case 'company':
      return putCompany(filters, piece)
    case 'location':
      return putLocation(filters, piece)
    case 'distance':
      return putDistance(filters, piece)
    case 'language':
      return putLanguage(filters, piece)
    case 'experience':
      return putExperience(filters, piece)
    case 'education':
      return putEducation(filters, piece)
    case 'pipeline':
      return putPipeline(filters, piece)
    case 'clear':
      delete filters[piece.value]
      return
    case 'contract':
      return putList(filters, 'contract_types', piece.value, piece.mode)
    case 'schedule':
      return putList(filters, 'schedule', piece.value, piece.mode)
    default:
      return putOne(filters, piece)
  }
}
