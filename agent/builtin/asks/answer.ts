import { stableJson } from '#lib/words'
import type { Context } from '../context.ts'
import type { Flow } from '../flow.ts'
import { asksExport } from '../export-list.ts'
import { houseRule } from '../house.ts'
import { asksLate } from '../late.ts'
import { saysToPeople } from '../messages.ts'
import { ordersSomething } from '../orders/orders-said.ts'
import { teamFlow } from '../team.ts'
import { aboutAssistant } from './about-assistant.ts'
import { aboutHouse } from './about-house.ts'
import { aboutJobs } from './about-jobs.ts'
import { aboutList } from './about-list.ts'
import { aboutPerson } from './about-person.ts'
import { besideOf } from './beside.ts'
import type { AskKind } from './kinds.ts'
import { type Beside, readAsk } from './learned.ts'
import { type Asking, asking } from './whom-asked.ts'

/** How sure the reader must be: more of what may be an order, or a search that holds criteria. Chosen on fifths that it had not seen. */
const least = { plain: 0.4, searching: 0.45, ordering: 0.5, telling: 0.6, ordered: 0.75 }
const longest = { letters: 220, wordsTold: 14 }

/** What sounds like an order, or is said in the place of one. */
const likeOrders = new Set<AskKind>(['call', 'meant_other', 'reminder'])
/** What is said of several people at once. */
const ofList = new Set<AskKind>(['list_again', 'unhappy', 'share'])
/** Of which people are never a part: “bin the pair of them” clears no search. */
const ofNobody = new Set<AskKind>(['reset', 'bye', 'agree', 'abilities', 'pool'])
/** «l’adresse mail de Sofia» is no mail to write. */
const isLoose = (order: string, kind: AskKind) =>
  order === 'show' || order === 'unsaid' || (order === 'contact' && kind === 'contact_fact')
const acts = new Set<Context['turn']['intent']>([
  'add_note',
  'reject',
  'shortlist',
  'move_stage',
  'schedule_interview',
  'reschedule_interview',
  'save_search',
  'compare',
  'sort',
  'paginate',
])

/** The kind of question that a message is, where that is sure enough; undefined for searches, orders and what is unclear. */
export function askKindOf(context: Asking): AskKind | undefined {
  const { line, text, turn, shown } = context
  if (text.length > longest.letters || asksExport(text)) return undefined
  if (!text.includes('?') && line.words.length > longest.wordsTold) return undefined
  const beside = besideOf(text, shown, turn)
  const { kind, share } = readAsk(line, beside)
  if (kind === 'none' || (ofNobody.has(kind) && line.mentions.length > 0)) return undefined
  const ordered = !beside.asked && orders(context, beside, kind)
  if (ordered && !likeOrders.has(kind)) return undefined
  return share < (ordered ? least.ordered : leastOf(context, beside, kind)) ? undefined : kind
}

function leastOf({ line, turn, shown }: Asking, { asked, orders: read }: Beside, kind: AskKind): number {
  // “chase the ones who have not done their test”; what is told at length is seldom a question.
  const several = line.words.includes('%') && !ofList.has(kind)
  if (!asked && (several || line.words.length > 9)) return least.telling
  if (read.length > 0) return least.ordering
  return stableJson(turn.filters) === stableJson(shown.search?.filters ?? {}) ? least.plain : least.searching
}

/** By any reader of orders, each of whom knows some that others do not. */
const orders = ({ text, shown, turn }: Asking, beside: Beside, kind: AskKind) =>
  acts.has(turn.intent) ||
  beside.orders.some((order) => !isLoose(order, kind)) ||
  (beside.orders.length === 0 && ordersSomething(text, shown))

/** Which a rule of the house may know as well, and these answer more closely. */
const closer = new Set<AskKind>(['jobs_which', 'applied'])

/** What a wording of the house claims is answered by it. */
const isClaimed = (context: Context, kind: AskKind) =>
  !closer.has(kind) &&
  (asksLate(context.text) ||
    (!likeOrders.has(kind) && saysToPeople(context)) ||
    teamFlow(context) !== undefined ||
    houseRule(context) !== undefined)

const flows = { ...aboutAssistant, ...aboutHouse, ...aboutJobs, ...aboutList, ...aboutPerson } as Partial<
  Record<AskKind, (context: Asking) => Flow | undefined>
>

/** What answers an everyday question; undefined where the message is none. */
export function askFlow(context: Context): Flow | undefined {
  const asked = asking(context)
  const kind = askKindOf(asked)
  return kind && !isClaimed(context, kind) ? flows[kind]?.(asked) : undefined
}
