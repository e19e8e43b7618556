import {
  add,
  addVector,
  assemble,
  get,
  integer,
  loadFloat,
  loadInteger,
  loadVector,
  loop,
  multiply,
  multiplyVector,
  set,
  splat,
  storeFloat,
  storeVector,
  sumLanes,
  zeroVector,
} from '../assemble.ts'
import type { Code, Kernel } from '../assemble.ts'

/** Every argument is a byte address in the shared memory, a count, or a width in bytes (`4 × dimensions`). */
export type Kernels = {
  /** out = Σ weights[k] · base[index[k]], width a multiple of 128 bytes. */
  gather(index: number, weights: number, count: number, base: number, out: number, width: number): void
  /** out[i][j] = a[i] · b[j] for an even number of rows of a and a multiple of 4 of b. */
  dots(a: number, b: number, out: number, rowsA: number, rowsB: number, width: number, outWidth: number): void
  /** out[i] = Σ_j p[i][j] · b[j], p read with the two strides, an even number of rows, width a multiple of 64 bytes. */
  mix(p: number, strideI: number, strideJ: number, b: number, out: number, rows: number, inner: number, width: number): void
  dot(a: number, b: number, width: number): number
  /** to += factor · from */
  shift(to: number, from: number, factor: number, width: number): void
}

const range = (count: number) => Array.from({ length: count }, (_, index) => index)
const each = (count: number, body: (index: number) => Code): Code => range(count).flatMap(body)
const accumulate = (local: number, product: Code): Code => set(local, addVector(get(local), product))

function gatherKernel(): Kernel {
  const [index, weights, count, base, out, width, chunk, k, row, factor, sums] = range(11) as Eleven
  const entry = multiply(get(k), integer(4))
  const body = loop(chunk, { limit: get(width), step: integer(128) }, [
    ...each(8, (i) => set(sums + i, zeroVector)),
    ...set(k, integer(0)),
    ...loop(k, { limit: get(count), step: integer(1) }, [
      ...set(row, add(add(get(base), get(chunk)), multiply(loadInteger(add(get(index), entry)), get(width)))),
      ...set(factor, splat(loadFloat(add(get(weights), entry)))),
      ...each(8, (i) => accumulate(sums + i, multiplyVector(get(factor), loadVector(get(row), 16 * i)))),
    ]),
    ...each(8, (i) => storeVector(add(get(out), get(chunk)), get(sums + i), 16 * i)),
  ])
  return {
    name: 'gather',
    parameters: ['i32', 'i32', 'i32', 'i32', 'i32', 'i32'],
    locals: [
      [3, 'i32'],
      [9, 'v128'],
    ],
    body,
  }
}
type Eleven = [number, number, number, number, number, number, number, number, number, number, number]

function dotsKernel(): Kernel {
  const [a, b, out, rowsA, rowsB, width, outWidth] = range(11) as Eleven
  const [i, j, k, atA, atB, left, sums] = [7, 8, 9, 10, 11, 12, 18]
  const right = left + 2
  const rowOf = (base: Code, row: number): Code => add(base, multiply(get(width), integer(row)))
  const block = [
    ...each(8, (s) => set(sums + s, zeroVector)),
    ...set(atA, add(get(a), multiply(get(i), get(width)))),
    ...set(atB, add(get(b), multiply(get(j), get(width)))),
    ...set(k, integer(0)),
    ...loop(k, { limit: get(width), step: integer(16) }, [
      ...each(2, (x) => set(left + x, loadVector(add(rowOf(get(atA), x), get(k))))),
      ...each(4, (y) => set(right + y, loadVector(add(rowOf(get(atB), y), get(k))))),
      ...each(8, (s) => accumulate(sums + s, multiplyVector(get(left + (s >> 2)), get(right + (s & 3))))),
    ]),
    ...each(8, (s) =>
      storeFloat(
        add(add(get(out), multiply(get(j), integer(4))), multiply(add(get(i), integer(s >> 2)), get(outWidth))),
        sumLanes(get(sums + s)),
        4 * (s & 3),
      ),
    ),
  ]
  const body = loop(i, { limit: get(rowsA), step: integer(2) }, [
    ...set(j, integer(0)),
    ...loop(j, { limit: get(rowsB), step: integer(4) }, block),
  ])
  return {
    name: 'dots',
    parameters: ['i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32'],
    locals: [
      [5, 'i32'],
      [14, 'v128'],
    ],
    body,
  }
}

function mixKernel(): Kernel {
  const [p, strideI, strideJ, b, out, rows, inner, width] = range(11) as Eleven
  const [i, chunk, j, atP, atB, atOut, factor, sums] = [8, 9, 10, 11, 12, 13, 14, 16]
  const body = loop(i, { limit: get(rows), step: integer(2) }, [
    ...set(chunk, integer(0)),
    ...loop(chunk, { limit: get(width), step: integer(64) }, [
      ...each(8, (s) => set(sums + s, zeroVector)),
      ...set(atP, add(get(p), multiply(get(i), get(strideI)))),
      ...set(atB, add(get(b), get(chunk))),
      ...set(j, integer(0)),
      ...loop(j, { limit: get(inner), step: integer(1) }, [
        ...set(factor, splat(loadFloat(get(atP)))),
        ...set(factor + 1, splat(loadFloat(add(get(atP), get(strideI))))),
        ...each(8, (s) => accumulate(sums + s, multiplyVector(get(factor + (s >> 2)), loadVector(get(atB), 16 * (s & 3))))),
        ...set(atP, add(get(atP), get(strideJ))),
        ...set(atB, add(get(atB), get(width))),
      ]),
      ...set(atOut, add(add(get(out), get(chunk)), multiply(get(i), get(width)))),
      ...each(4, (s) => storeVector(get(atOut), get(sums + s), 16 * s)),
      ...each(4, (s) => storeVector(add(get(atOut), get(width)), get(sums + 4 + s), 16 * s)),
    ]),
  ])
  const parameters: Kernel['parameters'] = ['i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32']
  return {
    name: 'mix',
    parameters,
    locals: [
      [6, 'i32'],
      [10, 'v128'],
    ],
    body,
  }
}

function dotKernel(): Kernel {
  const [a, b, width, k, sum] = [0, 1, 2, 3, 4]
  const product = multiplyVector(loadVector(add(get(a), get(k))), loadVector(add(get(b), get(k))))
  const body = [...loop(k, { limit: get(width), step: integer(16) }, accumulate(sum, product)), ...sumLanes(get(sum))]
  return {
    name: 'dot',
    parameters: ['i32', 'i32', 'i32'],
    result: 'f32',
    locals: [
      [1, 'i32'],
      [1, 'v128'],
    ],
    body,
  }
}

function shiftKernel(): Kernel {
  const [to, from, factor, width, k] = [0, 1, 2, 3, 4]
  const moved = multiplyVector(splat(get(factor)), loadVector(add(get(from), get(k))))
  const target = add(get(to), get(k))
  const body = loop(k, { limit: get(width), step: integer(16) }, storeVector(target, addVector(loadVector(target), moved)))
  return { name: 'shift', parameters: ['i32', 'i32', 'f32', 'i32'], locals: [[1, 'i32']], body }
}

export async function loadKernels(memory: WebAssembly.Memory, pages: number): Promise<Kernels> {
  const bytes = assemble([gatherKernel(), dotsKernel(), mixKernel(), dotKernel(), shiftKernel()], pages)
  const { instance } = await WebAssembly.instantiate(bytes, { env: { memory } })
  return instance.exports as unknown as Kernels
}
