import type { Extracted } from './extracted.ts'
import { recognise } from './recognise.ts'

export async function extractImage(bytes: Uint8Array): Promise<Extracted> {
  const mime = bytes[0] === 0x89 ? 'image/png' : bytes[0] === 0xff ? 'image/jpeg' : 'image/tiff'
  return { mime, ...(await recognise([bytes])) }
}
