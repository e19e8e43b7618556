import { fold } from '#lib/words'
import { bareOf } from './clauses.ts'
import { onlyPeople } from './only-people.ts'
import type { Order } from './order.ts'
import { compares, moves, nexts, orderVerbs, others, rejects } from './order-words.ts'
import { reasonIn } from './reason.ts'
import type { Shown } from './shown.ts'
import { stageSaid } from './stage-words.ts'
import { sexOf } from './titled.ts'
import { whoIn } from './who.ts'
import type { Who } from './who-names.ts'

/** A place where the job begins: what follows names a job, not people or a stage. */
const job =
  /\s(?:pour|sur|dans|for|on)\s+(?:le|la|l['’]|the|this|ce)\s*(?:poste|offre|annonce|mission|[\p{L}' -]{2,60}\s(?:job|position|role|vacancy))(?![\p{L}]).*$/iu

/** What was said and orders nothing yet: people and no more, the head of an order («mets la 2»), or a remark («Awa a rappelé»). */
type Pending = { text: string; open: boolean; told?: boolean }

/** The moves, refusals and comparisons of a sentence, piece by piece. */
export function movesIn(text: string, shown: Shown): Order[] | undefined {
  const orders: Order[] = []
  let pending: Pending | undefined
  const atoms = atomsOf(text.replace(job, ''))
  for (const [at, atom] of atoms.entries()) {
    const last = orders.at(-1)
    const whole: string = pending ? `${pending.text} et ${atom}` : atom
    const told = remarks(atom, last)
    const order = told ? undefined : orderAfter(pending, atom, shown)
    if (!order && last && isBare(atom, shown) && starts.test(atoms[at + 1] ?? '')) {
      // «garde Nadège et Awa, refuse les autres»: the second of the first two.
      last.who.push(...whoIn(whole, shown))
      pending = undefined
    } else if (order?.act === 'move' && !order.stage && at < atoms.length - 1) {
      // «mets la 2 et la 3 en offre»: the stage comes with the last of them.
      pending = { text: whole, open: true }
    } else if (order) {
      // «c’est ok pour Paul, on l’embauche»: a yes that the order spells out.
      if (last?.weak && order.who.every(({ kind }) => kind === 'one')) order.who = orders.pop()!.who
      orders.push(order)
      pending = undefined
    } else if (last && (last.act === 'compare' || rest.test(fold(atom)) || reasonIn(atom))) {
      last.who.push(...(last.act === 'compare' ? whoIn(atom, shown) : []))
      last.text = `${last.text}, ${atom}`
    } else
      pending = { text: whole, open: (pending?.open ?? true) && onlyPeople(atom, shown), told: told || pending?.told === true }
  }
  return pending ? closed(orders, pending, shown) : orders
}

/** «n’est pas venu à son entretien», “after her interview”: what was, or was not. */
const was =
  /\b(?:(?:son|sa|leurs?|his|her|their|my|mon|ma|cet|cette|ce|that|the last|le dernier|first|yesterday s) (?:(?!to |in |into |for |on |en |au |a )\w+ )?(?:entretiens?|tests?|essais?|offres?|interviews?|offers?|assessment|trial)|(?:n|ne) \w+ (?:pas|plus|jamais) |(?:i|we|he|she|they|you|ve|just) (?:just )?(?:interviewed|tested|saw|met)|(?:j ai|on a|nous avons|il a|elle a) (?:recu|vu|rencontre|teste|appele)|(?:was|were|did|has|have|had|wo|wouldn|isn|hasn|haven|didn)(?:n t| not| never|n t even)\b)/

/** What somebody says or cannot do, and why somebody is turned down, orders nothing. */
const remarks = (atom: string, last: Order | undefined) =>
  (was.test(fold(atom)) && !moves.test(fold(atom)) && !rejects.test(fold(atom)) && !welcomed.test(fold(atom))) ||
  (tells.test(fold(atom)) && !starts.test(bareOf(atom))) ||
  (last?.act === 'reject' && because.test(fold(atom)) && !moves.test(fold(atom)))

