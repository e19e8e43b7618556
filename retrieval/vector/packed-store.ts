import { type IntList, newIntList, push } from '#retrieval/pool/lists'
import { type Pace, createPace } from '#retrieval/pool/pace'
import { likenessOfPerson } from '#retrieval/rank/reading-rules'
import { type AskedVectors, type Crowd, nobodyNear } from './engine.ts'
import { unpack } from './packed.ts'
import { quantiseShort } from './quantise.ts'
import { type RowKernel, openRowMemory } from './row-kernel.ts'
import { type VectorHandle, readPacked } from './vector-store.ts'

/** Room for the query twice, for addresses and for answers. */
const reserved = 65_536
const page = 65_536
const batch = 50
const none = -1
/** Addresses are multiples of it: counted in them, four gigabytes fit in a number of 32 bits. */
const unit = 16

/**
 * Regions in columns: where the title and the whole of each stand, which are read of everybody and so lie close together; where the passages
 * begin, how many they are and have room for; of which version. Factors stand behind rows.
 */
type Regions = { at: IntList; tail: IntList; rows: IntList; room: IntList; version: IntList }
type Held = {
  width: number
  memory: WebAssembly.Memory
  kernel: RowKernel
  end: number
  /** Where the next title and whole go, and the end of the room for them. */
  head: { next: number; end: number }
  regions: Regions
  regionOf: Map<string, number>
  /** By crowd, since its numbers never change their meaning: number → region and one, 0 where it was not looked for, `none` where there is none. */
  places: WeakMap<ReadonlyMap<string, number>, Int32Array>
}

/** Vectors of one model, packed into one memory on which the machine's own instructions work. */
export function createPackedStore(): {
  load(db: VectorHandle, model: string, crowd: Crowd): Promise<void>
  compare(model: string, crowd: Crowd, query: AskedVectors): Promise<Float32Array>
} {
  const models = new Map<string, Held>()
  const loading = new Map<string, Promise<void>>()
  return {
    load: async (db, model, crowd) => {
      const before = loading.get(model) ?? Promise.resolve()
      const work = before.catch(() => {}).then(() => loadAll(db, model, { models, crowd }))
      loading.set(model, work)
      await work
    },
    compare: async (model, crowd, query) => {
      const held = models.get(model)
      return held && held.width >= query.whole.length ? compareAll(held, crowd, query) : nobodyNear(crowd)
    },
  }
}

function placesOf(held: Held, { numbers, count }: Crowd): Int32Array {
  const known = held.places.get(numbers)
  if (known && known.length >= count) return known
  const longer = new Int32Array(Math.ceil(count * 1.25) + 16)
  if (known) longer.set(known)
  held.places.set(numbers, longer)
  return longer
}

/** The people of a crowd who are not here yet, a hundred at a time. */
async function loadAll(
  db: VectorHandle,
  model: string,
  { models, crowd }: { models: Map<string, Held>; crowd: Crowd },
): Promise<void> {
  const pace = createPace()
  const wanted: number[] = []
  const held = models.get(model)
  const places = held && placesOf(held, crowd)
  for (const number of crowd.chosen) {
    if (places && places[number] !== 0) continue
    const region = held?.regionOf.get(crowd.ids[number]!)
    if (places && region !== undefined && held.regions.version.values[region] === crowd.versionOf(number))
      places[number] = region + 1
    else wanted.push(number)
  }
  for (let at = 0; at < wanted.length; at += batch) {
    const some = wanted.slice(at, at + batch)
    const packed = await readPacked(
      db,
      model,
      some.map((number) => crowd.ids[number]!),
    )
    for (const number of some) keep(models, model, { crowd, number, bytes: packed.get(crowd.ids[number]!) })
    await pace.rest()
  }
}

type Kept = { crowd: Crowd; number: number; bytes: Uint8Array | undefined }

function keep(models: Map<string, Held>, model: string, { crowd, number, bytes }: Kept): void {
  const { count, factors, rows } = unpack(bytes ?? new Uint8Array(4))
  let held = models.get(model)
  if (!held && count === 0) return
  if (!held) models.set(model, (held = open(rows.length / count)))
  const id = crowd.ids[number]!
  const places = placesOf(held, crowd)
  if (count === 0) {
    places[number] = none
    return
  }
  const { regions } = held
  const known = held.regionOf.get(id)
  const passages = count - 2
  const own = known !== undefined && regions.room.values[known]! >= passages ? known : addRegion(held, passages)
  held.regionOf.set(id, own)
  regions.rows.values[own] = passages
  regions.version.values[own] = crowd.versionOf(number)
  const dimensions = rows.length / count
  write(held, regions.at.values[own]! * unit, { rows: rows.subarray(0, 2 * dimensions), factors: factors.subarray(0, 2) })
  write(held, regions.tail.values[own]! * unit, { rows: rows.subarray(2 * dimensions), factors: factors.subarray(2) })
  places[number] = own + 1
}

