import { fold } from '#lib/words'
import { lookUpStems } from '#retrieval/text/look-up'
import type { SearchDocument } from '#retrieval/text/search-document'
import { type Finding, type Judge, bestOf, met, notMet, unknown } from './criterion.ts'
import { judgeTerm } from './terms.ts'
import type { Wanted } from './wanted-terms.ts'

export function judgeLevel(minimum: number, document: SearchDocument): Finding {
  const ranked = document.diplomas.filter(({ eqf }) => eqf !== undefined).toSorted((a, b) => b.eqf! - a.eqf!)
  const best = ranked[0]
  if (!best) return unknown
  const detail = { key: 'eqf', params: { eqf: best.eqf! } }
  return best.eqf! >= minimum ? met(best.at, { detail, degree: 1 }) : notMet(best.at, { detail, degree: best.eqf! / minimum / 2 })
}

/** A diploma by name among those stated, else anywhere in the words of the person. */
export function judgeDiploma(wanted: Wanted, document: SearchDocument): Finding {
  const own = document.diplomas.find(({ words }) => ` ${fold(words)} `.includes(` ${fold(wanted.words)} `))
  return own ? met(own.at) : judgeTerm(wanted, document)
}

export function judgeField(stems: string[], document: SearchDocument): Finding {
  const said = lookUpStems(document, stems)[0]
  const own = document.diplomas.find(({ words }) => said !== undefined && fold(words).includes(stems[0]!))
  if (own) return met(own.at)
  return said === undefined ? unknown : { verdict: 'unknown', at: said }
}

export const levelJudge =
  (minimum: number): Judge =>
  (document) =>
    judgeLevel(minimum, document)

export const diplomasJudge =
  (wanted: Wanted[]): Judge =>
  (document) =>
    bestOf(wanted.map((one) => judgeDiploma(one, document)))

export const fieldsJudge =
  (fields: string[][]): Judge =>
  (document) =>
    bestOf(fields.map((stems) => judgeField(stems, document)))
