import type { Flag } from '../reading.ts'
import { cleanText, stripInvisible } from './clean.ts'
import { unreadable } from './colour.ts'
import { DocxShapes } from './docx-shapes.ts'
import { lookOf } from './docx-styles.ts'
import type { Look, Styles } from './docx-styles.ts'
import type { ExtractedLine, Link } from './extracted.ts'
import { joinDates } from './html-rows.ts'
import type { Attributes } from './xml.ts'

type Paragraph = { text: string; look: Look; letters: number; boldLetters: number; size: number; gap: boolean }
type Cell = { lines: ExtractedLine[]; shade: string | undefined }
type Row = { cells: Cell[]; flat?: boolean }

const skippedParts = new Set(['mc:Fallback', 'w:del', 'w:moveFrom', 'w:sectPrChange', 'w:rPrChange', 'w:pPrChange'])

/** Reads one part of a Word file (body, header, footer) event by event: paragraphs, tables row by row, text boxes where they are anchored. */
export class DocxBody {
  private readonly flags: Flag[] = []
  private readonly links: Link[] = []
  private readonly out: ExtractedLine[][] = [[]]
  private readonly paragraphs: Paragraph[] = []
  private readonly rows: Row[] = []
  private readonly shades: (string | undefined)[] = []
  private run: Look | undefined
  private inRunLook = false
  private inParagraphLook = false
  private reading = false
  private skipped = 0
  private deleting = false
  private deleted = ''
  private inTextFill = false
  private readonly shapes = new DocxShapes()
  private blank = false
  private link: { url: string; from: string } | undefined
  private readonly styles: Styles
  private readonly targets: Map<string, string>

  constructor(styles: Styles, targets: Map<string, string>) {
    this.styles = styles
    this.targets = targets
  }

  finish(): { lines: ExtractedLine[]; flags: Flag[]; links: Link[]; alternates: string[]; deleted: string } {
    return {
      lines: this.out[0]!,
      flags: this.flags,
      links: this.links,
      alternates: this.shapes.alternates,
      deleted: this.deleted,
    }
  }

  open(name: string, attributes: Attributes): void {
    if (skippedParts.has(name)) this.skipped++
    this.deleting = name === 'w:delText'
    if (this.skipped) return
    this.shapes.start(name, attributes)
    const handler = this.openers[name]
    if (handler) handler(attributes)
    else this.property(name, attributes)
  }

  close(name: string): void {
    if (skippedParts.has(name)) this.skipped = Math.max(0, this.skipped - 1)
    if (this.skipped) return
    this.closers[name]?.()
    this.shapes.end(name)
  }

  text(words: string): void {
    if (this.deleting) this.deleted += words
    if (this.skipped) return
    this.shapes.text(words)
    if (this.reading) this.add(words)
  }

  private readonly openers: Record<string, (attributes: Attributes) => void> = {
    'w:p': () => this.paragraphs.push({ text: '', look: {}, letters: 0, boldLetters: 0, size: 0, gap: false }),
    'w:pPr': () => {
      this.inParagraphLook = true
    },
    'w:pStyle': (attributes) => this.style(attributes, false),
    'w:rStyle': (attributes) => this.style(attributes, true),
    'w:r': () => {
      this.run = {}
    },
    'w:rPr': () => {
      this.inRunLook = true
    },
    'w:t': () => {
      this.reading = true
    },
    'w:tab': () => {
      if (!this.inParagraphLook) this.add('\t')
    },
    'w:br': () => this.add('\n'),
    'w:cr': () => this.add('\n'),
    'w:noBreakHyphen': () => this.add('-'),
    'w:hyperlink': (attributes) => {
      const url = this.targets.get(attributes['r:id'] ?? '')
      if (url) this.link = { url, from: this.paragraphs.at(-1)?.text ?? '' }
    },
    'w14:textFill': () => {
      this.inTextFill = true
    },
    'w:tbl': () => this.rows.push({ cells: [] }),
    'w:tr': () => {
      this.rows.pop()
      this.rows.push({ cells: [] })
    },
    'w:tc': () => {
      this.out.push([])
      this.shades.push(undefined)
    },
    'w:txbxContent': () => this.out.push([]),
  }

  private readonly closers: Record<string, () => void> = {
    'w:p': () => this.endParagraph(),
    'w:pPr': () => {
      this.inParagraphLook = false
      this.inRunLook = false
    },
    'w:r': () => {
      this.run = undefined
    },
    'w:rPr': () => {
      this.inRunLook = false
    },
    'w:t': () => {
      this.reading = false
    },
    'w14:textFill': () => {
      this.inTextFill = false
    },
    'w:hyperlink': () => this.endLink(),
    'w:tc': () => {
      const lines = this.out.pop() ?? []
      this.rows.at(-1)?.cells.push({ lines, shade: this.shades.pop() })
    },
    'w:tr': () => this.endRow(),
    'w:tbl': () => {
      this.rows.pop()
      this.blank = true
    },
    'w:txbxContent': () => {
      const lines = this.out.pop() ?? []
      if (lines[0]) lines[0].gap = true
      this.out.at(-1)!.push(...lines)
      this.blank = true
    },
  }

