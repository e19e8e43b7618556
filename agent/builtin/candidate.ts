import { fold } from '#lib/words'
import { applications, ranked, rejections } from './candidate-applications.ts'
import { asks, wishes } from './candidate-asks.ts'
import { apply, jobs, jobsAsked, withdraw } from './candidate-jobs.ts'
import { answerQuestion, misread, note, readCv, skipQuestion } from './candidate-profile.ts'
import { traitsTold } from './candidate-traits.ts'
import { ownContact } from './contact-details.ts'
import { type Context, act, ask, filesOf, say } from './context.ts'
import { exportMine } from './files.ts'
import type { Flow } from './flow.ts'
import { questionAsked } from './questions.ts'
import { factsIn } from './said-facts.ts'

/** What a candidate's message leads to: a CV dropped, a fact said, a job looked for, an application made or followed, a right used. */
export function candidateFlow(context: Context): Flow {
  const files = filesOf(context)
  const said = fold(context.text)
  if (files.length > 0) return readCv(context, files[0]!)
  if (asks.undo.test(said)) return act(context, 'undo_action', {})
  if (asks.noContact.test(said)) return contact(context, true)
  if (asks.contactAgain.test(said)) return contact(context, false)
  if (asks.erase.test(said)) return act(context, 'ask_erasure', {})
  const exported = exportMine(context)
  if (exported) return exported
  const corrected = ownContact(context)
  if (corrected) return corrected
  const traits = traitsTold(context)
  if (traits) return traits
  const told = answers.find(([key]) => asks[key].test(said))
  if (told) return say(context.words[told[1]])
  if (asks.ranked.test(said)) return ranked(context)
  if (asks.why.test(said)) return rejections(context)
  if (asks.howApply.test(said)) return howApply(context)
  if (asks.misread.test(said)) return misread(context)
  if (asks.withdraw.test(said)) return withdraw(context)
  if (asks.apply.test(said)) return apply(context)
  const question = questionAsked(context)
  if (question && skipQuestion(said)) return answerQuestion(context)
  const changes = factsIn(context.text, { context, question })
  const looks = asks.jobs.test(said) || (wishes.test(said) && jobsAsked(context) !== '')
  if (changes.length > 0) return note(context, changes, looks ? jobs : undefined)
  if (asks.absent.test(said)) return applications(context, 'absence')
  if (asks.unwanted.test(said)) return withProfile(context, context.words.unwanted)
  if (asks.addLine.test(said)) return withProfile(context, context.words.addLine)
  if (asks.interview.test(said) && !asks.jobs.test(said)) return applications(context, 'interview')
  if (asks.test.test(said)) return applications(context, 'test')
  if (asks.applications.test(said)) return applications(context)
  if (asks.myData.test(said)) return withProfile(context, context.words.myData)
  if (looks) return jobs(context)
  if (asks.profile.test(said)) return act(context, 'get_my_profile', {})
  return say(context.words.unclearCandidate)
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

function* howApply(context: Context): Flow {
  return `${context.words.howApply} ${yield* act(context, 'match_jobs', {})}`
}

function* contact(context: Context, doNotContact: boolean): Flow {
  yield* ask(context, 'set_contact_preference', { doNotContact })
  return doNotContact ? context.words.noContact : context.words.contactAgain
}

/** The profile on screen, under what is said of it. */
function* withProfile(context: Context, sentence: string): Flow {
  yield* ask(context, 'get_my_profile', {})
  return sentence
}
