import { stableJson } from '#lib/words'
import type { Order } from '../order.ts'
import type { Who } from '../who-names.ts'
import { fitting, sizeOf } from './spoken-of.ts'

// How the orders of one message hang together.

/** “Emma offer, Callum offer”: one card. */
const sameOfOthers = (last: Order, order: Order) =>
  order.act === 'move' &&
  last.act === 'move' &&
  last.stage === order.stage &&
  !last.except &&
  !order.except &&
  [...last.who, ...order.who].every(({ kind }) => kind === 'people' || kind === 'name')

/** «trop vite refusée, rouvre-la»: the same said twice of the same people. */
const saidAgain = (last: Order, order: Order) =>
  last.act === order.act &&
  last.stage === order.stage &&
  !last.except &&
  (order.who.length === 0 ||
    last.who.length === 0 ||
    order.who.every(isPronoun) ||
    last.who.every(isPronoun) ||
    stableJson(last.who) === stableJson(order.who))

/** “she withdrew but has had a change of heart: reopen”; «c’est ok pour Paul, on l’embauche»: a yes that the order spells out. */
function saysInstead(last: Order, order: Order): boolean {
  const ofThem = order.who.every(isPronoun)
  if (last.weak && ofThem) return true
  return last.act === 'withdraw' && order.act === 'reopen' && (ofThem || stableJson(order.who) === stableJson(last.who))
}

/** Puts an order beside those before it, or in the place of the last; `waiting`: somebody was named of whom nothing is ordered yet. */
export function join(made: Order[], order: Order, { waiting }: { waiting: boolean }): void {
  const last = made.at(-1)
  if (last && saysInstead(last, order)) {
    made.pop()
    if (order.who.every(isPronoun)) order.who = last.who
    made.push(order)
  } else if (last && !waiting && sameOfOthers(last, order)) {
    last.who = [...last.who, ...order.who]
    last.text = `${last.text}, ${order.text}`
  } else if (last && saidAgain(last, order)) {
    const [pronoun] = order.who
    if (pronoun?.kind === 'one' && sizeOf(last.who) > 1) last.who = fitting(last.who, pronoun)
    if (last.who.length === 0 || last.who.every(isPronoun)) last.who = order.who.length > 0 ? order.who : last.who
    last.text = `${last.text}, ${order.text}`
  } else made.push(order)
}

/** «cherche des soudeurs puis compare les deux premiers»: whom the rest is about is not on screen yet. */
export const looksFor =
  /^\^ (?:@ )?(?:\w+ )?(?:(?:re)?cherch\w*|(?:re)?trouv(?:e|er|ez)|find|search\w*|look for|show|list|affich\w*|montr\w*) /

export const likewise =
  /^\^ (?:@ )?(?:idem|pareil|ditto|likewise|de meme|itou|(?:la )?meme chose|(?:the )?same(?: again| thing| goes)?)(?: (?:(?:pour|for|with|avec|chez) )?@)?(?: (?:aussi|too))? $|^\^ (?:et |and )?@ (?:aussi|egalement|too|also|as well|de meme|pareil|idem|itou|likewise)(?: (?:please|pls|stp|svp|merci))? $/

export const fromPool = new Set<Who['kind']>(['all', 'others', 'other', 'them'])

export const isPronoun = ({ kind }: Who) => kind === 'one' || kind === 'them'
