import { fold } from '#lib/words'
import { applications, ranked, rejections } from '../candidate-applications.ts'
import { apply, jobs, withdraw } from '../candidate-jobs.ts'
import { misread, withProfile } from '../candidate-profile.ts'
import { type Context, act, ask, say } from '../context.ts'
import { ownContact } from '../contact-details.ts'
import { exportOwn } from '../files.ts'
import type { Flow } from '../flow.ts'
import { matchSentence } from '../sentence.ts'
import { recordsIn } from '../shown.ts'
import { type ApplicantKind, type JobKind, type ToldKind, jobKinds, toldKinds } from './kinds.ts'
import { kept, openCv, ownErasures, ownMessages } from './held.ts'
import { jobAsked } from './job-asked.ts'
import type { ApplicantRead } from './learned.ts'
import { type Said, tell } from './tell.ts'

const ofJob = new Set<string>(jobKinds)

export const isTold = (kind: ApplicantKind): kind is ToldKind => toldKinds.some((one) => one === kind)

/** What a candidate's message of a kind leads to; undefined for what is none of them. */
export function replyTo(context: Context, { kind, likely }: ApplicantRead, said: Said): Flow | undefined {
  if (isTold(kind))
    return tell(context, {
      kind,
      others: likely
        .filter(({ share }) => share > 0.15)
        .map((one) => one.kind)
        .filter(isTold),
      ...said,
    })
  if (kind === 'find' && likely.some((one) => one.kind === 'leftjob' && one.share > 0.15)) return findAfter(context)
  if (ofJob.has(kind)) return jobAsked(context, kind as JobKind)
  return replies[kind]?.(context)
}

/** Jobs for somebody who has just lost theirs. */
function* findAfter(context: Context): Flow {
  return `${context.words.firedFirst} ${yield* jobs(context)}`
}

export function* contact(context: Context, doNotContact: boolean): Flow {
  yield* ask(context, 'set_contact_preference', { doNotContact })
  return doNotContact ? context.words.noContact : context.words.contactAgain
}

/** In a question about what the house does, whatever speaks of money asks what it costs. */
const costs = /\b(?:free|gratuit\w*|pa(?:y|ie)\w*|cout\w*|costs?|fees?|prix|price|charge\w*)\b/

const replies: Partial<Record<ApplicantKind, (context: Context) => Flow>> = {
  find: jobs,
  advise: advised,
  apply: (context) =>
    /^(?:.* )?(?:comment|how|ou est ce|where)\b/.test(fold(context.text)) ? howApply(context) : apply(context),
  status: (context) => applications(context),
  why: rejections,
  when: (context) => applications(context, 'answer'),
  interview: (context) => applications(context, 'interview'),
  move: (context) => applications(context, 'absence'),
  steps: (context) => applications(context, 'steps'),
  prepare: (context) => applications(context, 'prepare'),
  handler: (context) => applications(context, 'handler'),
  withdraw,
  held: (context) => withProfile(context, context.words.myData),
  whosees: ({ words }) => say(words.whoSees),
  contactseen: ({ words }) => say(`${words.contactSeen} ${words.whoSees}`),
  stop: (context) => contact(context, true),
  again: (context) => contact(context, false),
  erase: (context) => act(context, 'ask_erasure', {}),
  correct: (context) => ownContact(context) ?? misread(context),
  export: exportOwn,
  hide: ({ words }) => say(words.hideFrom),
  howlong: ({ words }) => say(words.howLong),
  sendcv: ({ words }) => say(words.sendCv),
  nocv: ({ words }) => say(words.noCv),
  test: testTrouble,
  moretime: ({ words }) => say(words.moreTime),
  abilities: (context) => say(costs.test(fold(context.text)) ? context.words.free : context.words.helpCandidate),
  hello: ({ words }) => say(words.greetingCandidate),
  thanks: ({ words }) => say(words.thanks),
  bye: ({ words }) => say(words.bye),
  robot: ({ words }) => say(words.aboutAi),
  ranked,
  person: ({ words }) => say(words.human),
  worry: comforted,
  private: ({ words }) => say(words.traits),
  opencv: openCv,
  messages: ownMessages,
  erasures: ownErasures,
  erasehow: ({ words }) => say(words.eraseHow),
  undo: (context) => act(context, 'undo_action', {}),
  keep: kept,
}

export function* howApply(context: Context): Flow {
  return `${context.words.howApply} ${yield* act(context, 'match_jobs', {})}`
}

/** The jobs that fit, best first: the choice is the person's. */
function* advised(context: Context): Flow {
  const output = yield* ask(context, 'match_jobs', {})
  const told = matchSentence(context.words, output)
  return recordsIn(output.items).length > 0 ? `${told} ${context.words.yourChoice}` : told
}

function* testTrouble(context: Context): Flow {
  const stands = yield* applications(context, 'test')
  return `${context.words.testHelp} ${stands}`
}

/** Somebody who waits or despairs: told that it is understood, where they stand, and who can be reached. */
function* comforted(context: Context): Flow {
  return `${context.words.sorryFor} ${yield* applications(context)} ${context.words.reachAgency}`
}
