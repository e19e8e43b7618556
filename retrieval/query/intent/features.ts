import type { Piece } from '../draft.ts'
import { foldSame } from '../fold.ts'
import type { Intent, Target } from '../slots.ts'

export type Seen = {
  started: boolean
  pieces: readonly Piece[]
  targets: readonly Target[]
  previous?: Intent
  refused: boolean
}

const amount = /^\d+$/
const ordinal =
  /^(?:premiere?s?|1ere?s?|deuxieme|seconde?|2e(?:me)?|troisieme|3e(?:me)?|\d+(?:e|eme|er|st|nd|rd|th)|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|dernier|derniere|last|derniers|dernieres)$/
const cardinal = /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|two|three|four|five|six|seven|eight|nine|ten)$/
const time = /\b\d{1,2} ?(?:h|heures?|am|pm|a\.m\.|p\.m\.)(?: ?\d\d)?\b|\b\d{1,2}[:.]\d\d\b/g
const day =
  /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|lun|mer|jeu|ven)\b|\b(?:janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|aug|sept|oct|nov|dec)\b/g

/** The words of a message with its criteria, names, numbers, days and hours made alike. */
export function skeleton(text: string, { pieces, targets }: Pick<Seen, 'pieces' | 'targets'>): string[] {
  let said = foldSame(text)
  const spans = pieces.filter(({ start, end }) => end > start && end - start < 60).sort((left, right) => right.start - left.start)
  for (const { slot, start, end } of spans)
    said = `${said.slice(0, start)} _${slot === 'distance' ? 'location' : slot}_ ${said.slice(end)}`
  for (const { name } of targets) if (name) said = said.replaceAll(foldSame(name), ' _name_ ')
  said = said.replace(time, ' _time_ ').replace(day, ' _day_ ')
  const words = said.match(/_[a-z_]+_|\p{L}+|\d+(?:st|nd|rd|th|e|er|ere|eme)?(?![a-z0-9])|[?→❌✅👍📩⭐]/gu) ?? []
  return words.map((word) =>
    word.startsWith('_') ? word : ordinal.test(word) ? '_ord_' : amount.test(word) || cardinal.test(word) ? '_num_' : word,
  )
}

/** What the learned reading of an intent looks at. */
export function featuresOf(text: string, seen: Seen): string[] {
  const words = skeleton(text, seen).slice(0, 40)
  const found = new Set<string>()
  words.forEach((word, at) => {
    found.add(word)
    if (word.length > 5 && !word.startsWith('_')) found.add(`^${word.slice(0, 5)}`)
    if (at > 0) found.add(`${words[at - 1]} ${word}`)
    if (at > 1) found.add(`${words[at - 2]} * ${word}`)
  })
  if (words[0]) found.add(`|${words[0]}`)
  if (words[1]) found.add(`|${words[0]} ${words[1]}`)
  if (words.length > 0) found.add(`${words.at(-1)}|`)
  const slots = new Set(seen.pieces.map(({ slot }) => slot))
  found.add(seen.started ? '#started' : '#fresh')
  found.add(slots.size === 0 ? '#bare' : slots.has('title') ? '#title' : '#criterion')
  if (slots.size > 1) found.add('#criteria')
  if (slots.has('title') && !seen.started) found.add('#opening')
  for (const slot of slots) found.add(`#slot ${slot}`)
  found.add(seen.targets.length === 0 ? '#nobody' : seen.targets.length === 1 ? '#somebody' : '#some')
  if (seen.targets.some(({ name }) => name)) found.add('#named')
  if (seen.targets.some(({ rank }) => rank)) found.add('#ranked')
  if (/\?/.test(text)) found.add('#question')
  found.add(`#words ${words.length < 3 ? 2 : words.length < 6 ? 5 : words.length < 12 ? 11 : words.length < 25 ? 24 : 40}`)
  if (seen.previous) found.add(`#after ${seen.previous}`)
  if (seen.refused) found.add('#refused')
  return [...found]
}
