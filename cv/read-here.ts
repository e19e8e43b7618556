import { AppError } from '#lib/errors'
import { compose } from './extract/extracted.ts'
import { extract } from './extract/extract.ts'
import { factsOfGiven } from './parse/given.ts'
import { languageOf } from './parse/language.ts'
import { parseCv } from './parse/parse.ts'
import type { CvReading, ReadOptions } from './reading.ts'

/** Reads a CV in this very process. Only for the child process and for tests: hostile files can hang or fill the memory. */
export async function readHere(bytes: Uint8Array, fileName: string, options: ReadOptions): Promise<CvReading> {
  const extracted = await extract(bytes, fileName)
  const { text, pages } = compose(extracted)
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters < 20 && !extracted.profile)
    throw new AppError('invalid', 'no text can be read', { reason: 'no_text', flags: extracted.flags })
  const flags =
    letters < 200 && !extracted.profile
      ? [...extracted.flags, { kind: 'low_text' as const, reason: 'little_text' }]
      : extracted.flags
  if (extracted.profile) {
    const facts = factsOfGiven(extracted.profile, text, pages, options.documentId)
    return { mime: extracted.mime, lang: languageOf(text), text, pages, profile: extracted.profile, facts, flags }
  }
  const { lang, profile, facts } = parseCv(text, pages, options)
  return { mime: extracted.mime, lang, text, pages, profile, facts, flags }
}
