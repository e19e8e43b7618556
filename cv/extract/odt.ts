import { AppError } from '#lib/errors'
import type { Flag } from '../reading.ts'
import { cleanText, stripInvisible } from './clean.ts'
import { unreadable } from './colour.ts'
import { mergeFlags } from './docx.ts'
import type { Extracted, ExtractedLine } from './extracted.ts'
import { readXml } from './xml.ts'
import type { Attributes } from './xml.ts'
import { unpack } from './zip.ts'

const mime = 'application/vnd.oasis.opendocument.text'

type Style = { parent?: string; bold?: boolean; size?: number; hidden?: string }

/** Reads an OpenDocument text: paragraphs, lists, tables row by row, text boxes. */
export function extractOdt(bytes: Uint8Array): Extracted {
  const files = unpack(bytes, (name) => name === 'content.xml' || name === 'styles.xml')
  const content = files.get('content.xml')
  if (!content) throw new AppError('invalid', 'the archive holds no document', { reason: 'corrupted' })
  const reader = new OdtReader()
  for (const part of [files.get('styles.xml'), content]) {
    if (part)
      readXml(part, {
        open: (name, attributes) => reader.open(name, attributes),
        text: (words) => reader.text(words),
        close: (name) => reader.close(name),
      })
  }
  return { mime, lines: reader.lines, flags: mergeFlags(reader.flags) }
}

class OdtReader {
  readonly lines: ExtractedLine[] = []
  readonly flags: Flag[] = []
  private readonly styles = new Map<string, Style>()
  private style: Style | undefined
  private readonly paragraphs: { words: string; style: Style; heading: number }[] = []
  private readonly spans: Style[] = []
  private readonly cells: { from: number }[] = []
  private body = false
  private item = false
  private blank = false

  open(name: string, attributes: Attributes): void {
    if (name === 'office:text') this.body = true
    if (name === 'style:style') this.addStyle(attributes)
    if (name === 'style:text-properties' && this.style) Object.assign(this.style, look(attributes))
    if (!this.body) return
    if (name === 'text:p' || name === 'text:h') {
      const heading = name === 'text:h' ? Number(attributes['text:outline-level'] ?? 1) : 0
      this.paragraphs.push({ words: '', style: this.resolve(attributes['text:style-name']), heading })
    }
    if (name === 'text:span') this.spans.push(this.resolve(attributes['text:style-name']))
    if (name === 'text:list-item') this.item = true
    if (name === 'text:tab') this.text('\t')
    if (name === 'text:s') this.text(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1), 20)))
    if (name === 'text:line-break') this.text('\n')
    if (name === 'table:table-row') this.cells.push({ from: this.lines.length })
  }

  text(raw: string): void {
    const paragraph = this.paragraphs.at(-1)
    if (!paragraph || !this.body) return
    const { text, words } = stripInvisible(raw)
    if (words.trim()) this.flags.push({ kind: 'hidden_text', words, reason: 'tag_characters' })
    const hidden = this.spans.at(-1)?.hidden ?? paragraph.style.hidden
    if (hidden && text.trim()) this.flags.push({ kind: 'hidden_text', words: text.trim(), reason: hidden })
    else paragraph.words += text
  }

  close(name: string): void {
    if (name === 'office:text') this.body = false
    if (name === 'style:style') this.style = undefined
    if (!this.body) return
    if (name === 'text:span') this.spans.pop()
    if (name === 'text:p' || name === 'text:h') this.endParagraph()
    if (name === 'table:table-row') this.endRow()
  }

  private addStyle(attributes: Attributes): void {
    const parent = attributes['style:parent-style-name']
    this.style = { ...(parent && { parent }) }
    this.styles.set(attributes['style:name'] ?? '', this.style)
  }

  private resolve(name: string | undefined, depth = 0): Style {
    const own = this.styles.get(name ?? '')
    if (!own || depth > 8) return {}
    return { ...(own.parent && this.resolve(own.parent, depth + 1)), ...own }
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop()
    const parts = (paragraph?.words ?? '')
      .split('\n')
      .map((part) => cleanText(part))
      .filter(Boolean)
    if (!paragraph || !parts.length) {
      this.blank = true
      return
    }
    for (const part of parts) {
      this.lines.push({
        text: this.item && !part.startsWith('•') ? `• ${part}` : part,
        page: 1,
        ...((this.blank || paragraph.heading) && { gap: true }),
        ...(paragraph.style.size && { size: paragraph.style.size }),
        ...(paragraph.style.bold && { bold: true }),
        ...(paragraph.heading && { heading: paragraph.heading }),
      })
      this.blank = false
      this.item = false
    }
  }

  /** Short cells of one row are one line. */
  private endRow(): void {
    const from = this.cells.pop()?.from ?? this.lines.length
    const row = this.lines.slice(from)
    if (row.length === 2 && row.every((line) => line.text.length < 60 && !line.heading)) {
      this.lines.splice(from, row.length, { ...row[0]!, text: row.map((line) => line.text).join('\t') })
    }
    this.blank = true
  }
}

function look(attributes: Attributes): Style {
  const size = Number.parseFloat(attributes['fo:font-size'] ?? '')
  const background = attributes['fo:background-color']
  const ground = !background || background === 'transparent' ? '#ffffff' : background
  const tiny = (attributes['fo:font-size'] ?? '').endsWith('pt') && size <= 2
  const hidden =
    attributes['text:display'] === 'none'
      ? 'vanish'
      : tiny
        ? 'tiny'
        : unreadable(attributes['fo:color'], ground)
          ? 'white'
          : undefined
  return {
    ...(attributes['fo:font-weight'] === 'bold' && { bold: true }),
    ...((attributes['fo:font-size'] ?? '').endsWith('pt') && { size }),
    ...(hidden && { hidden }),
  }
}
