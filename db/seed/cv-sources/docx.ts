import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  SectionType,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import { toSections } from './source.ts'
import type { Block, CvSource, Section } from './source.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' }
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
const paper = { page: { margin: { top: 850, bottom: 850, left: 1000, right: 1000 } } }

const hex = (cv: CvSource): string => (cv.accent ?? '#333333').slice(1)
const text = (value: string): Paragraph => new Paragraph({ spacing: { after: 60 }, children: [new TextRun(value)] })
const item = (value: string): Paragraph => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(value)] })

function heading(value: string, cv: CvSource): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_2,
    spacing: { before: 200, after: 80 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: hex(cv), space: 1 } },
    children: [new TextRun({ text: value, bold: true, size: 24, color: hex(cv) })],
  })
}

function head(cv: CvSource, alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.LEFT): Paragraph[] {
  const { intro } = toSections(cv.body)
  const name = new TextRun({ text: cv.name, bold: true, size: 36, color: hex(cv) })
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, alignment, children: [name] }),
    ...(cv.title ? [new Paragraph({ alignment, children: [new TextRun({ text: cv.title, size: 24 })] })] : []),
    ...cv.contact.map((line) => new Paragraph({ alignment, children: [new TextRun({ text: line, size: 19 })] })),
    ...intro.map(
      (line) => new Paragraph({ spacing: { before: 120, after: 60 }, children: [new TextRun({ text: line, italics: true })] }),
    ),
  ]
}

function stacked(block: Block): Paragraph[] {
  if (block.kind === 'item') return [item(block.text)]
  if (block.kind !== 'entry') return [text(block.text)]
  const runs = [new TextRun({ text: block.what, bold: true }), new TextRun({ text: `\t${block.when}` })]
  const first = new Paragraph({
    spacing: { before: 100 },
    tabStops: [{ type: TabStopType.RIGHT, position: 9800 }],
    children: runs,
  })
  return block.where ? [first, new Paragraph({ children: [new TextRun({ text: block.where, italics: true })] })] : [first]
}

function narrow(block: Block): Paragraph[] {
  if (block.kind !== 'entry') return stacked(block)
  const first = new Paragraph({
    spacing: { before: 100 },
    children: [new TextRun({ text: block.when, size: 19, color: '666666' })],
  })
  const what = new Paragraph({ children: [new TextRun({ text: block.what, bold: true })] })
  return block.where ? [first, what, new Paragraph({ children: [new TextRun(block.where)] })] : [first, what]
}

const flow = (sections: Section[], cv: CvSource, render: (block: Block) => Paragraph[]): Paragraph[] =>
  sections.flatMap((section) => [heading(section.title, cv), ...section.blocks.flatMap(render)])

function cell(children: Paragraph[], width: number, fill?: string): TableCell {
  return new TableCell({
    children: children.length > 0 ? children : [new Paragraph('')],
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(fill ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill } } : {}),
  })
}

const table = (rows: TableRow[], columns: number[]): Table =>
  new Table({
    rows,
    columnWidths: columns,
    width: { size: columns.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    borders: noBorders,
  })

/** One table a section: dates in the first column, the rest in the second. */
function dated(section: Section): Table {
  const rows: { when: string; cells: Paragraph[] }[] = []
  for (const block of section.blocks) {
    if (block.kind === 'entry') {
      const what = [new TextRun({ text: block.what, bold: true }), new TextRun(block.where ? `, ${block.where}` : '')]
      rows.push({ when: block.when, cells: [new Paragraph({ children: what })] })
    } else if (rows.length === 0) rows.push({ when: '', cells: stacked(block) })
    else rows.at(-1)!.cells.push(...stacked(block))
  }
  return table(
    rows.map((row) => new TableRow({ children: [cell([text(row.when)], 2300), cell(row.cells, 7600)] })),
    [2300, 7600],
  )
}

function toDocument(cv: CvSource): Document {
  const { sections } = toSections(cv.body)
  const styles = { default: { document: { run: { font: 'Calibri', size: 21 } } } }
  const about = { creator: cv.name, title: 'CV', styles }
  if (cv.layout === 'docx-table') {
    const children = sections.flatMap((section) => [heading(section.title, cv), dated(section)])
    return new Document({ ...about, sections: [{ properties: paper, children: [...head(cv), ...children] }] })
  }
  if (cv.layout === 'docx-sidebar') {
    const side = cell(
      flow(
        sections.filter((section) => section.side),
        cv,
        narrow,
      ),
      3100,
      'EDEFF2',
    )
    const main = cell(
      flow(
        sections.filter((section) => !section.side),
        cv,
        narrow,
      ),
      6800,
    )
    const grid = table([new TableRow({ children: [side, main] })], [3100, 6800])
    return new Document({ ...about, sections: [{ properties: paper, children: [...head(cv), grid] }] })
  }
  if (cv.layout === 'docx-columns') {
    const columns = { ...paper, type: SectionType.CONTINUOUS, column: { count: 2, space: 500, separate: true } }
    return new Document({
      ...about,
      sections: [
        { properties: paper, children: head(cv) },
        { properties: columns, children: flow(sections, cv, narrow) },
      ],
    })
  }
  return new Document({
    ...about,
    sections: [{ properties: paper, children: [...head(cv, AlignmentType.CENTER), ...flow(sections, cv, stacked)] }],
  })
}

export async function toDocx(cv: CvSource): Promise<Buffer> {
  return Packer.toBuffer(toDocument(cv))
}
