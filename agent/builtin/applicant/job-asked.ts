import { fold } from '#lib/words'
import type { OutputOf } from '#tools/registry'
import { jobMeant } from '../candidate-jobs.ts'
import { type Context, ask } from '../context.ts'
import type { Flow } from '../flow.ts'
import type { JobKind } from './kinds.ts'
import { recordsIn } from '../shown.ts'

type Job = OutputOf<'get_job'>

/** What is asked of a job, told by its advert: a field, the sentences that speak of it, or that it does not say. */
export function* jobAsked(context: Context, kind: JobKind): Flow {
  const { words, text } = context
  const meant = yield* jobMeant(context)
  const job = (yield* ask(context, 'get_job', { jobId: meant.jobId })) as unknown as Job
  if (kind === 'job_what') return words.jobTold(job.title, firstWords(job.description))
  const told = fieldOf(job, kind)
  if (told) return words.jobSays(job.title, told)
  const quoted = sentencesOn(job.description, kind, text)
  const needs = kind === 'job_need' ? yield* criteriaOf(context, job.jobId) : undefined
  if (quoted.length === 0 && !needs) return words.notInAdvert(job.title)
  return [...(quoted.length > 0 ? [words.jobQuotes(job.title, quoted.join(' '))] : []), ...(needs ? [needs] : [])].join(' ')
}

function fieldOf({ salary, city, postcode, contract, client }: Job, kind: JobKind): string {
  if (kind === 'job_pay') return salary
  if (kind === 'job_place') return [city, postcode && `(${postcode})`].filter(Boolean).join(' ')
  if (kind === 'job_contract') return contract
  return kind === 'job_employer' ? client : ''
}

/** What the job asks for, and where the person stands on each. */
function* criteriaOf(context: Context, jobId: string): Flow<string | undefined> {
  const { words, lang } = context
  const { items } = yield* ask(context, 'match_jobs', { jobId })
  const found = recordsIn(items).find((item) => item.jobId === jobId) as OutputOf<'match_jobs'>['items'][number] | undefined
  const asked = (found?.criteria ?? []).filter(({ importance }) => importance === 'must')
  if (asked.length === 0) return undefined
  return words.jobNeeds(asked.slice(0, 6).map(({ label, verdict }) => `${label[lang]} (${words.verdicts[verdict]})`))
}

const topics: Partial<Record<JobKind, RegExp>> = {
  job_pay: /\b(?:salaire|remuneration|paye|prime|euros?|brut|net|salary|pay|paid|wage|bonus\w*)\b|€/,
  job_place: /\b(?:adresse|situe\w*|metro|gare|address|located|station)\b/,
  job_hours:
    /\b(?:horaires?|heures?|matin|nuits?|week ?ends?|samedis?|dimanches?|equipes?|2x8|3x8|journee|temps (?:plein|partiel)|hours?|shifts?|nights?|weekends?|mornings?|full time|part time)\b|\b\d{1,2} ?h\b/,
  job_contract: /\b(?:cdi|cdd|interim|contrat|mois|permanent|fixed term|temporary|contract|months?)\b/,
  job_need:
    /\b(?:diplome\w*|experience\w*|permis|caces|formation|exige\w*|souhaite\w*|debutant\w*|diploma|degree|licen[cs]e|required|qualification\w*|must|beginners?)\b/,
  job_employer: /\b(?:entreprise|societe|groupe|client|company|firm|group|agency)\b/,
}

/** Words of a question that say nothing of what it is about. */
const plain = new Set(
  'avez vous cette poste pour dans avec aussi sont quel quelle cela place possible peut combien comme tout plus there have they with this that what does will would work from some people possible'.split(
    ' ',
  ),
)

/** The sentences of an advert on a topic, at most two: by its words, else by those of the question. */
export function sentencesOn(description: string, kind: JobKind, question: string): string[] {
  const sentences = description
    .split(/(?<=[.!?])\s+|\n+|;\s/)
    .map((one) => one.trim())
    .filter(Boolean)
  const topic = topics[kind]
  if (topic) return sentences.filter((one) => topic.test(fold(one)) || (one.includes('€') && kind === 'job_pay')).slice(0, 2)
  const asked = fold(question)
    .split(' ')
    .filter((word) => word.length > 3 && !plain.has(word))
    .map((word) => word.slice(0, 6))
  return sentences
    .filter((one) =>
      fold(one)
        .split(' ')
        .some((word) => asked.some((stem) => word.startsWith(stem))),
    )
    .slice(0, 2)
}

const firstWords = (description: string) => {
  const first =
    description
      .split(/(?<=[.!?])\s+|\n+/)
      .find((one) => one.trim().length > 15)
      ?.trim() ?? ''
  return first.length > 220 ? `${first.slice(0, 217).trimEnd()}…` : first
}
