import {
  Document,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  Textbox,
  WidthType,
} from 'docx'
import { type FlowLine, type FlowStyle, headFlow, sectionFlow } from './flow.ts'
import { sideSections } from './layouts.ts'
import type { Sheet } from './sheet.ts'

export type WordLayout = 'plain' | 'styled' | 'table' | 'sidebar' | 'columns' | 'boxes' | 'header'

const sizes: Partial<Record<FlowLine['kind'], number>> = { name: 38, label: 24, title: 26 }
const bold = new Set<FlowLine['kind']>(['name', 'title', 'strong'])

function paragraph({ kind, text, when }: FlowLine, styled: boolean): Paragraph {
  const run = new TextRun({ text, bold: bold.has(kind), ...(sizes[kind] ? { size: sizes[kind]! } : {}) })
  return new Paragraph({
    spacing: { before: kind === 'title' ? 220 : kind === 'strong' ? 100 : 0, after: 40 },
    ...(kind === 'item' ? { bullet: { level: 0 } } : {}),
    ...(kind === 'title' && styled ? { heading: HeadingLevel.HEADING_1 } : {}),
    ...(kind === 'name' && styled ? { heading: HeadingLevel.TITLE } : {}),
    ...(when ? { tabStops: [{ type: TabStopType.RIGHT, position: 9400 }] } : {}),
    children: when ? [run, new TextRun(`\t${when}`)] : [run],
  })
}

const cell = (children: (Paragraph | Table)[], size: number) =>
  new TableCell({
    children: children.length ? children : [new Paragraph('')],
    width: { size, type: WidthType.DXA },
    margins: { left: 100, right: 100 },
  })
const table = (rows: [Paragraph[], Paragraph[]][], widths: [number, number]) =>
  new Table({
    columnWidths: widths,
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    rows: rows.map(([left, right]) => new TableRow({ children: [cell(left, widths[0]), cell(right, widths[1])] })),
  })

/** Dates in the first column of a table for each section. */
function dated(lines: FlowLine[]): (Paragraph | Table)[] {
  const out: (Paragraph | Table)[] = []
  let rows: [Paragraph[], Paragraph[]][] = []
  const close = () => {
    if (rows.length) out.push(table(rows, [2400, 7000]))
    rows = []
  }
  for (const { when, ...line } of lines) {
    if (when) rows.push([[new Paragraph(when)], [paragraph(line, false)]])
    else if (line.kind === 'title' || !rows.length) {
      close()
      out.push(paragraph(line, true))
    } else rows.at(-1)![1].push(paragraph(line, false))
  }
  close()
  return out
}

type Part = { children: (Paragraph | Table)[]; columns?: number; header?: Paragraph[] }

function partsOf(sheet: Sheet, style: FlowStyle, layout: WordLayout): Part[] {
  const head = headFlow(sheet)
  const isSide = ({ name }: { name: string }) => sideSections.some((one) => one === name)
  const flow = (which: typeof sheet.sections) => which.flatMap((section) => sectionFlow(section, style))
  const plain = (lines: FlowLine[], styled = layout !== 'plain') => lines.map((line) => paragraph(line, styled))
  const side = flow(sheet.sections.filter(isSide))
  const main = flow(sheet.sections.filter((section) => !isSide(section)))
  switch (layout) {
    case 'table':
      return [{ children: [...plain(head), ...dated(flow(sheet.sections))] }]
    case 'sidebar':
      return [{ children: [table([[plain([...head, ...side]), plain(main)]], [3200, 6400])] }]
    case 'columns':
      return [{ children: plain(head) }, { children: plain(flow(sheet.sections)), columns: 2 }]
    case 'boxes': {
      const box = (lines: FlowLine[], width: `${number}pt`) =>
        new Textbox({ children: plain(lines), style: { width, height: '200pt' } }) as unknown as Paragraph
      return [{ children: [box(head, '480pt'), ...plain(main), box(side, '480pt')] }]
    }
    case 'header':
      return [{ children: plain([...head.slice(0, 2), ...flow(sheet.sections)]), header: plain(head.slice(2)) }]
    default:
      return [{ children: plain([...head, ...flow(sheet.sections)]) }]
  }
}

export async function toWord(sheet: Sheet, style: FlowStyle, layout: WordLayout): Promise<Uint8Array> {
  const sections = partsOf(sheet, style, layout).map(({ children, columns, header }) => ({
    properties: {
      page: { margin: { top: 900, bottom: 900, left: 1100, right: 1100 } },
      type: SectionType.CONTINUOUS,
      ...(columns ? { column: { count: columns, space: 500 } } : {}),
    },
    ...(header ? { headers: { default: new Header({ children: header }) } } : {}),
    children,
  }))
  const document = new Document({
    creator: 'CV',
    title: 'CV',
    styles: { default: { document: { run: { font: 'Calibri', size: 21 } } } },
    sections,
  })
  return Packer.toBuffer(document)
}
