import { stableJson } from '#lib/words'
import type { Context } from '../context.ts'
import type { Flow } from '../flow.ts'
import { houseRule } from '../house.ts'
import { asksLate } from '../late.ts'
import { ordersSomething } from '../read-order.ts'
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
const least = { plain: 0.35, searching: 0.42, ordering: 0.5 }
const longest = 220

/** What sounds like an order, or is said in the place of one. */
const likeOrders = new Set<AskKind>(['call', 'meant_other', 'reminder', 'share', 'list_again', 'reset', 'unhappy'])
const isLoose = (order: string) => order === 'show' || order === 'unsaid' || order === 'contact'
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
  if (text.length > longest) return undefined
  const beside = besideOf(text, shown, turn)
  const { kind, share } = readAsk(line, beside)
  if (kind === 'none' || (!beside.asked && !likeOrders.has(kind) && orders(context, beside))) return undefined
  const searches = stableJson(turn.filters) !== stableJson(shown.search?.filters ?? {})
  return share < (beside.orders.length > 0 ? least.ordering : searches ? least.searching : least.plain) ? undefined : kind
}

/** By any reader of orders, each of whom knows some that others do not. */
const orders = ({ text, shown, turn }: Asking, beside: Beside) =>
  acts.has(turn.intent) ||
  beside.orders.some((order) => !isLoose(order)) ||
  (beside.orders.length === 0 && ordersSomething(text, shown))

/** Which a rule of the house may know as well, and these answer more closely. */
const closer = new Set<AskKind>(['jobs_which', 'applied', 'job_fact'])

/** What a wording of the house claims is answered by it. */
const isClaimed = (context: Context, kind: AskKind) =>
  asksLate(context.text) || teamFlow(context) !== undefined || (!closer.has(kind) && houseRule(context) !== undefined)

const flows = { ...aboutAssistant, ...aboutHouse, ...aboutJobs, ...aboutList, ...aboutPerson } as Partial<
  Record<AskKind, (context: Asking) => Flow | undefined>
>

/** What answers an everyday question; undefined where the message is none. */
export function askFlow(context: Context): Flow | undefined {
  const asked = asking(context)
  const kind = askKindOf(asked)
  return kind && !isClaimed(context, kind) ? flows[kind]?.(asked) : undefined
}
