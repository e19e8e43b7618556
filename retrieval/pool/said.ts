import { type IntList, newIntList, push } from './lists.ts'
import type { Pace } from './pace.ts'
import { inAll, since } from './postings.ts'
import { type Sequences, newSequences, pushSequence, sequenceOf } from './sequences.ts'

/**
 * Whose texts say which stems, and in which order: the stems of a person as numbers, lines and texts apart. A stem is known by 64 bits of
 * its letters; no letter is held.
 */
export type Said = {
  /** Open addressing: a number and one, 0 where nothing is. */
  table: Int32Array
  low: IntList
  high: IntList
  lengths: IntList
  holders: IntList[]
  /** The last of its holders. */
  last: IntList
  sequences: Sequences
  /** Who says the phrases asked for last, of the first `read` people. */
  phrases: Map<string, Phrase>
}

type Phrase = { people: IntList; read: number; reading?: Promise<void> }

/** Stems of a long line that may lie between the words looked for; `lookUp` reads the same. */
const nearness = 90
const lineEnd = -1

export const newSaid = (): Said => ({
  table: new Int32Array(1 << 12),
  low: newIntList(1024),
  high: newIntList(1024),
  lengths: newIntList(1024),
  holders: [],
  last: newIntList(1024),
  sequences: newSequences(),
  phrases: new Map(),
})

const space = 32
const newLine = 10
const lowSeed = 0x811c9dc5 | 0
const highSeed = 0x1b873593

/** Each stem of a text of stems, which stand between spaces, line by line; `undefined` at the end of a line. */
function eachStem(said: Said, text: string, visit: (stem: number | undefined) => void): void {
  let [low, high, length] = [lowSeed, highSeed, 0]
  for (let at = 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === newLine) {
      visit(undefined)
      at += 1
    } else if (code === space) {
      visit(numberOfHash(said, { low, high, length }, true))
      low = lowSeed
      high = highSeed
      length = 0
    } else {
      low = Math.imul(low ^ code, 0x01000193)
      high = Math.imul(high + code, 0x5bd1e995) ^ (high >>> 15)
      length += 1
    }
  }
  visit(undefined)
}

type Hash = { low: number; high: number; length: number }

function hashOf(stem: string): Hash {
  let [low, high] = [lowSeed, highSeed]
  for (let at = 0; at < stem.length; at += 1) {
    low = Math.imul(low ^ stem.charCodeAt(at), 0x01000193)
    high = Math.imul(high + stem.charCodeAt(at), 0x5bd1e995) ^ (high >>> 15)
  }
  return { low, high, length: stem.length }
}

/** -1 for a stem that nobody says, where none is to be made. */
function numberOfHash(said: Said, { low, high, length }: Hash, isNew: boolean): number {
  const { table } = said
  const mask = table.length - 1
  let slot = (low ^ (high >>> 7)) & mask
  for (;;) {
    const held = table[slot]! - 1
    if (held === -1) break
    if (said.low.values[held] === low && said.high.values[held] === high) return held
    slot = (slot + 1) & mask
  }
  if (!isNew) return -1
  const number = said.holders.push(newIntList(2)) - 1
  push(said.low, low)
  push(said.high, high)
  push(said.lengths, length)
  push(said.last, -1)
  table[slot] = number + 1
  if (number * 2 > table.length) grow(said)
  return number
}

function grow(said: Said): void {
  const table = new Int32Array(said.table.length * 2)
  const mask = table.length - 1
  for (let number = 0; number < said.holders.length; number += 1) {
    let slot = (said.low.values[number]! ^ (said.high.values[number]! >>> 7)) & mask
    while (table[slot] !== 0) slot = (slot + 1) & mask
    table[slot] = number + 1
  }
  said.table = table
}

/** @returns -1 where nobody says it. */
export const numberOfStem = (said: Said, stem: string): number => numberOfHash(said, hashOf(stem), false)

const scratch = newIntList(1024)

/** The stems of texts as numbers, in their order, `-1` at the end of each line. @param texts line by line, each stem between spaces. */
export function hear(said: Said, texts: readonly string[]): Int32Array {
  scratch.length = 0
  for (const text of texts) eachStem(said, text, (stem) => push(scratch, stem ?? lineEnd))
  return scratch.values.slice(0, scratch.length)
}