  private property(name: string, attributes: Attributes): void {
    if (this.inTextFill) return this.fillText(name, attributes)
    const look = lookOf(name, attributes)
    if (name === 'w:trHeight' && look.unseen) this.flatten()
    if (name === 'w:shd' && !this.inRunLook && !this.inParagraphLook && this.shades.length) {
      this.shades[this.shades.length - 1] = look.shade
    } else if (this.run && this.inRunLook) Object.assign(this.run, look)
    else if (this.inParagraphLook && !this.inRunLook) Object.assign(this.paragraphs.at(-1)?.look ?? {}, look)
  }

  private flatten(): void {
    const row = this.rows.at(-1)
    if (row) row.flat = true
  }

  /** Ink that lets (nearly) everything through. */
  private fillText(name: string, attributes: Attributes): void {
    const clear = name === 'w14:noFill' || (name === 'w14:alpha' && Number(attributes['w14:val']) >= 90_000)
    if (clear && this.run) this.run.unseen = 'transparent'
  }

  private style(attributes: Attributes, ofRun: boolean): void {
    const look = this.styles.get(attributes['w:val'] ?? '') ?? {}
    const target = ofRun ? this.run : this.paragraphs.at(-1)?.look
    if (target) Object.assign(target, look)
  }

  private add(raw: string): void {
    const paragraph = this.paragraphs.at(-1)
    if (!paragraph) return
    const look = { ...paragraph.look, ...this.run }
    const { text, words } = stripInvisible(raw)
    if (words.trim()) this.flags.push({ kind: 'hidden_text', words, reason: 'tag_characters' })
    const reason = text.trim() ? this.concealment(look) : undefined
    if (reason) {
      this.flags.push({ kind: 'hidden_text', words: text.trim(), reason })
      return
    }
    paragraph.text += text
    paragraph.letters += text.length
    if (look.bold) paragraph.boldLetters += text.length
    if (text.trim() && look.size) paragraph.size = Math.max(paragraph.size, look.size)
  }

  private concealment(look: Look): string | undefined {
    if (look.vanish) return 'vanish'
    const unseen = look.unseen ?? this.shapes.unseen() ?? (this.rows.some((row) => row.flat) ? 'clipped' : undefined)
    if (unseen) return unseen
    if (look.size !== undefined && look.size <= 2) return 'tiny'
    const ground = look.shade ?? this.shapes.fill() ?? this.shades.findLast(Boolean)
    const boxed = this.out.length > 1 + this.shades.length
    const colour = look.colour === 'auto' ? undefined : look.colour
    // In a text box the ground is the fill of a shape, which is not known here.
    if (colour && !(boxed && !ground) && unreadable(colour, ground ?? 'ffffff')) return 'white'
    return undefined
  }

  private endLink(): void {
    const label = (this.paragraphs.at(-1)?.text ?? '').slice(this.link?.from.length ?? 0).trim()
    if (this.link && label) this.links.push({ label, url: this.link.url })
    this.link = undefined
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop()
    if (!paragraph) return
    const target = this.out.at(-1)!
    const parts = paragraph.text
      .split('\n')
      .map((part) => cleanText(part))
      .filter(Boolean)
    if (!parts.length) {
      this.blank = true
      return
    }
    parts.forEach((part, index) => {
      target.push({
        text: paragraph.look.bullet && !part.startsWith('•') && index === 0 ? `• ${part}` : part,
        page: 1,
        ...((this.blank || paragraph.look.heading) && index === 0 && { gap: true }),
        ...(paragraph.size && { size: paragraph.size }),
        ...(paragraph.boldLetters > paragraph.letters * 0.6 && { bold: true }),
        ...(paragraph.look.heading && { heading: paragraph.look.heading }),
      })
    })
    this.blank = false
  }

  /** A row of single lines is one line («Word – courant»); larger cells are read one after the other. */
  private endRow(): void {
    const cells = (this.rows.at(-1)?.cells ?? []).filter((cell) => cell.lines.length)
    const target = this.out.at(-1)!
    const first = cells[0]?.lines[0]
    if (!first) return
    if (cells.length > 1 && cells.every((cell) => cell.lines.length === 1 && !cell.lines[0]!.heading)) {
      target.push({ ...first, gap: true, text: cells.map((cell) => cell.lines[0]!.text).join('\t') })
    } else {
      const parts = cells.map(({ lines }) => lines.map((line, index) => (index ? line : { ...line, gap: true })))
      target.push(...joinDates(parts))
    }
    this.rows.pop()
    this.rows.push({ cells: [] })
  }
}
