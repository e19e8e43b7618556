import BufferReader from 'word-extractor/lib/buffer-reader.js'
import WordOleExtractor, { type Piece } from 'word-extractor/lib/word-ole-extractor.js'
import { AppError } from '#lib/errors'
import type { Flag } from '../reading.ts'
import { stripInvisible } from './clean.ts'
import { boxesOffPage, hasShapeBeforeWords } from './doc-boxes.ts'
import { type Unseen, unseenIn } from './doc-looks.ts'
import { propertiesIn } from './doc-properties.ts'
import { mergeFlags } from './docx.ts'
import type { Extracted } from './extracted.ts'
import { spokenFlags } from './spoken.ts'
import { textLines } from './text.ts'

type Streams = Parameters<WordOleExtractor['extractWordDocument']>[0]

const encrypted = 0x0100
/** A newer Office file with a password lies whole in such a stream. */
const sealed = Buffer.from('EncryptedPackage', 'utf16le')

/** Takes the words that nobody sees out of the pieces of the text before they are joined. */
class VisibleWords extends WordOleExtractor {
  readonly flags: Flag[] = []
  properties: string[] = []

  override async extractWordDocument(document: Streams, main: Buffer) {
    if (main.readUInt16LE(0x0a) & encrypted) throw new AppError('invalid', 'a password', { reason: 'password_protected' })
    const stream = document.stream('\u0005SummaryInformation')
    if (stream) this.properties = propertiesIn(Buffer.concat((await stream.toArray()) as Buffer[]))
    return super.extractWordDocument(document, main)
  }

  override writeCharacterProperties(main: Buffer, table: Buffer): void {
    super.writeCharacterProperties(main, table)
    for (const unseen of unseenIn(main, table)) for (const piece of this._pieces) this.hide(piece, unseen)
    for (const { from, to } of boxesOffPage(main, table)) this.hideSigns(from, to)
    if (hasShapeBeforeWords(main, table)) this.flags.push({ kind: 'unchecked', reason: 'shape_before_words' })
  }

  /** Of a stretch that is counted in signs of the whole text. */
  private hideSigns(from: number, to: number): void {
    let before = 0
    for (const piece of this._pieces) {
      const at = (sign: number) => piece.startFilePos + Math.min(Math.max(sign - before, 0), piece.size) * piece.bpc
      this.hide(piece, { from: at(from), to: at(to), reason: 'off_page' })
      before += piece.size
    }
  }

  private hide(piece: Piece, { from, to, reason }: Unseen): void {
    const start = Math.max(0, from - piece.startFilePos) / piece.bpc
    const end = Math.min(piece.size, to - piece.startFilePos) / piece.bpc
    const words = start < end ? piece.text.slice(start, end) : ''
    const kept = [...words].map((sign) => ('\r\n\u0007'.includes(sign) ? sign : '\0')).join('')
    if (!/[\p{L}\p{N}]/u.test(words)) return
    this.flags.push({ kind: 'hidden_text', words: words.replace(/[\p{Cc}]+/gu, ' ').trim(), reason })
    piece.text = piece.text.slice(0, start) + kept + piece.text.slice(end)
  }
}

/** Reads the words of an old Word file (97–2003): headers, body, text boxes. */
export async function extractDoc(bytes: Uint8Array): Promise<Extracted> {
  const reader = new VisibleWords()
  const document = await open(reader, bytes)
  const options = { filterUnicode: false }
  const parts = [
    document.getHeaders({ includeFooters: false, ...options }),
    document.getBody(options),
    document.getTextboxes(options),
  ]
  const { text, words } = stripInvisible(
    parts
      .filter((part) => part.trim())
      .join('\n\n')
      .replaceAll(String.fromCharCode(7), '\t')
      .replaceAll(String.fromCharCode(11), '\n'),
  )
  const flags = [...reader.flags, ...spokenFlags('metadata', reader.properties, text)]
  if (words.trim()) flags.push({ kind: 'hidden_text', words, reason: 'tag_characters' })
  return { mime: 'application/msword', lines: textLines(text), flags: mergeFlags(flags) }
}

async function open(reader: VisibleWords, bytes: Uint8Array) {
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(sealed))
    throw new AppError('invalid', 'the document asks for a password', { reason: 'password_protected' })
  try {
    return await reader.extract(new BufferReader(Buffer.from(bytes)))
  } catch (error) {
    if (error instanceof AppError) throw error
    const message = error instanceof Error ? error.message : ''
    throw new AppError('invalid', 'the document cannot be opened', {
      reason: /encrypt|password/i.test(message) ? 'password_protected' : 'corrupted',
    })
  }
}
