import { fold } from '#lib/words'
import { applications, rejections } from './candidate-applications.ts'
import { asks, wishes } from './candidate-asks.ts'
import { apply, jobs, jobsAsked, withdraw } from './candidate-jobs.ts'
import { answerQuestion, note, readCv, skipQuestion } from './candidate-profile.ts'
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
  if (asks.whoSees.test(said)) return say(context.words.whoSees)
  if (asks.why.test(said)) return rejections(context)
  if (asks.withdraw.test(said)) return withdraw(context)
  if (asks.apply.test(said)) return apply(context)
  const question = questionAsked(context)
  if (question && skipQuestion(said)) return answerQuestion(context)
  const changes = factsIn(context.text, { context, question })
  const looks = asks.jobs.test(said) || (wishes.test(said) && jobsAsked(context) !== '')
  if (changes.length > 0) return note(context, changes, looks ? jobs : undefined)
  if (asks.interview.test(said) && !asks.jobs.test(said)) return applications(context, 'interview')
  if (asks.test.test(said)) return applications(context, 'test')
  if (asks.applications.test(said)) return applications(context)
  if (asks.myData.test(said)) return myData(context)
  if (looks) return jobs(context)
  if (asks.profile.test(said)) return act(context, 'get_my_profile', {})
  return say(context.words.unclearCandidate)
}

function* contact(context: Context, doNotContact: boolean): Flow {
  yield* ask(context, 'set_contact_preference', { doNotContact })
  return doNotContact ? context.words.noContact : context.words.contactAgain
}

function* myData(context: Context): Flow {
  yield* ask(context, 'get_my_profile', {})
  return context.words.myData
}
