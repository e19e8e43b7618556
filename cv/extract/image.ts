import type { Canvas } from '@napi-rs/canvas'
import type { Extracted } from './extracted.ts'
import { preparePicture } from './picture.ts'
import { recognise } from './recognise.ts'
import { isTiff, tiffPages } from './tiff.ts'

const maxPages = 4

/** Reads a photograph or a scan; one that lies on its side or on its head is turned until it can be read. */
export async function extractImage(bytes: Uint8Array): Promise<Extracted> {
  if (isTiff(bytes)) return { mime: 'image/tiff', ...(await recognise(tiffPages(bytes).slice(0, maxPages))) }
  return { mime: bytes[0] === 0x89 ? 'image/png' : 'image/jpeg', ...(await readTurning(bytes)) }
}

export async function extractHeic(bytes: Uint8Array): Promise<Extracted> {
  const { decodeHeic } = await import('./heic.ts')
  return { mime: 'image/heic', ...(await readTurning(await decodeHeic(bytes))) }
}

async function readTurning(picture: Uint8Array | Canvas): Promise<Pick<Extracted, 'lines' | 'sizes' | 'flags'>> {
  let best = await recognise([await preparePicture(picture)])
  for (const turns of [1, 3, 2]) {
    if (commonWords(best) >= 3) break
    const turned = await recognise([await preparePicture(picture, turns)])
    if (commonWords(turned) > commonWords(best)) best = turned
  }
  return best
}

/** Small words stand in every text that was read the right way up. */
function commonWords({ lines }: Pick<Extracted, 'lines'>): number {
  const text = lines.map((line) => line.text).join(' ')
  return text.match(/(?<![\p{L}])(?:de|la|le|les|des|du|et|en|pour|avec|the|and|of|in|for|with|to|on)(?![\p{L}])/giu)?.length ?? 0
}
