import { partNames } from './card.ts'
import { type FrameWriter, writeFrames } from './frames.ts'
import { type IntList, type Lists, newIntList, push } from './lists.ts'
import { type Pace, createPace } from './pace.ts'
import type { Pool } from './pool.ts'
import type { Postings } from './postings.ts'
import { sequenceOf } from './sequences.ts'

/** Changes with what is written below, or with what a card or a stem is. */
export const keptForm = 2

export type Head = { form: number; organisationId: string; people: number }
export type Words = Record<'occupations' | 'companies' | 'terms' | 'diplomas' | 'traits' | (typeof partNames)[number], string[]>
export type People = {
  ids: string[]
  who: [version: number, sequence: number, updated: number | null, until: number, saidYears: number][]
}

const batch = 500
const listed = 4000
export const forever = -1

/** Writes the living people of a pool, and of nobody else, as they are known by now; changes meanwhile are read from the base again. */
export async function writePool(path: string, organisationId: string, pool: Pool): Promise<void> {
  const pace = createPace()
  const count = pool.ids.length
  const reverse = {
    stating: await reversed(pool.stating, count, pace),
    denying: await reversed(pool.denying, count, pace),
    terms: await reversed(pool.jobs.byTerm, pool.jobs.starts.values[count]!, pace),
    stems: await reversed(pool.jobs.byStem, pool.jobs.starts.values[count]!, pace),
  }
  const terms = [...new Set([...reverse.stating.keys, ...reverse.denying.keys, ...reverse.terms.keys])]
  const numberOfTerm = new Map(terms.map((id, number) => [id, number]))
  const asTerms = ({ keys }: { keys: string[] }) => Int32Array.from(keys, (id) => numberOfTerm.get(id)!)
  const given: Given = {
    pool,
    reverse,
    stating: asTerms(reverse.stating),
    denying: asTerms(reverse.denying),
    ofJobs: asTerms(reverse.terms),
  }
  await writeFrames(path, async (writer) => {
    await put(writer, { form: keptForm, organisationId, people: pool.living } satisfies Head)
    await putWords(writer, wordsOf(pool, terms), pace)
    await putStems(writer, pool, { ranks: ranksOf(pool, count), pace })
    for (let from = 0; from < count; from += batch) {
      await putPeople(writer, given, [from, Math.min(count, from + batch)])
      await pace.rest()
    }
  })
}

const put = (writer: FrameWriter, value: unknown) => writer.put(Buffer.from(JSON.stringify(value)))

const wordsOf = (pool: Pool, terms: string[]): Words => ({
  ...(Object.fromEntries(partNames.map((name) => [name, [...pool.parts[name].known.numbers.keys()]])) as Words),
  occupations: pool.occupationValues.values.map((one) => JSON.stringify(one)),
  companies: [...pool.jobs.companyValues.numbers.keys()],
  diplomas: [...pool.diplomaValues.values],
  traits: [...pool.traitValues.numbers.keys()],
  terms,
})

async function putWords(writer: FrameWriter, words: Words, pace: Pace): Promise<void> {
  for (const [name, list] of Object.entries(words)) {
    for (let at = 0; at < list.length; at += listed) {
      await put(writer, { name, words: list.slice(at, at + listed) })
      await pace.rest()
    }
  }
  await put(writer, { name: '', words: [] })
}

type Ranked = { ranks: Int32Array; pace: Pace }

/** Number of a person → their number among the living, -1 for the others. */
function ranksOf({ alive }: Pool, count: number): Int32Array {
  let living = 0
  return Int32Array.from({ length: count }, (_, person) => (alive.values[person] === 1 ? living++ : -1))
}

/** The stems, then who says each, some stems a piece: how many say it, and who. */
async function putStems(writer: FrameWriter, { said }: Pool, { ranks, pace }: Ranked): Promise<void> {
  const count = said.holders.length
  for (const list of [said.low, said.high, said.lengths]) await writer.put(bytesOf(list.values.slice(0, count)))
  let integers = newIntList(4096)
  for (let stem = 0; stem < count; stem += 1) {
    putHolders(integers, said.holders[stem]!, ranks)
    if (stem < count - 1 && integers.length < mostIntegers) continue
    await writer.put(bytesOf(integers.values.slice(0, integers.length)))
    integers = newIntList(4096)
    await pace.rest()
  }
}

const mostIntegers = 100_000

