import { guardText } from '#retrieval/query/guard/guard'
import type { Filters, Refusal } from '#retrieval/query/slots'

/** Filters without the words that the law forbids as criteria; what is left is searched. */
export function lawful(given: Filters, text: string | undefined): { filters: Filters; text?: string; refused: Refusal[] } {
  const refused = new Set<Refusal>()
  const clean = sift(given, refused) as Filters
  const guarded = text ? guardText(text, { request: true }) : undefined
  guarded?.refused.forEach((name) => refused.add(name))
  const rest = guarded?.text.replace(/·+/g, ' ').trim()
  return { filters: clean, ...(rest ? { text: rest } : {}), refused: [...refused] }
}

const spared = new Set(['place', 'within', 'job', 'country', 'lang', 'currency', 'relocate_to', 'area'])

function sift(value: unknown, refused: Set<Refusal>): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isUnlawful(item, refused)).map((item) => sift(item, refused))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key, item]) => spared.has(key) || !isUnlawful(item, refused))
  return Object.fromEntries(kept.map(([key, item]) => [key, sift(item, refused)]))
}

function isUnlawful(value: unknown, refused: Set<Refusal>): boolean {
  if (typeof value !== 'string') return false
  const found = guardText(value).refused
  found.forEach((name) => refused.add(name))
  return found.length > 0
}
