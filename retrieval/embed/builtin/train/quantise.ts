/** Rows as whole numbers of `bits` bits with one scale each, laid out as the file of `table.ts`. */
export function packTable(table: Float32Array, shape: { buckets: number; dimensions: number; bits: 4 | 8 }): Uint8Array {
  const { buckets, dimensions, bits } = shape
  const bytes = new Uint8Array(4 * buckets + (buckets * dimensions * bits) / 8)
  const scales = new DataView(bytes.buffer)
  for (let row = 0; row < buckets; row++) {
    const values = table.subarray(row * dimensions, (row + 1) * dimensions)
    const scale = bestScale(values, bits)
    scales.setFloat32(4 * row, scale, true)
    packRow(bytes.subarray(4 * buckets + (row * dimensions * bits) / 8), values, { scale: Math.fround(scale), bits })
  }
  return bytes
}

function packRow(to: Uint8Array, values: Float32Array, { scale, bits }: { scale: number; bits: 4 | 8 }): void {
  for (const [d, value] of values.entries()) {
    const whole = round(value, scale, bits)
    if (bits === 8) to[d] = whole & 0xff
    else to[d >> 1]! |= (whole & 0xf) << (4 * (d & 1))
  }
}

function round(value: number, scale: number, bits: 4 | 8): number {
  const most = bits === 8 ? 127 : 7
  return scale === 0 ? 0 : Math.max(-most, Math.min(most, Math.round(value / scale)))
}

/** With few bits, cutting the largest values a little loses less than coarse steps do. */
function bestScale(values: Float32Array, bits: 4 | 8): number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  if (bits === 8 || largest === 0) return largest / 127
  const scales = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6].map((part) => (part * largest) / 7)
  const losses = scales.map((scale) => values.reduce((sum, value) => sum + (value - scale * round(value, scale, bits)) ** 2, 0))
  return scales[losses.indexOf(Math.min(...losses))]!
}
