import { AppError } from '#lib/errors'
import { profileSchema } from '#lib/profile'
import type { Extracted, ExtractedLine } from './extracted.ts'
import { decodeText } from './text.ts'

/** A JSON Resume document is a profile already; its values are shown one a line. */
export function extractJson(bytes: Uint8Array): Extracted {
  const parsed = profileSchema.safeParse(withoutEmpty(parse(decodeText(bytes))))
  if (!parsed.success)
    throw new AppError('invalid', 'the file is not in the form of JSON Resume', { reason: 'unsupported_format' })
  if (!parsed.data.basics && !parsed.data.work) throw new AppError('invalid', 'the file holds no profile', { reason: 'not_a_cv' })
  return { mime: 'application/json', lines: linesOf(parsed.data), flags: [], profile: parsed.data }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('invalid', 'the file is no valid JSON', { reason: 'corrupted' })
  }
}

/** Empty texts and nulls mean: not stated. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutEmpty(one)).filter((one) => one !== undefined)
  if (value && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, one]) => [key, withoutEmpty(one)] as const)
        .filter(([, one]) => one !== undefined),
    )
  }
  return value === null || value === '' ? undefined : value
}

/** The values of a structured file, one a line. */
export function linesOf(value: unknown): ExtractedLine[] {
  if (Array.isArray(value))
    return value.flatMap((one) => linesOf(one).map((line, index) => (index ? line : { ...line, gap: true })))
  if (value && typeof value === 'object') return Object.values(value).flatMap((one) => linesOf(one))
  return [{ text: String(value).replace(/\s+/g, ' '), page: 1 }]
}
