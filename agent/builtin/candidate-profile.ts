import type { Profile } from '#lib/profile'
import { type Context, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { questionAsked, questionsAsked } from './questions.ts'
import type { Change } from './said-facts.ts'
import { matchSentence } from './sentence.ts'
import { resultsOf } from './shown.ts'

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
export function* note(context: Context, changes: Change[], next?: (context: Context) => Flow): Flow {
  const { words } = context
  const profile = yield* knownProfile(context)
  const fresh = placed(profile, changes)
  if (fresh.length === 0) {
    const known = resolved(context, changes) ? words.knownAlready : ''
    return `${known} ${yield* next ? next(context) : answerQuestion(context)}`.trim()
  }
  const state = (yield* ask(context, 'update_profile', { changes: fresh })) as unknown as ProfileState
  return `${words.notedShort} ${yield* next ? next(context) : nextStep(context, state)}`
}

/** Said by themself, not as the answer to a question. */
const resolved = (context: Context, changes: readonly Change[]) => changes.length > 0 && questionAsked(context) === undefined

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

/** The profile as last shown in this conversation with what was noted since, else asked for. */
function* knownProfile(context: Context): Flow<Profile> {
  const results = resultsOf({ ...context.situation, outcomes: [] })
  const at = results.findLastIndex(({ name }) => name === 'get_my_profile')
  const shown = at === -1 ? yield* ask(context, 'get_my_profile', {}) : results[at]!.output
  const profile = structuredClone(shown.profile ?? {}) as Profile
  const later = at === -1 ? [] : results.slice(at + 1).filter(({ name }) => name === 'update_profile')
  for (const { input } of later) for (const change of input.changes as Change[]) remember(profile, change)
  return profile
}

const lists = {
  'bassin.licences': (profile: Profile) => ((profile.bassin ??= {}).licences ??= []),
  'bassin.contractTypes': (profile: Profile) => ((profile.bassin ??= {}).contractTypes ??= []),
  'bassin.schedule': (profile: Profile) => ((profile.bassin ??= {}).schedule ??= []),
  languages: (profile: Profile) => (profile.languages ??= []),
  skills: (profile: Profile) => (profile.skills ??= []),
  certificates: (profile: Profile) => (profile.certificates ??= []),
} satisfies Record<string, (profile: Profile) => unknown[]>

const listOf = (profile: Profile, path: string) =>
  lists[path.replace(/\[\d*\]$/, '') as keyof typeof lists]?.(profile) as unknown[] | undefined

function remember(profile: Profile, { path, value }: Change): void {
  const list = listOf(profile, path)
  if (list && !list.some((known) => sameItem(known, value))) list.push(value)
}

const nameOf = (item: unknown) =>
  typeof item === 'object' && item ? ('language' in item && item.language) || ('name' in item && item.name) : item
const sameItem = (left: unknown, right: unknown) =>
  JSON.stringify(nameOf(left)).toLowerCase() === JSON.stringify(nameOf(right)).toLowerCase()

/** What is new, each item of a list without a place: the tool puts it beside what there is, or over what says the same thing. */
function placed(profile: Profile, changes: Change[]): Change[] {
  return changes.flatMap((change) => {
    const list = listOf(profile, change.path)
    if (!list) return [change]
    const known = list.findIndex((item) => sameItem(item, change.value))
    if (known !== -1 && JSON.stringify(list[known]) === JSON.stringify(change.value)) return []
    list[known === -1 ? list.length : known] = change.value
    return [{ ...change, path: `${change.path.replace(/\[\d*\]$/, '')}[]` }]
  })
}
