import { fold } from '#lib/words'
import { firstNames } from '#retrieval/query/first-names'
import { isSeen } from '#retrieval/query/intent/learned'
import { isName, namesIn as namesAnywhere } from '#retrieval/query/intent/names'
import type { Stage } from '#retrieval/query/slots'
import { alike, soundsLike } from './alike.ts'
import { isOrderWord } from './orders/lexicon.ts'
import { namesIn as namesAfterVerb } from './read-command.ts'
import { type Person, type Shown, rankedIn } from './shown.ts'
import type { Sieve } from './sieve.ts'
import { stageSaid } from './stage-words.ts'
import { type Sex, mistitled, titleSaid, titled } from './titled.ts'

/** Somebody meant, as it was said. Ranks count from 1; from the end they are negative. */
export type Who =
  /** `others`: but those just spoken of, so many; «les trois autres des cinq derniers». */
  | { kind: 'ranks'; ranks: number[]; others?: number }
  | { kind: 'people'; people: Person[] }
  /** Several of the list share the name said. */
  | { kind: 'unclear'; name: string; people: Person[] }
  /** A name that nobody on the list has; with a title, whoever of the pool it can be said of. */
  | { kind: 'name'; name: string; title?: Sex }
  | { kind: 'other' | 'all' }
  /** Those just spoken of, `count` of them where that was said. */
  | { kind: 'them'; count?: number }
  /** «elle», “him”, «passe-la»: one person, of whom the word may tell more. */
  | { kind: 'one'; sex?: Sex }
  /** «toutes les infirmières»: a part of the list that the words alone do not tell. */
  | { kind: 'unknown' }
  /** Everybody but those just spoken of; `count` as it was said. */
  | { kind: 'others'; count?: number }
  /** Who stands in a stage; `single` where one person was said to, `told` where the words can order nothing by themselves. */
  | { kind: 'stage'; stage: Stage; words: string; single?: boolean; told?: boolean }
  /** Those of a board, or of the list, of whom several things are true. */
  | { kind: 'part'; sieve: Sieve; words: string; single?: boolean }
  /** Who passed the test, did not, or took it. */
  | { kind: 'tested'; passed: boolean | undefined; words: string; single?: boolean }

/** Words of names that are words of every day as well count only beside another word of the name. */
const common = new Set(
  'rose blanc petit grand roux noir brun leblanc mars may june hope cole baker cook page day test marchand boucher le la de du'.split(
    ' ',
  ),
)

/** `next`: nothing but a space or a hyphen lies between it and the word before. */
type Word = { raw: string; folded: string; next: boolean }

function wordsOf(text: string): Word[] {
  let end = -1
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: raw, index }) => {
    const next = /^[ -]$/.test(text.slice(end, index))
    end = index + raw.length
    return { raw, folded: fold(raw), next }
  })
}

const partsOf = ({ name }: Person) => fold(name).split(' ')
const personOf = ({ candidateId, name }: Person): Person => ({ candidateId, name })

/** Everybody whom a sentence names: those shown, and names that none of them has. */
export function namesIn(text: string, shown: Shown): Who[] {
  const words = wordsOf(text)
  const people = [
    ...shown.people,
    ...shown.known.filter((known) => !shown.people.some((one) => one.candidateId === known.candidateId)),
  ]
  const full = saidInFull(words, people)
  const used = new Set(full.flatMap(partsOf))
  const left = words.filter(
    ({ raw, folded }) =>
      folded.length > 2 &&
      (!common.has(folded) || (text.indexOf(raw) > 0 && /^\p{Lu}\p{Ll}/u.test(raw))) &&
      ![...used].some((part) => alike(folded, part)),
  )
  const strangers = left.flatMap((word) => strangerAt(words, words.indexOf(word), people) ?? [])
  const partly = left.filter(({ folded }) => !strangers.some((name) => fold(name).split(' ').includes(folded)))
  const mixed = mixedAt(partly, people)
  if (mixed) return [mixed]
  const elsewhere = left.filter((word) => isStranger(word, text, people) && !strangers.some((name) => name.includes(word.raw)))
  const found: Who[] = [
    ...(full.length > 0 ? [{ kind: 'people' as const, people: full.map(personOf) }] : []),
    ...[...new Set(strangers)].map((name): Who => ({ kind: 'name', name })),
    ...elsewhere.map(({ raw }): Who => ({ kind: 'name', name: raw })),
    ...[...new Set(partly.map(({ folded }) => folded))].flatMap((word) => partlySaid(text, word, people) ?? []),
  ]
  return found.length > elsewhere.length ? found : (slipped(partly, people) ?? unknownNames(text))
}

