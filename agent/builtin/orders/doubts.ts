import { fold } from '#lib/words'
import type { Order } from '../order.ts'
import type { Shown } from '../shown.ts'
import type { Who } from '../who-names.ts'
import { stageAt, stageSaid } from '../stage-words.ts'
import { isOrderWord } from './lexicon.ts'
import { isConditional } from './governed.ts'
import { whoOf } from './line.ts'
import type { Mention } from './mentions-found.ts'

// What makes an order uncertain, or tells whom it can mean.

/** «Paul et Julie, la deuxième en test»: of these, or of the list. */
export function isAmong(spoken: readonly Mention[], people: readonly Mention[], text: string): boolean {
  const own = [...spoken, ...people].filter(({ sort }) => sort === 'name')
  const count = whoOf(own).reduce((sum, one) => sum + ('people' in one ? one.people.length : 1), 0)
  const placed = people.some(({ who: [one] }) => one?.kind === 'ranks' && one.ranks.every((rank) => rank <= count))
  return placed && count > 1 && (spoken.length > 0 || ordinalAfterPair.test(text))
}

const ordinalAfterPair = /\s(?:et|and)\s[^,]*,\s*(?:la|le|les|the)\s+(?:\p{L}+\s+)?(?:premi|deuxi|second|first|last|derni)/iu

/** “if Tom says yes”, «peut-être Awa»: what may never be, or is not decided. */
export const isSupposed = (line: string) => condition.test(line) || isConditional(line) || hesitation.test(line)

/** «Awa je sais pas trop, Thierry oui»: what is not decided of one is no doubt about the other. */
export const isUndecided = (line: string) => undecided.test(line)

const undecided =
  /@ (?:(?:je|i|on|we|suis|m|am|not|ne|n) )*(?:sais|hesite\w*|not sure|unsure|pas sure?|in two minds|torn|undecided|on the fence)(?: (?:pas|trop|encore|about|of|yet|still|toujours|vraiment|really|too|quoi|faire|si|what|to|do|at|all|du|tout|bien|là|la|@))* $|^\^ (?:(?:je|i|i m|am|still|on|we|suis|m|ne|n|not|pas|a bit|un peu) )*(?:hesite\w*|not sure|unsure|sure?|in two minds|torn|undecided) (?:about|sur|pour|of|quant a|avec|with) @ $/

const condition =
  /(?:^| )(?:if|si|unless|whether|provided(?: that)?|in case|au cas ou|a moins qu[e]?|pourvu qu[e]?|sauf si|as long as|depending on (?:if|whether)) @ |(?:^| )(?:(?:if|si) (?:need be|needed|necessary|required|besoin|necessaire|il le faut|ca coince)|au besoin|le cas echeant) /
const hesitation =
  /^\^ (?:@ )?(?:maybe|perhaps|possibly|peut etre|eventuellement) |\b(?:wonder|je me demande|not sure|pas sure?|hesite\w*|torn|in two minds|can t decide|undecided|on the fence|pas encore decide\w*) /

/** «en test ou en entretien»: which of both is not said. */
export function isEitherStage(line: string): boolean {
  const [left, right] = line.split(/ (?:ou|or) (?:(?:to|en|au|a|l|the|in|for|une?|an?|le|la) )*/)
  if (!left || !right) return false
  const [first, second] = [stageSaid(` ${left.split(' ').slice(-3).join(' ')}`), stageAt(right)?.stage]
  return first !== undefined && second !== undefined && first !== second
}

const supposable = new Set<Order['act']>(['contact', 'mention', 'note', 'show', 'rate', 'schedule', 'unsaid'])

/** What is asked or told of people may be supposed; what is done to them is not. */
export const mayBeSupposed = ({ act }: Order) => supposable.has(act)

export const isOthers = ({ kind, ...more }: Who) => kind === 'others' && !('count' in more)

/** «garde le premier, refuse l’autre», after two were compared: of these two. */
export function ofPair(made: readonly Order[], { spoken: [pair] }: Shown): void {
  const placed = ({ who: [own, ...more] }: Order) =>
    own?.kind === 'ranks' && more.length === 0 && own.ranks.length === 1 && [1, 2, -1].includes(own.ranks[0]!)
  const first = made.find(placed)
  if (pair?.length !== 2 || !first || !made.some(({ who }) => who[0]?.kind === 'other')) return
  const [rank] = (first.who[0] as Extract<Who, { kind: 'ranks' }>).ranks
  const [own, other] = rank === 1 ? [pair[0]!, pair[1]!] : [pair[1]!, pair[0]!]
  for (const order of made) {
    if (order === first) order.who = [{ kind: 'people', people: [own] }]
    else if (order.who[0]?.kind === 'other') order.who = [{ kind: 'people', people: [other] }]
  }
}

const subject =
  /^(?:(?:et|and|ok|bon|alors|puis|then|so|oui|yes) )*(?:le|la|les|un|une|des|son|sa|ses|leurs?|mon|ma|mes|notre|nos|the|an?|his|her|their|my|our|ce|cette|cet|this|that) (\w{3,})/

/** «son binôme en test», “the tall one to test”: somebody is spoken of by words that were not read. */
export function namesAnother(text: string): boolean {
  const noun = subject.exec(fold(text))?.[1]
  return noun !== undefined && !isOrderWord(noun) && stageAt(noun) === undefined
}

const ordinals = /\b(?:premiere?|seconde?|deuxieme|derniere?|first|second|last|former|latter)\b/

/** «compare Awa et Mireille», «la première en test»: of these two, where both places are said; of one alone it is not known. */
export function ofTwo(made: readonly Order[], { spoken: [pair], people }: Shown, text: string): void {
  if (pair?.length !== 2 || !ordinals.test(fold(text))) return
  const placed = made.filter(({ who: [own, ...more] }) => own?.kind === 'ranks' && more.length === 0 && own.ranks.length === 1)
  const ranks = placed.map(({ who: [own] }) => (own as Extract<Who, { kind: 'ranks' }>).ranks[0]!)
  if (ranks.some((rank) => ![1, 2, -1].includes(rank))) return
  const both = new Set(ranks.map((rank) => (rank === 1 ? 0 : 1))).size === 2
  placed.forEach((order, at) => {
    const own = pair[ranks[at] === 1 ? 0 : 1]!
    const listed = people.find(({ rank }) => rank === ranks[at])
    if (both) order.who = [{ kind: 'people', people: [own] }]
    else if (listed?.candidateId !== own.candidateId) order.who = [{ kind: 'unknown' }]
  })
}

/** Read by words that other sentences hold as well. */
export const isSlight = ({ act, stage }: Order) =>
  act === 'show' || act === 'contact' || act === 'unsaid' || (act === 'move' && !stage)
