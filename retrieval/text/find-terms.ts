import { matchTerms, outermost, type TermMatch } from '#retrieval/query/taxonomy/taxonomy'
import type { Pointer, SearchText } from './search-document.ts'

export type FoundTerm = { id: string; match: TermMatch; at: Pointer; line: string }
export type TermsOfTexts = { terms: Record<string, Pointer[]>; denied: Record<string, Pointer>; found: FoundTerm[] }

const denials =
  /(?:\bpas (?:de |d['’]|encore |le |la |mon |les )+|\bsans |\baucune? |\bni |\bn['’]ai pas (?:de |le |la |d['’])?|\bno |\bwithout (?:a |an |any )?|\bnot? have (?:a |an |any )?|\bdon['’]t have (?:a |an |any )?|\bnon titulaire (?:du |de la )?)(?:\p{L}+ )?$/iu
const pending =
  /^[\s:,(–-]{0,4}(?:en cours|à passer|prévue?s?|envisagée?s?|in progress|expected|pending|being taken|to be taken)(?!\p{L})/iu
const earned = new Set(['licence', 'certification', 'diploma'])

/** The taxonomy's terms of the texts; those denied apart, and those that are still to be obtained left out. */
export function findTerms(texts: SearchText[], lang: 'fr' | 'en'): TermsOfTexts {
  const result: TermsOfTexts = { terms: {}, denied: {}, found: [] }
  texts.forEach(({ text }, index) => {
    for (const match of outermost(matchTerms(text, lang))) {
      if (!match.flags.includes('weak')) add(result, { text, index, match })
    }
  })
  return result
}

function add(result: TermsOfTexts, { text, index, match }: { text: string; index: number; match: TermMatch }): void {
  const { id } = match.term
  const at: Pointer = [index, match.start, match.end]
  const lineStart = text.lastIndexOf('\n', match.start - 1) + 1
  const lineEnd = text.indexOf('\n', match.end)
  const after = text.slice(match.end, match.end + 24)
  if (denials.test(text.slice(Math.max(lineStart, match.start - 40), match.start))) {
    result.denied[id] ??= at
    return
  }
  if (earned.has(match.kind) && pending.test(after)) return
  const known = (result.terms[id] ??= [])
  if (known.length < 3) known.push(at)
  result.found.push({ id, match, at, line: text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd) })
}

/** The ids of the terms in a few words, weak forms included: a position or a diploma is its own context. */
export function termsOf(words: string, lang: 'fr' | 'en', kinds?: readonly string[]): string[] {
  const found = outermost(matchTerms(words, lang)).filter((match) => !kinds || kinds.includes(match.kind))
  return [...new Set(found.map((match) => match.term.id))]
}