/** An order with what was said right before it: the others that it is for, or only of whom it speaks. */
function orderAfter(pending: Pending | undefined, atom: string, shown: Shown): Order | undefined {
  if (!pending) return orderOf(atom, shown)
  const whole = `${pending.told ? namesOf(pending.text, shown) : pending.text} et ${atom}`
  const alone = orderOf(atom, shown)
  if (!alone || (pending.open && !verbless(alone, atom))) return withWords(orderOf(whole, shown) ?? alone, pending, atom)
  if (pending.open && alone.who.some(isDefinite)) return orderOf(whole, shown) ?? alone
  const order = { ...alone, text: `${pending.text}, ${alone.text}` }
  return alone.who.some(isDefinite) ? order : { ...order, who: spokenOf(alone.who, whoIn(pending.text, shown)) }
}

const withWords = (order: Order | undefined, { text, told }: Pending, atom: string) =>
  order && (told ? { ...order, text: `${text}, ${atom}` } : order)

/** Of a remark, whom it is about is all that an order may follow. */
const namesOf = (text: string, shown: Shown) =>
  whoIn(text, shown)
    .flatMap((one) => (one.kind === 'people' ? one.people.map(({ name }) => name) : []))
    .join(' et ')

const isDefinite = ({ kind }: Who) => kind !== 'one' && kind !== 'them'
const verbless = (order: Order, atom: string) => order.act === 'reject' && rejects.test(fold(bareOf(atom)))

/** «Awa a rappelé, garde-la»: of those just spoken of, whom the pronoun can mean. */
function spokenOf(who: Who[], before: Who[]): Who[] {
  const people = before.flatMap((one) => (one.kind === 'people' ? one.people : []))
  if (people.length === 0) {
    const telling = who.some((one) => one.kind === 'one' && one.sex !== undefined)
    return before.length === 0 || (telling && !before.some(isDefinite)) ? who : before
  }
  const [pronoun] = who
  if (pronoun?.kind !== 'one' || people.length === 1) return before
  const fit = people.filter((person) => pronoun.sex !== undefined && sexOf(person) === pronoun.sex)
  return fit.length === 1 ? [{ kind: 'people', people: fit }] : [{ kind: 'unknown' }]
}

/** The orders of a message with what is left at its end: more of the people, why, or somebody of whom nothing was ordered. */
function closed(orders: Order[], { text }: Pending, shown: Shown): Order[] | undefined {
  const last = orders.at(-1)
  const alone = last ? undefined : orderOf(text, shown)
  if (alone) return [alone]
  if (!last) return undefined
  const who = whoIn(text, shown)
  // «envoie-la au client, la première» says who; «Thierry et Sofia» adds one.
  if (last.who.every(({ kind }) => kind === 'one') && who.length > 0) last.who = who
  else if (who.length > 0 && onlyPeople(text, shown)) last.who = [...last.who, ...who]
  else {
    // «remets Julie en présélection, on est allés trop vite»: why, which orders nothing.
    if (starts.test(bareOf(text)) || others.test(fold(text))) return undefined
    last.text = `${last.text}, ${text}`
    const known = new Set(
      orders.flatMap((order) =>
        order.who.flatMap((one) => ('people' in one ? one.people.map(({ candidateId }) => candidateId) : [])),
      ),
    )
    const unsaid = who.filter((one) => 'people' in one && one.people.every(({ candidateId }) => !known.has(candidateId)))
    if (unsaid.length > 0) orders.push({ act: 'unsaid', who: unsaid, text })
  }
  return orders
}

/** A yes to somebody, which keeps them in the running. */
/** “he bombed the test”: why, after somebody is turned down. */
const because = /^(?:she|he|they|elle|il|ils|elles)\b(?!.*\b(?:hire\w*|embauch\w*|offer|offre)\b)/

const welcomed =
  /\b(?:yes|oui|ok) (?:to|for|pour|a)(?= \w)|\ba (?:big |definite |clear )?yes\b|\b(?:is|s|are|re) in$| (?:oui|yes)$/

