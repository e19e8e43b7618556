import { stableJson } from '#lib/words'
import { firstNames } from '#retrieval/query/first-names'
import { type Context, ask } from '../context.ts'
import type { Flow } from '../flow.ts'
import type { Order } from '../order.ts'
import { type Shown, recordsIn } from '../shown.ts'
import { peopleOf } from '../who-names.ts'
import { asksOnly } from './asks-only.ts'
import { isSlight } from './doubts.ts'
import { plainOrder } from '../plain-order.ts'
import { type Action, framesOf } from './lexicon.ts'
import { clausesIn } from './line.ts'
import { isNamed } from './mentions-found.ts'
import { mentionsIn } from './mentions.ts'
import { parseOrders } from './parse.ts'
import type { Unclear } from './parser.ts'

/** What the whole sentence asks, where that is nothing done to people. */
const elsewhere = new Set<Context['turn']['intent']>([
  'export',
  'save_search',
  'similar',
  'count',
  'sort',
  'paginate',
  'undo',
  'gdpr_erase',
  'ask',
  'explain',
  'progress',
])
const looking = new Set<Context['turn']['intent']>(['search', 'refine'])
const onColleagues = new Set<Order['act']>(['assign', 'mention'])

/** «ceux en test pour le poste de cariste en entretien», “the lot in screening for the driver job to interview”: which job parts nothing. */
const jobAmid =
  /\s(?:for|on) the [^,;.]{2,60}? (?:job|role|position|vacancy|post)(?= (?:to|into|onto)\b)|\s(?:pour|sur) (?:le poste|l['’](?:offre|annonce)) (?:de |d['’])[^,;.]{2,60}?(?= (?:en|au|à|vers)\s)/giu

/** The orders of the message; a name that is nobody’s on screen may be a colleague’s: who they are is asked first. */
export function* ordersSaid(context: Context): Flow<Order[] | Unclear | undefined> {
  const { shown, turn } = context
  const text = context.text.replace(jobAmid, '')
  if (asksOnly(text)) return undefined
  const strangers = strangersIn(text, shown)
  const told = [strangers, ...strangers.map((name) => [name])].some((team) => speaksToColleague(parseOrders(text, shown, team)))
  const team = told ? yield* colleagues(context) : []
  const orders = parseOrders(text, shown, team)
  if (!Array.isArray(orders)) {
    const looksFor =
      looking.has(turn.intent) &&
      (shown.people.length === 0 || stableJson(turn.filters) !== stableJson(shown.search?.filters ?? {}))
    return looksFor || elsewhere.has(turn.intent) ? undefined : orders
  }
  if (elsewhere.has(turn.intent) && orders.every(isSlight)) return undefined
  // «montre-moi tout le monde» is a look at the list.
  if (orders.some(({ act, who }) => act === 'show' && who.some(({ kind }) => kind === 'all'))) return undefined
  const spoken = shown.spoken.length > 0
  const known = orders.some(({ act, who }) =>
    who.some(({ kind }) => kind !== 'name' && ((kind !== 'one' && kind !== 'them') || (spoken && act === 'contact'))),
  )
  return looking.has(turn.intent) && orders.length > 0 && !known && orders.every(isSlight) ? undefined : orders
}

/** Whom a message speaks of that was not read clause by clause: nothing is done to them. Undefined where it speaks of nobody. */
export function namedIn({ text, shown }: Pick<Context, 'text' | 'shown'>): string[] | undefined {
  const spoken = mentionsIn(text, shown, []).mentions.filter((one) => isNamed(one) && one.sort !== 'mate')
  if (spoken.length === 0) return undefined
  const people = spoken.flatMap(({ who }) => who.flatMap((one) => peopleOf(one, shown)))
  return [...new Set(people.map(({ name }) => name))].slice(0, 4)
}

/** Words that may name a colleague: names that nobody on screen goes by, and whatever has a capital. */
function strangersIn(text: string, shown: Shown): string[] {
  const { words, mentions } = mentionsIn(text, shown, [])
  const said = mentions.flatMap(({ who }) => who.flatMap((one) => (one.kind === 'name' ? [one.name] : [])))
  const free = words.words.filter(
    ({ raw, word }, at) =>
      /^\p{Lu}\p{Ll}{2,}/u.test(raw) && firstNames.has(word) && !mentions.some(({ from, to }) => from <= at && at < to),
  )
  return [...said, ...free.map(({ raw }) => raw)]
}

const speaksToColleague = (orders: ReturnType<typeof parseOrders>) =>
  Array.isArray(orders) && orders.some(({ act }) => onColleagues.has(act))

/** The wordings of the lexicon that each intent of a sentence can rest upon. */
const wordings: Partial<Record<Context['turn']['intent'], Action[]>> = {
  contact: ['contact', 'mention'],
  schedule_interview: ['schedule', 'reschedule', 'cancel'],
  add_note: ['note'],
  compare: ['compare'],
}

/** Whether the intent of a sentence that speaks of people rests on no wording of it: a remark («il sera absent deux semaines») orders nothing. */
export function isUnworded({ text, turn, shown }: Pick<Context, 'text' | 'turn' | 'shown'>): boolean {
  const own = wordings[turn.intent]
  if (!own) return false
  const { clauses } = clausesIn(plainOrder(text), shown, [])
  return !framesOf().some(
    ({ action, pattern }) => own.includes(action as Action) && clauses.some(({ line }) => line.search(pattern) !== -1),
  )
}

/** Whether a text orders something to be done to somebody whom it names. */
export function ordersSomething(text: string, shown: Shown): boolean {
  const orders = parseOrders(text, shown, [])
  return Array.isArray(orders) && orders.some(({ act, who, stage }) => who.length > 0 && (act !== 'move' || stage !== undefined))
}

function* colleagues(context: Context): Flow<string[]> {
  const { items } = yield* ask(context, 'list_members', { limit: 100 })
  return recordsIn(items).map(({ name }) => String(name))
}
