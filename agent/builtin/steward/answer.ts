import { wallOf } from '#lib/paris-clock'
import { fold } from '#lib/words'
import type { OutputOf } from '#tools/registry'
import { dayFrom, periodIn } from '../asks/period.ts'
import { askWords } from '../asks/words.ts'
import { type Context, ask, say } from '../context.ts'
import { eraseFlow } from '../erasures.ts'
import type { Flow } from '../flow.ts'
import { houseRule } from '../house.ts'
import { teamFlow } from '../team.ts'
import { whoIn } from '../who.ts'
import { type StewardKind, stewardKinds } from './kinds.ts'
import { readSteward } from './learned.ts'
import { stewardWords } from './words.ts'

/** How sure the reader must be; less so where no other reader makes anything of the message. */
const least = { else: 0.45, nothing: 0.25 }
const nothing = new Set<Context['turn']['intent']>(['clarify', 'out_of_scope', 'ask', 'explain'])

/** What is asked of the house itself; undefined for what is about candidates and jobs. */
export function stewardFlow(context: Context, kinds: readonly StewardKind[] = stewardKinds): Flow | undefined {
  const bare = context.text.trim().split(/\s+/).length < 2
  if (bare || Object.keys(context.given).length > 0) return undefined
  const { kind, share } = readSteward(context.text)
  const { intent, filters } = context.turn
  const bound = nothing.has(intent) && Object.keys(filters).length === 0 ? least.nothing : least.else
  if (!ours.has(kind) && (teamFlow(context) ?? houseRule(context)) !== undefined) return undefined
  return share > bound && kinds.includes(kind) ? flows[kind]?.(context) : undefined
}

/** Which other wordings would take for somebody to add or to erase, or for the reports. */
const ours = new Set<StewardKind>(['colleague', 'erase', 'fairness', 'rights'])

/** Which a wording of the law takes for another question: who may enter for who looked, somebody who wants erasure for all who do. */
export const stewardFirst = (context: Context) => stewardFlow(context, ['members', 'erase', 'retention'])

/** What answers a question of that kind. */
export const stewardAnswer = (context: Context, kind: StewardKind): Flow | undefined => flows[kind]?.(context)

const flows: Partial<Record<StewardKind, (context: Context) => Flow | undefined>> = {
  members,
  colleague: ({ lang }) => say(askWords(lang).howto('colleague')),
  journal,
  intact: ({ lang }) => say(stewardWords(lang).intact),
  fairness: ({ lang }) => say(stewardWords(lang).fairness),
  retention,
  erase: (context) =>
    whoIn(context.text, context.shown).some(({ kind }) => kind !== 'unknown') ? eraseFlow(context) : undefined,
  rights: ({ lang }) => say(stewardWords(lang).rights),
  health,
  usage: ({ lang }) => say(stewardWords(lang).usage),
  ai: ({ lang }) => say(stewardWords(lang).ai),
  settings: ({ lang }) => say(stewardWords(lang).settings),
}

type Members = OutputOf<'list_members'>['items']

function* membersOf(context: Context): Flow<Members> {
  return ((yield* ask(context, 'list_members', { limit: 100 })) as unknown as OutputOf<'list_members'>).items
}

/** Those of the house whom a text names, by any part of their name. */
function namedIn(text: string, members: Members): Members {
  const words = fold(text).split(' ')
  const parts = (name: string) =>
    fold(name)
      .split(' ')
      .filter((part) => part.length > 2)
  return members.filter(({ name }) => parts(name).some((part) => words.includes(part)))
}

function* members(context: Context): Flow {
  const all = yield* membersOf(context)
  const named = namedIn(context.text, all)
  return stewardWords(context.lang).members(named.length > 0 ? named : all)
}

const acts: [string, RegExp][] = [
  ['export_candidates', /\b(?:export\w*|telecharg\w*|download\w*)\b/],
  ['move_applications', /\b(?:deplac\w*|avanc\w*|moved?|advanced?)\b/],
  ['reject_applications', /\b(?:rejet\w*|refus\w*|ecart\w*|reject\w*|turned down)\b/],
  ['erase_candidate', /\b(?:effac\w*|supprim\w*|erased?|deleted?|wiped)\b/],
  ['merge_candidates', /\b(?:fusionn\w*|merged?)\b/],
]
const notWritten = /\b(?:connect\w*|consult\w*|ouvert\w*|regard\w*|log(?:ged|s)? ?in|signed in|opened|viewed|looked)\b/

/** What was done, by whom, when: of the day that is said, else of the last seven. */
function* journal(context: Context): Flow {
  const { text, lang, situation } = context
  const [words, said, today] = [stewardWords(lang), fold(text), wallOf(situation.now).day]
  const { from, to } = periodIn(text, situation.now, 'past') ?? { from: dayFrom(today, -7), to: today }
  const [actor] = namedIn(text, yield* membersOf(context))
  const tool = acts.find(([, pattern]) => pattern.test(said))?.[0]
  const { total, items } = (yield* ask(context, 'list_audit', {
    from,
    to,
    people: true,
    outcome: 'done',
    limit: 100,
    ...(actor ? { actor: actor.userId } : {}),
    ...(tool ? { tool } : {}),
  })) as unknown as OutputOf<'list_audit'>
  const who = [...Map.groupBy(items, (item) => item.actor)].map(([name, own]) => ({ name, count: own.length }))
  const told = words.done(total, most(who), from === to ? words.onDay(from) : words.between(from, to))
  return [
    ...(notWritten.test(said) ? [words.notSignIns] : []),
    told,
    ...(situation.caller.role === 'admin' ? [] : [words.ownOnly]),
  ].join(' ')
}

const most = <Row extends { count: number }>(rows: readonly Row[]): Row[] =>
  rows.toSorted((one, other) => other.count - one.count).slice(0, 5)

const legal = /\b(?:rgpd|gdpr|cnil|conform\w*|complian\w*|en regle|dans les clous|legal\w*|lawful|act|above board)\b/
const soon = /\b(?:expir\w*|bientot|soon|ends?|ending|runs? out|running out|arrive a terme|termine)\b/
const clears = /\b(?:supprim\w*|effac\w*|purg\w*|nettoi\w*|archiv\w*|delet\w*|eras\w*|clean\w*)\b/
const asks = /^(?:qui|de qui|pour qui|who|whose|combien|how many)\b/
const changes =
  /\b(?:pass\w*|mets|mettre|chang\w*|regle\w*|modifi\w*|raccourci\w*|rallong\w*|set|shorten|extend|reduce)\b.*\b(?:duree|delai|periode|conservation|period|retention|time)\b/

function* retention(context: Context): Flow {
  const [words, said] = [stewardWords(context.lang), fold(context.text)]
  const kept = askWords(context.lang).keptFor
  if (legal.test(said)) return words.lawful
  if (changes.test(said)) return `${words.fixedPeriod} ${kept}`
  if (!soon.test(said) && !clears.test(said)) return kept
  const expired = yield* withConsent(context, 'expired')
  const expiring = yield* withConsent(context, 'expiring')
  const told = words.consents(expiring, expired)
  return clears.test(said) && !asks.test(said) ? `${words.eraseByHand} ${told}` : told
}

function* withConsent(context: Context, consent: string): Flow<number> {
  return Number((yield* ask(context, 'list_candidates', { consent: [consent], limit: 25 })).total)
}

function* health(context: Context): Flow {
  const { candidates, jobs } = (yield* ask(context, 'get_workspace', {})) as unknown as OutputOf<'get_workspace'>
  return stewardWords(context.lang).health(candidates, jobs)
}
