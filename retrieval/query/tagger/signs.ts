import type { Draft } from '../draft.ts'
import type { Choice } from './choices.ts'
import { type Spot, small } from './spots.ts'
import type { Word } from './tokens.ts'

/** What the lists hold of a spot: just it, as a common word, as another kind, as a job made wider, or nothing. */
function listingOf(draft: Draft, words: readonly Word[], { kind, first, last }: Spot): string {
  const [start, end] = [words[first]!.start, words[last]!.end]
  const isHere = (one: { start: number; end: number }) => one.start === start && one.end === end
  if (kind === 'location') return draft.places.some(isHere) ? 'listed' : 'minted'
  const terms = draft.inner.filter(isHere)
  const own = terms.find((term) => term.kind === (kind === 'title' ? 'occupation' : kind))
  if (!own) return terms.length > 0 ? 'other' : 'minted'
  return own.flags.includes('weak') ? 'weak' : own.term.forms.length === 0 ? 'wide' : 'listed'
}

const size = (spots: readonly Spot[]) => spots.reduce((total, { first, last }) => total + last - first + 1, 0)
const namesOf = (spots: readonly Spot[], name: (spot: Spot) => string) => spots.map(name).sort().join('+') || '-'
const bin = (value: number) => Math.max(-9, Math.min(9, Math.round(value)))

const stop = /^[,;:.!?()\n/|+&–—]$/
const few = (count: number, [one, two, three]: readonly [number, number, number]) =>
  count < one ? 'a' : count < two ? 'b' : count < three ? 'c' : 'd'

/** How much else is said in the stretch between stops where a choice stands: "…, PLCs, …" says nothing else. */
function besideOf({ pieces }: Draft, words: readonly Word[], spots: readonly Spot[]): string {
  const [first, last] = [Math.min(...spots.map((spot) => spot.first)), Math.max(...spots.map((spot) => spot.last))]
  const isStop = (word: Word) => stop.test(word.raw)
  const from = words.findLastIndex((word, at) => at < first && isStop(word)) + 1
  const to = words.findIndex((word, at) => at > last && isStop(word))
  const stretch = words.slice(from, to < 0 ? words.length : to)
  const others = stretch.filter(
    (word, at) =>
      (from + at < first || from + at > last) &&
      !small.has(word.key) &&
      !pieces.some(({ start, end }) => start <= word.start && word.end <= end),
  )
  return few(others.length, [1, 3, 6])
}

/** Who knows, masters or can, before what is known. */
export const knowing = String.raw`knows?|knowing|masters|maitris\w+|connai\w+|sa(?:it|voir|che|chent|chant)`
/** What may stand between that and what is known. */
export const beforeKnown = 'their|his|her|the|about|bien|le|la|les|du|de la'
const asked = new RegExp(
  String.raw`(?<![a-z])(?:${knowing}|able to|capables? de|must|needs? to|has to|have to|should|doi(?:t|vent)|devra|with|avec|experience (?:of|in|with|en|dans)|used to|habituee?s? (?:a|au|aux))(?: (?:${beforeKnown}|de|des|an?|some|be|avoir|faire|do|use))*(?: |(?<= )l')$`,
)

/** A follow-up is about something, most of the time: is the one thing that is read in it passed over? */
const leavesNothing = ({ first, pieces }: Draft, { rules, learned }: Pick<Choice, 'rules' | 'learned'>): boolean =>
  !first && learned.length === 0 && rules.length > 0 && rules.length === pieces.length

/** What can be said of a choice before it is made. */
export function signsOf(draft: Draft, words: readonly Word[], choice: Choice): string[] {
  const { rules, learned, margin, sure } = choice
  const type = rules.length === 0 ? 'add' : learned.length === 0 ? 'drop' : 'change'
  const kindsIn = (spots: readonly Spot[]) => namesOf(spots, ({ kind }) => kind)
  const listed = (spots: readonly Spot[]) => namesOf(spots, (spot) => `${spot.kind}.${listingOf(draft, words, spot)}`)
  const titles = draft.pieces.filter(({ slot }) => slot === 'title')
  const spots = [...rules, ...learned]
  const around = besideOf(draft, words, spots)
  const opens = words[Math.min(...spots.map(({ first }) => first))]!.start
  const same = kindsIn(rules) === kindsIn(learned) ? 'same' : 'other'
  return [
    type,
    `${type} margin ${bin(margin)}`,
    `${type} sure ${bin(3 * sure)}`,
    `${type} ${draft.lang}`,
    `${type} ${draft.first ? 'first' : 'later'}`,
    `${type} ${draft.long ? 'long' : 'short'}`,
    `${type} beside ${around}`,
    `${type} beside ${around} ${draft.first ? 'first' : 'later'}`,
    `${type} among ${few(words.length, [7, 14, 26])}`,
    ...(asked.test(draft.folded.slice(Math.max(0, opens - 60), opens)) ? [`${type} asked`] : []),
    `${kindsIn(rules)} > ${kindsIn(learned)}`,
    `rules ${listed(rules)}`,
    `learned ${listed(learned)}`,
    `${listed(rules)} > ${listed(learned)}`,
    ...rules.flatMap(({ kind, piece }) => {
      const reader = draft.readBy.get(piece!) ?? ''
      return [`${type} of ${reader}`, `${kind} of ${reader}`]
    }),
    ...(type === 'change' ? [`size ${Math.sign(size(learned) - size(rules))} ${same}`] : []),
    ...(leavesNothing(draft, choice) ? ['leaves nothing'] : []),
    ...(rules.some(({ made }) => made) ? [`${type} made`] : []),
    ...(rules.some(({ piece }) => piece!.said) ? [`${type} said`] : []),
    ...(rules.some(({ piece }) => piece!.slot === 'experience') ? ['experience'] : []),
    ...(rules.length > 0 && titles.length === 0 ? ['untitled'] : []),
    ...(rules.some(({ kind }) => kind === 'title') && titles.length === 1 ? [`${type} only title`] : []),
  ]
}

/** How likely the learned reading is the right one. */
export function shareOf(signs: readonly string[], weights: ReadonlyMap<string, number>): number {
  const sum = signs.reduce((total, sign) => total + (weights.get(sign) ?? 0), weights.get('') ?? 0)
  return 1 / (1 + Math.exp(-sum))
}
