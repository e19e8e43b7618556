/** Small enough for the sum of its products with any unit vector of bytes to fit in 32 bits. */
const mostShort = 2047
const mostByte = 127

/** A vector as whole numbers of a byte; the answer times those is the vector again, to a hundredth of a cosine. */
export function quantiseByte(vector: Float32Array, to: Int8Array): number {
  return quantise(vector, to, mostByte)
}

/** The same in two bytes: for the queries that rows of bytes are compared with. */
export function quantiseShort(vector: Float32Array, to: Int16Array): number {
  return quantise(vector, to, mostShort)
}

function quantise(vector: Float32Array, to: Int8Array | Int16Array, steps: number): number {
  let most = 0
  for (let d = 0; d < vector.length; d++) most = Math.max(most, Math.abs(vector[d]!))
  const scale = steps / (most || 1)
  for (let d = 0; d < vector.length; d++) to[d] = Math.round(vector[d]! * scale)
  return 1 / scale
}
