import type { Made, Piece } from '#retrieval/query/draft'
import { resolvePlace } from '#retrieval/query/places/places'

/** What a mark does to what is held: added, put in its place, taken back, another mode. */
export type How = '+' | '~' | '-' | '*'
export type Mark = { how: How; kind: string; mode: string; value: string; start: number; end: number }
type Read = (value: string, mark: Mark) => Made

const modes: Record<string, Piece['mode']> = { must: 'must', nice: 'nice', not: 'exclude', or: 'any', past: 'must', now: 'must' }
const numbers = (value: string) => (value.match(/\d+(?:[.,]\d+)?/g) ?? []).map((one) => Number(one.replace(',', '.')))
const first = (value: string) => numbers(value)[0] ?? 0
const one = (slot: Made['slot'], read: (value: string) => unknown = (value) => value): Read => {
  return (value) => ({ slot, value: read(value) }) as Made
}

const periods = ['month', 'day', 'hour'] as const
const money = (value: string): Made => {
  const [from = 0, to] = numbers(value)
  const bounds = to !== undefined ? { min: from, max: to } : /max|<|up to/.test(value) ? { max: from } : { min: from }
  const period = periods.find((name) => value.includes(name)) ?? 'year'
  return { slot: 'salary', value: { ...bounds, currency: 'EUR', period } }
}

const years = (value: string): Made => {
  const [min, max] = numbers(value)
  return { slot: 'experience', value: { ...(min !== undefined && { min }), ...(max !== undefined && { max }) } }
}

const start = (value: string): Made => {
  const by = /\d{4}-\d\d-\d\d/.exec(value)?.[0]
  return { slot: 'availability', value: by ? { by } : { max_notice_days: first(value) } }
}

const reach = (value: string): Made => {
  const size = first(value)
  if (/\bmin|hour|heure|\bh\b/.test(value))
    return { slot: 'distance', value: { commute_min: /min/.test(value) ? size : size * 60 } }
  return { slot: 'distance', value: { radius: size, unit: /mi/.test(value) ? 'mi' : 'km' } }
}

const stage = (value: string): Made => {
  const said = /^stage (\w+)/.exec(value)?.[1]
  if (said) return one('pipeline', (name) => ({ stage: name }))(said, undefined as never)
  const days = /contact/.test(value) ? first(value) : undefined
  return { slot: 'pipeline', value: days === undefined ? { job: value.replace(/^job /, '') } : { no_contact_since_days: days } }
}

const reads: Record<string, Read> = {
  title: one('title'),
  skill: one('skill'),
  cert: one('certification'),
  sector: one('industry'),
  licence: one('licence'),
  company: (name, { mode }) => ({
    slot: 'company',
    value: { name, how: mode === 'past' ? 'past' : mode === 'now' ? 'current' : 'any' },
  }),
  place: (place, { mode }) =>
    mode === 'move'
      ? { slot: 'mobility', value: { relocate_to: place } }
      : {
          slot: 'location',
          value: { place, type: resolvePlace(place, {})[0]?.type ?? (/\d/.test(place) ? 'postcode' : 'city') },
        },
  domain: (domain) => ({ slot: 'experience', value: { in: domain } }),
  diploma: (diploma) => ({ slot: 'education', value: { diploma } }),
  field: (field) => ({ slot: 'education', value: { field } }),
  level: (value) => ({ slot: 'education', value: { min_eqf: first(value) } }),
  seniority: one('seniority'),
  contract: one('contract'),
  duration: one('contract_duration', first),
  time: one('working_time'),
  hours: one('hours', first),
  shift: one('schedule'),
  pay: money,
  start,
  years,
  language: one('language', (value) => ({ lang: value.split(' ')[0], level: value.split(' ')[1] ?? null })),
  vehicle: one('vehicle', () => true),
  remote: one('remote', (value) => ({ mode: /full_remote|hybrid|onsite/.exec(value)?.[0] ?? 'hybrid' })),
  mobile: one('mobility', () => ({ travel: true })),
  radius: reach,
  permit: one('authorization', (country) => ({ country })),
  pipeline: stage,
}

/** The criterion that a mark is. */
export function pieceOf(mark: Mark): Piece {
  const read = reads[mark.kind]
  if (!read) throw new Error(`unknown kind ${mark.kind}`)
  const mode = mark.how === '-' ? 'remove' : (modes[mark.mode] ?? 'must')
  const how = mark.how === '~' ? 'replace' : mark.how === '+' ? 'add' : undefined
  return { ...read(mark.value, mark), start: mark.start, end: mark.end, mode, said: false, ...(how && { how }) } as Piece
}