function putHolders(to: IntList, { values, length }: IntList, ranks: Int32Array): void {
  const head = to.length
  push(to, 0)
  for (let at = 0; at < length && values[at]! < ranks.length; at += 1) {
    const rank = ranks[values[at]!]!
    if (rank >= 0) push(to, rank)
  }
  to.values[head] = to.length - head - 1
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array) => new Uint8Array(buffer, byteOffset, byteLength)
export const integersOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  byteOffset % 4 === 0
    ? new Int32Array(buffer, byteOffset, byteLength / 4)
    : new Int32Array(buffer.slice(byteOffset, byteOffset + byteLength))

type Reversed<Key> = { keys: Key[]; starts: Int32Array; items: Int32Array }

/** Which keys stand over each of the first `count` numbers, by the number of the key. */
async function reversed<Key>(postings: Postings<Key>, count: number, pace: Pace): Promise<Reversed<Key>> {
  const keys = [...postings.keys()]
  const lists = keys.map((key) => postings.get(key)!)
  const lengths = lists.map(({ values, length }) => {
    let own = length
    while (own > 0 && values[own - 1]! >= count) own -= 1
    return own
  })
  const starts = new Int32Array(count + 1)
  const each = async (visit: (number: number, key: number) => void) => {
    for (const [key, { values }] of lists.entries()) {
      for (let at = 0; at < lengths[key]!; at += 1) visit(values[at]!, key)
      if (pace.isDue()) await pace.rest()
    }
  }
  await each((number) => void (starts[number + 1]! += 1))
  for (let number = 0; number < count; number += 1) starts[number + 1]! += starts[number]!
  const next = starts.slice()
  const items = new Int32Array(starts[count]!)
  await each((number, key) => void (items[next[number]!++] = key))
  return { keys, starts, items }
}

type Given = {
  pool: Pool
  reverse: { stating: Reversed<string>; denying: Reversed<string>; terms: Reversed<string>; stems: Reversed<number> }
  /** Key of each reversed list → number of the term in the file. */
  stating: Int32Array
  denying: Int32Array
  ofJobs: Int32Array
}

async function putPeople(writer: FrameWriter, given: Given, [from, to]: [number, number]): Promise<void> {
  const { pool } = given
  const people: People = { ids: [], who: [] }
  const integers = newIntList(4096)
  const said = newIntList(4096)
  for (let person = from; person < to; person += 1) {
    if (pool.alive.values[person] === 0) continue
    const until = pool.findableUntil[person]!
    people.ids.push(pool.ids[person]!)
    people.who.push([
      pool.versions.values[person]!,
      pool.sequences[person]!,
      pool.updated[person]!,
      Number.isFinite(until) ? until : until > 0 ? forever : 0,
      pool.saidYears[person]!,
    ])
    putPerson(integers, given, person)
    putAll(said, sequenceOf(pool.said.sequences, person))
  }
  await put(writer, people)
  for (const list of [integers, said]) await writer.put(bytesOf(list.values.slice(0, list.length)))
}

function putPerson(to: IntList, { pool, reverse, stating, denying, ofJobs }: Given, person: number): void {
  for (const name of partNames) push(to, pool.parts[name].numbers.values[person]!)
  putAll(to, ownOf(pool.occupations, person))
  putAll(to, keysOf(reverse.stating, person), stating)
  putAll(to, keysOf(reverse.denying, person), denying)
  putAll(to, ownOf(pool.diplomas, person))
  putAll(to, ownOf(pool.traits, person))
  const { starts, from, to: until, company } = pool.jobs
  push(to, starts.values[person + 1]! - starts.values[person]!)
  for (let job = starts.values[person]!; job < starts.values[person + 1]!; job += 1) {
    push(to, from.values[job]!)
    push(to, until.values[job]!)
    push(to, company.values[job]!)
    putAll(to, keysOf(reverse.terms, job), ofJobs)
    const stems = keysOf(reverse.stems, job)
    push(to, stems.length)
    for (const stem of stems) push(to, reverse.stems.keys[stem]!)
  }
}

const ownOf = ({ starts, items }: Lists, owner: number) => items.values.subarray(starts.values[owner]!, starts.values[owner + 1]!)
const keysOf = ({ starts, items }: Reversed<unknown>, number: number) => items.subarray(starts[number]!, starts[number + 1]!)

function putAll(to: IntList, items: Int32Array, names?: Int32Array): void {
  push(to, items.length)
  for (let at = 0; at < items.length; at += 1) push(to, names ? names[items[at]!]! : items[at]!)
}
