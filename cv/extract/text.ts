import { cleanText, stripInvisible } from './clean.ts'
import type { Extracted, ExtractedLine } from './extracted.ts'

/** Reads bytes as text: byte order marks, UTF-8, UTF-16 without a mark, else the Western code page that gives the fewest odd signs. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder('utf-8').decode(bytes)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const sample = bytes.subarray(0, 4000)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = zeros[index % 2]! + 1
  })
  if (zeros[1]! > sample.length * 0.2) return new TextDecoder('utf-16le').decode(bytes)
  if (zeros[0]! > sample.length * 0.2) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeWestern(bytes)
  }
}

/** The signs of DOS code page 850 from 0x80 on that French uses. */
const dos: Record<number, string> = {
  0x80: 'Ç',
  0x81: 'ü',
  0x82: 'é',
  0x83: 'â',
  0x84: 'ä',
  0x85: 'à',
  0x87: 'ç',
  0x88: 'ê',
  0x89: 'ë',
  0x8a: 'è',
  0x8b: 'ï',
  0x8c: 'î',
  0x90: 'É',
  0x93: 'ô',
  0x94: 'ö',
  0x96: 'û',
  0x97: 'ù',
  0xb7: 'À',
  0xd4: 'È',
  0xd2: 'Ê',
  0xf8: '°',
  0xae: '«',
  0xaf: '»',
  0xfa: '·',
}

function decodeWestern(bytes: Uint8Array): string {
  const windows = new TextDecoder('windows-1252').decode(bytes)
  const mac = new TextDecoder('macintosh').decode(bytes)
  const old = Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : (dos[byte] ?? '\uFFFD'))).join('')
  const late = new TextDecoder('iso-8859-15').decode(bytes)
  const ranked = [windows, late, mac, old].map((text) => ({ text, score: plausibility(text) }))
  return ranked.sort((one, other) => other.score - one.score)[0]!.text
}

/** Accented letters that French and its neighbours use often speak for a reading, odd signs against it. */
function plausibility(text: string): number {
  const good = text.match(/[éèêàçùâîôûëïœÉÈÀÇ’–«»°]/g)?.length ?? 0
  const odd = text.match(/[^\p{L}\p{N}\p{P}\p{Z}\s€°+<>=|~^$©®]|[ŽžŠšƒˆ‰‹›ÐÞþðØøÅŸ¾¼½¬¶§µƑ]/gu)?.length ?? 0
  return good - odd * 3
}

export function extractText(bytes: Uint8Array): Extracted {
  const { text, words, removed } = stripInvisible(decodeText(bytes))
  return {
    mime: 'text/plain',
    lines: textLines(text, true),
    flags: words.trim()
      ? [{ kind: 'hidden_text', words, reason: 'tag_characters' }]
      : removed > 20
        ? [{ kind: 'hidden_text', reason: 'zero_width' }]
        : [],
  }
}

/** Plain lines; rulers are left out, underlined or framed lines become headings. */
export function textLines(text: string, wrapped = false): ExtractedLine[] {
  const split = text.replace(/\r\n?|\f|\u2028|\u2029/g, '\n').split('\n')
  const raw = wrapped ? unwrap(split) : split
  const lines: ExtractedLine[] = []
  let gap = false
  for (const [index, line] of raw.entries()) {
    if (!line.trim() || isRuler(line)) {
      if (isRuler(line) && raw[index - 1]?.trim() && lines.length && !isRuler(raw[index - 1] ?? '')) lines.at(-1)!.heading ??= 2
      gap = true
      continue
    }
    const clean = cleanText(
      line
        .replace(/^[\t ]+o[\t ]+(?=\S)/, '• ')
        .replace(/(?<=[\p{L})]) ?(?:\.{3,}|(?:\. ){3,}|…{2,}) ?:? ?(?=\S)/u, ' : ')
        .replace(/ {3,}/g, '\t')
        .replace(/^[\t ]+/, '')
        .replace(/^([=*#~_-]{2,})\s*(.*?)\s*[=*#~_-]{2,}$/, '$2'),
    )
    if (!clean) continue
    lines.push({ text: clean, page: 1, ...(gap && { gap }) })
    gap = false
  }
  return lines
}

const opensItem =
  /^\s*(?:[•*◦▪–-]\s|#|[=*~_─━═-]{3,}|(?:\d{1,2}\/)?(?:19|20)\d\d\s?[-–:]|(?:depuis|since|from|de|du)\s+(?:\p{L}+\s+)?(?:19|20)\d\d)/iu

/** Lines that were broken at a fixed width are one again. */
function unwrap(lines: string[]): string[] {
  const width = Math.max(...lines.map((line) => line.trimEnd().length))
  if (width < 50 || width > 130) return lines
  const breaks = lines.map((line, index) => {
    const word = /^\s*(\S+)/.exec(lines[index + 1] ?? '')?.[1]
    return (
      Boolean(word) && line.trimEnd().length + 1 + word!.length > width && !isRuler(line) && !opensItem.test(lines[index + 1]!)
    )
  })
  const broken = lines.filter((_, index) => breaks[index])
  const small = lines.filter((line, index) => index > 0 && breaks[index - 1] && /^\s*[\p{Ll}\d(]/u.test(line))
  if (!broken.length || small.length < broken.length * 0.4) return lines
  const joined: string[] = []
  for (const [index, line] of lines.entries()) {
    if (index > 0 && breaks[index - 1]) joined[joined.length - 1] += ` ${line.trim()}`
    else joined.push(line)
  }
  return joined
}

function isRuler(line: string): boolean {
  return /^\s*[-=_*~.#─━═–—+|]{3,}\s*$/.test(line)
}
