import type { Flag } from '../reading.ts'
import { stripInvisible } from './clean.ts'
import { unreadable } from './colour.ts'
import { mergeFlags } from './docx.ts'
import type { Extracted, ExtractedLine } from './extracted.ts'
import { spokenFlags } from './spoken.ts'
import { textLines } from './text.ts'

const skipped = new Set(
  'fonttbl colortbl stylesheet pict object themedata colorschememapping datastore listtable listoverridetable rsidtbl generator xmlnstbl latentstyles fldinst bkmkstart bkmkend wgrffmtfilter mmathPr nonshppict blipuid panose falt shprslt'.split(
    ' ',
  ),
)
const breaks = new Set(['par', 'line', 'sect', 'page', 'row'])
const signs: Record<string, string> = {
  cell: '\t',
  nestcell: '\t',
  tab: '\t',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
}

type Aside = 'metadata' | 'comment' | 'deleted'
/** Of characters: gone at `\plain`. Colours are numbers of the table, 0 is black on white. */
const plainLook = { vanish: false, size: 24, colour: 0, ground: 0, scale: 100, bold: false }
/** Of paragraphs: gone at `\pard`. */
const plainPlace = { place: '', paragraphGround: 0 }
type State = typeof plainLook & typeof plainPlace & { skip: boolean; aside: Aside | undefined; unicodeSkip: number }
const plainState: State = { ...plainLook, ...plainPlace, skip: false, aside: undefined, unicodeSkip: 1 }

const controls: Record<string, (state: State, value: number) => void> = {
  v: (state, value) => void (state.vanish = value !== 0),
  fs: (state, value) => void (state.size = value),
  cf: (state, value) => void (state.colour = value),
  cb: (state, value) => void (state.ground = value),
  chcbpat: (state, value) => void (state.ground = value),
  highlight: (state, value) => void (state.ground = value),
  charscalex: (state, value) => void (state.scale = value),
  b: (state, value) => void (state.bold = value !== 0),
  plain: (state) => void Object.assign(state, plainLook),
  cbpat: (state, value) => void (state.paragraphGround = value),
  sl: (state, value) => void (state.place = value < 0 && value >= -40 ? 'clipped' : state.place),
  li: (state, value) => void (state.place = Math.abs(value) > 11_000 ? 'off_page' : state.place),
  fi: (state, value) => void (state.place = Math.abs(value) > 11_000 ? 'off_page' : state.place),
  pard: (state) => void Object.assign(state, plainPlace),
  uc: (state, value) => void (state.unicodeSkip = value),
  info: (state) => void (state.aside = 'metadata'),
  annotation: (state) => void (state.aside = 'comment'),
  deleted: (state) => void (state.aside = 'deleted'),
  shptxt: (state) => void (state.skip = false),
}

/** Reads Rich Text: words with their code page and their looks, hidden and white words apart. */
export function extractRtf(bytes: Uint8Array): Extracted {
  const reader = new RtfReader(new TextDecoder('latin1').decode(bytes))
  reader.read()
  const visible = reader.lines.map((line) => line.text).join(' ')
  const told = (['metadata', 'comment', 'deleted'] as const).flatMap((reason) =>
    spokenFlags(reason, [reader.asides[reason]], visible),
  )
  return { mime: 'application/rtf', lines: reader.lines, flags: mergeFlags([...reader.flags(), ...told]) }
}

class RtfReader {
  readonly lines: ExtractedLine[] = []
  readonly asides: Record<Aside, string> = { metadata: '', comment: '', deleted: '' }
  private readonly hidden = new Map<string, string>()
  private readonly stack: State[] = []
  private state: State = { ...plainState }
  private readonly source: string
  private readonly colours: string[]
  private readonly decoder: TextDecoder
  private grounds: number[] = []
  private cell = 0
  private columns = 0
  private hiddenLine = 0
  private text = ''
  private letters = 0
  private boldLetters = 0
  private largest = 0
  private gap = false
  private toSkip = 0

  constructor(source: string) {
    this.source = source
    this.colours = coloursOf(source)
    this.decoder = decoderOf(/\\ansicpg(\d+)/.exec(source)?.[1] ?? '1252')
  }

  flags(): Flag[] {
    return [...this.hidden].map(
      ([reason, words]) => ({ kind: 'hidden_text', reason, words: words.trim().slice(0, 2000) }) as const,
    )
  }

