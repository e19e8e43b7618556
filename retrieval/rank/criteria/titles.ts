import { loadTaxonomy } from '#retrieval/query/taxonomy/taxonomy'
import type { SearchDocument } from '#retrieval/text/search-document'
import { type Finding, type Judge, met, notMet, unknown } from './criterion.ts'
import type { Wanted } from './wanted-terms.ts'

type Held = SearchDocument['occupations'][number]
type Kind = 'same' | 'near' | 'other'

function judgeBy(kindOf: (held: Held) => Kind, { occupations }: SearchDocument): Finding {
  const first = occupations[0]
  if (!first) return unknown
  let same: Held | undefined
  let near: Held | undefined
  for (const held of occupations) {
    const kind = kindOf(held)
    if (kind === 'same' && held.current) return met(held.at, { degree: 1 })
    if (kind === 'same') same ??= held
    if (kind === 'near') near ??= held
  }
  if (same) return met(same.at, { degree: same === first ? 1 : 0.8 })
  return notMet((near ?? first).at, { degree: near ? 0.5 : 0 })
}

const numbers = new Map<string, number>()
const numberOf = new WeakMap<Held, number>()

/** The same number for the same occupation on whoever holds it. */
function numbered(held: Held): number {
  let number = numberOf.get(held)
  if (number !== undefined) return number
  const key = `${held.key}|${held.terms.join()}`
  number = numbers.get(key) ?? numbers.size
  numbers.set(key, number)
  numberOf.set(held, number)
  return number
}

/** What an occupation is of those wanted is found once a search. */
function rememberKinds(wanted: Wanted[]): (held: Held) => Kind {
  const known: Kind[] = []
  return (held) => {
    const number = numbered(held)
    let kind = known[number]
    if (kind) return kind
    const isNearOne = () => wanted.some((one) => isNear(held, one))
    kind = wanted.some((one) => isOf(held, one)) ? 'same' : isNearOne() ? 'near' : 'other'
    known[number] = kind
    return kind
  }
}

function isOf(held: Held, wanted: Wanted): boolean {
  if (held.terms.some((id) => wanted.ids.has(id))) return true
  return ` ${held.key} `.includes(` ${wanted.key} `)
}

function isNear(held: Held, wanted: Wanted): boolean {
  const family = wanted.term?.parent
  return family !== undefined && held.terms.some((id) => loadTaxonomy().byId.get(id)?.parent === family)
}

/**
 * Met where the person is or was of the occupation or of a kind of it; not met where only other occupations are stated. The degree
 * tells the occupation of now (1) from that of before (0.8), and a near one (same family, 0.5) from another (0).
 */
export function titlesJudge(wanted: Wanted[]): Judge {
  const kindOf = rememberKinds(wanted)
  return (document) => judgeBy(kindOf, document)
}
