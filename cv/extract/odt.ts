import { AppError } from '#lib/errors'
import type { Flag } from '../reading.ts'
import { cleanText, stripInvisible } from './clean.ts'
import { mergeFlags } from './docx.ts'
import type { Extracted, ExtractedLine } from './extracted.ts'
import { type OdtStyle, OdtStyles, concealed, points } from './odt-styles.ts'
import { spokenFlags, textsIn } from './spoken.ts'
import { readXml } from './xml.ts'
import type { Attributes } from './xml.ts'
import { unpack } from './zip.ts'

const mime = 'application/vnd.oasis.opendocument.text'
const manifest = 'META-INF/manifest.xml'
const propertyNames = ['dc:title', 'dc:subject', 'dc:description', 'meta:keyword', 'meta:user-defined']

/** Reads an OpenDocument text: paragraphs, lists, tables row by row, text boxes. */
export function extractOdt(bytes: Uint8Array): Extracted {
  const files = unpack(
    bytes,
    (name) => name === 'content.xml' || name === 'styles.xml' || name === 'meta.xml' || name === manifest,
  )
  if (Buffer.from(files.get(manifest) ?? []).includes('encryption-data'))
    throw new AppError('invalid', 'the document asks for a password', { reason: 'password_protected' })
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
  const visible = reader.lines.map((line) => line.text).join(' ')
  const spoken = [
    ...spokenFlags('alternate_text', textsIn(content, ['svg:desc', 'svg:title']), visible),
    ...spokenFlags('metadata', textsIn(files.get('meta.xml'), propertyNames), visible),
    ...spokenFlags('deleted', textsIn(content, ['text:tracked-changes']), visible),
    ...spokenFlags('comment', textsIn(content, ['office:annotation']), visible),
  ]
  return { mime, lines: reader.lines, flags: mergeFlags([...reader.flags, ...spoken]) }
}

/** What is in the file and not on the page. */
const aside = new Set(['svg:desc', 'svg:title', 'office:annotation', 'text:tracked-changes', 'text:hidden-text'])
/** What holds other words, with a ground and ways to hide of its own. */
const holders = new Set([
  'text:section',
  'table:table-cell',
  'table:table-row',
  'draw:frame',
  'draw:custom-shape',
  'draw:text-box',
])
const nameOf = (attributes: Attributes) =>
  attributes['text:style-name'] ?? attributes['table:style-name'] ?? attributes['draw:style-name']

class OdtReader {
  readonly lines: ExtractedLine[] = []
  readonly flags: Flag[] = []
  private readonly styles = new OdtStyles()
  private readonly paragraphs: { words: string; style: OdtStyle; heading: number }[] = []
  private readonly spans: OdtStyle[] = []
  private readonly around: OdtStyle[] = []
  private readonly cells: { from: number; filled: number; cell: number }[] = []
  private body = false
  private item = false
  private blank = false
  private asides = 0

  open(name: string, attributes: Attributes): void {
    if (name === 'office:text') this.body = true
    this.styles.start(name, attributes)
    if (!this.body) return
    if (aside.has(name)) this.asides++
    if (name === 'text:hidden-text') this.hide(attributes['text:string-value'] ?? '', 'vanish')
    if (name === 'text:hidden-paragraph' && this.paragraphs.at(-1)) this.paragraphs.at(-1)!.style.unseen = 'vanish'
    // Behind a frame lies what only the page would show.
    const ground = name.startsWith('draw:') ? { ground: 'pattern' } : {}
    if (holders.has(name)) this.around.push({ ...ground, ...this.styles.resolve(nameOf(attributes)), ...placed(attributes) })
    if (name === 'text:p' || name === 'text:h') {
      const heading = name === 'text:h' ? Number(attributes['text:outline-level'] ?? 1) : 0
      this.paragraphs.push({ words: '', style: this.styles.resolve(attributes['text:style-name']), heading })
    }
    if (name === 'text:span') this.spans.push(this.styles.resolve(attributes['text:style-name']))
    if (name === 'text:list-item') this.item = true
    if (name === 'text:tab') this.text('\t')
    if (name === 'text:s') this.text(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1), 20)))
    if (name === 'text:line-break') this.text('\n')
    if (name === 'table:table-row') this.cells.push({ from: this.lines.length, filled: 0, cell: 0 })
    const row = name === 'table:table-cell' && this.cells.at(-1)
    if (row) row.cell = this.lines.length
  }

  text(raw: string): void {
    const paragraph = this.paragraphs.at(-1)
    if (!this.body || !paragraph || this.asides) return
    const { text, words } = stripInvisible(raw)
    if (words.trim()) this.flags.push({ kind: 'hidden_text', words, reason: 'tag_characters' })
    const styles = [...this.around, paragraph.style, ...this.spans]
    const own = Object.assign({}, ...styles) as OdtStyle
    const hidden = styles.find(({ unseen }) => unseen)?.unseen ?? concealed(own, own.ground)
    if (hidden && text.trim()) this.hide(text, hidden)
    else paragraph.words += text
  }

  private hide(words: string, reason: string): void {
    if (words.trim()) this.flags.push({ kind: 'hidden_text', words: words.trim(), reason })
  }

  close(name: string): void {
    if (name === 'office:text') this.body = false
    this.styles.end(name)
    if (!this.body) return
    if (aside.has(name)) this.asides--
    if (name === 'text:span') this.spans.pop()
    if (name === 'text:p' || name === 'text:h') this.endParagraph()
    if (holders.has(name)) this.around.pop()
    const row = name === 'table:table-cell' && this.cells.at(-1)
    if (row && this.lines.length > row.cell) row.filled++
    if (name === 'table:table-row') this.endRow()
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
    const { from, filled } = this.cells.pop() ?? { from: this.lines.length, filled: 0 }
    const row = this.lines.slice(from)
    const longest = row.length === 2 ? 60 : 90
    if (row.length > 1 && row.length === filled && row.every((line) => line.text.length < longest && !line.heading)) {
      this.lines.splice(from, row.length, { ...row[0]!, text: row.map((line) => line.text).join('\t') })
    }
    this.blank = true
  }
}

/** Why nobody sees what a section or a frame holds, by where it is put. */
function placed(attributes: Attributes): OdtStyle {
  if (attributes['text:display'] === 'none' || attributes['text:display'] === 'condition') return { unseen: 'vanish' }
  const [left, top, width, height] = ['svg:x', 'svg:y', 'svg:width', 'svg:height'].map((name) => points(attributes[name]))
  if ((width !== undefined && width < 2) || (height !== undefined && height < 2)) return { unseen: 'clipped' }
  if (left !== undefined && (left > 620 || left + (width ?? 0) < -90)) return { unseen: 'off_page' }
  return top !== undefined && (top > 880 || top + (height ?? 0) < -90) ? { unseen: 'off_page' } : {}
}
