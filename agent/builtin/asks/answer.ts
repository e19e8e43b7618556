import { fold, stableJson } from '#lib/words'
import type { Context } from '../context.ts'
import { textOf } from '../text-of.ts'
import type { Flow } from '../flow.ts'
import { asksExport } from '../export-list.ts'
import { houseRule } from '../house.ts'
import { asksLate } from '../late.ts'
import { saysToPeople } from '../messages.ts'
import { openContext } from '../open-context.ts'
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
import { periodIn } from './period.ts'
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
/** Which are asked of some days. */
const ofDays = new Set<AskKind>(['todo', 'interviews', 'applied', 'mine'])
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

/** Criteria are said that the search does not hold. */
const changes = ({ turn, shown }: Asking) => stableJson(turn.filters) !== stableJson(shown.search?.filters ?? {})

function leastOf(context: Asking, beside: Beside, kind: AskKind): number {
  const { line, turn } = context
  const long = !beside.asked && (line.words.length > longest.wordsTold || (line.words.includes('%') && !ofList.has(kind)))
  const searches = changes(context)
  const ofTrade = ofJobs.has(kind) && Object.keys(turn.filters).every((slot) => slot === 'titles')
  const narrows = line.mentions.some(({ sort }) => aside.has(sort))
  return Math.max(
    // “somebody like Grace who drives”: criteria beside a name.
    searches ? (narrows ? least.narrowing : ofTrade || isPeriod(context, kind) ? 0 : least.searching) : 0,
    beside.asked ? least.asked : least.told,
    // “chase the ones who have not done their test”; what is told at length is seldom a question.
    long ? least.long : 0,
    orders(context, beside, kind) ? (beside.asked ? least.ordering : least.ordered) : 0,
  )
}

/** “any new applicants today?”: the day is when, not by when somebody is free. */
const isPeriod = ({ turn, shown, text, situation }: Asking, kind: AskKind) =>
  ofDays.has(kind) &&
  periodIn(text, situation.now, 'past') !== undefined &&
  stableJson({ ...turn.filters, availability: undefined }) === stableJson({ ...shown.search?.filters, availability: undefined })

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

const day =
  '(?:avant hier|hier|apres demain|demain|aujourd hui|ce (?:matin|soir|midi|mois)|cet apres midi|(?:cette|la) semaine(?: (?:prochaine|derniere|passee|d avant|d apres))?|(?:ce |le )?week ?end|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:prochain|dernier|matin))?|(?:the )?day (?:before yesterday|after tomorrow)|yesterday|tomorrow|today|tonight|(?:this|next|last|the next|the last) (?:week|month|weekend|morning|afternoon)|(?:on |last |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)'
const onlyDay = new RegExp(
  `^(?:(?:et|and|ok|okay|alors|so|bon|ah|oh|no|non|what about|how about|qu en est il|sinon|plutot|rather|juste|just|du coup) )*(?:(?:pour|for|de|d|since|depuis|le|on) )?${day}(?: (?:then|alors|plutot|instead|du coup|please|svp|stp))*$`,
)

/** «et demain ?»: the question before it, asked of other days. */
function sameOfDay(context: Context): Flow | undefined {
  if (!onlyDay.test(fold(context.text))) return undefined
  const before = context.situation.messages
    .filter(({ role }) => role === 'user')
    .slice(0, -1)
    .map(textOf)
    .filter((text) => text && !onlyDay.test(fold(text)))
    .slice(-2)
  const kinds = before.map((text) => askKindOf(asking(openContext(context.situation, { ...context, text, given: {} }))))
  const kind = kinds.findLast((one) => one !== undefined && ofDays.has(one))
  return kind ? flows[kind]?.(asking(context)) : undefined
}

/** How sure it must be where nobody else has read anything, and where the message seems to be of no work at all. */
const leastAlone = { unclear: 0.3, outside: 0.45 }

/** What would end a search, or is no question, is not guessed. */
const unguessed = new Set<AskKind>(['none', 'reset', 'bye', 'agree', 'reminder', 'call', 'meant_other', 'private', 'share'])

/** The likeliest question that a message is which nobody understood. */
export function likelyAsk(context: Context, { outside }: { outside: boolean }): Flow | undefined {
  if (context.text.length > longest.letters || Object.keys(context.given).length > 0) return undefined
  const own = asking(context)
  const { kind, share } = readAsk(own.line, besideOf(own.text, own.shown, own.turn))
  const bound = outside && own.line.mentions.length === 0 ? leastAlone.outside : leastAlone.unclear
  if (unguessed.has(kind) || share < bound || own.turn.refused?.length) return undefined
  if (ofNobody.has(kind) && own.line.mentions.some(({ sort }) => aside.has(sort))) return undefined
  return flows[kind]?.(own)
}

/** What answers an everyday question; undefined where the message is none. */
export function askFlow(context: Context): Flow | undefined {
  const again = sameOfDay(context)
  if (again) return again
  const own = asking(context)
  const read = asked(own)
  return read && !isClaimed(own, read) ? flows[read.kind]?.(own) : undefined
}
