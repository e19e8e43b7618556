import type { Profile } from '#lib/profile'
import { fold } from '#lib/words'

type Known = { name?: string | undefined; city?: string | undefined; address?: string | undefined }

/**
 * A profile for blind review: no name, contact, photo, address or age, nor the years of studies that tell it; free text loses the words of
 * the name, mails, numbers, links and ages. References, who are other people, are left out.
 */
export function anonymise(profile: Profile, known: Known): Profile {
  const { basics, references: _references, education, publications, ...rest } = profile
  const kept: Profile = {
    ...rest,
    ...(basics ? { basics: { label: basics.label, summary: basics.summary } } : {}),
    ...(education ? { education: education.map(({ startDate: _start, endDate: _end, url: _url, ...study }) => study) } : {}),
    ...(publications ? { publications: publications.map(({ url: _url, ...one }) => one) } : {}),
  }
  return scrubbed(kept, scrubber(known)) as Profile
}

/** Dates are kept as they are: only texts are read. */
function scrubbed(value: unknown, scrub: (text: string, key: string) => string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => scrubbed(one, scrub, key))
  if (value && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name, one]) => one !== undefined && name !== 'url' && name !== 'image')
        .map(([name, one]) => [name, scrubbed(one, scrub, name)]),
    )
  return typeof value === 'string' && !/Date$|^date$|^from$/.test(key) ? scrub(value, key) : value
}

const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
const link = /(?:https?:\/\/|www\.)\S+|\b(?:linkedin|github|gitlab|facebook|instagram|behance|twitter|x)\.com\/\S+/giu
const phone = /(?:\+|\b00)?\d(?:[\s.()/-]?\d){8,13}\b/g
/** An age stands alone or after «âgé de»; «depuis 12 ans» and «12 ans d'expérience» say something else. */
const age =
  /\b(?:âgée?\s+de\s+)\d{2}\s+ans\b|(?<=^|[,;.(|–-]\s*)\d{2}\s+ans(?=\s*(?:$|[,;.)|–-]))|\baged?\s+\d{2}\b|\b\d{2}\s+years?\s+old\b/giu
const day = '(?:\\d{1,2}(?:er|st|nd|rd|th)?[\\s./-]+(?:\\p{L}+|\\d{1,2})[\\s./-]+|\\p{L}+ \\d{1,2}, )?\\d{4}'
const birth = new RegExp(
  `(?<!\\p{L})(?:née?(?:\\(e\\))? (?:le|en) |(?:born|date of birth|date de naissance)[ :]*(?:on |in )?)${day}`,
  'giu',
)

function scrubber({ name = '', city, address }: Known): (text: string, key: string) => string {
  const words = new Set(
    fold(name)
      .split(/[\s'-]+/)
      .filter((word) => word.length > 2),
  )
  const capital = /\p{Lu}[\p{L}]+/gu
  /** Where somebody worked or studied is no address of theirs. */
  const home = (text: string, key: string) =>
    [address, city].reduce<string>(
      (left, place) => (place && !/^(?:location|name|institution)$/.test(key) ? left.replaceAll(place, '…') : left),
      text,
    )
  return (text, key) =>
    home(text, key)
      .replace(mail, '…')
      .replace(link, '…')
      .replace(phone, '…')
      .replace(age, '…')
      .replace(birth, '…')
      .replace(capital, (word) => (words.has(fold(word)) ? '…' : word))
      .replace(/…(?:[\s-]*…)+/g, '…')
}