const starts = new RegExp(`^(?:${orderVerbs}|bin|chuck|ditch|lose|reject|recale|vire|exit)`, 'iu')

/** Nothing but somebody. */
const isBare = (atom: string, shown: Shown) =>
  atom.split(/\s+/).length < 4 &&
  !moves.test(fold(atom)) &&
  whoIn(atom, shown).some(({ kind }) => kind === 'people' || kind === 'ranks')

const rest =
  /^(?:c est (?:bon|ok|tout)|stp|svp|s il (?:te|vous) plait|please|thanks|merci|ok|okay|(?:she|he|they|elle|il)\b.*|trop\b.*|too\b.*)$/

/** Pieces between commas and «et»; a group such as «ceux qui sont en entretien,» stays with what follows it. */
function atomsOf(text: string): string[] {
  return text
    .replace(/(\d{1,2}(?:\p{L}{1,4})?)\s*(?:,|et|and|&)\s*(?=(?:la |le |the )?\d{1,2}(?!\d))/giu, '$1 + ')
    .replace(/\s*(?:→|=>|->|>)\s*/g, ' en ')
    .replace(
      /^((?:tou\w+\s+)?(?:ceux|celles|celui|celle|les (?:candidat\w*|gens|personnes)|the ones?|those|whoever|everyone|everybody|anyone|anybody)[^,]{0,50}),\s*/i,
      '$1 ',
    )
    .split(
      /\s*[,;]\s*|\s*(?<!(?<!\p{L})(?:M|Mr|Mrs|Ms|Dr|\p{Lu}))[.!]\s+|\s+(?:et|and|puis|then|ensuite|but|mais|&)\s+(?:puis\s+|ensuite\s+|then\s+)?/iu,
    )
    .map((atom) => atom.trim().replace(/[.!]+$/, ''))
    .filter(Boolean)
}

/** What somebody says or cannot do is no order: “Priya says the test link never came”, «elle ne peut pas mardi». */
const tells =
  /\b(?:(?<!\b(?:i|we|je|on|nous) )(?:says?|said|reckons?|thinks?)(?! (?:yes|ok))|told (?:me|us)|(?:m |nous )?a (?:dit|prevenu|confirme)(?! (?:oui|ok))|dit (?:que|qu|ne|n)|can t|cannot|cant|could(?: no| n)t|(?:ne |n )?peut (?:pas|plus)|pourra pas|never (?:arrived|came|got|received)|hasn t|haven t|n a (?:rien|pas|jamais) recu|didn t (?:get|receive))\b/

function orderOf(text: string, shown: Shown): Order | undefined {
  const said = fold(bareOf(text))
  const who = whoIn(text, shown)
  if (compares.test(said)) return { act: 'compare', who, text }
  if (rejects.test(said) || (who.length > 0 && said.endsWith(' non'))) return { act: 'reject', who, text }
  const group = who.find(({ kind }) => kind === 'stage' || kind === 'tested')
  const left = group && 'words' in group ? said.replace(group.words, ' ') : said
  if (nexts.test(left) && (moves.test(left) || /^(?:next|etape)\b/.test(left))) return { act: 'next', who, text }
  const stage = stageSaid(left)
  if (!stage && group?.kind === 'stage' && !group.told && /^(?:tous|toutes) (?:en|au|a) /.test(said) && !moves.test(left))
    return { act: 'move', who: [{ kind: 'all' }], stage: group.stage, text }
  if (!stage && who.length > 0 && welcomed.test(said)) return { act: 'move', who, stage: 'screening', text, weak: true }
  if (stage) return who.length > 0 || moves.test(said) || stage === 'hired' ? { act: 'move', who, stage, text } : undefined
  return moves.test(said) &&
    who.length > 0 &&
    !/\b(?:avec|with|en tete|top|fiches?|cv|profils?|dossiers?|profiles?|files?|resumes?)\b/.test(said)
    ? { act: 'move', who, text }
    : undefined
}
