import { namesIn } from './zip.ts'
import { decodeText } from './text.ts'

export type Format =
  | 'pdf'
  | 'docx'
  | 'doc'
  | 'odt'
  | 'rtf'
  | 'html'
  | 'markdown'
  | 'text'
  | 'json'
  | 'xml'
  | 'png'
  | 'jpeg'
  | 'tiff'
  | 'heic'

const starts = (bytes: Uint8Array, ...signs: number[]) => signs.every((sign, index) => bytes[index] === sign)

/** The format by what the bytes say; the name only tells Markdown from plain text. */
export function detectFormat(bytes: Uint8Array, fileName: string): Format | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return 'pdf'
  if (starts(bytes, 0x50, 0x4b)) return packed(bytes)
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'doc'
  if (/^\s*\{\\rtf/.test(head)) return 'rtf'
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47)) return 'png'
  if (starts(bytes, 0xff, 0xd8, 0xff)) return 'jpeg'
  if (starts(bytes, 0x49, 0x49, 0x2a, 0) || starts(bytes, 0x4d, 0x4d, 0, 0x2a)) return 'tiff'
  if (/^.{4}ftyp(?:heic|heix|mif1|msf1|hevc|avif)/s.test(head)) return 'heic'
  return textual(bytes, fileName)
}

function packed(bytes: Uint8Array): Format | undefined {
  const names = namesIn(bytes)
  if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx'
  if (names.includes('content.xml')) return 'odt'
  return undefined
}

function textual(bytes: Uint8Array, fileName: string): Format | undefined {
  const text = decodeText(bytes.subarray(0, 20_000)).trimStart()
  const odd = text.match(/(?!\s)\p{Cc}|\uFFFD/gu)?.length ?? 0
  if (odd > text.length * 0.02) return undefined
  if (
    /^<!doctype html|^<html|<body[\s>]|<\/(?:div|p|h1|li|td)>/i.test(text) &&
    !/^<\?xml[^>]*\?>\s*<(?!html|!doctype html)/i.test(text)
  )
    return 'html'
  if (/^(?:<\?xml|<[A-Za-z][\w:.-]*[\s>])/.test(text)) return 'xml'
  if (/^\{\s*"/.test(text)) return 'json'
  if (/\.(?:md|markdown|mdown)$/i.test(fileName) || (/^#{1,3} \S.*$/m.test(text) && /^(?:[-*] |#{2,4} )/m.test(text)))
    return 'markdown'
  return 'text'
}
