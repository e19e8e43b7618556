import { join } from 'node:path'
import PdfKit from 'pdfkit'
import type { Paper, Row } from './paper.ts'
import { words } from './words.ts'

const margin = { left: 48, top: 52, right: 48, bottom: 60 }
const side = 128
const wide = { x: margin.left + side + 18, width: 595.28 - margin.left - side - 18 - margin.right }
const colours = { ink: '#1d2733', quiet: '#5b6673', accent: '#0e4194', rule: '#c3cad4' }

type Pdf = InstanceType<typeof PdfKit>

/** Source Sans 3, whole: every letter of the languages of Europe, embedded as far as it is used. */
const font = (weight: '400Regular' | '600SemiBold') =>
  join(
    /* turbopackIgnore: true */ process.cwd(),
    'node_modules/@expo-google-fonts/source-sans-3',
    weight,
    `SourceSans3_${weight}.ttf`,
  )

/** An A4 CV in the manner of Europass: labels and dates at the left, words at the right, pages numbered. */
export async function toPdf(paper: Paper): Promise<Uint8Array> {
  const title = words[paper.lang].curriculum
  const pdf = new PdfKit({
    size: 'A4',
    margins: margin,
    bufferPages: true,
    font: font('400Regular'),
    lang: paper.lang,
    info: { Title: title, Producer: 'Bassin', Creator: 'Bassin' },
  })
  const done = collect(pdf)
  pdf.registerFont('normal', font('400Regular')).registerFont('strong', font('600SemiBold'))
  pdf.font('strong').fontSize(22).fillColor(colours.ink).text(paper.title, wide.x, margin.top, { width: wide.width })
  if (paper.label) pdf.font('normal').fontSize(12).fillColor(colours.quiet).text(paper.label, { width: wide.width })
  if (paper.note) pdf.font('normal').fontSize(9).fillColor(colours.quiet).text(paper.note, { width: wide.width })
  pdf.moveDown(0.6)
  for (const section of paper.sections) {
    heading(pdf, section.title)
    for (const row of section.rows) drawRow(pdf, row)
  }
  number(pdf, paper)
  pdf.end()
  return done
}

function collect(pdf: Pdf): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>()
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
  pdf.on('error', reject)
  return promise
}

/** A title does not stand alone at the foot of a page. */
function heading(pdf: Pdf, title: string): void {
  room(pdf, 70)
  const y = pdf.y + 8
  pdf.font('strong').fontSize(10.5).fillColor(colours.accent).text(title, margin.left, y, { width: side })
  const under = pdf.y
  pdf
    .moveTo(wide.x, y + 7)
    .lineTo(wide.x + wide.width, y + 7)
    .lineWidth(0.6)
    .strokeColor(colours.rule)
    .stroke()
  pdf.y = under + 3
}

function room(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - margin.bottom) pdf.addPage()
}

function drawRow(pdf: Pdf, { side: label, strong, text, points }: Row): void {
  room(pdf, 34)
  const top = pdf.y
  const page = pdf.bufferedPageRange().count
  pdf.font('normal').fontSize(9.5).fillColor(colours.quiet).text(label, margin.left, top, { width: side })
  const under = pdf.y
  pdf.y = top
  pdf.fillColor(colours.ink)
  if (strong) pdf.font('strong').fontSize(10.5).text(strong, wide.x, pdf.y, { width: wide.width })
  if (text) pdf.font('normal').fontSize(10).text(text, wide.x, pdf.y, { width: wide.width })
  for (const point of points ?? []) {
    room(pdf, 14)
    const y = pdf.y
    pdf.font('normal').fontSize(10).text('•', wide.x, y, { width: 10 })
    pdf.text(point, wide.x + 12, y, { width: wide.width - 12 })
  }
  if (pdf.bufferedPageRange().count === page) pdf.y = Math.max(pdf.y, under)
  pdf.y += 4
}

function number(pdf: Pdf, paper: Paper): void {
  const { count } = pdf.bufferedPageRange()
  for (let index = 0; index < count; index++) {
    pdf.switchToPage(index)
    pdf.page.margins.bottom = 0
    pdf.font('normal').fontSize(8).fillColor(colours.quiet)
    pdf.text(`${paper.title} · ${words[paper.lang].page(index + 1, count)}`, margin.left, pdf.page.height - 36, {
      width: 595.28 - margin.left - margin.right,
      align: 'right',
      lineBreak: false,
    })
  }
}
