import { plain, sectionsOf } from '../sections.ts'
import { findMail } from './contact.ts'
import type { Facts } from './facts.ts'
import type { Line, Span } from './lines.ts'
import { findPeriods } from './dates.ts'
import { isPlace } from './places.ts'
import { companyScore, diplomaScore, jobScore } from './vocabulary.ts'

/** Name and wished job from the top of the document, town from the contact lines. */
export function putIdentity(facts: Facts, lines: Line[], head: Line[]): void {
  const name = findName(facts, lines)
  if (name) facts.set('basics.name', tidyName(facts.words(name.span)), name.span, name.confidence)
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
  return at < 0 ? [] : lines.slice(Math.max(0, at - 3), at + 4).filter((line) => line.text.length < 100)
}

type Candidate = { span: Span; score: number; confidence: number }

function findName(facts: Facts, lines: Line[]): Candidate | undefined {
  const labelled = labelledName(lines)
  if (labelled) return labelled
  const mailWords = plain((findMail(lines)?.value ?? '').split('@')[0] ?? '')
    .split(/[^a-z]+/)
    .join('')
  const top = lines.slice(0, 60)
  const largest = Math.max(...top.map((line) => line.size ?? 0), 0)
  const candidates = top.flatMap((line, index) =>
    namesIn(line).map(({ span, words }) => {
      let score = 3 - Math.min(index, 30) * 0.15 + partsIn(words, mailWords) * 2.5
      if (largest && (line.size ?? 0) >= largest * 0.98) score += 2.5
      if (line.heading === 1) score += 2
      if (/\p{Lu}{2,}/u.test(words)) score += 0.4
      if (jobScore(words) >= 1.5) score -= 3
      if (companyScore(words) >= 2 || diplomaScore(words) >= 2) score -= 3
      if (isPlace(words)) score -= 3
      return { span, score, confidence: Math.min(0.98, 0.6 + score * 0.05) }
    }),
  )
  candidates.push(...stackedNames(top, largest, mailWords))
  const best = candidates.sort((one, other) => other.score - one.score)[0]
  return best && best.score > 1.5 ? best : undefined
}

/** A first name above a family name, all in the largest letters of the page: two lines or three. */
function stackedNames(top: Line[], largest: number, mailWords: string): Candidate[] {
  return top.flatMap((line, index) =>
    [3, 2].flatMap((count): Candidate[] => {
      const stack = top.slice(index, index + count)
      const words = stack.map((one) => one.text).join(' ')
      const same = stack.every((one) => one.size === line.size && one.page === line.page && !sectionsOf(one.text).length)
      if (stack.length < count || !largest || (line.size ?? 0) < largest * 0.98 || !same) return []
      if (stack.some((one) => one.text.split(/\s+/).length > 3) || !isNameLike(words) || jobScore(words) >= 1.5) return []
      const score = (isNameLike(line.text) ? 4 : 5.8) - index * 0.15 + partsIn(words, mailWords) * 2.5 + count * 0.1
      return [{ span: { start: line.start, end: stack.at(-1)!.end }, score, confidence: 0.9 }]
    }),
  )
}

/** How many parts of a name the address of its mail holds. */
function partsIn(words: string, mailWords: string): number {
  const parts = plain(words)
    .split(' ')
    .filter((part) => part.length > 1)
  return mailWords.length > 3 ? parts.filter((part) => mailWords.includes(part)).length : 0
}

