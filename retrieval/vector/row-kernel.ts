import {
  type Kernel,
  add,
  addIntegers,
  assemble,
  dotOfShorts,
  get,
  integer,
  loadVector,
  loop,
  multiply,
  set,
  shortsOfBytes,
  storeFloat,
  sumIntegerLanes,
  zeroVector,
} from '#retrieval/embed/builtin/assemble'

export type RowKernel = {
  /** out[i] = query · row[i]: shorts by bytes, `width` of each a multiple of 16; all but counts and widths are byte addresses. */
  dots(query: number, rows: number, count: number, width: number, out: number): void
}

function dotsKernel(): Kernel {
  const [query, rows, count, width, out, row, k, at, from, packed, sum] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  const part = (half: 'low' | 'high') =>
    dotOfShorts(shortsOfBytes(get(packed), half), loadVector(get(from), half === 'low' ? 0 : 16))
  const body = loop(row, { limit: get(count), step: integer(1) }, [
    ...set(sum, zeroVector),
    ...set(k, integer(0)),
    ...set(at, add(get(rows), multiply(get(row), get(width)))),
    ...loop(k, { limit: get(width), step: integer(16) }, [
      ...set(packed, loadVector(add(get(at), get(k)))),
      ...set(from, add(get(query), multiply(get(k), integer(2)))),
      ...set(sum, addIntegers(get(sum), addIntegers(part('low'), part('high')))),
    ]),
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

/** The memory may grow to four gigabytes. */
export function openRowMemory(pages: number): { memory: WebAssembly.Memory; kernel: RowKernel } {
  const most = 65_536
  const memory = new WebAssembly.Memory({ initial: pages, maximum: most, shared: true })
  const module = new WebAssembly.Module(assemble([dotsKernel()], pages, most))
  const { exports } = new WebAssembly.Instance(module, { env: { memory } })
  return { memory, kernel: exports as unknown as RowKernel }
}
