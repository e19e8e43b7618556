import { flushCompileCache } from 'node:module'
import { toAppError } from '#lib/errors'
import { cloneLightly } from './extract/clone-lightly.ts'
import { DecompressAtOnce } from './extract/decompress-at-once.ts'
import { onSlow } from './extract/slow.ts'
import { readHere } from './read-here.ts'
import type { ReadOptions } from './reading.ts'

type Request = { id: number; bytes: Uint8Array; fileName: string; options: ReadOptions }

Object.assign(globalThis, { DecompressionStream: DecompressAtOnce, structuredClone: cloneLightly })

process.on('message', (request: Request) => {
  void answer(request)
})
process.send?.({ id: 0, ready: true })
process.on('disconnect', () => process.exit(0))
if (process.argv.includes('warm')) void warm()

async function answer({ id, bytes, fileName, options }: Request): Promise<void> {
  onSlow(() => process.send?.({ id, slow: true }))
  try {
    const reading = await readHere(new Uint8Array(bytes), fileName, options)
    process.send?.({ id, reading })
  } catch (error) {
    const { code, message, details } = toAppError(error)
    process.send?.({ id, error: { code, message, details } })
  }
}

/** What most files need is loaded, and the vocabulary read, before the first of them comes. */
async function warm(): Promise<void> {
  const sample =
    "Aide-soignante\n69100 Villeurbanne\n\nEXPÉRIENCE\nmars 2020 – aujourd'hui : Aide-soignante, EHPAD Les Tilleuls\n\nLANGUES\nAnglais"
  const [{ getResolvedPDFJS }] = await Promise.all([import('unpdf'), import('./extract/pdf.ts')])
  await Promise.all([getResolvedPDFJS(), readHere(new TextEncoder().encode(sample), 'cv.txt', {})])
  flushCompileCache()
}
