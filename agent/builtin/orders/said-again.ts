import { stableJson } from '#lib/words'
import type { Order } from '../order.ts'
import type { Who } from '../who-names.ts'

// How the orders of one message hang together.

/** “Emma offer, Callum offer”: one card. */
export const sameOfOthers = (last: Order, order: Order) =>
  order.act === 'move' &&
  last.act === 'move' &&
  last.stage === order.stage &&
  !last.except &&
  !order.except &&
  [...last.who, ...order.who].every(({ kind }) => kind === 'people' || kind === 'name')

/** «trop vite refusée, rouvre-la»: the same said twice of the same people. */
export const saidAgain = (last: Order, order: Order) =>
  last.act === order.act &&
  last.stage === order.stage &&
  !last.except &&
  (order.who.length === 0 ||
    last.who.length === 0 ||
    order.who.every(isPronoun) ||
    last.who.every(isPronoun) ||
    stableJson(last.who) === stableJson(order.who))

/** «cherche des soudeurs puis compare les deux premiers»: whom the rest is about is not on screen yet. */
export const looksFor =
  /^\^ (?:@ )?(?:\w+ )?(?:(?:re)?cherch\w*|(?:re)?trouv(?:e|er|ez)|find|search\w*|look for|show|list|affich\w*|montr\w*) /

export const likewise =
  /^\^ (?:@ )?(?:idem|pareil|ditto|likewise|de meme|itou|(?:la )?meme chose|(?:the )?same(?: again| thing| goes)?)(?: (?:pour|for|with|avec|chez) @)?(?: (?:aussi|too))? $/

export const fromPool = new Set<Who['kind']>(['all', 'others', 'other', 'them'])

export const isPronoun = ({ kind }: Who) => kind === 'one' || kind === 'them'
