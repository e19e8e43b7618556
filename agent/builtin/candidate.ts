import { fold } from '#lib/words'
import type { BassinMessage } from '../message.ts'
import { type Context, Say, act, ask, say } from './context.ts'
import type { Flow } from './flow.ts'
import { factsIn } from './said-facts.ts'
import { type ShownJob, recordsIn } from './shown.ts'

const asks = {
  applications:
    /\b(?:ma|mes|my) (?:candidatures?|applications?)\b|\bou en (?:est|suis je)\b|\bwhere (?:is|are|do) (?:my|i)\b|\bsuivi\b/,
  withdraw: /\b(?:retire[rz]?|annule[rz]?|withdraw|cancel)\b.*\b(?:candidature|application)\b/,
  apply: /\b(?:postule[rz]?|candidater|apply|appliquer|envoie[rz]? (?:mon|ma) (?:cv|profil|candidature))\b/,
  profile: /\b(?:mon|my) (?:profil|profile|cv)\b/,
  jobs: /\b(?:emplois?|offres?|postes?|annonces?|travail|boulot|jobs?|vacancies|vacancy|work|openings?)\b/,
  undo: /^(?:annule[rz]?(?: ca| cela)?|undo(?: that| it)?|reviens en arriere)$/,
}

/** What a candidate's message leads to: a CV dropped, a fact said, a job looked for, an application made or followed. */
export function candidateFlow(context: Context): Flow {
  const asked = context.situation.messages.findLast(({ role }) => role === 'user')
  const files = filesOf(asked)
  const said = fold(context.text)
  if (files.length > 0) return readCv(context, files[0]!)
  if (asks.undo.test(said)) return act(context, 'undo_action', {})
  if (asks.withdraw.test(said)) return withdraw(context)
  if (asks.applications.test(said)) return act(context, 'list_my_applications', {})
  if (asks.apply.test(said)) return apply(context)
  const changes = factsIn(context.text, { context, question: questionAsked(context) })
  if (changes.length > 0) return note(context, changes)
  if (asks.jobs.test(said)) return act(context, 'match_jobs', {})
  if (asks.profile.test(said)) return act(context, 'get_my_profile', {})
  return say(context.words.unclearCandidate)
}

const filesOf = (message: BassinMessage | undefined) =>
  (message?.parts ?? []).flatMap((part) => (part.type === 'data-file' ? [part.data.documentId] : []))

/** Reads the CV that was dropped, shows the profile that it makes, and asks the question that matters most. */
function* readCv(context: Context, documentId: string): Flow {
  const { words } = context
  const document = yield* ask(context, 'get_document', { documentId })
  const file = String(document.fileName)
  if (document.state === 'failed') return words.cvFailed(file)
  if (document.state !== 'read') return words.cvReading(file)
  const profile = yield* ask(context, 'get_my_profile', {})
  return `${words.cvRead(file)} ${nextQuestion(context, profile)}`
}

function nextQuestion({ words }: Context, output: Record<string, unknown>): string {
  const questions = (output.questions ?? output.missing ?? []) as string[]
  const completeness = Number(output.completeness)
  const question = questions[0] ? words.questions[questions[0]] : undefined
  return question ? `${words.profile(completeness)} ${question}` : words.profileDone(completeness)
}

function* note(context: Context, changes: { path: string; value: unknown; words: string }[]): Flow {
  const output = yield* ask(context, 'update_profile', { changes })
  const missing = (output.missing ?? []) as string[]
  const { words } = context
  const question = missing[0] && Number(output.completeness) < 90 ? words.questions[missing[0]] : undefined
  if (question) return `${words.profileUpdated(Number(output.completeness))} ${question}`
  const answer = yield { tool: 'match_jobs', input: {} }
  if (answer.status !== 'done') return words.profileUpdated(Number(output.completeness))
  const count = recordsIn((answer.output as Record<string, unknown>).items).length
  return `${words.profileUpdated(Number(output.completeness))} ${count > 0 ? words.matches(count) : words.noMatch}`
}

/** The key of the last question that the assistant asked, so that a bare «oui» or «lundi» has a meaning. */
function questionAsked({ situation, words }: Context): string | undefined {
  const last = situation.messages.findLast(({ role }) => role === 'assistant')
  const text = (last?.parts ?? [])
    .flatMap((part) => (part.type === 'text' ? [part.text.replaceAll('\u00A0', ' ')] : []))
    .join(' ')
  return Object.keys(words.questions).find((key) => text.includes(words.questions[key]!))
}

const ordinals: [RegExp, number][] = [
  [/\b(?:premiere?|1er|1ere|first|1st|1)\b/, 1],
  [/\b(?:deuxieme|seconde?|2e|2eme|second|2nd|2)\b/, 2],
  [/\b(?:troisieme|3e|3eme|third|3rd|3)\b/, 3],
]

function* apply(context: Context): Flow {
  const job = yield* jobOf(context, context.shown.jobs)
  return yield* act(context, 'apply_to_job', { jobId: job.jobId })
}

function* jobOf(context: Context, shownJobs: ShownJob[]): Flow<ShownJob> {
  const { words, situation, shown } = context
  const said = fold(context.text)
  const rank = ordinals.find(([pattern]) => pattern.test(said))?.[1]
  if (rank && shownJobs[rank - 1]) return shownJobs[rank - 1]!
  const named = shownJobs.filter(({ title }) => title && said.includes(fold(title)))
  if (named.length === 1) return named[0]!
  if (situation.here.jobId) return { jobId: situation.here.jobId, title: '', client: '' }
  if (shownJobs.length === 1) return shownJobs[0]!
  if (shown.job && shownJobs.length === 0) return shown.job
  if (shownJobs.length > 0) throw new Say(words.whichJob(shownJobs.slice(0, 4).map(({ title }) => title)))
  const output = yield* ask(context, 'match_jobs', {})
  const found = recordsIn(output.items)
  throw new Say(found.length === 0 ? words.noMatch : `${words.matches(found.length)} ${words.matchNext}`)
}

function* withdraw(context: Context): Flow {
  const { words } = context
  const output = yield* ask(context, 'list_my_applications', {})
  const open = recordsIn(output.items).filter(
    ({ stage }) => stage !== 'withdrawn' && stage !== 'rejected',
  ) as unknown as ShownJob[]
  if (open.length === 0) return words.noApplication
  const said = fold(context.text)
  const named = open.filter(({ title }) => said.includes(fold(title)))
  const chosen = named.length === 1 ? named[0] : open.length === 1 ? open[0] : undefined
  if (!chosen) throw new Say(words.whichApplication(open.slice(0, 4).map(({ title }) => title)))
  return yield* act(context, 'withdraw_application', { jobId: chosen.jobId })
}
