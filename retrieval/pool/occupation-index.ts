import { loadTaxonomy } from '#retrieval/query/taxonomy/taxonomy'
import type { Wanted } from '#retrieval/rank/criteria/wanted-terms'
import type { Card } from './card.ts'
import { type IntList, type Lists, type Numbered, endList, newIntList, numberOf, push } from './lists.ts'
import { type Postings, listOf, post } from './postings.ts'

type Occupation = Card['occupations'][number]

/** Different occupations by what they are searched by, and who holds each: only those wanted are ever looked at. */
export type OccupationIndex = {
  byTerm: Postings<string>
  byFamily: Postings<string>
  byWord: Postings<string>
  /** Occupation → people, rising. */
  holders: IntList[]
}

export const newOccupationIndex = (): OccupationIndex => ({
  byTerm: new Map(),
  byFamily: new Map(),
  byWord: new Map(),
  holders: [],
})

type Held = { occupations: Lists; occupationValues: Numbered<Occupation>; occupationIndex: OccupationIndex }

/** The occupations of the next person, each with whether it is of now. */
export function addOccupations(pool: Held, person: number, own: readonly Occupation[]): void {
  const { occupations, occupationValues, occupationIndex: index } = pool
  for (const one of own) {
    const number = numberOf(occupationValues, `${one.words}|${one.key}|${one.terms.join()}`, () => one)
    if (number === index.holders.length) addOccupation(index, number, one)
    const holders = index.holders[number]!
    if (holders.length === 0 || holders.values[holders.length - 1] !== person) push(holders, person)
    push(occupations.items, number * 2 + Number(one.current))
  }
  endList(occupations)
}

function addOccupation(index: OccupationIndex, number: number, { key, terms }: Occupation): void {
  const { byId } = loadTaxonomy()
  index.holders.push(newIntList(2))
  for (const word of key.split(' ')) post(index.byWord, word, number)
  for (const id of terms) {
    post(index.byTerm, id, number)
    const family = byId.get(id)?.parent
    if (family !== undefined) post(index.byFamily, family, number)
  }
}

/** The occupations that are of those wanted, as `isOf` says of each. */
export function occupationsOf({ occupationIndex: index, occupationValues }: Held, wanted: readonly Wanted[]): Set<number> {
  const found = new Set<number>()
  for (const { ids, key } of wanted) {
    for (const id of ids) addAll(found, listOf(index.byTerm, id))
    const [fewest] = key
      .split(' ')
      .map((word) => listOf(index.byWord, word))
      .sort((a, b) => a.length - b.length)
    for (const number of valuesOf(fewest!)) {
      if (` ${occupationValues.values[number]!.key} `.includes(` ${key} `)) found.add(number)
    }
  }
  return found
}

/** Those of the same families, as `isNear` says of each. */
export function occupationsNear({ occupationIndex: index }: Held, wanted: readonly Wanted[]): Set<number> {
  const found = new Set<number>()
  for (const { term } of wanted) if (term?.parent !== undefined) addAll(found, listOf(index.byFamily, term.parent))
  return found
}

const valuesOf = ({ values, length }: IntList) => values.subarray(0, length)

function addAll(found: Set<number>, list: IntList): void {
  for (const number of valuesOf(list)) found.add(number)
}