/** @param heard what the next person says. */
export function addSaid(said: Said, person: number, heard: Int32Array): void {
  const { sequences, last, holders } = said
  for (let at = 0; at < heard.length; at += 1) {
    const stem = heard[at]!
    if (stem === lineEnd || last.values[stem] === person) continue
    last.values[stem] = person
    push(holders[stem]!, person)
  }
  pushSequence(sequences, heard)
}

/** @param people rising */
export function holdStem(said: Said, stem: number, people: Int32Array): void {
  said.holders[stem] = { values: people, length: people.length }
  said.last.values[stem] = people.length > 0 ? people[people.length - 1]! : -1
}

/** The number of a stem of which the letters are not known. */
export const numberOfKept = (said: Said, stem: Hash): number => numberOfHash(said, stem, true)

/** The different stems of a line of them. */
export function stemsOf(said: Said, line: string): Set<number> {
  const stems = new Set<number>()
  eachStem(said, line, (stem) => void (stem === undefined || stems.add(stem)))
  return stems
}

/** The people, rising, of whom one line says all these stems near each other; as `lookUpStems` finds them. */
export async function whoSays(said: Said, wanted: readonly string[], pace: Pace): Promise<IntList> {
  const numbers = [...new Set(wanted.flatMap((stem) => stem.split(' ')))].map((stem) => numberOfStem(said, stem))
  if (numbers.length === 0 || numbers.includes(-1)) return newIntList()
  if (numbers.length === 1) return said.holders[numbers[0]!]!
  const phrase = phraseOf(said, numbers)
  while (phrase.read < said.sequences.starts.length) {
    phrase.reading ??= readPhrase(said, phrase, { numbers, pace }).finally(() => delete phrase.reading)
    await phrase.reading
  }
  return phrase.people
}

const mostPhrases = 64

/** A search is refined step by step: its phrases are read once, and of those who came since. */
function phraseOf({ phrases }: Said, numbers: readonly number[]): Phrase {
  const key = numbers.join(' ')
  const phrase = phrases.get(key) ?? { people: newIntList(), read: 0 }
  phrases.delete(key)
  phrases.set(key, phrase)
  if (phrases.size > mostPhrases) phrases.delete(phrases.keys().next().value!)
  return phrase
}

async function readPhrase(
  said: Said,
  phrase: Phrase,
  { numbers, pace }: { numbers: readonly number[]; pace: Pace },
): Promise<void> {
  const upTo = said.sequences.starts.length
  const longest = numbers.reduce((best, number) => (said.lengths.values[number]! > said.lengths.values[best]! ? number : best))
  const rest = numbers.filter((number) => number !== longest)
  const { values, length } = inAll(numbers.map((number) => since(said.holders[number]!, phrase.read)))
  for (let at = 0; at < length && values[at]! < upTo; at += 1) {
    if (saysNear(said, values[at]!, { longest, rest })) push(phrase.people, values[at]!)
    if (at % 64 === 63 && pace.isDue()) await pace.rest()
  }
  phrase.read = upTo
}

type Words = { longest: number; rest: readonly number[] }

function saysNear({ sequences, lengths }: Said, person: number, { longest, rest }: Words): boolean {
  const items = sequenceOf(sequences, person)
  for (let at = 0; at < items.length; at += 1) {
    if (items[at] !== longest) continue
    const around = { items, lengths: lengths.values, at }
    if (rest.every((stem) => isNear(around, stem))) return true
  }
  return false
}

type Around = { items: Int32Array; lengths: Int32Array; at: number }

/** Counted in letters, a space before each stem, as the text of stems is written. */
function isNear({ items, lengths, at }: Around, stem: number): boolean {
  for (let here = at - 1, apart = 0; here >= 0 && items[here] !== lineEnd; here -= 1) {
    apart += lengths[items[here]!]! + 1
    if (apart > nearness) break
    if (items[here] === stem) return true
  }
  for (let here = at + 1, apart = 0; here < items.length && items[here] !== lineEnd; here += 1) {
    apart += lengths[items[here]!]! + 1
    if (apart > nearness) break
    if (items[here] === stem) return true
  }
  return false
}
