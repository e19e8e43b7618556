import { coverSpan, type Draft, type Piece, type Slot } from '../draft.ts'
import { heldIn } from '../held.ts'
import { number } from '../numbers.ts'
import type { Filters } from '../slots.ts'
import { isWished } from '../scope-reach.ts'
import { jobsAtSlash } from '../trim-title.ts'
import { isSame } from '../word-lists.ts'
import { type Choice, choicesOf } from './choices.ts'
import { madeOf } from './make.ts'
import { choiceWeights, slotModel } from './model.ts'
import { beforeKnown, knowing, shareOf, signsOf } from './signs.ts'
import { type Spot, wordOf } from './spots.ts'
import { type Word, wordsOf } from './tokens.ts'

// A second reader of the words of a message, learned from the conversations that are tuned on (`npm run train -- slots`): it tags each word in
// the light of its neighbours and of the lists, and knows no rule. Where it disagrees with the rules, what is known of the disagreement decides.

/** How likely the learned reading must be, where the rules read nothing and where they did: chosen on texts that neither had seen. */
const [leastAdded, leastChanged] = [0.6, 0.75]
/** The same where nothing at all was read: an order or a greeting, most of them. */
const leastAlone = 0.65
export const leastOf = ({ rules }: Choice) => (rules.length === 0 ? leastAdded : leastChanged)

/** The readers that go by lists or by how a stretch looks; the others know what they read by a cue of their own. */
const loose: ReadonlySet<string> = new Set([
  'terms',
  'unknown',
  'more',
  'cued',
  'typos',
  'names',
  'phrases',
  'study',
  'companies',
  'experience',
])
/** What a word beside a job says by itself: "bank nurse", «apprenti coiffeur». */
const beside: ReadonlySet<Slot> = new Set<Slot>(['contract', 'schedule', 'working_time', 'seniority'])

/** A place is easily one that is only spoken of, once a search is under way. */
function isLoose(piece: Piece, { first, readBy }: Draft): boolean {
  const reader = readBy.get(piece) ?? ''
  return loose.has(reader) || (reader === 'places' && !first)
}

/** Can the learned reading be put in the place of the rules'? What is held already, and where people would move to, is known better by rules. */
export function isOpen(choice: Choice, draft: Draft, before: Filters): boolean {
  const { rules, learned } = choice
  const isHeld = (piece: Piece) =>
    heldIn(before).some(({ words, made }) => made.slot === piece.slot && isSame(words, wordOf(piece)))
  if (rules.some(({ piece }) => piece!.slot === 'mobility' || isHeld(piece!) || !isLoose(piece!, draft))) return false
  if (isNoEmployer({ rules, learned }, draft) || isCovered({ rules, learned }, draft)) return false
  if (leavesNoJob({ rules, learned }, draft) || swallows(learned, draft)) return false
  if (dropsWish(choice, draft) || dropsLetters(choice, draft) || joinsCards(choice, draft)) return false
  if (rules.some((spot) => isWhole(spot, learned, draft))) return false
  const cards = rules.filter(({ piece }) => isCard(draft, piece!))
  if (cards.length > 1 || (cards.length > 0 && learned.some(({ kind }) => kind === 'title'))) return false
  const years = draft.pieces.filter((piece) => piece.slot === 'experience' && !piece.value.in)
  return !learned.some(({ kind }) => kind === 'domain') || years.length === 1 || rules.some(({ kind }) => kind === 'domain')
}

const ours = /(?<![a-z])(?:our|ours|my|mine|notre|nos|mon|ma|mes)(?![a-z])/

