import type { Flag } from '../reading.ts'
import type { Extracted } from './extracted.ts'
import { textLines } from './text.ts'

const skipped = new Set(
  'fonttbl colortbl stylesheet info pict object themedata colorschememapping datastore listtable listoverridetable rsidtbl generator xmlnstbl latentstyles fldinst bkmkstart bkmkend wgrffmtfilter mmathPr nonshppict blipuid panose falt'.split(
    ' ',
  ),
)
const signs: Record<string, string> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  cell: '\t',
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

type State = { skip: boolean; hidden: boolean; size: number; colour: number; unicodeSkip: number }

/** Reads Rich Text: words with their code page, hidden and white words apart. */
export function extractRtf(bytes: Uint8Array): Extracted {
  const source = new TextDecoder('latin1').decode(bytes)
  const page = /\\ansicpg(\d+)/.exec(source)?.[1] ?? '1252'
  const decoder = decoderOf(page)
  const white = whiteColours(source)
  const stack: State[] = []
  let state: State = { skip: false, hidden: false, size: 24, colour: 0, unicodeSkip: 1 }
  let out = ''
  let hidden = ''
  let toSkip = 0
  const add = (words: string) => {
    if (state.skip) return
    if (state.hidden || white.has(state.colour) || state.size <= 4) hidden += words
    else out += words
  }
  const token = /\\'([0-9a-f]{2})|\\([a-z]+)(-?\d+)? ?|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi
  for (const match of source.matchAll(token)) {
    const [, hex, word, value, sign, brace, plain] = match
    if (brace === '{') stack.push({ ...state })
    else if (brace === '}') state = stack.pop() ?? state
    else if (hex) {
      if (toSkip > 0) toSkip--
      else add(decoder.decode(Uint8Array.of(Number.parseInt(hex, 16))))
    } else if (word === 'u' && value) {
      add(String.fromCharCode(Number(value) & 0xffff))
      toSkip = state.unicodeSkip
    } else if (word) control(word, value)
    else if (sign) add(sign === '~' ? ' ' : sign === '_' ? '-' : sign === '*' ? '' : '{}\\'.includes(sign) ? sign : '')
    else if (plain) {
      add(plain.slice(toSkip))
      toSkip = Math.max(0, toSkip - plain.length)
    }
    if (sign === '*') state.skip = true
  }
  function control(word: string, value: string | undefined): void {
    if (skipped.has(word)) state.skip = true
    else if (word === 'v') state.hidden = value !== '0'
    else if (word === 'fs') state.size = Number(value ?? 24)
    else if (word === 'cf') state.colour = Number(value ?? 0)
    else if (word === 'uc') state.unicodeSkip = Number(value ?? 1)
    else if (word === 'plain') Object.assign(state, { hidden: false, size: 24, colour: 0 })
    else if (signs[word]) add(signs[word])
  }
  const flags: Flag[] = hidden.trim() ? [{ kind: 'hidden_text', words: hidden.trim().slice(0, 2000), reason: 'vanish' }] : []
  return { mime: 'application/rtf', lines: textLines(out), flags }
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
