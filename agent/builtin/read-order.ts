import { fold } from '#lib/words'
import type { Act, ReadAct } from './act-said.ts'
import { bareOf, isPolite } from './clauses.ts'
import type { Order } from './order.ts'
import { orderVerbs, others } from './order-words.ts'
import { plainOrder } from './plain-order.ts'
import { actIn, contactIn, topic } from './read-act.ts'
import { onlyPeople } from './only-people.ts'
import { movesIn } from './read-moves.ts'
import { allowed, forbids, leaveOut, notThem } from './ruled-out.ts'
import type { Shown } from './shown.ts'
import { whoIn } from './who.ts'
import type { Who } from './who-names.ts'

/** «tous sauf Emma» */
export const exceptSome =
  /\b(?:sauf|excepte|hormis|a part|except|apart from|but not|bar|(?:all|everyone|everybody|anyone|lot|them) but|(?:who|that) (?:isn t|is not|aren t|are not)|qui n(?: est| es|e sont) pas)\b/
const exception =
  /\s*,?\s*(?<!\p{L})(?:sauf|excepté|hormis|à part|except(?:\s+for)?|apart\s+from|but\s+not|bar|(?<=all\s|everyone\s|everybody\s|anyone\s|lot\s|them\s)but|(?:who|that)\s+(?:isn['’]t|is\s+not|aren['’]t|are\s+not)|qui\s+n['’]est\s+pas)(?!\p{L})\s+(.+?)(?=\s+(?:en|au|à|to|on|in|into|at|goes?|go|pass\p{L}*|vont|va)\s|[.;:]|$)/iu

const noteAt =
  /(?:^|[,;.]?\s+(?:et|puis|and|then)\s+|[,;.]\s*)(?:(?:r?ajoute[rz]?|ajouter|mets|mettez|pose[rz]?|laisse[rz]?|colle[rz]?|glisse[rz]?|add|make|put|leave|stick|pop|drop|jot(?: down)?|write|slap)\s+(?:(?:me|moi)\s+)?(?:une?|a)\s+(?:petite |quick |little )?note|note[rz]?(?:\s+bien)?|notons|(?:jot|note|write|put)\s+down(?=\s+(?:that|:))|(?:log|record|remember|retiens|retenez|consigne[rz]?|inscris|[ée]cris|marque[rz]?)(?=\s+(?:that|que)\s|\s+qu['’])|mets\s+en\s+note|[àa]\s+noter|(?:put|stick|add|write|log|r?ajoute[rz]?|mets|[ée]cris|inscris|marque[rz]?|note[rz]?)(?=\s+(?:on|in|to|sur|dans)\s+(?:la\s+fiche|le\s+dossier|le\s+profil|the\s+file|\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?['’]s\s+(?:file|record|profile|notes|card))))(?![\p{L}])\s*/iu

/** The orders of a message, in their order; undefined where it is something else. What is to be kept or told stays as it was said. */
export function ordersIn(said: string, shown: Shown): Order[] | undefined {
  const whole = actIn(said, shown)
  if (whole && wholes.has(whole.act.act)) return [orderFrom(whole, { text: said, shown })]
  const { head } = noteIn(said)
  const text = plainOrder(head) + said.slice(head.length)
  const found = exception.exec(text)
  if (!found) return allIn(text, shown)
  // «tous sauf Awa, poste pourvu»: after the people, the sentence goes on.
  const parts = found[1]!.split(/,\s*/)
  const first = parts.findIndex((part) => whoIn(part, shown).length === 0)
  const named = first === -1 ? parts : parts.slice(0, first)
  const except = whoIn(named.join(', '), shown)
  const left = ['', ...parts.slice(named.length)].join(', ')
  const orders = except.length > 0 ? allIn(text.replace(found[0], `${left} `), shown) : undefined
  if (orders) leaveOut(orders, except)
  return orders?.map((order) => ({ ...order, except }))
}

function allIn(text: string, shown: Shown): Order[] | undefined {
  const acts = actsIn(text, shown)
  if (acts) return acts
  const said = fold(text)
  if (others.test(said) || (/\?\s*$/.test(text) && !isPolite(text))) return undefined
  const { head, note } = noteIn(text.replace(notThem, ' '))
  const { kept, ruled } = allowed(head)
  const found = kept.trim() ? movesIn(kept, shown) : []
  // «lui, note qu’il a une voiture»
  if (note !== undefined && !found && onlyPeopleOrPronoun(kept, shown))
    return [{ ...noteOrder(note, shown), who: whoIn(kept, shown) }]
  if (!found) return undefined
  leaveOut(
    found,
    [...ruled, ...[...text.matchAll(notThem)].map(([words]) => words)].flatMap((words) => whoIn(words, shown)),
  )
  const orders = [...found, ...(note === undefined ? [] : [noteOrder(note, shown)])]
  return orders.length > 0 ? orders : undefined
}

const onlyPeopleOrPronoun = (text: string, shown: Shown) =>
  onlyPeople(text, shown) || /^(?:et |and )?(?:lui|elle|eux|elles|him|her|them)$/.test(fold(text))

/** Whether a text orders something to be done to somebody whom it names. */
export const ordersSomething = (text: string, shown: Shown): boolean =>
  (ordersIn(text, shown) ?? []).some(({ act, who, stage }) => who.length > 0 && (act !== 'move' || stage !== undefined)) ||
  (contactIn(bareOf(text)) !== undefined && whoIn(text, shown).length > 0)

const joints = new RegExp(
  `(?:\\s*[,;.]?\\s+(?:et|puis|and|then|ensuite|&)(?:\\s+(?:puis|ensuite|then|also|aussi))?\\s+|\\s*[,;.!]\\s+)(?=(?:(?:kindly|please|pls|stp|svp|merci de|peux-tu|tu peux|can you|could you|so|du coup|donc)\\s+)?(?:${topic})?${orderVerbs})`,
  'iu',
)

/** Their text stays whole, whatever it says. */
const wholes = new Set<Act['act']>(['mention', 'score', 'contact'])

/** Orders of which one at least is more than a move: a label, a colleague, a note out of five… The text of a mention stays whole. */
function actsIn(text: string, shown: Shown): Order[] | undefined {
  const { head, note } = noteApart(text, shown)
  const clauses = head
    .split(joints)
    .map(bareOf)
    .filter((clause) => clause && !forbids(clause))
  const read = clauses.map(
    (clause) =>
      actIn(clause, shown) ??
      (clauses.length > 1 || outright.test(fold(clause)) || whoIn(clause, shown).length > 0 ? contactIn(clause) : undefined),
  )
  if (read.every((one) => one === undefined)) return undefined
  const orders: Order[] = []
  let spoken: Who[] = []
  for (const [at, clause] of clauses.entries()) {
    const own = read[at] ? [orderFrom(read[at], { text: clause, shown })] : movesIn(clause, shown)
    if (own)
      orders.push(
        ...own.map((order) =>
          order.who.every(({ kind }) => kind === 'one') && spoken.length > 0 ? { ...order, who: spoken } : order,
        ),
      )
    // «Awa est de nouveau intéressée, rouvre sa candidature»: who was spoken of is meant by what follows.
    spoken = own ? [] : whoIn(clause, shown)
    if (!own && spoken.length === 0) return undefined
  }
  if (spoken.length > 0) return undefined
  return [...orders, ...(note === undefined ? [] : [noteOrder(note, shown)])]
}

/** What is said alone and is read nowhere else as a message. */
const outright =
  /^(?:reach out|get in touch|prends contact|recontact\w*|let (?:every|them|all))\b|\b(?:reminders?|rappels?) (?:to|a|aux?)\b/

/** «note Awa 4 sur 5» begins like a note to keep and is none. */
function noteApart(text: string, shown: Shown): { head: string; note?: string } {
  const found = noteIn(text)
  const [first = ''] = text
    .slice(found.head.length)
    .replace(/^[\s,;.]*(?:(?:et|puis|and|then)\s+)?/iu, '')
    .split(joints)
  return found.note !== undefined && actIn(first, shown) ? { head: text } : found
}

const orderFrom = ({ act, about }: ReadAct, { text, shown }: { text: string; shown: Shown }): Order => ({
  act: act.act,
  who: whoIn(about, shown),
  text,
  said: act,
})

function noteIn(text: string): { head: string; note?: string } {
  const found = noteAt.exec(text)
  return found ? { head: text.slice(0, found.index), note: text.slice(found.index + found[0].length) } : { head: text }
}

/** «pour la première : à rappeler», «qu’elle préfère le week-end», «: free in March» */
function noteOrder(text: string, shown: Shown): Order {
  const dash = /\s[-–—]\s/.exec(text)?.index ?? -2
  const colon = text.includes(':') ? text.indexOf(':') : dash + 1
  const about = colon === -1 ? '' : text.slice(0, colon)
  const words = (colon === -1 ? text : text.slice(colon + 1))
    .trim()
    .replace(/^(?:(?:disant\s+)?que\s+|(?:disant\s+)?qu['’]\s*|that\s+|saying\s+(?:that\s+)?)/i, '')
  const target =
    about || (/^(?:sur|pour|à|to|for|on)\s/i.test(text) ? text.split(/\s(?:que|qu['’]|that|saying|disant)\s?/i)[0]! : text)
  const note =
    about || target === text
      ? words
      : text
          .slice(target.length)
          .trim()
          .replace(/^(?:(?:disant\s+)?que\s+|(?:disant\s+)?qu['’]\s*|that\s+|saying\s+(?:that\s+)?)/i, '')
  return { act: 'note', who: whoIn(target, shown).filter(({ kind }) => about || kind !== 'ranks'), note, text }
}
