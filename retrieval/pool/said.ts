import { type IntList, type Lists, endList, holds, newIntList, newLists, push } from './lists.ts'
import type { Pace } from './pace.ts'

/** Whose texts say which stems, and in which order: the stems of a person as numbers, lines and texts apart. */
export type Said = { numbers: Map<string, number>; lengths: IntList; holders: IntList[]; sequences: Lists }

/** Stems of a long line that may lie between the words looked for; `lookUp` reads the same. */
const nearness = 90
const lineEnd = -1

export const newSaid = (): Said => ({ numbers: new Map(), lengths: newIntList(1024), holders: [], sequences: newLists() })

/** @param texts the stems of each text, line by line, each between spaces. */
export function addSaid(said: Said, person: number, texts: readonly string[]): void {
  for (const text of texts) for (const line of text.split('\n')) addLine(said, person, line)
  endList(said.sequences)
}

function addLine(said: Said, person: number, line: string): void {
  const { items } = said.sequences
  for (let from = 1; from < line.length;) {
    let to = line.indexOf(' ', from)
    if (to === -1) to = line.length
    const stem = numberStem(said, line.slice(from, to))
    push(items, stem)
    const holders = said.holders[stem]!
    if (holders.length === 0 || holders.values[holders.length - 1] !== person) push(holders, person)
    from = to + 1
  }
  push(items, lineEnd)
}

export function numberStem(said: Said, stem: string): number {
  const known = said.numbers.get(stem)
  if (known !== undefined) return known
  const number = said.holders.length
  said.numbers.set(stem, number)
  push(said.lengths, stem.length)
  said.holders.push(newIntList(2))
  return number
}

/** The people, rising, of whom one line says all these stems near each other; as `lookUpStems` finds them. */
export async function whoSays(said: Said, wanted: readonly string[], pace: Pace): Promise<IntList> {
  const numbers = [...new Set(wanted.flatMap((stem) => stem.split(' ')))].map((stem) => said.numbers.get(stem))
  const found = newIntList()
  if (numbers.length === 0 || !numbers.every((number) => number !== undefined)) return found
  if (numbers.length === 1) return said.holders[numbers[0]!]!
  const lists = numbers.map((number) => said.holders[number]!).sort((a, b) => a.length - b.length)
  const longest = numbers.reduce((best, number) => (said.lengths.values[number]! > said.lengths.values[best]! ? number : best))
  const rest = numbers.filter((number) => number !== longest)
  const [fewest, ...others] = lists as [IntList, ...IntList[]]
  for (let at = 0; at < fewest.length; at += 1) {
    const person = fewest.values[at]!
    if (others.every((list) => holds(list, person)) && saysNear(said, person, { longest, rest })) push(found, person)
    if (at % 64 === 63 && pace.isDue()) await pace.rest()
  }
  return found
}

type Words = { longest: number; rest: readonly number[] }

function saysNear({ sequences: { starts, items }, lengths }: Said, person: number, { longest, rest }: Words): boolean {
  const own = items.values.subarray(starts.values[person]!, starts.values[person + 1]!)
  for (let at = own.indexOf(longest); at !== -1; at = own.indexOf(longest, at + 1)) {
    if (rest.every((stem) => isNear(own, at, { stem, lengths: lengths.values }))) return true
  }
  return false
}

/** Counted in letters, a space before each stem, as the text of stems is written. */
function isNear(own: Int32Array, at: number, { stem, lengths }: { stem: number; lengths: Int32Array }): boolean {
  for (const step of [-1, 1]) {
    let apart = 0
    for (let here = at + step; here >= 0 && here < own.length && own[here] !== lineEnd; here += step) {
      apart += lengths[own[here]!]! + 1
      if (apart > nearness) break
      if (own[here] === stem) return true
    }
  }
  return false
}
