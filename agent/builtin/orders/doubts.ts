import type { Order } from '../order.ts'
import type { Shown } from '../shown.ts'
import type { Who } from '../who-names.ts'
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
export const isSupposed = (line: string) => condition.test(line) || hesitation.test(line)

const condition =
  /(?:^| )(?:if|si|unless|whether|provided(?: that)?|in case|au cas ou|a moins qu[e]?|pourvu qu[e]?|sauf si|as long as|depending on (?:if|whether)) @ /
const hesitation =
  /^\^ (?:@ )?(?:maybe|perhaps|possibly|peut etre|eventuellement) |\b(?:wonder|je me demande|not sure|pas sure?|hesite\w*) /

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

/** Read by words that other sentences hold as well. */
export const isSlight = ({ act, stage }: Order) =>
  act === 'show' || act === 'contact' || act === 'unsaid' || (act === 'move' && !stage)
