import type { ExtractedLine } from './extracted.ts'

type Row = { children: number[]; blocks: boolean }

const date =
  /^(?:\(?\s*(?:\p{L}{2,9}\.?\s*)?(?:\d{1,2}[/.])?(?:19|20)\d\d|\p{L}{3,9}\.? ['’]?\d{2,4})|aujourd|présent|^present|^now$|^(?:en (?:poste|cours)|à ce jour|current|ongoing|to date)$/iu

/** What a page sets side by side (flexible rows, grids) is one line where each side is short, and dates join what they belong to. */
export class HtmlRows {
  private readonly open: Row[] = []

  enter(): void {
    this.open.push({ children: [], blocks: false })
  }

  /** A child begins at this line; a block ends the line before it. */
  child(line: number, block: boolean): void {
    const row = this.open.at(-1)
    row?.children.push(line)
    if (row && block) row.blocks = true
  }

  hasBlocks(): boolean {
    return this.open.at(-1)?.blocks ?? false
  }

  leave(lines: ExtractedLine[]): void {
    const row = this.open.pop()
    const start = row?.children[0]
    if (!row?.blocks || start === undefined) return
    const marks = [...new Set([...row.children, lines.length])]
    const parts = marks.slice(0, -1).map((from, index) => lines.slice(from, marks[index + 1]))
    const filled = parts.filter((part) => part.length)
    const length = filled.reduce((sum, part) => sum + (part[0]?.text.length ?? 0), 0)
    if (filled.length > 1 && length < 180 && filled.every((part) => part.length === 1))
      lines.splice(start, lines.length, { ...filled[0]![0]!, text: filled.map((part) => part[0]!.text).join('\t') })
    else lines.splice(start, lines.length, ...joinDates(filled))
  }
}

/** A side that is nothing but dates stands before the first line of the side beside it, or after it. */
export function joinDates(parts: ExtractedLine[][]): ExtractedLine[] {
  const joined: ExtractedLine[] = []
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!
    const next = parts[index + 1]
    if (next && isDates(part)) {
      const words = part.map((line) => line.text.replace(/\s*[-–—]$/, '')).join(' – ')
      joined.push({ ...next[0]!, text: `${words}\t${next[0]!.text.replace(/^• /, '')}`, gap: true }, ...next.slice(1))
      index++
    } else if (next && parts.length === 2 && isDates(next)) {
      const words = next.map((line) => line.text.replace(/\s*[-–—]$/, '')).join(' – ')
      joined.push({ ...part[0]!, text: `${part[0]!.text}\t${words}`, gap: true }, ...part.slice(1))
      index++
    } else joined.push(...part)
  }
  return joined
}

function isDates(part: ExtractedLine[]): boolean {
  return part.length > 0 && part.length <= 2 && part.every((line) => line.text.length < 36 && date.test(line.text))
}
