import { loadTaxonomy } from '#retrieval/query/taxonomy/taxonomy'
import type { SearchDocument } from '#retrieval/text/search-document'
import { type Finding, type Judge, met, notMet, unknown } from './criterion.ts'
import type { Wanted } from './wanted-terms.ts'

/**
 * Met where the person is or was of the occupation or of a kind of it; not met where only other occupations are stated. The degree
 * tells the occupation of now (1) from that of before (0.8), and a near one (same family, 0.5) from another (0).
 */
export function judgeTitles(wanted: Wanted[], document: SearchDocument): Finding {
  const { occupations } = document
  const same = occupations.filter((held) => wanted.some((one) => isOf(held, one)))
  const best = same.find(({ current }) => current) ?? same[0]
  if (best) return met(best.at, { degree: best.current || best === occupations[0] ? 1 : 0.8 })
  const first = occupations[0]
  if (!first) return unknown
  const near = occupations.find((held) => wanted.some((one) => isNear(held, one)))
  return notMet((near ?? first).at, { degree: near ? 0.5 : 0 })
}

type Held = SearchDocument['occupations'][number]

function isOf(held: Held, wanted: Wanted): boolean {
  if (held.terms.some((id) => wanted.ids.has(id))) return true
  return ` ${held.key} `.includes(` ${wanted.key} `)
}

function isNear(held: Held, wanted: Wanted): boolean {
  const family = wanted.term?.parent
  return family !== undefined && held.terms.some((id) => loadTaxonomy().byId.get(id)?.parent === family)
}

export const titlesJudge =
  (wanted: Wanted[]): Judge =>
  (document) =>
    judgeTitles(wanted, document)
