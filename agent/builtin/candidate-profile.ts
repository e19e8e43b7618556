import { fold } from '#lib/words'
import { type Context, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { questionsAsked } from './questions.ts'
import type { Change } from './said-facts.ts'
import { matchSentence } from './sentence.ts'
import { recordsIn } from './shown.ts'

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

/** The profile on screen, under what is said of it. */
export function* withProfile(context: Context, sentence: string): Flow {
  yield* ask(context, 'get_my_profile', {})
  return sentence
}

type Noted = Omit<Change, 'words'> & { words?: string }

/** Notes what the person said of themself, then goes on: with what they look for too, else with a question or jobs. */
export function* note(context: Context, said: Noted[], next?: (context: Context) => Flow): Flow {
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

/** «je n’ai jamais travaillé chez X»: where the profile says so, the line goes; else the profile, each line with its correction. */
export function* misread(context: Context): Flow {
  const { words, text } = context
  const { facts } = yield* ask(context, 'get_my_profile', {})
  const said = fold(text)
  const places = never.test(said)
    ? (recordsIn(facts) as { path: string; value: unknown }[]).filter(({ path }) => isPlace.test(path))
    : []
  const found = places.filter(
    ({ value }) => typeof value === 'string' && fold(value) !== '' && ` ${said} `.includes(` ${fold(value)} `),
  )
  const items = [...new Set(found.map(({ path }) => isPlace.exec(path)![1]!))]
  if (items.length !== 1) return words.misread
  yield* ask(context, 'update_profile', { changes: [{ path: items[0]!, value: null, words: text.slice(0, 500) }] })
  return words.lineRemoved(String(found[0]!.value))
}

const isPlace = /^(work\[\d+\])\.name$/
const never = /\b(?:jamais|never|pas (?:travaill\w*|bosse\w*)|(?:didn t|did not|haven t|have not) (?:\w+ )?work\w*)\b/