  read(): void {
    const token = /\\'([0-9a-f]{2})|\\([a-z]+)(-?\d+)? ?|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi
    for (const match of this.source.matchAll(token)) {
      const [, hex, word, value, sign, brace, plain] = match
      if (brace === '{') this.stack.push({ ...this.state })
      else if (brace === '}') this.state = this.stack.pop() ?? this.state
      else if (hex) {
        if (this.toSkip > 0) this.toSkip--
        else this.add(this.decoder.decode(Uint8Array.of(Number.parseInt(hex, 16))))
      } else if (word === 'u' && value) {
        this.add(String.fromCharCode(Number(value) & 0xffff))
        this.toSkip = this.state.unicodeSkip
      } else if (word) this.control(word, value)
      else if (sign === '*') this.state.skip = true
      else if (sign) this.add(sign === '~' ? ' ' : sign === '_' ? '-' : '{}\\'.includes(sign) ? sign : '')
      else if (plain) {
        this.add(plain.slice(this.toSkip))
        this.toSkip = Math.max(0, this.toSkip - plain.length)
      }
    }
    this.endLine()
  }

  private control(word: string, value: string | undefined): void {
    const { state } = this
    if (skipped.has(word)) state.skip = true
    else if (controls[word]) controls[word](state, Number(value ?? (word === 'fs' ? 24 : 1)))
    else if (this.tabled(word, value) || state.skip) return
    else if (breaks.has(word)) this.endLine()
    else if (signs[word]) this.text += signs[word]
  }

  /** The shades of the cells of a row are told before its cells. */
  private tabled(word: string, value: string | undefined): boolean {
    if (word === 'trowd') Object.assign(this, { grounds: [], cell: 0, columns: 0 })
    else if (word === 'clcbpat') this.grounds[this.columns] = Number(value)
    else if (word === 'cellx') this.columns++
    else {
      if (word === 'cell') this.cell++
      if (word === 'row') this.cell = 0
      return false
    }
    return true
  }

  private concealment(): string | undefined {
    const { vanish, size, scale, place, colour, ground, paragraphGround } = this.state
    if (vanish) return 'vanish'
    if (size <= 4 || scale <= 10) return 'tiny'
    if (place) return place
    const under = ground || paragraphGround || this.grounds[this.cell] || 0
    return colour && unreadable(this.colours[colour], under ? this.colours[under] : '#ffffff') ? 'white' : undefined
  }

  private add(raw: string): void {
    const { state } = this
    const { text, words } = stripInvisible(raw)
    if (words.trim()) this.hide('tag_characters', words)
    if (state.aside) this.asides[state.aside] += text
    if (state.aside || state.skip) return
    const reason = text.trim() ? this.concealment() : undefined
    if (reason) return this.hide(reason, text)
    this.text += text
    if (!text.trim()) return
    this.letters += text.length
    if (state.bold) this.boldLetters += words.length
    this.largest = Math.max(this.largest, state.size / 2)
  }

  private hide(reason: string, words: string): void {
    const before = this.hidden.get(reason) ?? ''
    // What is hidden on lines apart are words apart.
    const apart = this.hiddenLine !== this.lines.length && before ? ' ' : ''
    this.hiddenLine = this.lines.length
    this.hidden.set(reason, before + apart + words)
  }

  private endLine(): void {
    const read = textLines(this.text)
    if (!read.length) this.gap = true
    for (const line of read) {
      const bold = this.boldLetters > this.letters * 0.6
      this.lines.push({
        ...line,
        ...(this.gap && { gap: true }),
        ...(bold && { bold }),
        ...(this.largest && { size: this.largest }),
      })
      this.gap = false
    }
    Object.assign(this, { text: '', letters: 0, boldLetters: 0, largest: 0 })
  }
}

function decoderOf(page: string): TextDecoder {
  try {
    return new TextDecoder(page === '10000' ? 'macintosh' : `windows-${page}`)
  } catch {
    return new TextDecoder('windows-1252')
  }
}

/** The colour table; its first entry, and what it does not tell, is left to the reader. */
function coloursOf(source: string): string[] {
  const table = /\{\\colortbl([^}]*)\}/.exec(source)?.[1] ?? ''
  return table.split(';').map((entry) => {
    const parts = ['red', 'green', 'blue'].map((name) => new RegExp(`\\\\${name}(\\d+)`).exec(entry)?.[1])
    return parts.every(Boolean) ? `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}` : 'none'
  })
}
