import { fold } from '#lib/words'
import type { Stage } from '#retrieval/query/slots'
import type { Act, ReadAct } from './act-said.ts'
import { bareOf } from './clauses.ts'
import { actIn, contactIn } from './read-act.ts'
import { reasonIn } from './reason.ts'
import type { Shown } from './shown.ts'
import { stageSaid } from './stage-words.ts'
import { whoIn } from './who.ts'
import type { Who } from './who-names.ts'

type Verb = 'move' | 'next' | 'reject' | 'note' | 'compare'

/** One thing to do to some people: «passe la première en entretien», «et les autres en présélection», «note : à rappeler». */
export type Order = { act: Verb | Act['act']; who: Who[]; stage?: Stage; note?: string; text: string; said?: Act; except?: Who[] }

const rejects =
  /\b(?:rejett?\w*|refus\w+|recal\w+|ecart\w+|elimin\w+|(?:ne|n) (?:l |la |le |les )?(?:retien\w*|reten\w*|gard\w*|prend\w*|prenons) pas|(?:retien\w*|retenons|gardons|prend|prenons) pas|(?:pas|aucune) (?:de )?suite|on (?:arrete|s arrete|laisse tomber)|^laisse[rz]? tomber|c est (?:non|termine|fini|mort|rape|pas bon)\b|(?:n en |en |on (?:n )?en )?veu(?:x|t) pas\b|veux plus|pas pour nous|^drop (?!an? (?:line|note)\b)|reject\w*|turn\w* (?:\w+ ){0,3}down|knock\w* (?:\w+ ){0,3}back|^(?:bin|binned|chuck|ditch|cut|lose|axe|scrap|dismiss|decline|vire|jarte|zappe|oublie|exclu\w+)\b|declin\w+|(?:a|is a|its a|it s a|that s a) (?:no|pass)\b(?: (?:from|for) (?:me|us))?|no (?:from|for) (?:me|us)\b|not (?:going (?:ahead|forward)|taking|keeping|moving (?:ahead|forward)|for us)|pass on\b|rul(?:e|ing) (?:\w+ ){0,2}out|no longer considering|didn t make it|did not make it|pas (?:ete )?retenue?s?|(?:is|s|are|re) out\b|degag\w+|(?:don t|do not|won t|will not|didn t) (?:keep|want|take|hire|shortlist))\b/
const nexts =
  /^(?:next (?:stage|step)|etape suivante) (?:for|pour)\b|\b(?:d une etape|(?:a l )?etape suivante|(?:au )?stade suivant|d un cran|(?:the )?next (?:stage|step)|(?:by )?one (?:stage|step)|a (?:stage|step) (?:forward|further))\b/
const moves =
  /\b(?:pass\w+|deplac\w+|mets|mettez|mettre|bascul\w+|avanc\w+|envo\w+|present\w*|fais|faites|propos\w+|va|vont|mov\w+|put|advanc\w+|progress|send|have|make|goes|go|promot\w+|offer|bring|stick|bump|push|shift|slide|take|get|pop|monte\w*|remont\w*|file\w*|coll\w+|plac\w+|repass\w*|remet\w*|balanc\w+)\b/
const compares = /\bcompar\w+\b|\bcote a cote\b|\bside by side\b/
/** Sentences that hold a stage and a person and are no order: questions, looks, mails, calendars, searches. */
const others =
  /^(?:qui|quand|pourquoi|ou|comment|combien|quel\w*|est ce|a t|who|when|why|where|what|how|which|is|are|does|did|has|montr\w+|affich\w+|ouvr\w+|voir|show|open|display|see|cherch\w*|trouv\w*|find|look|search|cre\w+|create|annul\w+|cancel|undo|tri\w+|class\w+|sort|expliqu\w+|explain)\b|\b(?:mails?|e mails?|courriels?|messages?|msgs?|textos?|sms|text (?:him|her|them)|ecri[rstv]\w*|relanc\w+|previen\w+|write|email|planifi\w+|programm\w+|cal(?:e|er|ez)|organis\w+|schedul\w+|book|arrang\w+|set up|reschedul\w+|decal\w+|report(?:e|er|ez)|jusqu a|enregistr\w+|export\w*|tag\w*|etiquet\w+)\b/

