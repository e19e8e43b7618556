import { type Context, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { questionsAsked } from './questions.ts'
import type { Change } from './said-facts.ts'
import { matchSentence } from './sentence.ts'

/** How many questions are asked before jobs are shown: the two that matter most. */
const enough = 2

const skip =
  /^(?:plus tard|passe(?:r)?|suivante?|je (?:ne )?(?:sais|sait) pas(?: encore)?|aucune idee|sans importance|peu importe|pas de cv|later|skip|next|i don t know|no idea|not sure|doesn t matter|no cv)$/

export const skipQuestion = (said: string) => skip.test(said)

type ProfileState = { completeness: number; missing: string[] }

/** Reads the CV that was dropped, shows the profile that it makes, and asks the question that matters most. */
export function* readCv(context: Context, documentId: string): Flow {
  const { words } = context
  const document = yield* ask(context, 'get_document', { documentId })
  const file = String(document.fileName)
  if (document.state === 'failed') return words.cvFailed(file, String(document.failure))
  if (document.state !== 'read') return words.cvReading(file)
  const profile = (yield* ask(context, 'get_my_profile', {})) as unknown as ProfileState
  return `${words.cvRead(file)} ${yield* nextStep(context, profile)}`
}

/** Notes what the person said of themself, then goes on: with what they look for too, else with a question or jobs. */
export function* note(context: Context, said: Change[], next?: (context: Context) => Flow): Flow {
  // Items go without a place: the tool puts each beside what there is, or over what says the same thing.
  const changes = said.map((change) => ({ ...change, path: change.path.replace(/\[\d+\]$/, '[]') }))
  const state = (yield* ask(context, 'update_profile', { changes })) as unknown as ProfileState
  return `${context.words.notedShort} ${yield* next ? next(context) : nextStep(context, state)}`
}

/** After a question was answered or left: the next one, or jobs. */
export function* answerQuestion(context: Context): Flow {
  const state = (yield* ask(context, 'get_my_profile', {})) as unknown as ProfileState
  return yield* nextStep(context, state)
}

function* nextStep(context: Context, { completeness, missing }: ProfileState): Flow {
  const { words } = context
  const asked = questionsAsked(context)
  const next = missing.find((key) => !asked.includes(key))
  const question = next && words.questions[next]
  if (question && new Set(asked).size < enough) return `${words.profile(completeness)} ${question}`
  const answer = yield { tool: 'match_jobs', input: {} }
  const about = missing.length > 0 ? words.profile(completeness) : words.profileDone(completeness)
  return answer.status === 'done' ? `${about} ${matchSentence(words, answer.output as Record<string, unknown>)}` : about
}
