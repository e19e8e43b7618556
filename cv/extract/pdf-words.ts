import { inflateSync } from 'node:zlib'
import type { Flag } from '../reading.ts'
import { spokenFlags } from './spoken.ts'

const limits = { streams: 400, inflated: 4_000_000 }

/**
 * Words that a PDF says to machines only: replacement and alternate text (ActualText, Alt) and what its properties hold.
 * They are never read; where they say what the page does not, they are flagged.
 */
export function pdfWords(bytes: Uint8Array, information: Record<string, unknown>, visible: string): Flag[] {
  const properties = ['Title', 'Subject', 'Keywords', 'Author']
    .map((name) => information[name])
    .filter((value): value is string => typeof value === 'string')
  return [...spokenFlags('alternate_text', alternateTexts(bytes), visible), ...spokenFlags('metadata', properties, visible)]
}

function alternateTexts(bytes: Uint8Array): string[] {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const parts = [source, ...inflated(bytes, source)]
  return parts.flatMap((part) =>
    [...part.matchAll(/\/(?:ActualText|Alt)\s*(?:\(((?:\\.|[^\\()]){1,2000})\)|<([0-9A-Fa-f\s]{4,4000})>)/g)].map(textOf),
  )
}

function inflated(bytes: Uint8Array, source: string): string[] {
  const found: string[] = []
  let [read, total] = [0, 0]
  for (const match of source.matchAll(/stream\r?\n/g)) {
    if (read >= limits.streams || total > limits.inflated) break
    if (source.slice(match.index - 3, match.index) === 'end') continue
    try {
      const start = match.index + match[0].length
      const part = inflateSync(bytes.subarray(start), { maxOutputLength: 400_000 })
      total += part.length
      read += 1
      if (part.includes('/Alt') || part.includes('/ActualText')) found.push(part.toString('latin1'))
    } catch {
      // Pictures and fonts in other codings hold no words.
    }
  }
  return found
}

function textOf([, literal, hex]: RegExpMatchArray): string {
  const bytes = hex ? Buffer.from(hex.replace(/\s/g, ''), 'hex') : Buffer.from(unescaped(literal ?? ''), 'latin1')
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? new TextDecoder('utf-16be').decode(bytes.subarray(2))
    : new TextDecoder('windows-1252').decode(bytes)
}

function unescaped(text: string): string {
  return text
    .replace(/\\([0-7]{1,3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
    .replace(/\\(.)/g, '$1')
}
