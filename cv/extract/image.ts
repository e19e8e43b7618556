import type { Extracted } from './extracted.ts'
import { preparePicture } from './picture.ts'
import { recognise } from './recognise.ts'

/** Reads a photograph or a scan; one that lies on its side or on its head is turned until it can be read. */
export async function extractImage(bytes: Uint8Array): Promise<Extracted> {
  if (isTiff(bytes)) return { mime: 'image/tiff', ...(await recognise([bytes])) }
  const mime = bytes[0] === 0x89 ? 'image/png' : 'image/jpeg'
  let best = await recognise([await preparePicture(bytes)])
  for (const turns of [1, 3, 2]) {
    if (commonWords(best) >= 3) break
    const turned = await recognise([await preparePicture(bytes, turns)])
    if (commonWords(turned) > commonWords(best)) best = turned
  }
  return { mime, ...best }
}

function isTiff(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x49 && bytes[1] === 0x49) || (bytes[0] === 0x4d && bytes[1] === 0x4d)
}

/** Small words stand in every text that was read the right way up. */
function commonWords({ lines }: Pick<Extracted, 'lines'>): number {
  const text = lines.map((line) => line.text).join(' ')
  return text.match(/(?<![\p{L}])(?:de|la|le|les|des|du|et|en|pour|avec|the|and|of|in|for|with|to|on)(?![\p{L}])/giu)?.length ?? 0
}
