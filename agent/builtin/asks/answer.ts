import { fold, stableJson } from '#lib/words'
import type { Context } from '../context.ts'
import type { Flow } from '../flow.ts'
import { asksExport } from '../export-list.ts'
import { houseRule } from '../house.ts'
import { asksLate } from '../late.ts'
import { saysToPeople } from '../messages.ts'
import type { Mention } from '../orders/mentions-found.ts'
import { ordersSomething } from '../orders/orders-said.ts'
import { teamFlow } from '../team.ts'
import { aboutAssistant } from './about-assistant.ts'
import { aboutHouse } from './about-house.ts'
import { aboutJobs } from './about-jobs.ts'
import { aboutList } from './about-list.ts'
import { aboutPerson } from './about-person.ts'
import { besideOf } from './beside.ts'
import { conceptsOf } from './concepts.ts'
import type { AskKind } from './kinds.ts'
import { type Beside, readAsk } from './learned.ts'
import { type Asking, asking } from './whom-asked.ts'

/** How sure the reader must be: the most that applies of what else the message may be. Chosen on fifths that it had not seen. */
const least = { asked: 0.5, told: 0.6, long: 0.65, searching: 0.65, narrowing: 0.9, ordering: 0.6, ordered: 0.7, claimed: 0.7 }
const longest = { letters: 220, wordsTold: 9 }

/** What sounds like an order, or is said in the place of one. */
const likeOrders = new Set<AskKind>(['call', 'meant_other', 'reminder'])
/** What is said of several people at once. */
const ofList = new Set<AskKind>(['list_again', 'unhappy', 'share'])
/** In which a trade alone searches for nobody. */
const ofJobs = new Set<AskKind>(['job_fact', 'job_standing', 'jobs_which'])
/** Of which nobody named is ever a part: “bin Emma and start over” clears no search. */
const ofNobody = new Set<AskKind>(['reset', 'bye', 'agree', 'abilities', 'pool'])
const aside = new Set<Mention['sort']>(['name', 'rank', 'group'])
/** “who do we have for the job?”: those who stand in it. */
const asksWho = /^(?:et |and )*(?:qui|who) (?:avons|a t on|on a|do we|have we|did we)\b/
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

type Read = { kind: AskKind; share: number }

/** The kind of question that a message is and how surely, where that is sure enough; undefined for searches, orders and what is unclear. */
function asked(context: Asking): Read | undefined {
  const { line, text, turn, shown } = context
  if (text.length > longest.letters || asksExport(text)) return undefined
  const beside = besideOf(text, shown, turn)
  const read = readAsk(line, beside)
  if (read.kind === 'none' || read.share < leastOf(context, beside, read.kind)) return undefined
  if (ofNobody.has(read.kind) && line.mentions.some(({ sort }) => aside.has(sort))) return undefined
  if (read.kind === 'who_handles' && takesOver(line, beside)) return undefined
  return read.kind === 'job_fact' && asksWho.test(fold(text)) ? undefined : read
}

/** «je m’occupe de Bruno»: an order to assign, where nobody asks who. */
const takesOver = ({ words }: Asking['line'], { asked, orders }: Beside) =>
  !asked && orders.includes('assign') && !conceptsOf(words).includes('who')

export const askKindOf = (context: Asking): AskKind | undefined => asked(context)?.kind

function leastOf(context: Asking, beside: Beside, kind: AskKind): number {
  const { line, turn, shown } = context
  const long = !beside.asked && (line.words.length > longest.wordsTold || (line.words.includes('%') && !ofList.has(kind)))
  const searches = stableJson(turn.filters) !== stableJson(shown.search?.filters ?? {})
  const ofTrade = ofJobs.has(kind) && Object.keys(turn.filters).every((slot) => slot === 'titles')
  const narrows = line.mentions.some(({ sort }) => aside.has(sort))
  return Math.max(
    // “somebody like Grace who drives”: criteria beside a name.
    searches ? (narrows ? least.narrowing : ofTrade ? 0 : least.searching) : 0,
    beside.asked ? least.asked : least.told,
    // “chase the ones who have not done their test”; what is told at length is seldom a question.
    long ? least.long : 0,
    orders(context, beside, kind) ? (beside.asked ? least.ordering : least.ordered) : 0,
  )
}

/** By any reader of orders, each of whom knows some that others do not. */
const orders = ({ text, shown, turn }: Asking, beside: Beside, kind: AskKind) =>
  acts.has(turn.intent) ||
  beside.orders.some((order) => !isLoose(order, kind)) ||
  (beside.orders.length === 0 && ordersSomething(text, shown))

/** Which a rule of the house may know as well, and these answer more closely where they are read more surely. */
const closer = new Set<AskKind>(['jobs_which', 'applied', 'todo', 'interviews', 'reset'])
/** Which a wording of the house would take for an order to write or to search. */
const ofOne = new Set<AskKind>(Object.keys(aboutPerson) as AskKind[])
const ofApproval = /\b(?:approv\w*|approb\w*|accords?|valid\w*|sign(?:ed|ing)? ?off)\b/
const ofSaved = /\b(?:enregistr\w*|sauvegard\w*|saved|alert\w*)\b/

/** What a wording of the house claims is answered by it. */
function isClaimed(context: Asking, { kind, share }: Read): boolean {
  const said = fold(context.text)
  const named = ofOne.has(kind) && context.line.words.includes('@')
  if (closer.has(kind) && !(kind === 'todo' ? ofApproval : ofSaved).test(said))
    return (kind === 'todo' || kind === 'interviews') && asksLate(context.text)
  if (named && share >= least.claimed) return false
  return (
    asksLate(context.text) ||
    (!likeOrders.has(kind) && saysToPeople(context)) ||
    teamFlow(context) !== undefined ||
    houseRule(context) !== undefined
  )
}

const flows = { ...aboutAssistant, ...aboutHouse, ...aboutJobs, ...aboutList, ...aboutPerson } as Partial<
  Record<AskKind, (context: Asking) => Flow | undefined>
>

/** What answers an everyday question; undefined where the message is none. */
export function askFlow(context: Context): Flow | undefined {
  const own = asking(context)
  const read = asked(own)
  return read && !isClaimed(own, read) ? flows[read.kind]?.(own) : undefined
}
