import type { Flag } from '../reading.ts'
import type { Extracted, ExtractedLine } from './extracted.ts'
import { textLines } from './text.ts'

const skipped = new Set(
  'fonttbl colortbl stylesheet info pict object themedata colorschememapping datastore listtable listoverridetable rsidtbl generator xmlnstbl latentstyles fldinst bkmkstart bkmkend wgrffmtfilter mmathPr nonshppict blipuid panose falt'.split(
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

type State = { skip: boolean; hidden: boolean; size: number; colour: number; unicodeSkip: number; bold: boolean }
const plainState: State = { skip: false, hidden: false, size: 24, colour: 0, unicodeSkip: 1, bold: false }

/** Reads Rich Text: words with their code page and their looks, hidden and white words apart. */
export function extractRtf(bytes: Uint8Array): Extracted {
  const reader = new RtfReader(new TextDecoder('latin1').decode(bytes))
  const { lines, hidden } = reader.read()
  const flags: Flag[] = hidden.trim() ? [{ kind: 'hidden_text', words: hidden.trim().slice(0, 2000), reason: 'vanish' }] : []
  return { mime: 'application/rtf', lines, flags }
}

class RtfReader {
  private readonly lines: ExtractedLine[] = []
  private readonly stack: State[] = []
  private state: State = { ...plainState }
  private readonly source: string
  private readonly white: Set<number>
  private readonly decoder: TextDecoder
  private hidden = ''
  private text = ''
  private letters = 0
  private boldLetters = 0
  private largest = 0
  private gap = false
  private toSkip = 0

  constructor(source: string) {
    this.source = source
    this.white = whiteColours(source)
    this.decoder = decoderOf(/\\ansicpg(\d+)/.exec(source)?.[1] ?? '1252')
  }

  read(): { lines: ExtractedLine[]; hidden: string } {
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
    return { lines: this.lines, hidden: this.hidden }
  }

  private control(word: string, value: string | undefined): void {
    const { state } = this
    if (skipped.has(word)) state.skip = true
    else if (word === 'v') state.hidden = value !== '0'
    else if (word === 'fs') state.size = Number(value ?? 24)
    else if (word === 'cf') state.colour = Number(value ?? 0)
    else if (word === 'b') state.bold = value !== '0'
    else if (word === 'uc') state.unicodeSkip = Number(value ?? 1)
    else if (word === 'plain') Object.assign(state, { hidden: false, size: 24, colour: 0, bold: false })
    else if (state.skip) return
    else if (breaks.has(word)) this.endLine()
    else if (signs[word]) this.text += signs[word]
  }

  private add(words: string): void {
    const { state } = this
    if (state.skip) return
    if (state.hidden || this.white.has(state.colour) || state.size <= 4) {
      this.hidden += words
      return
    }
    this.text += words
    if (!words.trim()) return
    this.letters += words.length
    if (state.bold) this.boldLetters += words.length
    this.largest = Math.max(this.largest, state.size / 2)
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

/** Numbers of the entries of the colour table that are white or nearly. */
function whiteColours(source: string): Set<number> {
  const table = /\{\\colortbl([^}]*)\}/.exec(source)?.[1] ?? ''
  const white = new Set<number>()
  table.split(';').forEach((entry, index) => {
    const parts = [...entry.matchAll(/\\(?:red|green|blue)(\d+)/g)].map((match) => Number(match[1]))
    if (parts.length === 3 && parts.every((part) => part > 235)) white.add(index)
  })
  // White words on a dark ground are told by shading, which only a page would show: they are kept.
  return /\\(?:chcbpat|clcbpat|cbpat|highlight)[1-9]/.test(source) ? new Set() : white
}
