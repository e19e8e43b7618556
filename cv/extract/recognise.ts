import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PSM, createWorker } from 'tesseract.js'
import { AppError } from '#lib/errors'
import { cleanText } from './clean.ts'
import type { Extracted, ExtractedLine } from './extracted.ts'
import { layOut } from './layout.ts'
import type { Run } from './pdf-state.ts'
import { type Recognised, type RecognisedLine, toRuns } from './recognised.ts'
import { announceSlow } from './slow.ts'

/** Reads the words of pictures of pages, in French and English; the places are in points of an A4-wide page. */
export async function recognise(images: Uint8Array[]): Promise<Pick<Extracted, 'lines' | 'sizes' | 'flags'>> {
  announceSlow()
  const folder = languageData()
  // Without a handler the recogniser's errors would end the process; the failed call throws them all the same.
  const options = { langPath: folder, cacheMethod: 'none', gzip: true, errorHandler: () => {} }
  const worker = await createWorker(['fra', 'eng'], 1, options)
  const lines: ExtractedLine[] = []
  const sizes: NonNullable<Extracted['sizes']> = []
  try {
    // Words are found wherever they stand, their order is our own; the threshold follows the light of a photograph.
    await worker.setParameters({ tessedit_pageseg_mode: PSM.SPARSE_TEXT, thresholding_method: '2' } as object)
    for (const [index, image] of images.entries()) {
      const { data } = await worker.recognize(Buffer.from(image), {}, { blocks: true }).catch(unreadablePicture)
      const found = (data.blocks ?? []).flatMap((block) =>
        block.paragraphs.flatMap((paragraph) => paragraph.lines as RecognisedLine[]),
      )
      const read = toRuns(found)
      sizes.push({ number: index + 1, width: 595, height: read.height })
      lines.push(...linesOf(read, index + 1))
    }
  } finally {
    await worker.terminate()
    rmSync(folder, { recursive: true, force: true })
  }
  return { lines, sizes, flags: images.map((_, index) => ({ kind: 'ocr' as const, page: index + 1, reason: 'recognised' })) }
}

function unreadablePicture(): never {
  throw new AppError('invalid', 'the picture cannot be read', { reason: 'corrupted' })
}

/** A bullet is seen as some small sign before a capital. */
const seenBullet = /^(?:[«»°¢*®=+>~·©¤]|[eo](?=\s\p{Lu}))[\s\t]+(?=[\p{L}\d])/u

function linesOf({ runs, height }: Recognised, page: number): ExtractedLine[] {
  const bounds = { left: 0, top: 0, right: 595, bottom: height }
  return layOut(withoutBullets(runs), page, bounds)
    .map((line) => ({ ...line, text: cleanText(line.text.replace(seenBullet, '• ')) }))
    .filter((line) => /[\p{L}\d]/u.test(line.text))
}

/** A sign that opens a line is written as the bullet that it is, so that what wraps below it is seen as its end. */
function withoutBullets(runs: Run[]): Run[] {
  return runs.map((run) => (/^[«»°¢*®=+>~·©¤]$/.test(run.text) ? { ...run, text: '•' } : run))
}

/** The recogniser wants its language data side by side in one folder. */
function languageData(): string {
  const require = createRequire(import.meta.url)
  const folder = mkdtempSync(join(tmpdir(), 'recognise-'))
  for (const language of ['fra', 'eng']) {
    const home = dirname(require.resolve(`@tesseract.js-data/${language}/package.json`))
    const file = join(home, '4.0.0_best_int', `${language}.traineddata.gz`)
    if (existsSync(file)) copyFileSync(file, join(folder, `${language}.traineddata.gz`))
  }
  return folder
}
