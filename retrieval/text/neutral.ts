import { matchTerms, outermost } from '#retrieval/query/taxonomy/taxonomy'
import { inOneGender } from './one-gender.ts'
import type { SearchDocument } from './search-document.ts'

/**
 * A text as it is indexed and embedded: occupations under one name whatever their gender, participles in one form. Two people whose profiles differ
 * by the marks of gender alone are then the same to both legs.
 */
export function neutral(given: string, lang: 'fr' | 'en'): string {
  const text = inOneGender(given, lang)
  let plain = ''
  let reached = 0
  for (const match of outermost(matchTerms(text, lang))) {
    if (match.kind !== 'occupation' || match.start < reached) continue
    plain += text.slice(reached, match.start) + match.term[match.lang]
    reached = match.end
  }
  return plain + text.slice(reached)
}

type Words = { titles: string; text: string }

/** Both legs ask for the words of one document, one after the other. */
const known = new WeakMap<SearchDocument, Words>()

/** The words of a person for the legs: titles, one a line, and everything that was stated. */
export function wordsOf(document: SearchDocument): Words {
  const words = known.get(document) ?? wordsIn(document)
  known.set(document, words)
  return words
}

function wordsIn({ title, occupations, texts, lang }: SearchDocument): Words {
  const tongue = lang === 'en' ? 'en' : 'fr'
  const titles = [title, ...occupations.map(({ words }) => words)].filter(Boolean).join('\n')
  const text = texts.map((one) => neutral(one.text, tongue)).join('\n')
  return { titles: neutral(titles, tongue), text: text.slice(0, longest) }
}

const longest = 200_000
