import { matchTerms, outermost, type TermMatch } from '#retrieval/query/taxonomy/taxonomy'
import type { Pointer, SearchText } from './search-document.ts'
import { isHeading, lineAt, standingOf } from './standing.ts'

export type FoundTerm = { id: string; match: TermMatch; at: Pointer; line: string; column: number }
export type TermsOfTexts = { terms: Record<string, Pointer[]>; denied: Record<string, Pointer>; found: FoundTerm[] }

const earned = new Set(['licence', 'certification', 'diploma'])

/** The taxonomy's terms of the texts; those denied apart, and those that are still to be obtained left out. */
export function findTerms(texts: SearchText[], lang: 'fr' | 'en'): TermsOfTexts {
  const result: TermsOfTexts = { terms: {}, denied: {}, found: [] }
  texts.forEach(({ text }, index) => {
    const all = matchTerms(text, lang)
    const kept = outermost(all)
    // A night nurse works nights: the hours in the name of a trade count too.
    const hours = all.filter((match) => match.kind === 'schedule' && !kept.includes(match) && isInTrade(match, kept))
    for (const match of [...kept, ...outermost(hours)].sort((a, b) => a.start - b.start)) {
      if (!match.flags.includes('weak') && !isStrayLetter(match, all)) add(result, { text, index, match })
    }
  })
  return result
}

/** «Permis B, C, CE» is no programming: a letter alone is a skill beside others of its family (C, C++). */
const isStrayLetter = ({ kind, start, end, term }: TermMatch, all: readonly TermMatch[]) =>
  kind === 'skill' && end - start === 1 && !all.some((other) => other.end - other.start > 1 && other.term.parent === term.parent)

const isInTrade = ({ start, end }: TermMatch, kept: readonly TermMatch[]) =>
  kept.some((match) => match.kind === 'occupation' && match.start <= start && match.end >= end)

function add(result: TermsOfTexts, { text, index, match }: { text: string; index: number; match: TermMatch }): void {
  const { id } = match.term
  const at: Pointer = [index, match.start, match.end]
  const standing = standingOf(text, match.start, match.end)
  if (standing === 'denied') result.denied[id] ??= at
  if (standing === 'denied' || (standing === 'pending' && earned.has(match.kind))) return
  const known = (result.terms[id] ??= [])
  if (known.length < 3) known.push(at)
  if (known.length > 1 && isHeading(text, (known[0] as readonly number[])[1]!)) known.push(known.shift()!)
  result.found.push({
    id,
    match,
    at,
    line: lineAt(text, match.start),
    column: match.start - text.lastIndexOf('\n', match.start - 1) - 1,
  })
}

/** The ids of the terms in a few words, weak forms included: a position or a diploma is its own context. */
export function termsOf(words: string, lang: 'fr' | 'en', kinds?: readonly string[]): string[] {
  const found = outermost(matchTerms(words, lang)).filter((match) => !kinds || kinds.includes(match.kind))
  return [...new Set(found.map((match) => match.term.id))]
}