/** «no, not Emma, Tom»: whom the person does not mean. */
const notThem = /(?<![\p{L}])(?:(?:non|no),?\s+)?(?:pas|not)\s+\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s*,?/gu
/** «tous sauf Emma» */
export const exceptSome = /\b(?:sauf|excepte|hormis|a part|except|apart from|but not)\b/
const exception =
  /\s*,?\s*(?<!\p{L})(?:sauf|excepté|hormis|à part|except(?:\s+for)?|apart\s+from|but\s+not)(?!\p{L})\s+(.+?)(?=\s+(?:en|au|à|to|on|in|into|at|goes?|go|pass\p{L}*|vont|va)\s|[.;:]|$)/iu

const noteAt =
  /(?:^|[,;.]?\s+(?:et|puis|and|then)\s+|[,;.]\s*)(?:(?:r?ajoute[rz]?|ajouter|mets|mettez|pose[rz]?|laisse[rz]?|colle[rz]?|glisse[rz]?|add|make|put|leave|stick|pop|drop|jot(?: down)?|write|slap)\s+(?:(?:me|moi)\s+)?(?:une?|a)\s+(?:petite |quick |little )?note|note[rz]?(?:\s+bien)?|notons|(?:jot|note)\s+down)(?![\p{L}])\s*/iu

const negated =
  /^(?:(?:non|no|stop|attends|wait) )?(?:(?:ne|n) (?:l |la |le |les |lui |leur )?\w+ (?:surtout )?(?:pas|plus|personne|rien)\b|don t\b|do not\b|(?:surtout )?pas (?:de|d) (?:refus|rejet|mail|message)\b)/

/** «ne passe pas Awa en test»: what is not to be done. To keep somebody not is to turn them down. */
export const forbids = (text: string) => negated.test(fold(text)) && !rejects.test(fold(text))

