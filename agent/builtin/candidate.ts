import { fold } from '#lib/words'
import { saysPassword } from './access-said.ts'
import { alreadyNoted, toNothing } from './applicant/already.ts'
import { type ApplicantKind, toldKinds } from './applicant/kinds.ts'
import { type ApplicantRead, readApplicant } from './applicant/learned.ts'
import { putRight } from './applicant/corrected.ts'
import { contact, howApply, isTold, replyTo } from './applicant/replies.ts'
import { statedIn } from './applicant/stated.ts'
import { dropped } from './applicant/dropped.ts'
import { refuse } from './applicant/tell.ts'
import { unclear } from './applicant/unclear.ts'
import { askWords } from './asks/words.ts'
import { applications, ranked, rejections } from './candidate-applications.ts'
import { asks, wishes } from './candidate-asks.ts'
import { apply, jobs, namesJobs, withdraw } from './candidate-jobs.ts'
import { answerQuestion, misread, note, readCv, skipQuestion, withProfile } from './candidate-profile.ts'
import { traitsTold } from './candidate-traits.ts'
import { ownContact } from './contact-details.ts'
import { type Context, act, filesOf, say } from './context.ts'
import { exportMine } from './files.ts'
import type { Flow } from './flow.ts'
import { questionAsked } from './questions.ts'
import { type Change, factsIn } from './said-facts.ts'

/** How sure the reader of kinds must be to speak before the rules, after them, and of a right: that one is rather found once too often. */
const sure = 0.4
const likely = 0.18
const ofRight = 0.2

/** “I am a welder” is no private matter. */
const isTrade = ({ path }: Change) => path === 'basics.label'

/** What a candidate's message leads to: a right first, then an answer to what was asked, then what it is about. */
export function candidateFlow(context: Context): Flow {
  const files = filesOf(context)
  const said = fold(context.text)
  if (files.length > 0) return readCv(context, files[0]!)
  if (asks.undo.test(said)) return act(context, 'undo_action', {})
  const right = putRight(context) ?? alreadyNoted(context)
  if (right) return right
  const question = questionAsked(context)
  const stated = statedIn(context)
  const changes = factsIn(stated.text, { context: stated, question })
  const read = readMessage(context, stated, changes.some(isTrade) ? ['private'] : [])
  const used = rightUsed(context, said, read) ?? dropped(context)
  if (used) return used
  const answered = question ? answerTo(context, changes, read) : undefined
  if (answered) return answered
  const traits = traitsTold(context, { plainly: isPlain(read) })
  if (traits) return traits
  const reply = (least: number) =>
    read.share > least
      ? (tellsAndAsks(context, read, changes) ??
        replyTo(isTold(read.kind) ? stated : context, read, { changes, next: looksFor(context) }))
      : undefined
  const guess = () => (read.kind === 'stop' || read.kind === 'erase' ? undefined : reply(likely))
  return reply(sure) ?? byRules(context, changes) ?? toNothing(context) ?? guess() ?? say(unclear(context, read))
}

/** What a message is about: what it states of oneself, where it asks for nothing more surely; «de nuit ?» states nothing. */
function readMessage({ text }: Context, stated: Context, but: readonly ApplicantKind[]): ApplicantRead {
  const whole = readApplicant(text, { but: stated.text === '' ? [...but, ...toldKinds] : but })
  if (stated.text === '' || stated.text === text || whole.share > sure) return whole
  const part = readApplicant(stated.text, { but })
  return isTold(part.kind) && part.share > likely ? part : whole
}

/** «je parle anglais et je cherche dans la vente»: what one is or has is noted, then jobs are looked for. */
const tellsAndAsks = (context: Context, { kind }: ApplicantRead, changes: Change[]) =>
  (kind === 'find' || kind === 'advise') && changes.some(({ path }) => !path.startsWith('bassin.'))
    ? note(context, changes, jobs)
    : undefined

/** Messages stopped or wanted again, data erased or taken along, a contact put right. */
function rightUsed(context: Context, said: string, { kind, share }: ApplicantRead): Flow | undefined {
  const is = (one: ApplicantKind) => kind === one && share > ofRight
  if (asks.noContact.test(said)) return contact(context, true)
  if (asks.contactAgain.test(said)) return contact(context, false)
  if (asks.erase.test(said)) return act(context, 'ask_erasure', {})
  if (saysPassword(context.text)) return say(askWords(context.lang).passwordMine)
  const own = exportMine(context) ?? ownContact(context)
  if (own) return own
  if (is('stop') || is('again')) return contact(context, is('stop'))
  return is('erase') ? act(context, 'ask_erasure', {}) : undefined
}

/** What was asked of the profile and answered in few words, or left. */
function answerTo(context: Context, changes: Change[], read: ApplicantRead): Flow | undefined {
  const said = fold(context.text)
  if (skipQuestion(said)) return answerQuestion(context)
  return changes.length > 0 && !isPlain(read) ? note(context, changes) : undefined
}

/** Surely a question or an order, not what one tells of oneself. */
const isPlain = ({ kind, share }: ApplicantRead) =>
  share > sure && !isTold(kind) && kind !== 'none' && kind !== 'private' && kind !== 'worry'

function byRules(context: Context, changes: Change[]): Flow | undefined {
  const said = fold(context.text)
  const told = answers.find(([key]) => asks[key].test(said))
  if (told) return say(context.words[told[1]])
  if (asks.ranked.test(said)) return ranked(context)
  if (asks.why.test(said)) return rejections(context)
  if (asks.howApply.test(said)) return howApply(context)
  if (asks.misread.test(said)) return misread(context)
  if (asks.withdraw.test(said)) return withdraw(context)
  if (asks.apply.test(said)) return apply(context)
  const next = looksFor(context)
  if (changes.length > 0) return note(context, changes, next)
  if (asks.absent.test(said)) return applications(context, 'absence')
  if (asks.unwanted.test(said)) return refuse(context)
  if (asks.addLine.test(said)) return withProfile(context, context.words.addLine)
  if (asks.interview.test(said) && !asks.jobs.test(said)) return applications(context, 'interview')
  if (asks.test.test(said)) return applications(context, 'test')
  if (asks.applications.test(said)) return applications(context)
  if (asks.myData.test(said)) return withProfile(context, context.words.myData)
  if (next) return next(context)
  return asks.profile.test(said) ? act(context, 'get_my_profile', {}) : undefined
}

/** Jobs, where they are asked for beside what is told. */
function looksFor(context: Context) {
  const said = fold(context.text)
  return asks.jobs.test(said) || (wishes.test(said) && namesJobs(context)) ? jobs : undefined
}

/** Questions that one sentence answers. */
const answers = [
  ['whoSees', 'whoSees'],
  ['human', 'human'],
  ['howLong', 'howLong'],
  ['free', 'free'],
  ['whoAreYou', 'aboutAi'],
  ['noCv', 'noCv'],
] as const
