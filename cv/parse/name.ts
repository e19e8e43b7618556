import { plain, sectionsOf } from '../sections.ts'
import { findMail } from './contact.ts'
import type { Line, Span } from './lines.ts'
import { isPlace } from './places.ts'
import { companyScore, diplomaScore, jobScore } from './vocabulary.ts'

export type Candidate = { span: Span; score: number; confidence: number; value?: string }

export function findName(lines: Line[]): Candidate | undefined {
  const labelled = namesApart(lines) ?? labelledName(lines) ?? sender(lines)
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
      if (isPlace(words) || paper.test(words)) score -= 3
      return { span, score, confidence: Math.min(0.98, 0.6 + score * 0.05) }
    }),
  )
  candidates.push(...stackedNames(top, largest, mailWords))
  const best = candidates.sort((one, other) => other.score - one.score)[0]
  return best && best.score > 1.5 ? best : undefined
}

/** What a paper calls itself: «Dossier de candidature», «Candidate sheet». */
const paper =
  /(?<!\p{L})(?:dossier|fiche|candidate?|candidature|sheet|file|form|document|confidentiel|confidential|profile?|réf|ref)(?!\p{L})/iu

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
      /^(?:• )?(?:candidate?|nom(?: et prénom| complet|\(s\) et prénom\(s\)|\s?\/\s?prénom)?|prénoms? et noms?|prénoms?\(s\)? ?\/? ?noms?\(s\)?|full name|name|first name\(s\) surname\(s\)|surname\(s\)\s?\/\s?first name\(s\))\s*(?::|\t)\s*(\p{Lu}[\p{L}'’ -]{3,50})$/iu.exec(
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

/** «From: Léa Durand <lea@example.org>», at the top of a mail. */
function sender(lines: Line[]): Candidate | undefined {
  for (const line of lines.slice(0, 12)) {
    const words = /^(?:from|de|expéditeur|sender)\s*:\s*["«]?\s*(\p{Lu}[\p{L}'’ .-]{3,50}?)\s*["»]?\s*[<(][^<>()\s]+@/iu.exec(
      line.text,
    )?.[1]
    if (!words?.includes(' ')) continue
    const start = line.start + line.text.indexOf(words)
    return { span: { start, end: start + words.length }, score: 9, confidence: 0.95 }
  }
  return undefined
}

/** «Nom : DURAND» and «Prénom : Léa», each on a line of its own. */
function namesApart(lines: Line[]): Candidate | undefined {
  const find = (label: string) => {
    for (const line of lines.slice(0, 40)) {
      const words = new RegExp(`^(?:• )?(?:${label})\\s*(?::|\\t)\\s*(\\p{L}[\\p{L}'’ -]{1,40})$`, 'iu')
        .exec(line.text)?.[1]
        ?.trim()
      if (words) return { words, start: line.start + line.text.lastIndexOf(words) }
    }
    return undefined
  }
  const family = find(String.raw`nom(?: de famille| d['’]usage)?|surname|family name|last name`)
  const first = find(String.raw`prénoms?|prénom\(s\)|first names?|first name\(s\)|forenames?|given names?`)
  if (!family || !first) return undefined
  const [upper, lower] = [family, first].sort((one, other) => one.start - other.start) as [typeof first, typeof first]
  const span = { start: upper.start, end: lower.start + lower.words.length }
  return { span, score: 9, confidence: 0.95, value: `${first.words} ${family.words}` }
}

/** «CV de …», «Mme …», «Bonjour, je suis …», «I'm …». */
const opening =
  /^(?:(?:CV|Curriculum Vitae|M\.|Mme|Mlle|Mr|Mrs|Ms|Miss)\.?\s+(?:de\s+|of\s+)?|(?:(?:bonjour|salut|hello|hi)[ ,!]+)?(?:je suis|je m['’]appelle|moi c['’]est|i['’]m|i am|my name is)\s+)/i

/** Parts of a line that could be a person's name: two to five words with capitals. */
function namesIn(line: Line): { span: Span; words: string }[] {
  if (line.text.length > 90 || /@|https?:/.test(line.text)) {
    if (!/[\t|•·]|\s[–—/-]\s/.test(line.text)) return []
  }
  const found: { span: Span; words: string }[] = []
  for (const match of line.text.matchAll(/(?:(?!\s-\s)[^\t|•·,:()–—/])+/g)) {
    const words = match[0]
      .trim()
      .replace(opening, '')
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
  return tokens.every((token) => particles.test(token) || /^(?:[dl]['’])?\p{Lu}[\p{L}'’-]*\.?$/u.test(token))
}

const shouted = (word: string) => word === word.toUpperCase() && /\p{L}/u.test(word)

/** «DURAND Léa» is Léa Durand; words all in capitals are written as names are, small particles small. */
export function tidyName(words: string): string {
  const tokens = words.split(/\s+/)
  const loud = tokens.findIndex((token) => !shouted(token))
  const surnameFirst =
    loud > 0 && tokens.slice(loud).every((token) => !shouted(token)) && tokens.slice(0, loud).some((token) => token.length > 2)
  const ordered = surnameFirst ? [...tokens.slice(loud), ...tokens.slice(0, loud)] : tokens
  return ordered
    .map((word, index) => {
      if (index > 0 && shouted(word) && small.test(word)) return word.toLowerCase()
      return shouted(word) && word.length > 1 && (word.length > 2 || surnameFirst || particles.test(word))
        ? capitalise(word)
        : word
    })
    .join(' ')
}

const small = /^(?:de|du|des|d['’]|van|von|der|den|dos|di|y|e)$/i

export function capitalise(word: string): string {
  return word.toLowerCase().replace(/(^|[-'’])(\p{L})/gu, (_, sign: string, letter: string) => sign + letter.toUpperCase())
}
