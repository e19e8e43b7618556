import {
  add,
  addVector,
  assemble,
  floatsOfBytes,
  get,
  highHalves,
  integer,
  loadFloat,
  loadInteger,
  loadVector,
  loop,
  lowHalves,
  multiply,
  multiplyFloat,
  multiplyVector,
  set,
  splat,
  storeVector,
  zeroVector,
} from './assemble.ts'
import type { Code, Kernel } from './assemble.ts'

/** Every argument is a byte address in the memory, a count, a width in bytes, or a factor. */
export type WordKernels = {
  /** out = factor · Σ scales[row] · table[row] over the rows of `indexes`; `width` is that of a packed row. */
  sumRows(indexes: number, count: number, scales: number, table: number, out: number, width: number, factor: number): void
  /** to += factor · from */
  addScaled(to: number, from: number, factor: number, width: number): void
}

const bytesAtOnce = 16
const each = (count: number, body: (index: number) => Code): Code =>
  Array.from({ length: count }, (_, index) => index).flatMap(body)

/** Rows of four bits come out even dimensions first, then odd ones, in blocks of 32: every vector alike, so that cosines stand. */
function sumRowsKernel(bits: 4 | 8): Kernel {
  const [indexes, count, scales, table, out, width, factor] = [0, 1, 2, 3, 4, 5, 6]
  const [chunk, k, row, scale, packed, bytes, sums] = [7, 8, 9, 10, 11, 12, 13]
  const parts = bits === 8 ? [get(packed)] : [lowHalves(get(packed)), highHalves(get(packed))]
  const quarters = [0, 1, 2, 3] as const
  const target = add(get(out), multiply(get(chunk), integer(32 / bits)))
  const body = loop(chunk, { limit: get(width), step: integer(bytesAtOnce) }, [
    ...each(4 * parts.length, (sum) => set(sums + sum, zeroVector)),
    ...set(k, integer(0)),
    ...loop(k, { limit: get(count), step: integer(1) }, [
      ...set(row, loadInteger(add(get(indexes), multiply(get(k), integer(4))))),
      ...set(scale, splat(multiplyFloat(get(factor), loadFloat(add(get(scales), multiply(get(row), integer(4))))))),
      ...set(packed, loadVector(add(add(get(table), get(chunk)), multiply(get(row), get(width))))),
      ...parts.flatMap((part, index) => [
        ...set(bytes, part),
        ...quarters.flatMap((quarter) => {
          const sum = sums + 4 * index + quarter
          return set(sum, addVector(get(sum), multiplyVector(get(scale), floatsOfBytes(get(bytes), quarter))))
        }),
      ]),
    ]),
    ...each(4 * parts.length, (sum) => storeVector(target, get(sums + sum), 16 * sum)),
  ])
  return {
    name: 'sumRows',
    parameters: ['i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'f32'],
    locals: [
      [3, 'i32'],
      [11, 'v128'],
    ],
    body,
  }
}

function addScaledKernel(): Kernel {
  const [to, from, factor, width, k] = [0, 1, 2, 3, 4]
  const moved = multiplyVector(splat(get(factor)), loadVector(add(get(from), get(k))))
  const target = add(get(to), get(k))
  const body = loop(k, { limit: get(width), step: integer(16) }, storeVector(target, addVector(loadVector(target), moved)))
  return { name: 'addScaled', parameters: ['i32', 'i32', 'f32', 'i32'], locals: [[1, 'i32']], body }
}

export function loadWordKernels(memory: WebAssembly.Memory, pages: number, bits: 4 | 8): WordKernels {
  const code = new WebAssembly.Module(assemble([sumRowsKernel(bits), addScaledKernel()], pages))
  return new WebAssembly.Instance(code, { env: { memory } }).exports as unknown as WordKernels
}
