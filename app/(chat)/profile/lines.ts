import type { Format } from '#app/i18n/format'
import type { Messages } from '#app/i18n/fr'
import type { OutputOf } from '#tools/registry'
import { pathLabel, sectionOf, valueText } from '../profile-lines.ts'

export type ProfileFact = OutputOf<'get_candidate'>['facts'][number]

/** One thing that a line says: a job, a diploma, a skill, a town; with every fact that it is made of. `path` names it for a change. */
export type LineItem = { path: string; text: string; detail: string; facts: ProfileFact[]; main: ProfileFact; meaning?: string }
export type ProfileLine = { key: string; section: string; label: string; items: LineItem[] }

export const sections = ['work', 'education', 'skills', 'wishes', 'contact', 'other'] as const

/** Lists whose items are short: one line holds them all. */
const short = new Set(['skills', 'interests', 'bassin.licences', 'bassin.contractTypes', 'bassin.schedule', 'bassin.workingTime'])
/** Objects of which each part is stated apart and that are read as one. */
const wholes = ['bassin.availability', 'bassin.salary', 'basics.location']

/** What a fact belongs to: `work[2].position` to `work[2]`, `bassin.salary.min` to `bassin.salary`. */
export function itemPath(path: string): string {
  const item = /^[^[]+\[\d+\]/.exec(path)?.[0]
  return item ?? wholes.find((whole) => path === whole || path.startsWith(`${whole}.`)) ?? path
}

type Reading = { messages: Messages; format: Format }

function partsOf(item: string, facts: readonly ProfileFact[]): Map<string, ProfileFact['value']> {
  const parts = new Map<string, ProfileFact['value']>()
  for (const { path, value } of facts) {
    const rest = path.slice(item.length).replace(/^\./, '')
    if (rest === '' && value && typeof value === 'object' && !Array.isArray(value))
      for (const [name, part] of Object.entries(value)) parts.set(name, part)
    else parts.set(rest, value)
  }
  return parts
}

const joined = (parts: (string | false | undefined)[]) => parts.filter(Boolean).join(', ')

function span(parts: ReadonlyMap<string, ProfileFact['value']>, { messages, format }: Reading): string {
  const date = (name: string) => {
    const value = parts.get(name)
    return typeof value === 'string' ? valueText(messages, format, { path: name, value }) : ''
  }
  const [start, end] = [date('startDate'), date('endDate')]
  if (start && end) return `${start} – ${end}`
  if (start) return messages.people.since(start)
  return end || date('date')
}

const mains: Record<string, readonly string[]> = {
  work: ['position', 'name', 'location'],
  volunteer: ['position', 'organization'],
  education: ['studyType', 'area', 'institution'],
  certificates: ['name', 'issuer'],
  projects: ['name'],
  publications: ['name', 'publisher'],
}

function textOf(item: string, facts: readonly ProfileFact[], reading: Reading): { text: string; detail: string } {
  const { messages, format } = reading
  const list = /^([^[]+)\[/.exec(item)?.[1] ?? ''
  const parts = partsOf(item, facts)
  const said = (name: string) => {
    const value = parts.get(name)
    return value === undefined ? '' : valueText(messages, format, { path: `${item}.${name}`, value })
  }
  const names = mains[list]
  if (!names) {
    if (facts.length === 1) return { text: valueText(messages, format, facts[0]!), detail: '' }
    const whole = Object.fromEntries(parts)
    return { text: valueText(messages, format, { path: item, value: whole as ProfileFact['value'] }), detail: '' }
  }
  const detail = facts.filter(({ path }) => /\.(summary|highlights|courses|description)/.test(path)).map(({ words }) => words)
  return { text: joined([...names.map(said), span(parts, reading)]), detail: detail.join(' · ') }
}

const named = /^basics\.label$|^work\[\d+\]\.position$|^education\[\d+\]\.studyType$|^(?:skills|certificates)\[\d+\]\.name$/

/** What search takes a job, a diploma, a skill or a certificate for. */
function meaningOf(facts: readonly ProfileFact[], { messages }: Reading): string {
  const meanings = facts.flatMap(({ path, meanings: found = [] }) => (named.test(path) ? found : []))
  return meanings
    .slice(0, 3)
    .map((meaning) => messages.people.meaning(meaning))
    .join(' ; ')
}

/** The fact whose source a line shows: what a person said last, else the first that names the thing. */
function mainOf(facts: readonly ProfileFact[]): ProfileFact {
  return facts.filter(({ source }) => source.kind !== 'document').toSorted((a, b) => (a.at < b.at ? 1 : -1))[0] ?? facts[0]!
}

/** A profile as its reader scans it: facts gathered into things, things into lines, in the order of the sections. */
export function profileLines(facts: readonly ProfileFact[], reading: Reading): ProfileLine[] {
  const groups = Map.groupBy(facts, ({ path }) => itemPath(path))
  const lines = new Map<string, ProfileLine>()
  for (const [path, group] of groups) {
    const list = /^([^[]+)\[/.exec(path)?.[1]
    const key = list && short.has(list) ? list : path
    const line = lines.get(key) ?? { key, section: sectionOf(path), label: labelOf(path, group, reading), items: [] }
    const meaning = meaningOf(group, reading)
    line.items.push({ path, ...textOf(path, group, reading), facts: group, main: mainOf(group), ...(meaning && { meaning }) })
    lines.set(key, line)
  }
  const rank = (line: ProfileLine) => sections.indexOf(line.section as (typeof sections)[number]) * 10 + order(line.key)
  return [...lines.values()].toSorted((left, right) => rank(left) - rank(right) || latest(right) - latest(left))
}

const first = ['basics.label', 'work', 'education', 'certificates', 'bassin.licences', 'bassin.availability', 'languages']
const order = (key: string) => {
  const at = first.findIndex((start) => key.startsWith(start))
  return at === -1 ? 8 : at
}

/** Jobs and diplomas from the latest; what runs comes first. */
function latest({ items }: ProfileLine): number {
  const value = (name: string) => items[0]!.facts.find(({ path }) => path.endsWith(`.${name}`))?.value
  const [start, end] = [value('startDate'), value('endDate') ?? value('date')]
  const text = end ?? (start ? '9999' : '')
  return Number(`${String(text)}-01`.slice(0, 7).replace('-', '')) || 0
}

function labelOf(path: string, facts: readonly ProfileFact[], { messages }: Reading): string {
  const running = path.startsWith('work[') && has(facts, 'startDate') && !has(facts, 'endDate')
  return running ? messages.people.currentJob : pathLabel(messages, path)
}

const has = (facts: readonly ProfileFact[], name: string) => facts.some(({ path }) => path.endsWith(`.${name}`))