function write({ memory, width }: Held, at: number, { rows, factors }: { rows: Int8Array; factors: Float32Array }): void {
  if (factors.length === 0) return
  const bytes = new Int8Array(memory.buffer)
  const dimensions = rows.length / factors.length
  for (let row = 0; row < factors.length; row += 1)
    bytes.set(rows.subarray(row * dimensions, (row + 1) * dimensions), at + row * width)
  new Float32Array(memory.buffer, at + factors.length * width, factors.length).set(factors)
}

function open(dimensions: number): Held {
  const width = Math.ceil(dimensions / unit) * unit
  const { memory, kernel } = openRowMemory(reserved / page + 16)
  const regions = { at: newIntList(), tail: newIntList(), rows: newIntList(), room: newIntList(), version: newIntList() }
  const head = { next: 0, end: 0 }
  return { width, memory, kernel, end: reserved, head, regions, regionOf: new Map(), places: new WeakMap() }
}

const sizeOf = (rows: number, width: number) => rows * width + Math.ceil((4 * rows) / unit) * unit

function take(held: Held, bytes: number): number {
  const at = held.end
  held.end += bytes
  const short = held.end - held.memory.buffer.byteLength
  if (short > 0) held.memory.grow(Math.max(Math.ceil(short / page), 256))
  return at
}

const headsAtOnce = 256

function addRegion(held: Held, passages: number): number {
  const { regions, head, width } = held
  const size = sizeOf(2, width)
  if (head.next === head.end) {
    head.next = take(held, headsAtOnce * size)
    head.end = held.end
  }
  push(regions.at, head.next / unit)
  head.next += size
  push(regions.tail, take(held, sizeOf(passages, width)) / unit)
  push(regions.rows, passages)
  push(regions.room, passages)
  push(regions.version, -1)
  return regions.at.length - 1
}

/** Of a larger crowd, those are compared passage by passage who are the likest by title and whole. */
const mostRead = 5000
const chunk = 1024

/** How near a query is to each person. */
async function compareAll(held: Held, crowd: Crowd, query: AskedVectors): Promise<Float32Array> {
  const scores = nobodyNear(crowd)
  const places = placesOf(held, crowd)
  const chosen = crowd.chosen.filter((number) => places[number]! > 0)
  const given = { query, places, scores }
  if (chosen.length <= mostRead) await comparePeople(held, chosen, { ...given, whole: true })
  else {
    await comparePeople(held, chosen, { ...given, whole: false })
    const least = leastOf(scores, chosen)
    await comparePeople(
      held,
      chosen.filter((number) => scores[number]! >= least),
      { ...given, whole: true },
    )
  }
  return scores
}

const steps = 4096

/** A score that at least `mostRead` people have, and few more. */
function leastOf(scores: Float32Array, chosen: Int32Array): number {
  const counts = new Uint32Array(2 * steps + 1)
  const stepOf = (score: number) => Math.max(0, Math.min(2 * steps, Math.floor((score + 1) * steps)))
  for (let at = 0; at < chosen.length; at += 1) counts[stepOf(scores[chosen[at]!]!)]! += 1
  let [step, above] = [2 * steps, counts[2 * steps]!]
  while (step > 0 && above < mostRead) above += counts[--step]!
  return step / steps - 1
}

/** `whole` compares passages too; without it the whole text stands for the best of them. */
type Given = { query: AskedVectors; places: Int32Array; scores: Float32Array; whole: boolean }

async function comparePeople(held: Held, people: Int32Array, given: Given): Promise<void> {
  const pace: Pace = createPace()
  for (let from = 0; from < people.length; from += chunk) {
    compareSome(held, people.subarray(from, from + chunk), given)
    if (pace.isDue()) await pace.rest()
  }
}

/** The queries, where the people's rows are, and the answers are laid at the start of the memory. */
function compareSome(held: Held, people: Int32Array, { query, places, scores, whole: isWhole }: Given): void {
  const { memory, kernel, width, regions } = held
  const [title, whole, listed] = [0, 2 * width, 4 * width]
  const answers = listed + 12 * chunk
  const factors = [lay(memory, title, query.title), lay(memory, whole, query.whole)] as const
  const list = new Int32Array(memory.buffer, listed, 3 * people.length)
  const [at, tail, rows] = [regions.at.values, regions.tail.values, regions.rows.values]
  for (let index = 0; index < people.length; index += 1) {
    const region = places[people[index]!]! - 1
    list[3 * index] = at[region]! * unit
    list[3 * index + 1] = tail[region]! * unit
    list[3 * index + 2] = isWhole ? rows[region]! : 0
  }
  kernel.likeness(title, whole, listed, people.length, width, answers, ...factors)
  const out = new Float32Array(memory.buffer, answers, 3 * people.length)
  for (let index = 0; index < people.length; index += 1) {
    const own = 3 * index
    scores[people[index]!] = likenessOfPerson(out[own]!, out[own + 1]!, out[own + 2]!)
  }
}

function lay(memory: WebAssembly.Memory, at: number, vector: Float32Array): number {
  return quantiseShort(vector, new Int16Array(memory.buffer, at, vector.length))
}
