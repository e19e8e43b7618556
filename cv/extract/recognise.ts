import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createWorker } from 'tesseract.js'
import { cleanText } from './clean.ts'
import type { Extracted, ExtractedLine } from './extracted.ts'
import { layOut } from './layout.ts'
import type { Run } from './pdf-state.ts'
import { announceSlow } from './slow.ts'

type Word = { text: string; confidence: number; bbox: { x0: number; y0: number; x1: number; y1: number } }
type TextLine = { words: Word[]; baseline: { y0: number; y1: number }; bbox: { y0: number; y1: number } }

/** Reads the words of pictures of pages, in French and English; the places are in points of an A4-wide page. */
export async function recognise(images: Uint8Array[]): Promise<Pick<Extracted, 'lines' | 'sizes' | 'flags'>> {
  announceSlow()
  const folder = languageData()
  const worker = await createWorker(['fra', 'eng'], 1, { langPath: folder, cacheMethod: 'none', gzip: true })
  const lines: ExtractedLine[] = []
  const sizes: NonNullable<Extracted['sizes']> = []
  try {
    for (const [index, image] of images.entries()) {
      const { data } = await worker.recognize(Buffer.from(image), {}, { blocks: true })
      const found = (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines as TextLine[]))
      const right = Math.max(...found.flatMap((line) => line.words.map((word) => word.bbox.x1)), 1)
      const scale = 560 / right
      const height = Math.max(...found.map((line) => line.bbox.y1), 1) * scale + 30
      sizes.push({ number: index + 1, width: 595, height })
      const runs = found.flatMap((line) => toRuns(line, scale))
      lines.push(
        ...layOut(runs, index + 1, { left: 0, top: 0, right: 595, bottom: height }).map((line) => ({
          ...line,
          text: cleanText(line.text.replace(/^[eo«°¢*®]\s(?=\p{Lu})/u, '• ')),
        })),
      )
    }
  } finally {
    await worker.terminate()
    rmSync(folder, { recursive: true, force: true })
  }
  return { lines, sizes, flags: images.map((_, index) => ({ kind: 'ocr' as const, page: index + 1, reason: 'recognised' })) }
}

function toRuns(line: TextLine, scale: number): Run[] {
  const size = Math.max(5, (line.bbox.y1 - line.bbox.y0) * scale * 0.85)
  const y = Math.max(line.baseline.y0, line.baseline.y1) * scale
  return line.words
    .filter((word) => word.confidence > 20 && word.text.trim())
    .map((word, order) => ({
      text: word.text,
      x: word.bbox.x0 * scale,
      right: word.bbox.x1 * scale,
      y,
      size,
      bold: false,
      turn: 0,
      fill: undefined,
      order,
      clip: { left: 0, top: 0, right: 1e6, bottom: 1e6 },
    }))
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
