import { AppError } from '#lib/errors'
import { type Profile, profileSchema } from '#lib/profile'
import type { Extracted, ExtractedLine } from './extracted.ts'
import { decodeText } from './text.ts'

/** A JSON Resume document is a profile already, of any version; its values are shown one a line, and what no version knows is left out. */
export function extractJson(bytes: Uint8Array): Extracted {
  const profile = knownOf(ofToday(withoutEmpty(parse(decodeText(bytes)))))
  if (!profile) throw new AppError('invalid', 'the file is not in the form of JSON Resume', { reason: 'unsupported_format' })
  if (!profile.basics && !profile.work) throw new AppError('invalid', 'the file holds no profile', { reason: 'not_a_cv' })
  return { mime: 'application/json', lines: linesOf(profile), flags: [], profile }
}

/** The document without the values that are not what the form wants. */
function knownOf(document: unknown): Profile | undefined {
  for (let tries = 0; tries < 100; tries++) {
    const parsed = profileSchema.safeParse(document)
    if (parsed.success) return parsed.data
    const wrong = parsed.error.issues.map(({ path }) => path)
    if (wrong.some((path) => path.length === 0)) return undefined
    for (const path of wrong) leaveOut(document, path)
    document = withoutEmpty(document)
  }
  return undefined
}

/** What is wrong goes; where something is missing, what lacks it. */
function leaveOut(document: unknown, path: PropertyKey[]): void {
  const holder = path.slice(0, -1).reduce<unknown>((here, key) => (here as Keyed | undefined)?.[key], document)
  if (!holder || typeof holder !== 'object') return
  const key = path.at(-1)!
  if ((holder as Keyed)[key] === undefined && path.length > 1) leaveOut(document, path.slice(0, -1))
  else (holder as Keyed)[key] = null
}

type Keyed = Record<PropertyKey, unknown>

const renamed: Record<string, string> = { company: 'name', website: 'url' }

/** Names that keys had before version 1, dates by their month, numbers in words, lists of plain words. */
function ofToday(value: unknown, key = ''): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return /^(?:start|end|release)?Date$/i.test(key) ? dateOf(value) : value
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? listed(one, key) : ofToday(one, key)))
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [renamed[name] ?? name, name === 'bassin' ? one : ofToday(one, name)]),
  )
}

const listed = (words: string, key: string): unknown =>
  key === 'languages' ? { language: words } : ['skills', 'interests', 'certificates'].includes(key) ? { name: words } : words

/** «2019-9», «2019-09-01T00:00:00Z»; what is no date, as «Present», is none. */
function dateOf(words: string): string | null {
  const [, year, month, day] = /^\s*(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?/.exec(words) ?? []
  const two = (part: string | undefined) => (part ? `-${part.padStart(2, '0')}` : '')
  return year ? `${year}${two(month)}${two(day)}` : null
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
