import type { Fact, Profile } from '#lib/profile'
import { fieldRedactor, redactor } from './redact.ts'
import type { Statement } from './search-document.ts'

/** What of a profile may be indexed. Names, contacts, photo, address, references and interests are not among it. */
const indexed =
  /^(?:basics\.(?:label|summary)|basics\.location\.(?:city|postalCode|region|countryCode)|work\[|education\[|skills\[|languages\[|certificates\[|projects\[|volunteer\[|publications\[\d+\]\.name|bassin\.)/
const prose = /summary|description|highlights/
const left = /(?:\.url|\.image|\.email|\.phone|\.name\[)|bassin\.birth/

export type Statements = {
  list: Statement[]
  /** The index of the statement of a path; of what it lies in where the path itself has none. */
  at(path: string): number
}

/** One statement for each leaf of a profile, with the source that its fact gives; without a fact it was given as such, by a form. */
export function collectStatements(profile: Profile, facts: Fact[], hidden: readonly string[] = []): Statements {
  const [ofText, ofField] = [redactor(hidden), fieldRedactor(hidden)]
  const sources = new Map(facts.map((fact) => [fact.path, fact] as const))
  const list: Statement[] = []
  const places = new Map<string, number>()
  walk(profile, '', (path, value) => {
    if (!indexed.test(path) || left.test(path)) return
    const given = statement(path, value, nearestFact(sources, path))
    const words = (prose.test(path) ? ofText : ofField)(given.words).replace(/ {2,}/g, ' ').trim()
    places.set(path, list.push({ ...given, words }) - 1)
  })
  return { list, at: (path) => places.get(path) ?? under(places, path) }
}

function under(places: Map<string, number>, path: string): number {
  for (const [known, index] of places) if (known.startsWith(path)) return index
  return -1
}

function walk(value: unknown, path: string, visit: (path: string, value: string) => void): void {
  if (value === null || value === undefined) return
  if (Array.isArray(value)) value.forEach((item, index) => walk(item, `${path}[${index}]`, visit))
  else if (typeof value === 'object')
    for (const [key, item] of Object.entries(value)) walk(item, path ? `${path}.${key}` : key, visit)
  else visit(path, String(value))
}

/** The fact of the path, or of the whole that it is a part of (`work[0]` for `work[0].position`). */
function nearestFact(sources: Map<string, Fact>, path: string): Fact | undefined {
  for (let at = path; at; at = at.replace(/(?:\.[^.[\]]+|\[\d+\])$/, '')) {
    const fact = sources.get(at)
    if (fact) return fact
    if (!/[.[]/.test(at)) return undefined
  }
  return undefined
}

function statement(path: string, value: string, fact: Fact | undefined): Statement {
  if (!fact) return { path, words: value, source: 'form' }
  const { source } = fact
  const words = fact.words.trim() || value
  if (source.kind !== 'document') return { path, words, source: source.kind }
  return {
    path,
    words,
    source: 'document',
    ...(source.documentId ? { documentId: source.documentId } : {}),
    ...(source.page ? { page: source.page } : {}),
    start: source.start,
    end: source.end,
  }
}
