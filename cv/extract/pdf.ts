import { getResolvedPDFJS, renderPageAsImage } from 'unpdf'
import type { Flag } from '../reading.ts'
import type { Extracted, ExtractedLine, Link } from './extracted.ts'
import { layOut } from './layout.ts'
import { multiply } from './matrix.ts'
import type { Matrix, Rect } from './matrix.ts'
import { Painter } from './pdf-painter.ts'
import type { PdfFont } from './pdf-state.ts'
import { announceSlow } from './slow.ts'
import { attachedProfile } from './pdf-attached.ts'
import { believeLayer } from './pdf-layer.ts'
import { type PdfDocument, openPdf } from './pdf-open.ts'
import { pdfWords } from './pdf-words.ts'
import { readByProvider } from './provided.ts'
import { hiddenFlags, partVisible } from './pdf-visibility.ts'

const maxPages = 50
const maxCharacters = 200_000

type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>
type Visibility = { isVisible: (group: unknown) => boolean }

export async function extractPdf(bytes: Uint8Array): Promise<Extracted> {
  const document = await openPdf(bytes)
  const names = await operationNames()
  const groups = (await document.getOptionalContentConfig()) as unknown as Visibility
  const lines: ExtractedLine[] = []
  const flags: Flag[] = []
  const links: Link[] = []
  const sizes: NonNullable<Extracted['sizes']> = []
  let characters = 0
  let pictured = false
  const last = Math.min(document.numPages, maxPages)
  if (document.numPages > maxPages) flags.push({ kind: 'truncated', reason: 'too_many_pages' })
  for (let number = 1; number <= last; number++) {
    // A damaged page does not take the others with it.
    const page = await document.getPage(number).catch(() => undefined)
    const read = page && (await readPage(page, number, names, groups).catch(() => undefined))
    if (!read) {
      flags.push({ kind: 'truncated', page: number, reason: 'damaged_page' })
      continue
    }
    sizes.push({ number, width: read.width, height: read.height })
    flags.push(...read.flags)
    links.push(...read.links)
    pictured ||= read.pictured
    for (const line of read.lines) {
      characters += line.text.length + 1
      if (characters <= maxCharacters) lines.push(line)
    }
    page.cleanup()
    if (characters > maxCharacters) {
      flags.push({ kind: 'truncated', reason: 'too_long' })
      break
    }
  }
  const letters = lines.reduce((sum, line) => sum + (line.text.match(/\p{L}/gu)?.length ?? 0), 0)
  if (letters < 2 || (letters < 80 && pictured)) {
    const provided = await readByProvider({ bytes, fileName: 'cv.pdf', format: 'pdf' })
    return provided ?? readPictures(await openPdf(bytes, { draws: true }), flags)
  }
  const scanned = flags.flatMap((flag) => (flag.reason === 'text_layer' && flag.page ? [flag.page] : []))
  const told = scanned.length ? await readLayers(bytes, lines, scanned.slice(0, 4)) : { lines, flags: [] }
  const { info } = (await document.getMetadata().catch(() => ({ info: {} }))) as { info: Record<string, unknown> }
  const visible = told.lines.map((line) => line.text).join(' ')
  const attached = await attachedProfile(document, visible)
  flags.push(...told.flags, ...pdfWords(bytes, info, visible), ...attached.flags)
  await document.cleanup()
  const read = { mime: 'application/pdf', lines: withoutRunningLines(told.lines, last), sizes, links, flags }
  return attached.profile ? { ...read, profile: attached.profile } : read
}

/** The text layer of scanned pages, as far as the pictures show its words. */
async function readLayers(bytes: Uint8Array, lines: ExtractedLine[], scanned: number[]) {
  const seen = await recognisePages(await openPdf(bytes, { draws: true }), scanned)
  const isScanned = (line: ExtractedLine) => scanned.includes(line.page)
  const layer = lines.filter((line) => isScanned(line))
  const shown = seen.lines.map((line) => ({ ...line, page: scanned[line.page - 1] ?? line.page }))
  const believed = believeLayer(layer, shown)
  const kept = [...lines.filter((line) => !isScanned(line)), ...believed.lines]
  return { lines: kept.sort((one, other) => one.page - other.page), flags: believed.flags }
}

/** Pages are drawn, and their words recognised. */
async function recognisePages(document: PdfDocument, numbers: number[]) {
  announceSlow()
  const images: Uint8Array[] = []
  for (const number of numbers) {
    const canvasImport = () => import('@napi-rs/canvas')
    const drawn = new Uint8Array(await renderPageAsImage(document, number, { canvasImport, scale: 2.5 }))
    const { preparePicture } = await import('./picture.ts')
    images.push(await preparePicture(drawn))
  }
  const { recognise } = await import('./recognise.ts')
  return recognise(images)
}

