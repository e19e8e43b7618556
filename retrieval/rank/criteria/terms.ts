import { lookUpStems } from '#retrieval/text/look-up'
import { type Finding, type Judge, bestOf, met, notMet, unknown } from './criterion.ts'
import type { Wanted } from './wanted-terms.ts'
import type { SearchDocument } from '#retrieval/text/search-document'

/** Met where the term, a kind of it, or the very words are stated; not met only where they are denied. */
export function judgeTerm(wanted: Wanted, document: SearchDocument): Finding {
  for (const id of wanted.ids) {
    const stated = document.terms[id]?.[0]
    if (stated !== undefined) return met(stated)
  }
  for (const id of wanted.ids) {
    const denied = document.denied[id]
    if (denied !== undefined) return notMet(denied)
  }
  const said = wanted.stems.length > 0 ? lookUpStems(document, wanted.stems)[0] : undefined
  return said === undefined ? unknown : met(said)
}

export const termJudge =
  (wanted: Wanted): Judge =>
  (document) =>
    judgeTerm(wanted, document)

export const anyTermJudge =
  (wanted: Wanted[]): Judge =>
  (document) =>
    bestOf(wanted.map((one) => judgeTerm(one, document)))
