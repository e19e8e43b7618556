import type { Messages } from '#app/i18n/fr'
import type { LineItem, ProfileFact } from './lines.ts'

/** How one part of a thing is written by hand. `options` names a list of codes of the vocabulary. */
export type FieldSpec = {
  name: string
  type: 'text' | 'number' | 'date' | 'month' | 'choice' | 'yes_no' | 'long'
  options?: (messages: Messages) => Record<string, string>
}

/** What may be added to a profile, by the key that `missing` uses where there is one. */
export type Kind = { path: string; list?: true; fields: readonly FieldSpec[]; whole?: true }

const text = (name: string): FieldSpec => ({ name, type: 'text' })
const month = (name: string): FieldSpec => ({ name, type: 'month' })
const choice = (name: string, options: NonNullable<FieldSpec['options']>): FieldSpec => ({ name, type: 'choice', options })

export const kinds = {
  title: { path: 'basics.label', fields: [text('')] },
  experience: {
    path: 'work',
    list: true,
    fields: [text('position'), text('name'), text('location'), month('startDate'), month('endDate')],
  },
  education: {
    path: 'education',
    list: true,
    fields: [text('studyType'), text('area'), text('institution'), month('startDate'), month('endDate')],
  },
  certificate: { path: 'certificates', list: true, fields: [text('name'), text('issuer'), month('date')] },
  licences: { path: 'bassin.licences', list: true, fields: [text('')] },
  vehicle: { path: 'bassin.hasVehicle', fields: [{ name: '', type: 'yes_no' }] },
  skills: { path: 'skills', list: true, fields: [text('name')] },
  languages: {
    path: 'languages',
    list: true,
    fields: [text('language'), choice('fluency', ({ vocabulary }) => vocabulary.level)],
  },
  city: { path: 'basics.location', fields: [text('city'), text('postalCode')] },
  availability: {
    path: 'bassin.availability',
    fields: [
      { name: 'noticeDays', type: 'number' },
      { name: 'from', type: 'date' },
    ],
  },
  contractTypes: {
    path: 'bassin.contractTypes',
    list: true,
    fields: [choice('', ({ vocabulary }) => vocabulary.contract)],
  },
  workingTime: { path: 'bassin.workingTime', list: true, fields: [choice('', ({ vocabulary }) => vocabulary.workingTime)] },
  schedule: { path: 'bassin.schedule', list: true, fields: [choice('', ({ vocabulary }) => vocabulary.schedule)] },
  remote: { path: 'bassin.remote', fields: [choice('', ({ vocabulary }) => vocabulary.remote)] },
  salary: {
    path: 'bassin.salary',
    whole: true,
    fields: [
      { name: 'min', type: 'number' },
      choice('currency', () => ({ EUR: 'EUR', GBP: 'GBP' })),
      choice('period', ({ vocabulary }) => vocabulary.period),
      choice('basis', ({ vocabulary }) => vocabulary.basis),
    ],
  },
  mobility: { path: 'bassin.mobilityKm', fields: [{ name: '', type: 'number' }] },
} as const satisfies Record<string, Kind>
export type KindName = keyof typeof kinds

/** In which section a thing that is not stated would stand. */
export const sectionOfKind: Record<string, string> = {
  title: 'work',
  experience: 'work',
  education: 'education',
  licences: 'education',
  skills: 'skills',
  languages: 'skills',
  city: 'wishes',
  availability: 'wishes',
  contractTypes: 'wishes',
  schedule: 'wishes',
  salary: 'wishes',
}

export function kindOfPath(path: string): KindName | undefined {
  const bare = path.replace(/\[\d+\].*$/, '')
  return (Object.keys(kinds) as KindName[]).find((name) => kinds[name].path === bare)
}

export type Values = Record<string, string>

const asText = (value: unknown) => (value === undefined || value === null || typeof value === 'object' ? '' : String(value))

/** What the fields hold for a thing that is there. */
export function valuesOf(kind: Kind, item: LineItem | undefined): Values {
  const held = (name: string) => {
    if (!item) return ''
    const whole = item.facts.find(({ path }) => path === item.path)?.value
    if (name === '') return asText(whole)
    const part = item.facts.find(({ path }) => path === `${item.path}.${name}`)?.value
    if (part !== undefined) return asText(part)
    return whole && typeof whole === 'object' ? asText((whole as Record<string, unknown>)[name]) : ''
  }
  return Object.fromEntries(kind.fields.map(({ name }) => [name, held(name)]))
}

function typed({ type }: FieldSpec, written: string): ProfileFact['value'] {
  const given = written.trim()
  if (given === '') return null
  if (type === 'number') return Number(given.replace(/[\s\u00a0]/g, '').replace(',', '.'))
  return type === 'yes_no' ? given === 'true' : given
}

export type Change = { path: string; value: ProfileFact['value'] }

/** What has to be said to `update_profile` so that the thing reads as the fields do; nothing where nothing changed. */
export function changesOf(kind: Kind, item: LineItem | undefined, values: Values): Change[] {
  const before = valuesOf(kind, item)
  const changed = kind.fields.filter(({ name }) => (values[name] ?? '').trim() !== (before[name] ?? ''))
  if (changed.length === 0) return []
  const base = item?.path ?? (kind.list ? `${kind.path}[]` : kind.path)
  const isWhole =
    kind.whole || item?.facts.some(({ path, value }) => path === item.path && value !== null && typeof value === 'object')
  if (isWhole) {
    const stated = kind.fields.map((field) => [field.name, typed(field, values[field.name] ?? '')] as const)
    return [{ path: base, value: Object.fromEntries(stated.filter(([, value]) => value !== null)) as ProfileFact['value'] }]
  }
  return changed
    .filter(({ name }) => item || (values[name] ?? '').trim() !== '')
    .map((field) => ({ path: field.name ? `${base}.${field.name}` : base, value: typed(field, values[field.name] ?? '') }))
}
