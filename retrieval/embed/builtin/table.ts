import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '#lib/errors'
import { ownFile } from '#lib/own-file'

/**
 * The learnt rows, one small whole number a dimension, and the scale of each row. `rows` is packed: a byte a value, or two values a
 * byte, low half first.
 */
export type Table = { model: string; buckets: number; dimensions: number; bits: 4 | 8; scales: Float32Array; rows: Uint8Array }

export const manifestSchema = z.object({
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  buckets: z.number().int(),
  dimensions: z.number().int(),
  bits: z.union([z.literal(4), z.literal(8)]),
  sources: z.array(z.string()),
  settings: z.record(z.string(), z.unknown()),
  figures: z.record(z.string(), z.number()),
})
export type Manifest = z.infer<typeof manifestSchema>

const pathOf = (file: string) => ownFile(`retrieval/embed/builtin/${file}`)

/** The committed manifest, or that of another folder that a training wrote. */
export function readManifest(from?: string): Manifest {
  const path = from ? join(from, 'manifest.json') : pathOf('manifest.json')
  return manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** Reads the committed table; a file that is not the one of the manifest is refused. */
export function readTable(manifest: Manifest = readManifest(), from?: string): Table {
  return parseTable(readTableBytes(manifest, from), manifest)
}

export function readTableBytes(manifest: Manifest, from?: string): Buffer {
  const bytes = readFileSync(from ? join(from, manifest.file) : pathOf(manifest.file))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (sha256 !== manifest.sha256) throw new AppError('internal', `${manifest.file} is not the table of its manifest`, { sha256 })
  return bytes
}

/** The file is the scales (32-bit floats, little endian), then the packed rows. */
export function parseTable(bytes: Uint8Array, { buckets, dimensions, bits, sha256 }: Manifest): Table {
  const size = 4 * buckets + (buckets * dimensions * bits) / 8
  if (bytes.byteLength !== size)
    throw new AppError('internal', `a table of ${size} bytes was expected`, { found: bytes.byteLength })
  return {
    model: `builtin-${sha256.slice(0, 8)}`,
    buckets,
    dimensions,
    bits,
    scales: new Float32Array(Uint8Array.from(bytes.subarray(0, 4 * buckets)).buffer),
    rows: bytes.subarray(4 * buckets),
  }
}
