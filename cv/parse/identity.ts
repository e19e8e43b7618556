import { sectionsOf } from '../sections.ts'
import { findMail } from './contact.ts'
import type { Facts } from './facts.ts'
import type { Line, Span } from './lines.ts'
import { findPeriods } from './dates.ts'
import { isPlace } from './places.ts'
import { capitalise, findName, tidyName } from './name.ts'
import { jobScore } from './vocabulary.ts'

/** Name and wished job from the top of the document, town from the contact lines. */
export function putIdentity(facts: Facts, lines: Line[], head: Line[]): void {
  const name = findName(lines)
  if (name) facts.set('basics.name', tidyName(name.value ?? facts.words(name.span)), name.span, name.confidence)
  const label = findLabel(lines, head, name?.span)
  if (label) facts.set('basics.label', facts.words(label), label, 0.7)
  const named = lines.findIndex((line) => name && line.start <= name.span.start && line.end >= name.span.end)
  const own = (line: Line) => Boolean(name && line.start >= name.span.start && line.end <= name.span.end)
  const near = [...head, ...besideMail(lines), ...lines.slice(Math.max(named, 0), named + 5)].filter((line) => !own(line))
  putPlace(
    facts,
    lines.filter((line) => !own(line)),
    near,
  )
}

/** A block of contact that the order of the page left in another section. */
function besideMail(lines: Line[]): Line[] {
  const at = lines.findIndex((line) => findMail([line]))
  return at < 0 ? [] : lines.slice(Math.max(0, at - 3), at + 4).filter((line) => line.text.length < 160)
}

function findLabel(lines: Line[], head: Line[], name: Span | undefined): Span | undefined {
  const near = [...head, ...lines.slice(0, 6)]
  for (const line of near.slice(0, 14)) {
    for (const match of line.text.matchAll(/[^\t|•]+/g)) {
      const words = match[0].trim()
      const start = line.start + match.index + match[0].indexOf(words)
      if (name && start < name.end && start + words.length > name.start) continue
      if (words.length < 4 || words.length > 90 || /[@\d]{2,}|\.$|www\.|:\/\//.test(words) || findPeriods(words).length) continue
      if (jobScore(words) >= 1.5 && !isPlace(words) && !sectionsOf(words).length) return { start, end: start + words.length }
    }
  }
  return undefined
}

const townWords = String.raw`\p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’-]*|(?:de|du|des|la|le|les|sur|sous|en|aux|et|ès|lès)(?!\p{L})|[ld]['’]\p{L}+)){0,6}`
const postcodeTown = new RegExp(`(?<![\\d])((?:F-)?\\d{5})\\s+(${townWords})(?![\\p{L}])`, 'u')
const townPostcode = /(?<![\p{L}\d])(\p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]+){0,4})(,?) \(?(\d{5})\)?(?=$|[\s,|•·\t)])/u
const britishPostcode = /(?<![\p{L}\d])([A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})(?![\p{L}\d])/u
const road =
  /(?<![\p{L}])(?:road|rd|street|st|lane|avenue|ave|drive|close|way|court|gardens|grove|place|crescent|terrace|square|hill|park|row|mews|walk|view|house|flat)\.?$/iu

/** The town beside a British postcode: before it, after it, or two commas before it, never the road. */
function britishTown(text: string): { town: string; postcode: string } | undefined {
  const match = britishPostcode.exec(text)
  if (!match?.[1]) return undefined
  const parts = (words: string) => words.split(/[,|•·\t–]/).map((part) => part.trim().replace(/^\d+\w?\s.*$/, ''))
  const before = parts(text.slice(0, match.index)).reverse()
  const after = parts(text.slice(match.index + match[0].length).replace(/^[\s,]+/, ''))
  const near = [before[0] || before[1], after[0], before[2], before[1]]
  const fits = near.filter((part): part is string => Boolean(part && /^\p{Lu}[\p{L}'’ -]{2,30}$/u.test(part) && !road.test(part)))
  const town = fits.find((part) => isPlace(part)) ?? fits[0]
  return town ? { town, postcode: match[1] } : undefined
}

const townLabel = /^(?:ville|city|town|lieu|commune)$/i
const ownTown =
  /(?:^|\t)(?:ville|city|home town|town|domicile|résidence|ville de résidence|lieu de résidence)\s*(?::|\t)\s*(.+)$/iu
const labelledTown =
  /(?:(?:adresse|address|ville|city|location|lieu|domicile|localisation|résidence|town)\s*(?::|\t)|(?<!\p{L})(?:based in|basée? à|habite à|j['’]habite|lives? in)(?:\s*:)?\s)\s*(.+)$/iu

/** The town where the person lives: beside a postcode, after a label, or alone in the contact lines. */
function putPlace(facts: Facts, lines: Line[], head: Line[]): void {
  const near = [...new Set([...head, ...lines.slice(0, 45)])]
  for (const line of near) {
    const french = postcodeTown.exec(line.text)
    if (french?.[1] && french[2] && (isPlace(french[2]) || head.includes(line)))
      return putTown(facts, line, french[2].trim(), french[1])
    const after = french ? undefined : townPostcode.exec(line.text)
    if (after?.[1] && after[3] && (isPlace(after[1]) || (after[2] && head.includes(line))))
      return putTown(facts, line, after[1], after[3])
    const british = britishTown(line.text)
    if (british) return putTown(facts, line, british.town, british.postcode)
    const own = head.includes(line) && ownTown.exec(line.text)
    if (own && own[1] && putTownWords(facts, line, own[1])) return
  }
  for (const line of near) {
    const labelled = labelledTown.exec(line.text)
    if (labelled?.[1] && putTownWords(facts, line, labelled[1])) return
  }
  for (const line of head) if (putTownWords(facts, line, line.text)) return
  const lead = near.filter((line) => line.index < 12 && line.text.length < 120)
  for (const line of lead) if (putTownWords(facts, line, line.text)) return
}

function putTownWords(facts: Facts, line: Line, words: string): boolean {
  const named = words.replace(/\S+@\S+|(?:\+|\b0)[\d\s.()-]{8,}\d/g, (found) => '|'.repeat(found.length))
  for (const match of named.matchAll(/(?:(?!\s\/\s)[^\t|•·~,()–—;\p{So}\p{Co}])+/gu)) {
    const town = match[0]
      .trim()
      .replace(/^\/\s*/, '')
      .replace(/^(?:F-)?\d{5}\s+|\s*\d{2,5}$/g, '')
    if (town.length > 1 && /^\p{Lu}/u.test(town) && !townLabel.test(town) && isPlace(town)) {
      putTown(facts, line, town)
      return true
    }
  }
  return false
}

function putTown(facts: Facts, line: Line, town: string, postcode?: string): void {
  const span = (words: string) => ({
    start: line.start + line.text.indexOf(words),
    end: line.start + line.text.indexOf(words) + words.length,
  })
  facts.set('basics.location.city', town === town.toUpperCase() ? capitaliseTown(town) : town, span(town), 0.9)
  if (postcode) facts.set('basics.location.postalCode', postcode.replace(/^F-/, ''), span(postcode), 0.95)
}

function capitaliseTown(town: string): string {
  return town
    .split(' ')
    .map((word) => capitalise(word))
    .join(' ')
}
