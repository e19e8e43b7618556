import { env } from '#lib/env'
import { AppError } from '#lib/errors'
import type { Profile } from '#lib/profile'
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
  if (!isCv(profile, letters))
    throw new AppError('invalid', 'the document does not look like a CV', { reason: 'not_a_cv', flags })
  return proposed({ mime: extracted.mime, lang, text, pages, profile, facts, flags }, options)
}

/** Models are loaded only where one is named. */
async function proposed(reading: CvReading, options: ReadOptions): Promise<CvReading> {
  const settings = env()
  if (!settings.CV_PROPOSALS) return reading
  const { withProposals } = await import('./propose/propose.ts')
  return withProposals(reading, settings, options)
}

/** A page of other text has no jobs, no studies, no list of skills; a short note of a person has a name and a way to reach them. */
function isCv({ basics, work, education, skills, languages, certificates, bassin }: Profile, letters: number): boolean {
  if (work?.length || education?.length || skills?.length || languages?.length || certificates?.length || bassin) return true
  return Boolean((basics?.name || basics?.label) && (basics.email || basics.phone)) && letters < 1500
}
