import { matchTerms, outermost } from '#retrieval/query/taxonomy/taxonomy'

/**
 * A text as it is embedded: occupations under one name whatever their gender, participles in one form. Two people whose profiles differ
 * by the marks of gender alone then have the same vectors.
 */
export function neutral(text: string, lang: 'fr' | 'en'): string {
  let plain = ''
  let reached = 0
  for (const match of outermost(matchTerms(text, lang))) {
    if (match.kind !== 'occupation' || match.start < reached) continue
    plain += text.slice(reached, match.start) + match.term[match.lang]
    reached = match.end
  }
  return (plain + text.slice(reached)).replace(/(\p{L}{2,}é)e(s?)(?!\p{L})/gu, '$1$2')
}
