import { loadTaxonomy } from '#retrieval/query/taxonomy/taxonomy'
import type { SearchDocument } from '#retrieval/text/search-document'
import { type Finding, type Judge, met, notMet, unknown } from './criterion.ts'
import type { Wanted } from './wanted-terms.ts'

type Held = Omit<SearchDocument['occupations'][number], 'at'>
type HeldAt = SearchDocument['occupations'][number]
type Kind = 'same' | 'near' | 'other'

function judgeBy(kindOf: (held: Held) => Kind, { occupations }: SearchDocument): Finding {
  const first = occupations[0]
  if (!first) return unknown
  let same: HeldAt | undefined
  let near: HeldAt | undefined
  for (const held of occupations) {
    const kind = kindOf(held)
    if (kind === 'same' && held.current) return met(held.at, { degree: 1 })
    if (kind === 'same') same ??= held
    if (kind === 'near') near ??= held
  }
  if (same) return met(same.at, { degree: same === first ? 1 : 0.8 })
  return notMet((near ?? first).at, { degree: near ? 0.5 : 0 })
}

export function isOf(held: Held, wanted: Wanted): boolean {
  if (held.terms.some((id) => wanted.ids.has(id))) return true
  return ` ${held.key} `.includes(` ${wanted.key} `)
}

export function isNear(held: Held, wanted: Wanted): boolean {
  const family = wanted.term?.parent
  return family !== undefined && held.terms.some((id) => loadTaxonomy().byId.get(id)?.parent === family)
}

/**
 * Met where the person is or was of the occupation or of a kind of it; not met where only other occupations are stated. The degree
 * tells the occupation of now (1) from that of before (0.8), and a near one (same family, 0.5) from another (0).
 */
export function titlesJudge(wanted: Wanted[]): Judge {
  const kindOf = (held: Held): Kind => {
    if (wanted.some((one) => isOf(held, one))) return 'same'
    return wanted.some((one) => isNear(held, one)) ? 'near' : 'other'
  }
  return (document) => judgeBy(kindOf, document)
}
