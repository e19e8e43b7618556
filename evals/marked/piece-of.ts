import type { Lang, Made, Piece } from '#retrieval/query/draft'
import { resolvePlace } from '#retrieval/query/places/places'
import type { Stage } from '#retrieval/query/slots'
import type { Mark, MarkKind, MarkMode } from './marks.ts'

type Read = (value: string, mode: MarkMode, lang: Lang) => Made

const modes: Partial<Record<MarkMode, Piece['mode']>> = { nice: 'nice', not: 'exclude', or: 'any' }
const numbers = (value: string) => (value.match(/\d+(?:[.,]\d+)?/g) ?? []).map((one) => Number(one.replace(',', '.')))
const first = (value: string) => numbers(value)[0] ?? 0
const one = (slot: Made['slot'], read: (value: string) => unknown = (value) => value): Read => {
  return (value) => ({ slot, value: read(value) }) as Made
}

const periods = ['month', 'day', 'hour'] as const
const money: Read = (value, _mode, lang) => {
  const [from = 0, to] = numbers(value)
  const bounds = to !== undefined ? { min: from, max: to } : /max|<|up to/.test(value) ? { max: from } : { min: from }
  const period = periods.find((name) => value.includes(name)) ?? 'year'
  return { slot: 'salary', value: { ...bounds, currency: lang === 'fr' ? 'EUR' : 'GBP', period } }
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

const place: Read = (name, mode, lang) => {
  if (mode === 'move') return { slot: 'mobility', value: { relocate_to: name } }
  const type = resolvePlace(name, { lang })[0]?.type ?? (/\d/.test(name) ? 'postcode' : 'city')
  return { slot: 'location', value: { place: name, type } }
}

const stage = (value: string): Made => {
  const said = /^stage (\w+)/.exec(value)?.[1]
  if (said) return { slot: 'pipeline', value: { stage: said as Stage } }
  if (/contact/.test(value)) return { slot: 'pipeline', value: { no_contact_since_days: first(value) } }
  return { slot: 'pipeline', value: { job: value.replace(/^job /, '') } }
}

const reads: Record<MarkKind, Read> = {
  title: one('title'),
  skill: one('skill'),
  cert: one('certification'),
  sector: one('industry'),
  licence: one('licence'),
  company: (name, mode) => ({
    slot: 'company',
    value: { name, how: mode === 'past' ? 'past' : mode === 'now' ? 'current' : 'any' },
  }),
  place,
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
export function pieceOf({ how, kind, mode, value, start, end }: Mark, lang: Lang): Piece {
  const own = how === '-' ? 'remove' : (modes[mode] ?? 'must')
  const beside = how === '~' ? 'replace' : how === '+' ? 'add' : undefined
  return { ...reads[kind](value, mode, lang), start, end, mode: own, said: false, ...(beside && { how: beside }) } as Piece
}