/** An employer is added to a first request where rules read none, unless it is told of one of ours; later a name is somebody's. */
function isNoEmployer({ rules, learned }: Pick<Choice, 'rules' | 'learned'>, { first, long, text, folded }: Draft): boolean {
  const names = learned.filter(({ kind }) => kind === 'company')
  if (names.length === 0) return false
  if (!first || long || rules.some(({ kind }) => kind === 'company')) return true
  const words = wordsOf(text)
  return names.some((spot) => ours.test(/[^.;!?\n,(–—]*$/.exec(folded.slice(0, words[spot.first]!.start))![0]))
}

/** Words that rules told apart as somebody else's, or as waived, are no criterion that they overlooked, nor is a sector that the list holds. */
function isCovered({ rules, learned }: Pick<Choice, 'rules' | 'learned'>, { text, left, inner }: Draft): boolean {
  if (rules.length > 0) return false
  const words = wordsOf(text)
  return learned.some((spot) => {
    const [start, end] = [words[spot.first]!.start, words[spot.last]!.end]
    const isListed = inner.some((term) => term.kind === 'industry' && term.start === start && term.end === end)
    return /^[· ]+$/.test(left.slice(start, end)) || (spot.kind === 'industry' && isListed)
  })
}

/** What the list holds in several words is not passed over; a town in what a cue introduces is part of it: «le point de Lunéville». */
function isWhole({ first, last, piece }: Spot, learned: Choice['learned'], { inner, readBy }: Draft): boolean {
  const reader = readBy.get(piece!)
  if (learned.length === 0)
    return (
      reader === 'terms' &&
      last > first &&
      inner.some(({ kind, start, end }) => kind === piece!.slot && start === piece!.start && end === piece!.end)
    )
  return reader === 'cued' && learned.every(({ kind }) => kind === 'location')
}

const figure = new RegExp(`^${number}$`)

/** Words of a job that say its contract or its hours, and a domain that is a figure, are read by rules. */
function swallows(learned: Choice['learned'], { text, folded, pieces }: Draft): boolean {
  const words = wordsOf(text)
  const spans = learned.map(({ kind, first, last }) => ({ kind, start: words[first]!.start, end: words[last]!.end }))
  return spans.some(({ kind, start, end }) =>
    kind === 'title'
      ? jobsAtSlash(text.slice(start, end)).length > 0 ||
        pieces.some((piece) => beside.has(piece.slot) && piece.start < end && start < piece.end)
      : kind === 'domain' && figure.test(folded.slice(start, end)),
  )
}

/** A request is for somebody: the one job that is said in it is not passed over. */
function leavesNoJob({ rules, learned }: Pick<Choice, 'rules' | 'learned'>, { first, pieces }: Draft): boolean {
  const jobs = pieces.filter(({ slot }) => slot === 'title')
  const passed = rules.filter(({ kind }) => kind === 'title').length
  return first && passed > 0 && passed === jobs.length && !learned.some(({ kind }) => kind === 'title')
}

/** "NDT a bonus", "bridal is a plus": what is said to be liked is not passed over. */
const dropsWish = ({ rules, learned }: Pick<Choice, 'rules' | 'learned'>, draft: Draft): boolean =>
  learned.length === 0 &&
  rules.some(({ piece }) => isWished(draft, piece!.end) || knows.test(draft.folded.slice(0, piece!.start)))
const knows = new RegExp(`(?<![a-z])(?:${knowing}|savent|able to use|can use)(?: (?:${beforeKnown}))*(?: |(?<= )l')$`)

/** "B2B", "PLC": letters are passed over only where the tagger is quite sure. */
const dropsLetters = ({ rules, learned, margin }: Choice, { text }: Draft): boolean =>
  learned.length === 0 &&
  margin < 3 &&
  rules.some(({ kind, piece }) => kind === 'skill' && /^\p{Lu}[\p{Lu}\d]*\p{Lu}$/u.test(text.slice(piece!.start, piece!.end)))

/** "cscs nrswa": cards that the list holds one by one are not one. */
const joinsCards = ({ rules, learned }: Pick<Choice, 'rules' | 'learned'>, { readBy }: Draft): boolean =>
  learned.length === 1 && rules.filter(({ kind, piece }) => kind === 'certification' && readBy.get(piece!) === 'terms').length > 1

/** "CSCS labourer", "CEng MIMechE": letters that the list holds as a card are one, whatever stands beside them. */
const isCard = ({ text, inner }: Draft, piece: Piece) =>
  piece.slot === 'certification' &&
  /^\p{Lu}\p{L}*\p{Lu}\p{L}*$/u.test(text.slice(piece.start, piece.end)) &&
  piece.end - piece.start > 2 &&
  !text.slice(piece.start, piece.end).includes(' ') &&
  inner.some(({ kind, start, end }) => kind === 'certification' && start === piece.start && end === piece.end)

function withoutDomain(piece: Piece): Piece[] {
  if (piece.slot !== 'experience') return []
  const { in: _in, ...value } = piece.value
  return [{ ...piece, value }]
}

const withDomain = (piece: Piece, domain: string): Piece =>
  piece.slot === 'experience' && !piece.value.in ? { ...piece, value: { ...piece.value, in: domain } } : piece

function uncover(draft: Draft, { start, end }: Piece): void {
  draft.left = draft.left.slice(0, start) + draft.folded.slice(start, end) + draft.left.slice(end)
}

function adopt(draft: Draft, words: readonly Word[], { rules, learned }: Choice): void {
  const gone = new Set(rules.map(({ piece }) => piece!))
  draft.pieces = draft.pieces.flatMap((piece) => (gone.has(piece) ? withoutDomain(piece) : [piece]))
  const replaced = [...gone].filter(({ slot }) => slot !== 'experience')
  for (const piece of replaced) uncover(draft, piece)
  for (const spot of learned) {
    const [start, end] = [words[spot.first]!.start, words[spot.last]!.end]
    const made = madeOf(draft, words, spot)
    if (spot.kind === 'domain') draft.pieces = draft.pieces.map((piece) => withDomain(piece, draft.text.slice(start, end)))
    if (!made) continue
    const same = replaced.find((piece) => piece.start < end && start < piece.end)
    draft.pieces.push({ ...made, start, end, mode: same?.mode ?? 'must', said: same?.said ?? made.slot === 'company' } as Piece)
    coverSpan(draft, start, end)
  }
}

/** An order is no criterion, nor is a greeting. */
function leastIn({ pieces }: Draft, choice: Choice): number {
  if (choice.rules.length > 0) return leastOf(choice)
  return pieces.length === 0 ? leastAlone : leastOf(choice)
}

/** Drops, shortens, renames or adds pieces where the learned reader is likelier right than the rules. */
export function secondRead(draft: Draft, before: Filters): void {
  const { words, choices } = choicesOf(draft, before, slotModel())
  for (const choice of choices)
    if (isOpen(choice, draft, before) && shareOf(signsOf(draft, words, choice), choiceWeights()) > leastIn(draft, choice))
      adopt(draft, words, choice)
}
