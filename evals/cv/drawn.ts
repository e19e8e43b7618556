import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib'
import { type FlowLine, type FlowStyle, toFlow } from './flow.ts'
import { spaced } from './markup.ts'
import type { Sheet } from './sheet.ts'

export type DrawnOrder = 'lines' | 'words' | 'dates-last'
type Ink = { x: number; y: number; text: string; size: number; font: PDFFont; page: number }

const width = 595
const margin = 50
const sizes: Record<FlowLine['kind'], number> = { name: 20, label: 13, contact: 10, title: 13, strong: 10.5, text: 10, item: 10 }

/** A PDF drawn by hand in the standard fonts: word by word, or all dates after all other words, as some programs do. */
export async function toDrawn(sheet: Sheet, style: FlowStyle, order: DrawnOrder): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.setCreationDate(new Date('2026-01-01T12:00:00Z'))
  document.setModificationDate(new Date('2026-01-01T12:00:00Z'))
  const normal = await document.embedFont(StandardFonts.Helvetica)
  const strong = await document.embedFont(StandardFonts.HelveticaBold)
  const inks = place(sheet, style, { normal, strong })
  const last = (ink: Ink) => (order === 'dates-last' && ink.x > 380 ? 1 : 0)
  const pages: PDFPage[] = []
  for (const ink of inks.toSorted((a, b) => a.page - b.page || last(a) - last(b))) {
    while (pages.length <= ink.page) pages.push(document.addPage([width, 842]))
    for (const { x, text } of order === 'words' ? apart(ink) : [ink])
      pages[ink.page]!.drawText(text, { x, y: ink.y, size: ink.size, font: ink.font })
  }
  return document.save()
}

function place(sheet: Sheet, style: FlowStyle, fonts: { normal: PDFFont; strong: PDFFont }): Ink[] {
  const inks: Ink[] = []
  let y = 790
  let page = 0
  for (const line of toFlow(sheet, style)) {
    const size = sizes[line.kind]
    const font = line.kind === 'name' || line.kind === 'title' || line.kind === 'strong' ? fonts.strong : fonts.normal
    const text =
      line.kind === 'title' && style.spacedTitles ? spaced(line.text) : line.kind === 'item' ? `• ${line.text}` : line.text
    y -= line.kind === 'title' ? 16 : line.kind === 'strong' ? 6 : 0
    for (const part of broken(text, font, size)) {
      if (y < 60) {
        page += 1
        y = 790
      }
      const x = line.kind === 'item' ? margin + 10 : margin
      inks.push({ x, y, text: part, size, font, page })
      if (line.when && part === text)
        inks.push({
          x: width - margin - fonts.normal.widthOfTextAtSize(line.when, 9.5),
          y,
          text: line.when,
          size: 9.5,
          font: fonts.normal,
          page,
        })
      y -= size * 1.4
    }
  }
  return inks
}

function broken(text: string, font: PDFFont, size: number): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word
    if (font.widthOfTextAtSize(longer, size) <= width - 2 * margin || !lines.at(-1)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function apart({ x, text, size, font }: Ink): { x: number; text: string }[] {
  let at = x
  return text.split(' ').map((word) => {
    const placed = { x: at, text: word }
    at += font.widthOfTextAtSize(`${word} `, size)
    return placed
  })
}
