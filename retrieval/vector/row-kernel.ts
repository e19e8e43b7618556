import {
  type Code,
  type Kernel,
  add,
  addIntegers,
  assemble,
  dotOfShorts,
  float,
  get,
  integer,
  largerFloat,
  loadFloat,
  loadInteger,
  loadVector,
  loop,
  multiply,
  multiplyFloat,
  set,
  shortsOfBytes,
  storeFloat,
  sumIntegerLanes,
  zeroVector,
} from '#retrieval/embed/builtin/assemble'

export type RowKernel = {
  /** out[i] = query · row[i]: shorts by bytes, `width` of each a multiple of 16; all but counts and widths are byte addresses. */
  dots(query: number, rows: number, count: number, width: number, out: number): void
  /**
   * out[3 i …] = title · first row, whole · second row, and the best of whole · any passage (-1 where there is none), each times its factors.
   * `places` holds for each person the address of both rows, behind which stand their factors; the address of the passages, behind which stand
   * theirs; and how many passages there are.
   */
  likeness(
    title: number,
    whole: number,
    places: number,
    count: number,
    width: number,
    out: number,
    titleFactor: number,
    wholeFactor: number,
  ): void
}

type Locals = { at: number; from: number; k: number; packed: number; sum: number; width: number }

/** sum = the shorts at `from` · the bytes at `at`. */
function dot({ at, from, k, packed, sum, width }: Locals, query: Code, row: Code): Code {
  const part = (half: 'low' | 'high') =>
    dotOfShorts(shortsOfBytes(get(packed), half), loadVector(get(from), half === 'low' ? 0 : 16))
  return [
    ...set(sum, zeroVector),
    ...set(k, integer(0)),
    ...set(at, row),
    ...loop(k, { limit: get(width), step: integer(16) }, [
      ...set(packed, loadVector(add(get(at), get(k)))),
      ...set(from, add(query, multiply(get(k), integer(2)))),
      ...set(sum, addIntegers(get(sum), addIntegers(part('low'), part('high')))),
    ]),
  ]
}

function dotsKernel(): Kernel {
  const [query, rows, count, width, out, row, k, at, from, packed, sum] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  const body = loop(row, { limit: get(count), step: integer(1) }, [
    ...dot({ at, from, k, packed, sum, width }, get(query), add(get(rows), multiply(get(row), get(width)))),
    ...storeFloat(add(get(out), multiply(get(row), integer(4))), sumIntegerLanes(get(sum))),
  ])
  return {
    name: 'dots',
    parameters: ['i32', 'i32', 'i32', 'i32', 'i32'],
    locals: [
      [4, 'i32'],
      [2, 'v128'],
    ],
    body,
  }
}

function likenessKernel(): Kernel {
  const [title, whole, places, count, width, out, titleFactor, wholeFactor] = [0, 1, 2, 3, 4, 5, 6, 7]
  const [person, row, k, at, from, first, rows, tail] = [8, 9, 10, 11, 12, 13, 14, 15]
  const [packed, sum, best] = [16, 17, 18]
  const answer = add(get(out), multiply(get(person), integer(12)))
  const own = { at, from, k, packed, sum, width }
  const place = (index: number) => loadInteger(add(add(get(places), multiply(get(person), integer(12))), integer(4 * index)))
  const scaled = (factor: Code, query: number) =>
    multiplyFloat(multiplyFloat(sumIntegerLanes(get(sum)), loadFloat(factor)), get(query))
  const headFactors = add(get(first), multiply(get(width), integer(2)))
  const rowAt = (index: Code) => add(get(tail), multiply(index, get(width)))
  const body = loop(person, { limit: get(count), step: integer(1) }, [
    ...set(first, place(0)),
    ...set(tail, place(1)),
    ...set(rows, place(2)),
    ...dot(own, get(title), get(first)),
    ...storeFloat(answer, scaled(headFactors, titleFactor)),
    ...dot(own, get(whole), add(get(first), get(width))),
    ...storeFloat(answer, scaled(add(headFactors, integer(4)), wholeFactor), 4),
    ...set(best, float(-1)),
    ...set(row, integer(0)),
    ...loop(row, { limit: get(rows), step: integer(1) }, [
      ...dot(own, get(whole), rowAt(get(row))),
      ...set(best, largerFloat(get(best), scaled(add(rowAt(get(rows)), multiply(get(row), integer(4))), wholeFactor))),
    ]),
    ...storeFloat(answer, get(best), 8),
  ])
  return {
    name: 'likeness',
    parameters: ['i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'f32', 'f32'],
    locals: [
      [8, 'i32'],
      [2, 'v128'],
      [1, 'f32'],
    ],
    body,
  }
}

/** The memory may grow to four gigabytes. */
export function openRowMemory(pages: number): { memory: WebAssembly.Memory; kernel: RowKernel } {
  const most = 65_536
  const memory = new WebAssembly.Memory({ initial: pages, maximum: most, shared: true })
  const module = new WebAssembly.Module(assemble([dotsKernel(), likenessKernel()], pages, most))
  const { exports } = new WebAssembly.Instance(module, { env: { memory } })
  return { memory, kernel: exports as unknown as RowKernel }
}