/** A slip of the pen, unless it is another first name: Julien is no Julie. */
const isSpelling = (word: string, part: string) =>
  word === part || (alike(word, part) && (!firstNames.has(word) || soundsLike(word, part)))

/** The longest of the names that are said whole, one slip of the pen allowed in each word. */
function saidInFull(words: readonly Word[], people: readonly Person[]): Person[] {
  const whole = people.filter((person) => partsOf(person).every((part) => words.some(({ folded }) => isSpelling(folded, part))))
  return whole.filter((one) => !whole.some((other) => other !== one && fold(other.name).includes(fold(one.name))))
}

/** The people that are said by name or by their ranks. */
export function peopleOf(one: Who, shown: Shown): Person[] {
  if (one.kind === 'people') return one.people
  return one.kind === 'ranks' ? one.ranks.flatMap((rank) => rankedIn(shown, rank) ?? []) : []
}

/** Words that are first names as well: only with a capital, inside a sentence. */
const everyday =
  /^(?:will|grace|rose|marine|mark|may|august|jean|rob|sue|dawn|max|claire|said|ken|pat|ali|ben|bill|art|drew|faith|hope|joy|ray|rich|pierre|guy|aime|constance|sandy|summer|amber|jade|ange|desire|page|dan|lee|jo|jay|ed|ted)$/

const plural = /^(?:mesdames|messieurs|mesdemoiselles|mmes|mm|messrs|dames|monsieur|madame|sieur)$/

/** «ludovic fontanel» where the list has a Nadège Fontanel, «Julie Besson» where it has a Julie Martin: a full name of somebody else. */
function strangerAt(words: readonly Word[], at: number, people: readonly Person[]): string | undefined {
  const word = words[at]!
  const holders = people.filter((person) => partsOf(person).includes(word.folded))
  if (holders.length === 0) return undefined
  const [before, after] = [word.next ? words[at - 1] : undefined, words[at + 1]?.next ? words[at + 1] : undefined]
  if (before && plural.test(before.folded)) return undefined
  const isOthers = (near: Word, head: boolean) =>
    !holders.some((person) => partsOf(person).some((part) => isSpelling(near.folded, part))) &&
    !people.some((person) => partsOf(person).indexOf(near.folded) === (head ? 1 : 0))
  const asLast = holders.some((person) => partsOf(person).indexOf(word.folded) > 0)
  if (before && asLast && isOthers(before, true) && isFirstName(before, words.indexOf(before))) return `${before.raw} ${word.raw}`
  if (after && asLast && isFirst(after.folded) && isOthers(after, false)) return `${after.raw} ${word.raw}`
  const asFirst = holders.some((person) => partsOf(person)[0] === word.folded)
  const surname = after && asFirst && /^\p{Lu}\p{Ll}/u.test(after.raw) && /^\p{Lu}/u.test(word.raw) && isName(after.raw)
  return surname && isOthers(after, false) && !stageSaid(` ${after.folded}`) ? `${word.raw} ${after.raw}` : undefined
}

/** «Sophie Benkirane» where the list has an Anne-Sophie and a Benkirane: the first name of one and the name of another are nobody’s. */
function mixedAt(words: readonly Word[], people: readonly Person[]): Who | undefined {
  const holding = ({ folded }: Word, last: boolean) =>
    people.filter((person) => partsOf(person).some((part, at, all) => part === folded && (at === all.length - 1) === last))
  for (const [at, word] of words.entries()) {
    const before = words[at - 1]
    if (!before || !word.next) continue
    const [firsts, lasts] = [holding(before, false), holding(word, true)]
    if (firsts.length > 0 && lasts.length > 0 && !firsts.some((person) => lasts.includes(person)))
      return { kind: 'unclear', name: `${before.raw} ${word.raw}`, people: [...lasts, ...firsts].map(personOf) }
  }
  return undefined
}

/** «elodie et julie»: beside somebody of the list, the first name of somebody who is not on it. */
function isStranger({ raw, folded }: Word, text: string, people: readonly Person[]): boolean {
  if (!isFirst(folded) || people.some((person) => partsOf(person).some((part) => alike(folded, part)))) return false
  return new RegExp(
    `(?:\\b(?:et|and|puis|&)|,|[+/])\\s*${raw}(?!\\p{L})|(?<!\\p{L})${raw}\\s*(?:,|[+/&]|(?:et|and)\\s)`,
    'u',
  ).test(text)
}

export const isFirst = (folded: string) => firstNames.has(folded) && !everyday.test(folded)

const isFirstName = ({ raw, folded }: Word, at: number) =>
  isFirst(folded) ||
  (/^\p{Lu}\p{Ll}/u.test(raw) && (at > 0 ? isName(raw) : raw.length > 2 && !isSeen(folded) && !isOrderWord(folded)))

