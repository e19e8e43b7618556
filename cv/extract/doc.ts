import WordExtractor from 'word-extractor'
import { AppError } from '#lib/errors'
import { stripInvisible } from './clean.ts'
import type { Extracted } from './extracted.ts'
import { textLines } from './text.ts'

/** Reads the words of an old Word file (97–2003): headers, body, text boxes. */
export async function extractDoc(bytes: Uint8Array): Promise<Extracted> {
  const document = await open(bytes)
  const options = { filterUnicode: false }
  const parts = [
    document.getHeaders({ includeFooters: false, ...options }),
    document.getBody(options),
    document.getTextboxes(options),
  ]
  const { text } = stripInvisible(
    parts
      .filter((part) => part.trim())
      .join('\n\n')
      .replaceAll(String.fromCharCode(7), '\t')
      .replaceAll(String.fromCharCode(11), '\n'),
  )
  return { mime: 'application/msword', lines: textLines(text), flags: [] }
}

async function open(bytes: Uint8Array) {
  try {
    return await new WordExtractor().extract(Buffer.from(bytes))
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    throw new AppError('invalid', 'the document cannot be opened', {
      reason: /encrypt|password/i.test(message) ? 'password_protected' : 'corrupted',
    })
  }
}
