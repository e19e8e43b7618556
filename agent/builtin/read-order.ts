import { fold } from '#lib/words'
import type { Stage } from '#retrieval/query/slots'
import type { Act, ReadAct } from './act-said.ts'
import { bareOf, isPolite } from './clauses.ts'
import { actIn, contactIn, topic } from './read-act.ts'
import { compares, moves, nexts, orderVerbs, others, rejects } from './order-words.ts'
import { plainOrder } from './plain-order.ts'
import { reasonIn } from './reason.ts'
import type { Shown } from './shown.ts'
import { stageSaid } from './stage-words.ts'
import { whoIn } from './who.ts'
import type { Who } from './who-names.ts'

type Verb = 'move' | 'next' | 'reject' | 'note' | 'compare'

/** One thing to do to some people: «passe la première en entretien», «et les autres en présélection», «note : à rappeler». */
export type Order = {
  act: Verb | Act['act']
  who: Who[]
  stage?: Stage
  note?: string
  text: string
  said?: Act
  except?: Who[]
  weak?: boolean
}

/** «no, not Emma, Tom», “Hannah, no him”: whom the person does not mean. */
const notThem =
  /(?:(?<=^|[,;:.(]\s*)|(?<![\p{L}])(?:non|no),?\s+|\s+(?:et|and|mais|but)\s+)(?:(?:pas|not|non\s+pas|surtout\s+pas|and\s+not|et\s+pas)\s+(?:à\s+|to\s+|for\s+|pour\s+)?(?:(?:M|Mme|Mr|Mrs|Ms)\.?\s+)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s*,?|(?:no|not|pas|non\s+pas)\s+(?:him|her|them|lui|elle|eux|elles)(?=\s*(?:$|[,.;!])))|\s+(?:instead\s+of|rather\s+than|plutôt\s+qu(?:e\s+|['’])|au\s+lieu\s+d(?:e\s+|['’]))(?:(?:M|Mme|Mr|Mrs|Ms)\.?\s+)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?/gu
/** «tous sauf Emma» */
export const exceptSome =
  /\b(?:sauf|excepte|hormis|a part|except|apart from|but not|bar|(?:all|everyone|everybody|anyone|lot|them) but|(?:who|that) (?:isn t|is not|aren t|are not)|qui n(?: est| es|e sont) pas)\b/
const exception =
  /\s*,?\s*(?<!\p{L})(?:sauf|excepté|hormis|à part|except(?:\s+for)?|apart\s+from|but\s+not|bar|(?<=all\s|everyone\s|everybody\s|anyone\s|lot\s|them\s)but|(?:who|that)\s+(?:isn['’]t|is\s+not|aren['’]t|are\s+not)|qui\s+n['’]est\s+pas)(?!\p{L})\s+(.+?)(?=\s+(?:en|au|à|to|on|in|into|at|goes?|go|pass\p{L}*|vont|va)\s|[.;:]|$)/iu

const noteAt =
  /(?:^|[,;.]?\s+(?:et|puis|and|then)\s+|[,;.]\s*)(?:(?:r?ajoute[rz]?|ajouter|mets|mettez|pose[rz]?|laisse[rz]?|colle[rz]?|glisse[rz]?|add|make|put|leave|stick|pop|drop|jot(?: down)?|write|slap)\s+(?:(?:me|moi)\s+)?(?:une?|a)\s+(?:petite |quick |little )?note|note[rz]?(?:\s+bien)?|notons|(?:jot|note|write|put)\s+down(?=\s+(?:that|:))|(?:log|record|remember|retiens|retenez|consigne[rz]?|inscris|[ée]cris|marque[rz]?)(?=\s+(?:that|que)\s|\s+qu['’])|mets\s+en\s+note|[àa]\s+noter|(?:put|stick|add|write|log|ajoute[rz]?|mets|[ée]cris|inscris|marque[rz]?|note[rz]?)(?=\s+(?:on|in|to|sur|dans)\s+(?:la\s+fiche|le\s+dossier|le\s+profil|the\s+file|\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?['’]s\s+(?:file|record|profile|notes|card))))(?![\p{L}])\s*/iu

const negated =
  /^(?:(?:non|no|stop|attends|wait) )?(?:(?:ne|n) (?:l |la |le |les |lui |leur )?\w+ (?:surtout )?(?:pas|plus|personne|rien)\b|don t\b|do not\b|(?:surtout )?pas (?:de|d) (?:refus|rejet|mail|message)\b)/

/** «ne refuse pas Awa»: to turn somebody down not is no refusal. */
const spared =
  /^(?:ne|n) (?:l |la |le |les )?(?:rejett?\w*|refus\w+|recal\w+|ecart\w+|elimin\w+|vire\w*) (?:surtout )?(?:pas|personne)\b|^(?:don t|do not) (?:reject|turn|decline|drop|bin|refuse)\b/

/** «ne passe pas Awa en test»: what is not to be done. To keep somebody not is to turn them down. */
export const forbids = (text: string) => negated.test(fold(text)) && (!rejects.test(fold(text)) || spared.test(fold(text)))

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
  return orders?.map((order) => ({ ...order, except }))
}

/** «pas Julie, l’autre Martin», «Paul, mais pas Julie»: nothing is done to whoever is ruled out. */
function leaveOut(orders: readonly Order[], ruled: readonly Who[]): void {
  const out = new Set(ruled.flatMap((one) => (one.kind === 'people' ? one.people.map(({ candidateId }) => candidateId) : [])))
  for (const order of out.size > 0 ? orders : [])
    order.who = order.who.flatMap((one): Who[] => {
      if (one.kind !== 'unclear' && one.kind !== 'people') return [one]
      const people = one.people.filter(({ candidateId }) => !out.has(candidateId))
      if (one.kind === 'unclear') return [people.length === 1 ? { kind: 'people', people } : one]
      return people.length > 0 ? [{ kind: 'people', people }] : []
    })
}

function allIn(text: string, shown: Shown): Order[] | undefined {
  const acts = actsIn(text, shown)
  if (acts) return acts
  const said = fold(text)
  if (others.test(said) || (/\?\s*$/.test(text) && !isPolite(text))) return undefined
  const { head, note } = noteIn(text.replace(notThem, ' '))
  const { kept, ruled } = allowed(head)
  const found = kept.trim() ? segments(kept, shown) : []
  if (!found) return undefined
  leaveOut(
    found,
    [...ruled, ...[...text.matchAll(notThem)].map(([words]) => words)].flatMap((words) => whoIn(words, shown)),
  )
  const orders = [...found, ...(note === undefined ? [] : [noteOrder(note, shown)])]
  return orders.length > 0 ? orders : undefined
}

/** «passe Paul en test mais ne touche pas à Julie»: what a clause forbids is no order. */
function allowed(text: string): { kept: string; ruled: string[] } {
  const parts = text.split(/(\s*[,;.]\s+|\s+(?:mais|but)\s+)/u)
  const ruled = parts.filter((part, at) => at % 2 === 0 && forbids(bareOf(part)))
  if (ruled.length === 0) return { kept: text, ruled }
  const kept = parts.filter((part) => !ruled.includes(part)).join('')
  return { kept: kept.replace(/^[\s,;.]+|[\s,;]+$/gu, ''), ruled }
}

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
    (clause) => actIn(clause, shown) ?? (clauses.length > 1 || outright.test(fold(clause)) ? contactIn(clause) : undefined),
  )
  if (read.every((one) => one === undefined)) return undefined
  const orders: Order[] = []
  let spoken: Who[] = []
  for (const [at, clause] of clauses.entries()) {
    const own = read[at] ? [orderFrom(read[at], { text: clause, shown })] : segments(clause, shown)
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
  const colon = text.indexOf(':')
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

/** A place where the job begins: what follows names a job, not people or a stage. */
const job =
  /\s(?:pour|sur|dans|for|on)\s+(?:le|la|l['’]|the|this|ce)\s*(?:poste|offre|annonce|mission|[\p{L}' -]{2,60}\s(?:job|position|role|vacancy))(?![\p{L}]).*$/iu

function segments(text: string, shown: Shown): Order[] | undefined {
  const orders: Order[] = []
  let pending = ''
  let told = ''
  const atoms = atomsOf(text.replace(job, ''))
  for (const [at, atom] of atoms.entries()) {
    const whole = pending ? `${pending} et ${atom}` : atom
    const tale = tells.test(fold(atom)) && !starts.test(bareOf(atom))
    const order =
      tale || (orders.at(-1)?.act === 'reject' && because.test(fold(atom)) && !moves.test(fold(atom)))
        ? undefined
        : orderOf(whole, shown)
    const last = orders.at(-1)
    if (!order && last && isBare(atom, shown) && starts.test(atoms[at + 1] ?? '')) {
      // «garde Nadège et Awa, refuse les autres»: the second of the first two.
      last.who.push(...whoIn(whole, shown))
      pending = ''
      continue
    }
    // «mets la 2 et la 3 en offre»: the stage comes with the last of them.
    if (order?.act === 'move' && !order.stage && at < atoms.length - 1) pending = whole
    else if (order) {
      const said = orders.at(-1)
      // «c’est ok pour Paul, on l’embauche»: a yes that the order spells out.
      if (said?.weak && order.who.every(({ kind }) => kind === 'one')) order.who = orders.pop()!.who
      orders.push(told ? { ...order, text: `${told}, ${order.text}` } : order)
      told = ''
      pending = ''
    } else if (last && (last.act === 'compare' || rest.test(fold(atom)) || reasonIn(atom))) {
      last.who.push(...(last.act === 'compare' ? whoIn(atom, shown) : []))
      last.text = `${last.text}, ${atom}`
    } else if (tale) {
      pending = namesOnly(atom, shown)
      told = atom
    } else pending = whole
  }
  const last = orders.at(-1)
  if (!pending) return orders
  const who = whoIn(pending, shown)
  const alone = last ? undefined : orderOf(pending, shown)
  if (alone) return [alone]
  if (!last) return undefined
  if (who.length === 0) {
    // «remets Julie en présélection, on est allés trop vite»: why, which orders nothing.
    if (moves.test(fold(bareOf(pending))) || others.test(fold(pending))) return undefined
    last.text = `${last.text}, ${pending}`
    return orders
  }
  // «envoie-la au client, la première» says who; «Thierry et Sofia» adds one.
  last.who = last.who.every(({ kind }) => kind === 'one') ? who : [...last.who, ...who]
  return orders
}

/** A yes to somebody, which keeps them in the running. */
/** “he bombed the test”: why, after somebody is turned down. */
const because = /^(?:she|he|they|elle|il|ils|elles)\b(?!.*\b(?:hire\w*|embauch\w*|offer|offre)\b)/

const welcomed = /\b(?:yes|oui|ok) (?:to|for|pour|a)(?= \w)|\b(?:is|s|are|re) in$| (?:oui|yes)$/

const starts = new RegExp(`^(?:${orderVerbs}|bin|chuck|ditch|lose|reject|recale|vire|exit)`, 'iu')

/** Nothing but somebody. */
const isBare = (atom: string, shown: Shown) =>
  atom.split(/\s+/).length < 4 &&
  !moves.test(fold(atom)) &&
  whoIn(atom, shown).some(({ kind }) => kind === 'people' || kind === 'ranks')

/** Of what somebody says or cannot do, whom it is about is all that an order may follow. */
function namesOnly(text: string, shown: Shown): string {
  const people = whoIn(text, shown).flatMap((one) => (one.kind === 'people' ? one.people : []))
  return people.map(({ name }) => name).join(' et ') || text
}

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
  /\b(?:(?:says?|said)(?! (?:yes|ok))|told (?:me|us)|reckons?|thinks?|(?:m |nous )?a (?:dit|prevenu|confirme)(?! (?:oui|ok))|dit (?:que|qu|ne|n)|can t|cannot|cant|could(?: no| n)t|(?:ne |n )?peut (?:pas|plus)|pourra pas|never (?:arrived|came|got|received)|hasn t|haven t|n a (?:rien|pas|jamais) recu|didn t (?:get|receive))\b/

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
