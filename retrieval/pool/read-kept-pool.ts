import { log } from '#lib/log'
import { type Card, type CardJob, partNames } from './card.ts'
import { readFrames } from './frames.ts'
import { type Head, type People, type Words, forever, integersOf, keptForm } from './kept-pool.ts'
import { type Pace, createPace } from './pace.ts'
import { type Pool, addKnown, newPool, noDate, running } from './pool.ts'
import { holdStem, numberOfKept } from './said.ts'
import { pushSequence } from './sequences.ts'

/** The people of a file of `writePool`, in a new pool; undefined where there is none, or it is not what was written. */
export async function readPool(path: string, organisationId: string): Promise<Pool | undefined> {
  const frames = readFrames(path)
  try {
    const first = await frames.next()
    if (first.done) return undefined
    const head = parse<Head>(first.value)
    if (head.form !== keptForm || head.organisationId !== organisationId) return undefined
    return await readPeople(frames)
  } catch (error) {
    log.warn('kept_people_unsound', { organisationId, error })
    return undefined
  } finally {
    await frames.return(undefined)
  }
}

type Frames = AsyncGenerator<Uint8Array<ArrayBuffer>>
const parse = <Value>(bytes: Uint8Array): Value => JSON.parse(Buffer.from(bytes).toString()) as Value

async function next(frames: Frames): Promise<Uint8Array<ArrayBuffer>> {
  const { value, done } = await frames.next()
  if (done) throw new Error('the file ends too early')
  return value
}

async function readWords(frames: Frames, pace: Pace): Promise<Words> {
  const words = {} as Words
  for (;;) {
    const { name, words: some } = parse<{ name: keyof Words | ''; words: string[] }>(await next(frames))
    if (name === '') return words
    words[name] = words[name] ? words[name].concat(some) : some
    if (pace.isDue()) await pace.rest()
  }
}

/** The stems, whose numbers are those of the file since the pool is new, and who says each. */
async function readStems(frames: Frames, { said }: Pool, pace: Pace): Promise<void> {
  const [low, high, lengths] = [integersOf(await next(frames)), integersOf(await next(frames)), integersOf(await next(frames))]
  for (let at = 0; at < low.length; at += 1) {
    numberOfKept(said, { low: low[at]!, high: high[at]!, length: lengths[at]! })
    if (at % 1024 === 1023 && pace.isDue()) await pace.rest()
  }
  if (said.holders.length !== low.length) throw new Error('a stem stands twice')
  for (let stem = 0; stem < low.length;) {
    const integers = { values: integersOf(await next(frames)), at: 0 }
    for (; integers.at < integers.values.length; stem += 1) holdStem(said, stem, list(integers))
    if (pace.isDue()) await pace.rest()
  }
}

async function readPeople(frames: Frames): Promise<Pool> {
  const pace = createPace()
  const pool = newPool()
  const words = await readWords(frames, pace)
  await readStems(frames, pool, pace)
  const occupations: Card['occupations'] = []
  for await (const bytes of frames) {
    const { ids, who } = parse<People>(bytes)
    const integers = { values: integersOf(await next(frames)), at: 0 }
    const said = { values: integersOf(await next(frames)), at: 0 }
    for (const [index, id] of ids.entries()) {
      const [version, sequence, updated, until, saidYears] = who[index]!
      const { card, stemsOfJobs } = readPerson(integers, { words, occupations })
      const findableUntil = until === forever ? Infinity : until === 0 ? -Infinity : until
      const own = { id, version, sequence, findableUntil, updated: updated ?? NaN }
      addKnown(pool, own, { ...card, ...(saidYears < 0 ? {} : { saidYears }) }, stemsOfJobs)
      pushSequence(pool.said.sequences, list(said))
      if (pace.isDue()) await pace.rest()
    }
  }
  return pool
}

type Integers = { values: Int32Array; at: number }
type Known = { words: Words; occupations: Card['occupations'] }

const one = (integers: Integers) => integers.values[integers.at++]!

function list(integers: Integers): Int32Array {
  const length = one(integers)
  const start = integers.at
  integers.at += length
  return integers.values.subarray(start, integers.at)
}

function readPerson(integers: Integers, { words, occupations }: Known) {
  const named = (names: readonly string[] | undefined, numbers: Int32Array) => Array.from(numbers, (number) => names![number]!)
  const occupationOf = (number: number) => (occupations[number] ??= JSON.parse(words.occupations[number]!))
  const parts: Card['parts'] = {}
  for (const name of partNames) {
    const json = words[name][one(integers)]!
    if (json !== '') parts[name] = json
  }
  const held = Array.from(list(integers), (number) => ({ ...occupationOf(number >> 1), current: (number & 1) === 1 }))
  const [terms, denied] = [named(words.terms, list(integers)), named(words.terms, list(integers))]
  const [diplomas, traits] = [named(words.diplomas, list(integers)), named(words.traits, list(integers))]
  const stemsOfJobs: Int32Array[] = []
  const jobs = Array.from({ length: one(integers) }, (): Omit<CardJob, 'stems'> => {
    const [from, to, company] = [one(integers), one(integers), one(integers)]
    const own = named(words.terms, list(integers))
    stemsOfJobs.push(list(integers))
    return {
      ...(from === noDate ? {} : { from, to: to === running ? null : to }),
      ...(company < 0 ? {} : { company: words.companies[company]! }),
      terms: own,
    }
  })
  const card = { parts, occupations: held, jobs, terms, denied, diplomas, traits }
  return { card, stemsOfJobs }
}
