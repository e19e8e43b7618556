import { fold } from '#lib/words'
import type { Refusal } from '../slots.ts'
import { foldSame } from '../fold.ts'
import { cover } from './cover.ts'
import { findUnlawful } from './guard.ts'
import { keptFacts } from './kept-facts.ts'
import { touches } from './naming.ts'
import { askedUnlawfully } from './questions.ts'
import { rulesIn } from './rules.ts'
import type { Refused } from './spans.ts'

/** What the work is to be fitted with for somebody who told of it: that may be noted, and nothing else of their health. */
const fitted =
  /\b(?:amenag\w+|adapt\w+|ergonom\w+|tiers[- ]temps|interprete|lsf|rampe|place de parking|besoin d[e']|adjust\w*|accommodat\w+|extra time|sign language|ramp|parking space|ground floor|step-free|screen reader|needs? (?:a|an|the|more|some))\b/
const verdict = /\b(?:donc non|pas pour|a eviter|trop|dommage|refus\w*|not for|so no|avoid|too|shame|can't have)\b/
const body = new Set<Refusal>(['health', 'disability', 'autonomy'])

/** Who was led or taught, not who it is about: «a encadré une équipe de jeunes médecins». */
const others =
  /\b(?:equipes?|groupes?|promotions?|classes?|teams?|groups?|class|bunch)(?: (?:de|d'|des|of))+ ?(?:jeunes?|young)\b/g

const factsIn = (textFor: (name: Refused['name']) => string): Refused[] =>
  keptFacts.flatMap(([name, pattern]) =>
    [...textFor(name).matchAll(pattern)].map(({ 0: words, index }) => ({ name, start: index, end: index + words.length })),
  )

/**
 * The criteria that words written about somebody, or a name given to something, would keep: unlike a request they say what is so, in few words.
 */
export function findKept(text: string): Refused[] {
  const covered = cover(text)
  const folded = foldSame(text)
  // Who is away until March is replaced in an advert; in a note it is said of the person.
  const facts = factsIn((name) => (name === 'pregnancy' ? folded : covered))
  const needs = fitted.test(covered) && !verdict.test(covered)
  // «sa femme», “her husband” tell of a family, not of a sex.
  const spouses = facts.filter(({ name, start }) => name === 'family_status' && /^(?:sa|son|her|his) /.test(covered.slice(start)))
  const isSpouse = ({ name, start, end }: Refused) =>
    name === 'gender' && spouses.some((fact) => fact.start <= start && end <= fact.end)
  const led = [...covered.matchAll(others)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
  const plain = [...findTold(text), ...facts]
  // The words that say it, rather than the whole wish in which they stand.
  const wishes = findUnlawful(text, { request: true }).filter(
    (wish) => !plain.some((one) => one.name === wish.name && touches(one, wish)),
  )
  return [...plain, ...wishes].filter(
    (one) =>
      !isSpouse(one) && !(needs && body.has(one.name)) && !(one.name === 'age' && led.some((group) => touches(group, one))),
  )
}

/** Where words tell of somebody’s health or disability, whatever they tell it for. */
export function findHealth(text: string): Refused[] {
  const covered = cover(text)
  return [...factsIn(() => covered), ...rulesIn(covered)]
    .filter(({ name }) => body.has(name))
    .sort((left, right) => left.start - right.start)
}

/** The criteria by which a letter or an advert chooses, or which it asks for. */
export function findTold(text: string): Refused[] {
  const asked = text.includes('?') ? askedUnlawfully(fold(text)) : []
  return [...rulesIn(cover(text)), ...asked.map((name) => ({ name, start: 0, end: text.length }))]
}
