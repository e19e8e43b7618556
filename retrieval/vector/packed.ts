import { quantiseByte } from './quantise.ts'
import type { PersonVectors } from './vector-store.ts'

/** Rows of a person, title first, then the whole and the passages, each a byte a dimension with a factor of its own. */
export type Packed = { factors: Float32Array; rows: Int8Array; count: number }

const headBytes = 4

/** A hundredth of a cosine is kept of a quarter of the room. A person without a title or a whole is like nobody. */
export function pack({ title, whole, passages }: PersonVectors): Buffer {
  if (!title || !whole) return Buffer.alloc(headBytes)
  const vectors = [title, whole, ...passages]
  const bytes = Buffer.alloc(headBytes + vectors.length * (4 + title.length))
  bytes.writeUInt32LE(vectors.length)
  vectors.forEach((vector, index) => {
    const start = headBytes + 4 * vectors.length + index * title.length
    const row = new Int8Array(bytes.buffer, bytes.byteOffset + start, title.length)
    bytes.writeFloatLE(quantiseByte(vector, row), headBytes + 4 * index)
  })
  return bytes
}

export function unpack(given: Uint8Array): Packed {
  const bytes = new Uint8Array(given).buffer
  const count = new DataView(bytes).getUint32(0, true)
  return { count, factors: new Float32Array(bytes, headBytes, count), rows: new Int8Array(bytes, headBytes + 4 * count) }
}
