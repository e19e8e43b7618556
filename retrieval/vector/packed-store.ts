import { type Pace, createPace } from '#retrieval/pool/pace'
import { likenessOfPerson } from '#retrieval/rank/reading-rules'
import { type AskedVectors, type Crowd, nobodyNear } from './engine.ts'
import { unpack } from './packed.ts'
import { quantiseShort } from './quantise.ts'
import { type RowKernel, openRowMemory } from './row-kernel.ts'
import { type VectorHandle, readPacked } from './vector-store.ts'

/** Room for the query twice and for the answers of one person. */
const reserved = 65_536
const page = 65_536
const batch = 50
const none = -1

type Region = { at: number; rows: number; room: number; factors: Float32Array; version: number }
type Held = {
  width: number
  memory: WebAssembly.Memory
  kernel: RowKernel
  end: number
  regions: Region[]
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

function placesOf(held: Held, { numbers, ids }: Crowd): Int32Array {
  const known = held.places.get(numbers)
  if (known && known.length >= ids.length) return known
  const longer = new Int32Array(Math.ceil(ids.length * 1.25) + 16)
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
    if (places && region !== undefined && held.regions[region]!.version === crowd.versionOf(number)) places[number] = region + 1
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
  const known = held.regionOf.get(id)
  const own = known !== undefined && held.regions[known]!.room >= count ? known : addRegion(held, count)
  held.regionOf.set(id, own)
  const region = held.regions[own]!
  held.regions[own] = { ...region, rows: count, factors, version: crowd.versionOf(number) }
  const dimensions = rows.length / count
  const memory = new Int8Array(held.memory.buffer)
  for (let row = 0; row < count; row += 1)
    memory.set(rows.subarray(row * dimensions, (row + 1) * dimensions), region.at + row * held.width)
  places[number] = own + 1
}

function open(dimensions: number): Held {
  const width = Math.ceil(dimensions / 16) * 16
  const { memory, kernel } = openRowMemory(reserved / page + 16)
  return { width, memory, kernel, end: reserved, regions: [], regionOf: new Map(), places: new WeakMap() }
}

function addRegion(held: Held, rows: number): number {
  const at = held.end
  held.end += rows * held.width
  const short = held.end - held.memory.buffer.byteLength
  if (short > 0) held.memory.grow(Math.max(Math.ceil(short / page), 256))
  return held.regions.push({ at, rows, room: rows, factors: new Float32Array(0), version: -1 }) - 1
}

/** How near a query is to each person. */
async function compareAll(held: Held, crowd: Crowd, query: AskedVectors): Promise<Float32Array> {
  const pace: Pace = createPace()
  const places = placesOf(held, crowd)
  const scores = nobodyNear(crowd)
  for (let from = 0; from < crowd.chosen.length; from += 1024) {
    const asked = layQuery(held, query)
    for (const number of crowd.chosen.subarray(from, from + 1024)) {
      const place = places[number]!
      if (place > 0) scores[number] = likeness(held, held.regions[place - 1]!, asked)
    }
    if (pace.isDue()) await pace.rest()
  }
  return scores
}

type Laid = { title: number; whole: number; answers: number; factors: [number, number]; out: Float32Array }

/** Both queries as shorts at the start of the memory, laid anew after each rest: another search may have written there. */
function layQuery({ memory, width }: Held, query: AskedVectors): Laid {
  const [title, whole, answers] = [0, 2 * width, 4 * width]
  const out = new Float32Array(memory.buffer, answers, (reserved - answers) / 4)
  return { title, whole, answers, factors: [lay(memory, title, query.title), lay(memory, whole, query.whole)], out }
}

function lay(memory: WebAssembly.Memory, at: number, vector: Float32Array): number {
  return quantiseShort(vector, new Int16Array(memory.buffer, at, vector.length))
}

function likeness({ kernel, width }: Held, region: Region, asked: Laid): number {
  const { factors, at, rows } = region
  kernel.dots(asked.title, at, 1, width, asked.answers)
  const title = asked.out[0]! * factors[0]! * asked.factors[0]
  kernel.dots(asked.whole, at + width, rows - 1, width, asked.answers)
  const whole = asked.out[0]! * factors[1]! * asked.factors[1]
  let best = -1
  for (let row = 1; row < rows - 1; row += 1) best = Math.max(best, asked.out[row]! * factors[row + 1]! * asked.factors[1])
  return likenessOfPerson(title, whole, best)
}
