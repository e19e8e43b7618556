import { fold } from '#lib/words'
import { wishes } from '../candidate-asks.ts'
import { jobs } from '../candidate-jobs.ts'
import { note, withProfile } from '../candidate-profile.ts'
import { type Context, ask } from '../context.ts'
import { ownContact } from '../contact-details.ts'
import { denied } from '../denied.ts'
import type { Flow } from '../flow.ts'
import { type Change, contractsIn, rootOf } from '../said-facts.ts'
import { recordsIn } from '../shown.ts'
import type { ToldKind } from './kinds.ts'
import { refusesShifts, shiftsIn, toldFacts } from './told.ts'

/** What is asked where something is told of oneself without the figure or the name that would be noted. */
const asked: Partial<Record<ToldKind, string>> = {
  start: 'availability',
  town: 'city',
  hours: 'schedule',
  pay: 'salary',
  shifts: 'schedule',
  licence: 'licences',
  language: 'languages',
  newjob: 'experience',
  diploma: 'education',
  skill: 'skills',
  contract: 'contractTypes',
}

/** What any sentence would state, and what else is asked with it. */
export type Said = { changes: Change[]; next?: ((context: Context) => Flow) | undefined }
/** The kind of the sentence, and those that it may be, itself first. */
type Telling = Said & { kind: ToldKind; others: ToldKind[] }

/** Notes what the sentence tells of the person; where it denies, or leaves out what would be noted, says so or asks. */
export function* tell(context: Context, { kind, others, changes: known, next }: Telling): Flow {
  const { words, text } = context
  if (kind === 'phone') return yield* ownContact(context) ?? withProfile(context, words.whichContact)
  if (kind === 'leftjob') return `${lost.test(fold(text)) ? `${words.firedFirst} ` : ''}${yield* leave(context)}`
  if (kind === 'shifts' && refusesShifts(context)) return yield* refuse(context)
  if (kind === 'town' && wishes.test(fold(text))) return yield* jobs(context)
  const own = [kind, ...others].map((one) => toldFacts(one, context)).find((found) => found.length > 0) ?? []
  const changes = [...known, ...own.filter(({ path }) => !known.some((one) => rootOf(one.path) === rootOf(path)))]
  if (changes.length > 0) return yield* note(context, changes, next)
  if (kind === 'contract' && contractsRefused(text).length > 0) return yield* refuse(context)
  if (kind === 'near') return words.howFar
  if (next) return yield* next(context)
  if (denied.test(fold(text))) return yield* withProfile(context, words.notHad)
  return words.questions[asked[kind]!]!
}

/** An end that one did not choose. */
const lost =
  /\b(?:vire\w*|licenci\w*|perdu|dehors|remercie\w*|jete\w*|ferme|fired|sacked|laid off|let go|redundant|lost|closed)\b/

type Line = { path: string; value: unknown }

/** «je ne fais plus de nuits», «pas d’intérim»: what the profile says of those goes; where it says nothing, nothing is noted. */
export function* refuse(context: Context): Flow {
  const { words, text } = context
  const { facts } = yield* ask(context, 'get_my_profile', {})
  const refused = { 'bassin.schedule[': shiftsIn(fold(text)), 'bassin.contractTypes[': contractsRefused(text) }
  const lines = (recordsIn(facts) as Line[]).filter(({ path, value }) =>
    Object.entries(refused).some(([start, values]) => path.startsWith(start) && values.includes(String(value))),
  )
  if (lines.length === 0) return words.unwanted
  const changes = lines.map((line) => ({ path: line.path, value: null, words: text.slice(0, 500) }))
  yield* ask(context, 'update_profile', { changes })
  return words.wishGone
}

/** The contracts that a sentence names and does not want. */
const contractsRefused = (text: string): string[] =>
  text
    .split(/[,;.]| mais | but /)
    .map(fold)
    .filter((clause) => denied.test(clause))
    .flatMap(contractsIn)

/** A job that is over ends this month on the profile, where one alone still runs; then from when the person is free. */
function* leave(context: Context): Flow {
  const { words, text, situation } = context
  const { facts } = yield* ask(context, 'get_my_profile', {})
  const lines = recordsIn(facts) as Line[]
  const running = lines
    .filter(({ path }) => /^work\[\d+\]\.startDate$/.test(path))
    .map(({ path }) => path.replace('.startDate', ''))
  const open = running.filter((item) => !lines.some(({ path }) => path === `${item}.endDate`))
  if (open.length !== 1) return `${words.jobOver} ${words.questions.availability}`
  const change = { path: `${open[0]}.endDate`, value: situation.now.toISOString().slice(0, 7), words: text.slice(0, 500) }
  yield* ask(context, 'update_profile', { changes: [change] })
  const position = lines.find(({ path }) => path === `${open[0]}.position`)?.value
  return `${words.jobEnded(typeof position === 'string' ? position : '')} ${words.questions.availability}`
}
