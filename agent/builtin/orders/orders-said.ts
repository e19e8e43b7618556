import { fold } from '#lib/words'
import { isPolite } from '../clauses.ts'
import { type Context, ask } from '../context.ts'
import type { Flow } from '../flow.ts'
import type { Order } from '../order.ts'
import { type Shown, rankedIn, recordsIn } from '../shown.ts'
import type { Who } from '../who-names.ts'
import { mentionsIn } from './mentions.ts'
import { parseOrders } from './parse.ts'

const asking =
  /^(?:et |and )?(?:quel\w*|qui (?!est\b|c est)|quand|comment|combien|pourquoi|ou (?:en|est|sont)|est ce que? (?!tu|vous|on)|a t|what|which|when|where|how|why|is|are|does|do|did|has|was|were)\b/
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
export function* ordersSaid(context: Context): Flow<Order[] | undefined> {
  const { shown, turn } = context
  const text = context.text.replace(jobAmid, '')
  if (/\?\s*$/.test(text) && !isPolite(text) && asking.test(fold(text))) return undefined
  const strangers = mentionsIn(text, shown, []).mentions.flatMap(({ who }) =>
    who.flatMap((one) => (one.kind === 'name' ? [one.name] : [])),
  )
  const orders = parseOrders(text, shown, strangers)?.some(({ act }) => onColleagues.has(act))
    ? parseOrders(text, shown, yield* colleagues(context))
    : parseOrders(text, shown, [])
  if (!orders || (elsewhere.has(turn.intent) && orders.every(isLoose))) return undefined
  // «montre-moi tout le monde» is a look at the list.
  if (orders.some(({ act, who }) => act === 'show' && who.some(({ kind }) => kind === 'all'))) return undefined
  const known = orders.some(({ who }) => who.some(({ kind }) => kind !== 'name' && kind !== 'one' && kind !== 'them'))
  return looking.has(turn.intent) && orders.length > 0 && !known && orders.every(isLoose) ? undefined : orders
}

/** Names of people of whom a message speaks and whom its orders leave out: what is to be done with them was not understood. */
export function leftUnsaid(orders: readonly Order[], { text, shown }: Pick<Context, 'text' | 'shown'>): string[] {
  const all = orders.flatMap(({ who, except = [] }) => [...who, ...except])
  if (all.some(({ kind }) => kind !== 'people' && kind !== 'ranks')) return []
  const ordered = new Set(all.flatMap((one) => idsOf(one, shown)))
  const spoken = mentionsIn(text, shown, []).mentions.flatMap(({ who }) => who.flatMap((one) => idsOf(one, shown)))
  return shown.people
    .filter(({ candidateId }) => spoken.includes(candidateId) && !ordered.has(candidateId))
    .map(({ name }) => name)
}

function idsOf(one: Who, shown: Shown): string[] {
  if (one.kind === 'people') return one.people.map(({ candidateId }) => candidateId)
  return one.kind === 'ranks' ? one.ranks.flatMap((rank) => rankedIn(shown, rank)?.candidateId ?? []) : []
}

/** Read by few words, which other sentences hold as well. */
const isLoose = ({ act, stage }: Order) => act === 'show' || act === 'contact' || act === 'unsaid' || (act === 'move' && !stage)

function* colleagues(context: Context): Flow<string[]> {
  const { items } = yield* ask(context, 'list_members', { limit: 100 })
  return recordsIn(items).map(({ name }) => String(name))
}
