import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Paper, Row } from './paper.ts'
import { words } from './words.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' }
const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
const widths: [number, number] = [2500, 7100]

/** The same CV for Word, to be edited: real headings, one row of two cells for each line of the profile. */
export async function toDocx(paper: Paper): Promise<Uint8Array> {
  const title = words[paper.lang].curriculum
  const head = [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: [new TextRun({ text: paper.title, bold: true, size: 40, color: '1D2733' })],
    }),
    ...(paper.label ? [new Paragraph({ children: [new TextRun({ text: paper.label, size: 24, color: '5B6673' })] })] : []),
    ...(paper.note
      ? [new Paragraph({ children: [new TextRun({ text: paper.note, italics: true, size: 18, color: '5B6673' })] })]
      : []),
  ]
  const body = paper.sections.flatMap((section) => [heading(section.title), table(section.rows)])
  const page = { margin: { top: 1000, bottom: 1000, left: 1000, right: 1000 } }
  const footer = new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ size: 16, color: '5B6673', children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  })
  const document = new Document({
    creator: 'Bassin',
    lastModifiedBy: 'Bassin',
    title,
    styles: {
      default: { document: { run: { font: 'Calibri', size: 21, language: { value: paper.lang === 'fr' ? 'fr-FR' : 'en-GB' } } } },
    },
    sections: [{ properties: { page }, footers: { default: footer }, children: [...head, ...body] }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const heading = (text: string) =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    spacing: { before: 220, after: 60 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: 'C3CAD4', space: 1 } },
    children: [new TextRun({ text, bold: true, size: 23, color: '0E4194' })],
  })

const table = (rows: Row[]) =>
  new Table({ columnWidths: widths, width: { size: widths[0] + widths[1], type: WidthType.DXA }, borders, rows: rows.map(row) })

function row({ side, strong, text, points }: Row): TableRow {
  const main = [
    ...(strong ? [new Paragraph({ children: [new TextRun({ text: strong, bold: true })] })] : []),
    ...(text ? text.split('\n').map((line) => new Paragraph(line)) : []),
    ...(points ?? []).map((point) => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(point)] })),
  ]
  const cell = (children: Paragraph[], size: number) =>
    new TableCell({
      children: children.length ? children : [new Paragraph('')],
      width: { size, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, right: 120 },
    })
  return new TableRow({
    cantSplit: true,
    children: [
      cell([new Paragraph({ children: [new TextRun({ text: side, size: 19, color: '5B6673' })] })], widths[0]),
      cell(main, widths[1]),
    ],
  })
}
