export const encodings = ['utf-8', 'utf-16le', 'windows-1252', 'macintosh', 'utf-16be', 'utf-8-mark'] as const
export type Named = (typeof encodings)[number]

/** Text as programs of all times have saved it. */
export function encodeAs(text: string, encoding: Named): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8')
    case 'utf-8-mark':
      return Buffer.from(`\uFEFF${text}`, 'utf8')
    case 'utf-16le':
      return Buffer.from(text, 'utf16le')
    case 'utf-16be':
      return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()
    case 'windows-1252':
    case 'macintosh':
      return inTable(text, encoding)
  }
}

/** A code page by its decoder read backwards; signs that it lacks become their plain letter or a question mark. */
function inTable(text: string, encoding: 'windows-1252' | 'macintosh'): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]))
  return Uint8Array.from([...text.normalize('NFC')], (sign) => bytes.get(sign) ?? bytes.get(sign.normalize('NFD')[0]!) ?? 63)
}