function partlySaid(text: string, word: string, people: readonly Person[]): Who | undefined {
  const having = people.filter((person) => partsOf(person).some((part) => part === word || `${part}s` === word))
  if (having.length === 0) return undefined
  const said = fold(text)
  const title = titleSaid(text, word)
  const meant =
    having.length > 1 ? initialled(text, word, titled(text, word, having)) : having.filter((one) => !mistitled(text, word, one))
  if (meant.length === 0) return { kind: 'name', name: spelt(text, word), ...(title ? { title } : {}) }
  const initial = initialOf(text, word)
  if (meant.length === 1 && initial && !partsOf(meant[0]!).some((part) => part !== word && part.startsWith(initial)))
    return { kind: 'unclear', name: spelt(text, word), people: meant.map(personOf) }
  const plural =
    new RegExp(`\\b(?:les|the|both|both of the|deux) (?:deux |two |2 )?${word}`).test(said) ||
    !people.some((person) => partsOf(person).includes(word))
  return meant.length === 1 || plural
    ? { kind: 'people', people: meant.map(personOf) }
    : { kind: 'unclear', name: spelt(text, word), people: meant.map(personOf) }
}

/** «Sofia K.»: the letter of another name than the one that is shown. */
const initialOf = (text: string, word: string) =>
  new RegExp(`(?<!\\p{L})${word} (\\p{Lu})(?:\\.|$)|(?<!\\p{L})(?!M)(\\p{Lu})\\. ${word}(?!\\p{L})`, 'iu')
    .exec(text)
    ?.slice(1)
    .find((letter) => letter && letter === letter.toUpperCase())
    ?.toLowerCase()

/** “T. Clarke”, «Martin P.»: of those who share the name, those of the initial. */
function initialled(text: string, word: string, people: readonly Person[]): readonly Person[] {
  const around = new RegExp(
    `(?<!\\p{L})(\\p{L})[. ]\\s?${word}(?!\\p{L})|(?<!\\p{L})${word}[ ,]+(\\p{L})(?![\\p{L}'’])`,
    'iu',
  ).exec(text)
  const letter = around && [around[1], around[2]].find((one) => one && one === one.toUpperCase())
  const left = letter ? people.filter((person) => fold(person.name).startsWith(fold(letter))) : []
  return left.length > 0 ? left : people
}

/** A slip of the pen in a name said alone. */
function slipped(words: readonly Word[], people: readonly Person[]): Who[] | undefined {
  const slips = words.filter(({ folded }) => folded.length > 3 && !firstNames.has(folded))
  for (const { raw, folded } of slips) {
    const found = people.filter((person) => partsOf(person).some((part) => alike(folded, part)))
    if (found.length === 0) continue
    // A short word may be another word: it is asked.
    const heard = found.some((person) => partsOf(person).some((part) => soundsLike(folded, part)))
    const unheardOf = !isSeen(folded) && found.some((person) => partsOf(person).some((part) => part[0] === folded[0]))
    if (found.length === 1 && (folded.length > 5 || heard || unheardOf)) return [{ kind: 'people', people: found.map(personOf) }]
    return [{ kind: 'unclear', name: raw, people: found.map(personOf) }]
  }
  return undefined
}

const verbs =
  /^(?:pass\w*|mets|mettez|deplac\w*|avanc\w*|envo\w*|present\w*|move|put|send|back|on|les?|la|the|tous|all|everyone)$/

function unknownNames(text: string): Who[] {
  const other = /(?<![\p{L}])(?:M\.|Mme|Mr|Mrs|Ms|Madame|Monsieur)?\s?(\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+){1,2})/u.exec(
    text.slice(1),
  )?.[1]
  const first = /^(\p{Lu}[\p{Ll}-]{2,})(?:\s+(?:et|and)\s+(\p{Lu}[\p{Ll}-]{2,}))?\s+(?:en|au|à|to|at)\s/u.exec(text)
  const bareNames = (first?.slice(1) ?? []).filter((one): one is string => Boolean(one) && !verbs.test(fold(one)))
  if (!other && bareNames.length > 0) return bareNames.map((name) => ({ kind: 'name', name }))
  const called = other ? [other] : namesAfterVerb(text).flatMap(({ name }) => (name ? [name] : []))
  const typed =
    called.length > 0 ? called : namesAnywhere(text, anyDay).filter((name) => name.includes(' ') || isFirst(fold(name)))
  return typed.map((name) => ({ kind: 'name', name }))
}

/** Names are told from dates; which day it is does not matter to that. */
const anyDay = '2026-01-01'

const spelt = (text: string, word: string) => text.split(/[\s,.;:'’]+/).find((one) => fold(one) === word) ?? word