/** Pages without any readable words are drawn and recognised. */
async function readPictures(document: PdfDocument, flags: Flag[]): Promise<Extracted> {
  const numbers = Array.from({ length: Math.min(document.numPages, 4) }, (_, index) => index + 1)
  const read = await recognisePages(document, numbers)
  return { mime: 'application/pdf', ...read, flags: [...flags, ...read.flags] }
}

async function operationNames(): Promise<Map<number, string>> {
  const { OPS } = (await getResolvedPDFJS()) as unknown as { OPS: Record<string, number> }
  return new Map(Object.entries(OPS).map(([name, value]) => [value, name]))
}

async function readPage(page: PdfPage, number: number, names: Map<number, string>, groups: Visibility) {
  const viewport = page.getViewport({ scale: 1 })
  const bounds: Rect = { left: 0, top: 0, right: viewport.width, bottom: viewport.height }
  const operations = await page.getOperatorList()
  const painter = new Painter(bounds, multiply([1, 0, 0, 1, 0, 0], viewport.transform) as Matrix, {
    font: (id) => fontOf(page, id),
    contentVisible: (group) => groups.isVisible(group),
  })
  operations.fnArray.forEach((operation, index) => painter.run(names.get(operation) ?? '', operations.argsArray[index]))
  const { visible, hidden, scanned } = partVisible(painter.runs, painter.areas, bounds)
  const flags = hiddenFlags(hidden, number)
  if (scanned) flags.push({ kind: 'ocr', page: number, reason: 'text_layer' })
  return {
    width: viewport.width,
    height: viewport.height,
    lines: layOut(visible, number, bounds, painter),
    flags,
    links: await linksOf(page),
    pictured: painter.areas.some((area) => area.image && coverage(area, bounds) > 0.5),
  }
}

function coverage(area: Rect, page: Rect): number {
  return ((area.right - area.left) * (area.bottom - area.top)) / ((page.right - page.left) * (page.bottom - page.top))
}

function fontOf(page: PdfPage, id: string): PdfFont | undefined {
  const store = id.startsWith('g_') ? page.commonObjs : page.objs
  return store.has(id) ? (store.get(id) as PdfFont) : undefined
}

async function linksOf(page: PdfPage): Promise<Link[]> {
  const annotations = (await page.getAnnotations().catch(() => [])) as { url?: string; overlaidText?: string }[]
  return annotations.flatMap((annotation) =>
    annotation.url ? [{ label: annotation.overlaidText ?? '', url: annotation.url }] : [],
  )
}

/** Leaves out what is printed on the top or foot of every page again: page numbers, «Curriculum vitae», the name. */
function withoutRunningLines(lines: ExtractedLine[], pages: number): ExtractedLine[] {
  const numbered = /^(?:page\s*)?\d{1,2}(?:\s*(?:\/|sur|of|de)\s*\d{1,2})?$/i
  const sizes = lines.map((line) => line.size ?? 0).sort((one, other) => one - other)
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0
  // Small print runs wherever its page ends; other words run only where they stand at one height.
  const key = ({ text, size, box }: ExtractedLine) =>
    `${text.replace(/\d+/g, '#')}@${(size ?? usual) < usual - 0.9 ? '' : Math.round((box?.[1] ?? 0) / 4)}`
  const places = new Map<string, Set<number>>()
  if (pages > 1) for (const line of lines) places.set(key(line), (places.get(key(line)) ?? new Set()).add(line.page))
  const margins = new Set(
    lines.filter((line) => isMargin(line) && (places.get(key(line))?.size ?? 0) > 1).map((line) => line.text),
  )
  const kept = new Set<string>()
  return lines.filter((line) => {
    if (numbered.test(line.text.trim()) && line.text.trim().length < 12 && isMargin(line)) return false
    if ((places.get(key(line))?.size ?? 0) < 2 || !(isMargin(line) || margins.has(line.text))) return true
    if (kept.has(key(line))) return false
    kept.add(key(line))
    // What runs at the foot of each page tells nothing, but for the ways to reach the person.
    return (line.box?.[1] ?? 0) < 400 || /@|www\.|https?:|(?:\d[\s.]?){9}/.test(line.text)
  })
}

function isMargin(line: ExtractedLine): boolean {
  const top = line.box?.[1] ?? 400
  return top < 60 || top > 760
}