/** The orders of a message, in their order; undefined where it is something else. */
export function ordersIn(text: string, shown: Shown): Order[] | undefined {
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

function allIn(text: string, shown: Shown): Order[] | undefined {
  const acts = actsIn(text, shown)
  if (acts) return acts
  const said = fold(text)
  if (others.test(said) || /\?\s*$/.test(text)) return undefined
  const { head, note } = noteIn(text.replace(notThem, ' '))
  const found = head.trim() ? segments(head, shown) : []
  if (!found) return undefined
  const orders = [...found, ...(note === undefined ? [] : [noteOrder(note, shown)])]
  return orders.length > 0 ? orders : undefined
}

const orderVerbs =
  '(?:passe|d[ée]place|mets|mettez|bascule|avance|envoie|pr[ée]sente|refuse|rejette|[ée]carte|ping|notif\\w+|informe|[ée]limine|embauche|pr[ée]s[ée]lectionne|retiens|garde|remets|recule|compare|note|ajoute|[ée]tiquett?e|tague|enl[èe]ve|retire|confie|attribue|assigne|donne|rouvre|r[ée]active|pr[ée]viens|dis|demande|[ée]cris|relance|contacte|propose|cale|planifie|move|put|send|reject|turn|decline|hire|shortlist|keep|bring|compare|add|tag|label|take|remove|assign|hand|give|notify|inform|rate|reopen|tell|ask|let|write|email|message|book|schedule|offer|text|drop|bin|stick|pop|slap|repasse|renvoie|resend|reinstate|un (?:petit )?(?:mail|message|mot|sms)|an? (?:quick )?(?:mail|email|message|msg|text|line|note))(?:[rz]|ez)?(?=[\\s-]|$)'
const joints = new RegExp(
  `(?:\\s*[,;.]?\\s+(?:et|puis|and|then|ensuite|&)(?:\\s+(?:puis|ensuite|then|also|aussi))?\\s+|\\s*[,;.!]\\s+)(?=(?:(?:kindly|please|pls|stp|svp|merci de|peux-tu|tu peux|can you|could you|so|du coup|donc)\\s+)?${orderVerbs})`,
  'iu',
)

/** Their text stays whole, whatever it says. */
const wholes = new Set<Act['act']>(['mention', 'score', 'contact'])

/** Orders of which one at least is more than a move: a label, a colleague, a note out of five… The text of a mention stays whole. */
function actsIn(text: string, shown: Shown): Order[] | undefined {
  const whole = actIn(text, shown)
  if (whole && wholes.has(whole.act.act)) return [orderFrom(whole, { text, shown })]
  const { head, note } = noteApart(text, shown)
  const clauses = head.split(joints).map(bareOf).filter(Boolean)
  const read = clauses.map((clause) => actIn(clause, shown) ?? (clauses.length > 1 ? contactIn(clause) : undefined))
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
  const atoms = atomsOf(text.replace(job, ''))
  for (const [at, atom] of atoms.entries()) {
    const whole = pending ? `${pending} et ${atom}` : atom
    const order = tells.test(fold(atom)) ? undefined : orderOf(whole, shown)
    const last = orders.at(-1)
    // «mets la 2 et la 3 en offre»: the stage comes with the last of them.
    if (order?.act === 'move' && !order.stage && at < atoms.length - 1) pending = whole
    else if (order) {
      orders.push(order)
      pending = ''
    } else if (last && (last.act === 'compare' || rest.test(fold(atom)) || reasonIn(atom))) {
      last.who.push(...(last.act === 'compare' ? whoIn(atom, shown) : []))
      last.text = `${last.text}, ${atom}`
    } else pending = tells.test(fold(atom)) ? namesOnly(atom, shown) : whole
  }
  const last = orders.at(-1)
  if (!pending) return orders
  const who = whoIn(pending, shown)
  const alone = last ? undefined : orderOf(pending, shown)
  if (alone) return [alone]
  if (!last || who.length === 0) return undefined
  // «envoie-la au client, la première» says who; «Thierry et Sofia» adds one.
  last.who = last.who.every(({ kind }) => kind === 'one') ? who : [...last.who, ...who]
  return orders
}

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
    .replace(/\s*(?:→|=>|->|>)\s*/g, ' en ')
    .replace(
      /^((?:tou\w+\s+)?(?:ceux|celles|celui|celle|les (?:candidat\w*|gens|personnes)|the ones?|those|whoever|everyone|everybody|anyone|anybody)[^,]{0,50}),\s*/i,
      '$1 ',
    )
    .split(/\s*[,;]\s*|\s*[.!]\s+|\s+(?:et|and|puis|then|ensuite|&)\s+(?:puis\s+|ensuite\s+|then\s+)?/i)
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
  if (rejects.test(said)) return { act: 'reject', who, text }
  const group = who.find(({ kind }) => kind === 'stage' || kind === 'tested')
  const left = group && 'words' in group ? said.replace(group.words, ' ') : said
  if (nexts.test(left) && (moves.test(left) || /^(?:next|etape)\b/.test(left))) return { act: 'next', who, text }
  const stage = stageSaid(left)
  if (!stage && group?.kind === 'stage' && !group.told && !moves.test(left))
    return { act: 'move', who: [{ kind: 'all' }], stage: group.stage, text }
  if (stage) return who.length > 0 || moves.test(said) || stage === 'hired' ? { act: 'move', who, stage, text } : undefined
  return moves.test(said) &&
    who.length > 0 &&
    !/\b(?:avec|with|en tete|top|fiches?|cv|profils?|dossiers?|profiles?|files?|resumes?)\b/.test(said)
    ? { act: 'move', who, text }
    : undefined
}
