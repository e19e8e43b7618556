import { createRequire } from 'node:module'
import type * as phones from 'libphonenumber-js'
import { hasRange } from './dates.ts'
import type { Facts, Stated } from './facts.ts'
import type { Line, Span } from './lines.ts'
import { type Link, linkOf } from './links.ts'

const mail = /[\p{L}\d._%+-]+\s?@\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u
const frenchPhone = /(?<![\d+])(?:(?:\+|00)\s?33[\s.-]?(?:\(0\)[\s.-]?)?|0)[1-9](?:[\s.\-/]?\d{2}){4}(?!\d)/
const britishPhone = /(?<![\d+])(?:(?:\+|00)\s?44[\s.-]?(?:\(0\)[\s.-]?)?|\(?0)(?:\d{2,4}\)?[\s.-]?\d{3,4}[\s.-]?\d{3,4})(?!\d)/
const anyPhone = /(?<![\d/+])(?:\+\d{1,3}[\s.-]?)?(?:\(\d{1,5}\)[\s.-]?)?\d{2,5}(?:[\s.-]\d{2,5}){1,4}(?![\d/])/g
const address =
  /(?:https?:\/\/|www\.)[^\s|,;()<>]+|(?<![@\p{L}\d.-])(?:[a-z]{2,3}\.)?(?:linkedin\.com|github\.com|gitlab\.com|twitter\.com|x\.com|behance\.net|dribbble\.com|malt\.fr|viadeo\.com|stackoverflow\.com|medium\.com|instagram\.com|facebook\.com)\/[^\s|,;()<>]+|(?<![@\p{L}\d.-])[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|fr|org|net|io|dev|me|eu|co\.uk|uk|tech|info|pro|site|example)(?:\/[^\s|,;()<>]*)?(?![\p{L}\d@])/giu

export function findMail(lines: Line[]): Stated | undefined {
  for (const line of lines) {
    const match = mail.exec(line.text)
    if (match)
      return {
        value: match[0].replace(/\s/g, '').toLowerCase(),
        span: spanAt(line, match.index, match[0].length),
        confidence: 0.99,
      }
  }
  return undefined
}

/** The first telephone number: international form where the country is plain, as written otherwise. */
function findPhone(lines: Line[], lang: string): Stated | undefined {
  const labelled = lines.filter((line) => /(?:t[ée]l|phone|mobile|portable|gsm|cell|call)/i.test(line.text))
  for (const line of [...labelled, ...lines]) {
    const french = frenchPhone.exec(line.text)
    if (french) return stated(line, french[0], french.index, toFrench(french[0]))
    const british = britishPhone.exec(line.text)
    const digits =
      british?.[0]
        .replace(/\(0\)/, '')
        .replace(/\D/g, '')
        .replace(/^(?:0044|44|0)/, '') ?? ''
    if (british && (digits.length === 10 || digits.length === 9))
      return stated(line, british[0], british.index, toBritish(digits))
  }
  // Loaded only for numbers of other plans: most CVs need no more than the two above.
  const { findPhoneNumbersInText } = createRequire(import.meta.url)('libphonenumber-js') as typeof phones
  for (const country of (lang === 'fr' ? ['FR', 'GB'] : ['GB', 'US', 'IE', 'FR']) as phones.CountryCode[]) {
    for (const line of [...labelled, ...lines]) {
      if (hasRange(line.text)) continue
      const found = findPhoneNumbersInText(line.text, country).find((one) => plausible(line.text.slice(one.startsAt, one.endsAt)))
      if (found)
        return stated(line, line.text.slice(found.startsAt, found.endsAt), found.startsAt, found.number.formatInternational())
    }
  }
  return looseNumber(labelled, lines)
}

/** A number that no plan knows (ranges kept for fiction) is kept as it is written. */
function looseNumber(labelled: Line[], lines: Line[]): Stated | undefined {
  for (const line of [...labelled, ...lines.filter((one) => /\+\d/.test(one.text))]) {
    for (const match of line.text.matchAll(anyPhone)) {
      const digits = match[0].replace(/\D/g, '').length
      if (digits >= 9 && digits <= 15) return stated(line, match[0], match.index, match[0].replace(/\s+/g, ' '))
    }
  }
  return undefined
}

function plausible(words: string): boolean {
  return !/(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d/.test(words) && words.replace(/\D/g, '').length >= 9
}

function stated(line: Line, words: string, index: number, value: string): Stated {
  return { value, span: spanAt(line, index, words.length), confidence: 0.97 }
}

function toFrench(words: string): string {
  const digits = words
    .replace(/\(0\)/, '')
    .replace(/\D/g, '')
    .replace(/^(?:0033|33|0)/, '')
  return `+33 ${digits[0]} ${digits.slice(1).replace(/(\d\d)(?=\d)/g, '$1 ')}`
}

/** Mobiles are written 4 + 6, London 2 + 4 + 4, others 3 or 4 + the rest. */
function toBritish(digits: string): string {
  const area = digits.startsWith('2') ? 2 : /^(?:11|1\d1|3)/.test(digits) ? 3 : 4
  return `+44 ${digits.slice(0, area)} ${digits.slice(area)}`
}

type FoundLink = Stated & Omit<Link, 'url'>

function findLinks(lines: Line[]): FoundLink[] {
  const found: FoundLink[] = []
  for (const [at, line] of lines.entries()) {
    const mailAt = [...line.text.matchAll(new RegExp(mail, 'gu'))].map(
      (match) => [match.index, match.index + match[0].length] as const,
    )
    for (const match of line.text.matchAll(address)) {
      if (mailAt.some(([from, to]) => match.index < to && match.index + match[0].length > from)) continue
      const rest = match.index + match[0].length === line.text.length ? restOf(match[0], lines[at + 1]) : ''
      const words = match[0].replace(/[.,;:]+$/, '') + rest
      const { url, ...told } = linkOf(words)
      if (found.some((known) => known.value === url)) continue
      found.push({
        value: url,
        span: rest
          ? { start: line.start + match.index, end: lines[at + 1]!.start + rest.length }
          : spanAt(line, match.index, words.length),
        confidence: 0.95,
        ...told,
      })
    }
  }
  return found
}

/** An address that its line cut at a hyphen or a slash goes on with the first word of the next line. */
function restOf(address: string, next: Line | undefined): string {
  if (!/[a-z\d][-/_]$/i.test(address) || !address.includes('/')) return ''
  return /^[a-z\d][\w%./-]*(?=$|\s)/.exec(next?.text ?? '')?.[0] ?? ''
}

function spanAt(line: Line, index: number, length: number): Span {
  return { start: line.start + index, end: line.start + index + length }
}

export function putContact(facts: Facts, lines: Line[], lang: string): void {
  facts.put('basics.email', findMail(lines))
  facts.put('basics.phone', findPhone(lines, lang))
  let profiles = 0
  for (const link of findLinks(lines.filter((line) => line.text.length < 200))) {
    if (link.network) {
      const path = `basics.profiles[${profiles++}]`
      facts.set(`${path}.network`, link.network, link.span, link.confidence)
      if (link.username) facts.set(`${path}.username`, link.username, link.span, link.confidence)
      facts.set(`${path}.url`, link.value, link.span, link.confidence)
    } else if (!facts.profile.basics?.url) facts.put('basics.url', link)
    else facts.set(`basics.profiles[${profiles++}].url`, link.value, link.span, link.confidence)
  }
}