/** «Nom : Durand», «Prénom : Léa», «Name: …». */
function labelledName(lines: Line[]): Candidate | undefined {
  for (const line of lines.slice(0, 40)) {
    const match =
      /^(?:• )?(?:nom(?: et prénom| complet|\(s\) et prénom\(s\)|\s?\/\s?prénom)?|prénoms? et noms?|prénoms?\(s\)? ?\/? ?noms?\(s\)?|full name|name|first name\(s\) surname\(s\)|surname\(s\)\s?\/\s?first name\(s\))\s*(?::|\t)\s*(\p{Lu}[\p{L}'’ -]{3,50})$/iu.exec(
        line.text,
      )
    const words = match?.[1]?.trim()
    if (words && words.includes(' ')) {
      const start = line.start + line.text.lastIndexOf(words)
      return { span: { start, end: start + words.length }, score: 9, confidence: 0.95 }
    }
  }
  return undefined
}

/** Parts of a line that could be a person's name: two to five words with capitals. */
function namesIn(line: Line): { span: Span; words: string }[] {
  if (line.text.length > 90 || /@|https?:/.test(line.text)) {
    if (!/[\t|•]/.test(line.text)) return []
  }
  const found: { span: Span; words: string }[] = []
  for (const match of line.text.matchAll(/[^\t|•·,:()–—/]+/g)) {
    const words = match[0]
      .trim()
      .replace(/^(?:CV|Curriculum Vitae|M\.|Mme|Mlle|Mr|Mrs|Ms|Miss)\.?\s+(?:de\s+|of\s+)?/i, '')
      .replace(/\s+[-–]$/, '')
    if (!isNameLike(words)) continue
    const start = line.start + match.index + match[0].indexOf(words)
    found.push({ span: { start, end: start + words.length }, words })
  }
  return found
}

const particles = /^(?:de|du|des|la|le|van|von|der|den|el|al|ben|da|dos|di|d['’]|bin|y|e|o['’])$/i

function isNameLike(words: string): boolean {
  if (words.length < 4 || words.length > 45 || /\d/.test(words)) return false
  if (sectionsOf(words).length) return false
  const tokens = words.split(/\s+/)
  if (tokens.length < 2 || tokens.length > 5) return false
  return tokens.every((token) => particles.test(token) || /^\p{Lu}[\p{L}'’-]*\.?$/u.test(token))
}

/** «DURAND Léa» and «LÉA DURAND» are kept in order; words all in capitals are written as names are. */
function tidyName(words: string): string {
  return words
    .split(/\s+/)
    .map((word) => (word.length > 2 && word === word.toUpperCase() ? capitalise(word) : word))
    .join(' ')
}

function capitalise(word: string): string {
  return word.toLowerCase().replace(/(^|[-'’])(\p{L})/gu, (_, sign: string, letter: string) => sign + letter.toUpperCase())
}

function findLabel(lines: Line[], head: Line[], name: Span | undefined): Span | undefined {
  const near = [...head, ...lines.slice(0, 6)]
  for (const line of near.slice(0, 14)) {
    for (const match of line.text.matchAll(/[^\t|•]+/g)) {
      const words = match[0].trim()
      const start = line.start + match.index + match[0].indexOf(words)
      if (name && start < name.end && start + words.length > name.start) continue
      if (words.length < 4 || words.length > 90 || /[@\d]{2,}|\.$/.test(words) || findPeriods(words).length) continue
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
  }
  for (const line of near) {
    const labelled =
      /(?:(?:adresse|address|ville|city|location|lieu|domicile|localisation|résidence|town)\s*(?::|\t)|(?<!\p{L})(?:based in|habite à|j['’]habite|lives? in)\s)\s*(.+)$/iu.exec(
        line.text,
      )
    if (labelled?.[1] && putTownWords(facts, line, labelled[1])) return
  }
  for (const line of head) if (putTownWords(facts, line, line.text)) return
  const lead = near.filter((line) => line.index < 12 && line.text.length < 120)
  for (const line of lead) if (putTownWords(facts, line, line.text)) return
}

function putTownWords(facts: Facts, line: Line, words: string): boolean {
  for (const match of words.matchAll(/(?:(?!\s\/\s)[^\t|•·~,()–—;\p{So}\p{Co}])+/gu)) {
    const town = match[0]
      .trim()
      .replace(/^\/\s*/, '')
      .replace(/^(?:F-)?\d{5}\s+|\s*\d{2,5}$/g, '')
    if (town.length > 1 && /^\p{Lu}/u.test(town) && isPlace(town)) {
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
