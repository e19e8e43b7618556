import type { SearchDocument } from '#retrieval/text/search-document'
import { type Finding, type Judge, met, notMet, unknown } from './criterion.ts'

/** What each category also allows (directive 2006/126/EC, articles 4 and 6; the United States' commercial classes). */
const includes: Record<string, string[]> = {
  B: ['AM', 'B1'],
  BE: ['B'],
  C1: ['B'],
  C1E: ['C1', 'BE'],
  C: ['C1'],
  CE: ['C', 'C1E'],
  D1: ['B'],
  D1E: ['D1', 'BE'],
  D: ['D1'],
  DE: ['D', 'D1E'],
  A: ['A2'],
  A2: ['A1'],
  A1: ['AM'],
  'CDL-A': ['CDL-B'],
  'CDL-B': ['CDL-C'],
  'CDL-C': [],
}

const written = (code: string) =>
  code
    .toUpperCase()
    .replace(/^(?:PERMIS|LICEN[CS]E|CATEGORY|CAT\.?) /, '')
    .replace(/[+ ]/g, '')
const normal = (code: string) => ({ EC: 'CE', EB: 'BE', ED: 'DE', EC1: 'C1E' })[written(code)] ?? written(code)

/** A category with all that it allows. */
export function allowed(code: string): Set<string> {
  const all = new Set<string>()
  const visit = (one: string) => {
    if (all.has(one)) return
    all.add(one)
    for (const lower of includes[one] ?? []) visit(lower)
  }
  visit(normal(code))
  return all
}

export function judgeLicence(wanted: string, document: SearchDocument): Finding {
  const held = document.licences.find(({ code }) => allowed(code).has(normal(wanted)))
  if (held) return met(held.at)
  const denied = Object.entries(document.denied).find(([id]) => id.startsWith('licence:'))
  return denied && normal(wanted) === 'B' ? notMet(denied[1]) : unknown
}

export const licenceJudge =
  (wanted: string): Judge =>
  (document) =>
    judgeLicence(wanted, document)
