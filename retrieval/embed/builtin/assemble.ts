/** A small assembler for WebAssembly: the few instructions that the kernels need, as arrays of bytes. */
export type Code = number[]
export type Kernel = { name: string; parameters: ValueType[]; result?: ValueType; locals: [number, ValueType][]; body: Code }
type ValueType = 'i32' | 'f32' | 'v128'

const types: Record<ValueType, number> = { i32: 0x7f, f32: 0x7d, v128: 0x7b }
const nothing = 0x40

function unsigned(value: number): Code {
  const bytes: Code = []
  let rest = value
  do {
    const low = rest & 0x7f
    rest >>>= 7
    bytes.push(rest ? low | 0x80 : low)
  } while (rest)
  return bytes
}

function signed(value: number): Code {
  const bytes: Code = []
  let rest = value
  for (;;) {
    const low = rest & 0x7f
    rest >>= 7
    const ended = (rest === 0 && !(low & 0x40)) || (rest === -1 && (low & 0x40) !== 0)
    bytes.push(ended ? low : low | 0x80)
    if (ended) return bytes
  }
}

const vector = (opcode: number): Code => [0xfd, ...unsigned(opcode)]

export const get = (local: number): Code => [0x20, ...unsigned(local)]
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)]
export const integer = (value: number): Code => [0x41, ...signed(value)]
export const add = (a: Code, b: Code): Code => [...a, ...b, 0x6a]
export const multiply = (a: Code, b: Code): Code => [...a, ...b, 0x6c]
export const loadInteger = (address: Code): Code => [...address, 0x28, 2, 0]
export const loadFloat = (address: Code): Code => [...address, 0x2a, 2, 0]
export const storeFloat = (address: Code, value: Code, at = 0): Code => [...address, ...value, 0x38, 2, ...unsigned(at)]
export const addFloat = (a: Code, b: Code): Code => [...a, ...b, 0x92]
export const multiplyFloat = (a: Code, b: Code): Code => [...a, ...b, 0x94]
export const largerFloat = (a: Code, b: Code): Code => [...a, ...b, 0x97]
export const float = (value: number): Code => [0x43, ...new Uint8Array(new Float32Array([value]).buffer)]
export const loadVector = (address: Code, at = 0): Code => [...address, ...vector(0), 2, ...unsigned(at)]
export const storeVector = (address: Code, value: Code, at = 0): Code => [...address, ...value, ...vector(11), 2, ...unsigned(at)]
export const splat = (value: Code): Code => [...value, ...vector(0x13)]
export const lane = (value: Code, index: number): Code => [...value, ...vector(0x1f), index]
export const addVector = (a: Code, b: Code): Code => [...a, ...b, ...vector(0xe4)]
export const multiplyVector = (a: Code, b: Code): Code => [...a, ...b, ...vector(0xe6)]
/** Sixteen signed bytes as their sixteen low halves, and as their sixteen high halves, each a signed byte. */
export const lowHalves = (bytes: Code): Code => [...bytes, ...integer(4), ...vector(0x6b), ...integer(4), ...vector(0x6c)]
export const highHalves = (bytes: Code): Code => [...bytes, ...integer(4), ...vector(0x6c)]
const widenings = [
  [0x87, 0xa7],
  [0x87, 0xa8],
  [0x88, 0xa7],
  [0x88, 0xa8],
] as const
/** The quarter of sixteen signed bytes as four floats. */
export function floatsOfBytes(bytes: Code, quarter: 0 | 1 | 2 | 3): Code {
  const [half, part] = widenings[quarter]
  return [...bytes, ...vector(half), ...vector(part), ...vector(0xfa)]
}
export const zeroVector: Code = [...vector(12), ...Array.from({ length: 16 }, () => 0)]

/** The four lanes of a vector added up. */
export function sumLanes(value: Code): Code {
  const half = (a: number, b: number) => addFloat(lane(value, a), lane(value, b))
  return addFloat(half(0, 1), half(2, 3))
}

/** Half of sixteen signed bytes as eight shorts. */
export const shortsOfBytes = (bytes: Code, half: 'low' | 'high'): Code => [...bytes, ...vector(half === 'low' ? 0x87 : 0x88)]
/** Eight products of shorts, summed two by two into four integers. */
export const dotOfShorts = (a: Code, b: Code): Code => [...a, ...b, ...vector(0xba)]
export const addIntegers = (a: Code, b: Code): Code => [...a, ...b, ...vector(0xae)]

/** The four integers of a vector added up, as a float. */
export function sumIntegerLanes(value: Code): Code {
  const part = (index: number): Code => [...value, ...vector(0x1b), index]
  return [...add(add(part(0), part(1)), add(part(2), part(3))), 0xb2]
}

/** `while (counter < limit) { body; counter += step }` over unsigned integers in locals. */
export function loop(counter: number, bounds: { limit: Code; step: Code }, body: Code): Code {
  const leave = [...get(counter), ...bounds.limit, 0x4f, 0x0d, 1]
  const advance = set(counter, add(get(counter), bounds.step))
  return [0x02, nothing, 0x03, nothing, ...leave, ...body, ...advance, 0x0c, 0, 0x0b, 0x0b]
}

const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content]
const list = (items: Code[]): Code => [...unsigned(items.length), ...items.flat()]
const text = (value: string): Code => [...unsigned(value.length), ...Buffer.from(value)]

/** A module that works on the shared memory `env.memory`, which may grow to `mostPages`, and exports each kernel by its name. */
export function assemble(kernels: Kernel[], memoryPages: number, mostPages = memoryPages): Uint8Array<ArrayBuffer> {
  const signatures = kernels.map((kernel) => [
    0x60,
    ...list(kernel.parameters.map((type) => [types[type]])),
    ...list(kernel.result ? [[types[kernel.result]]] : []),
  ])
  const bodies = kernels.map((kernel) => {
    const locals = list(kernel.locals.map(([count, type]) => [...unsigned(count), types[type]]))
    const code = [...locals, ...kernel.body, 0x0b]
    return [...unsigned(code.length), ...code]
  })
  const memory = [...text('env'), ...text('memory'), 0x02, 0x03, ...unsigned(memoryPages), ...unsigned(mostPages)]
  return new Uint8Array([
    0x00,
    0x61,
    0x73,
    0x6d,
    1,
    0,
    0,
    0,
    ...section(1, list(signatures)),
    ...section(2, list([memory])),
    ...section(3, list(kernels.map((_, index) => unsigned(index)))),
    ...section(7, list(kernels.map((kernel, index) => [...text(kernel.name), 0x00, ...unsigned(index)]))),
    ...section(10, list(bodies)),
  ])
}
