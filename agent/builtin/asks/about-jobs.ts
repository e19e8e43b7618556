import { fold } from '#lib/words'
import type { OutputOf } from '#tools/registry'
import { act, ask } from '../context.ts'
import type { Flow } from '../flow.ts'
import { houseRule } from '../house.ts'
import type { AskKind } from './kinds.ts'
import { type Asking, jobAsked } from './whom-asked.ts'
import { askWords } from './words.ts'

/** What is asked about jobs: which of them, how one stands, what it says. */
export const aboutJobs: Partial<Record<AskKind, (context: Asking) => Flow | undefined>> = {
  jobs_which: (context) => (isListed(context) ? undefined : which(context)),
  job_standing: standing,
  job_fact: fact,
}

/** All jobs, or those that fit somebody: a rule of the house lists them. */
const isListed = (context: Asking) =>
  houseRule(context) !== undefined &&
  (context.line.words.includes('@') || listings.find(({ when }) => when.test(fold(context.text))) === listings.at(-1))

type Jobs = OutputOf<'list_jobs'>['items']
type Listing = { when: RegExp; sort: 'late' | 'people' | 'recent'; tell: (jobs: Jobs, context: Asking, total: number) => string }

const counted = (jobs: Jobs): [string, number][] => jobs.map(({ title, applications }) => [title, applications])

const listings: Listing[] = [
  {
    when: /\b(?:personne|vides?|sans (?:candidat\w*|personne|monde)|aucune? (?:candidat\w*)|zero|nobody|no one|empty|without|no (?:applica\w*|candidates?|people)|noone)\b/,
    sort: 'people',
    tell: (jobs, { lang }) => {
      const empty = jobs.filter(({ applications }) => applications === 0).map(({ title }) => title)
      return empty.length > 0 ? askWords(lang).emptyJobs(empty) : askWords(lang).noneEmpty
    },
  },
  {
    when: /\b(?:retard\w*|traine\w*|lag\w*|late|behind|overdue|slow\w*|bloque\w*|stuck|delay\w*|pire|worst)\b/,
    sort: 'late',
    tell: (jobs, { lang }) => {
      const late = jobs.flatMap(({ title, late: count }): [string, number][] => (count > 0 ? [[title, count]] : []))
      return late.length > 0 ? askWords(lang).lateJobs(late) : askWords(lang).noneLate
    },
  },
  {
    when: /\b(?:moins|fewest|least|hardest|dur\w*|difficile\w*|peu|toughest)\b/,
    sort: 'people',
    tell: (jobs, { lang }) => askWords(lang).thinnest(counted(jobs.toReversed())),
  },
  {
    when: /\b(?:plus|most|mieux|busiest|popular|rempli\w*|fullest)\b/,
    sort: 'people',
    tell: (jobs, { lang }) => askWords(lang).fullest(counted(jobs)),
  },
  {
    when: /./,
    sort: 'recent',
    tell: (jobs, { lang }, total) =>
      askWords(lang).openJobs(
        jobs.map(({ title }) => title),
        total,
      ),
  },
]

function* which(context: Asking): Flow {
  const said = fold(context.text)
  const listing = listings.find(({ when }) => when.test(said))!
  const { items, total } = (yield* ask(context, 'list_jobs', {
    status: 'open',
    sort: listing.sort,
    limit: 100,
  })) as unknown as OutputOf<'list_jobs'>
  return listing.tell(items, context, total)
}

function* standing(context: Asking): Flow {
  const { jobId } = yield* jobAsked(context)
  return yield* act(context, 'get_job_report', { jobId })
}

const fields: [string, RegExp][] = [
  [
    'pay',
    /\b(?:paye\w*|paie|salair\w*|remuner\w*|pay|pays|paid|paying|salary|wage\w*|rate|combien (?:on|ca) (?:paie|gagne)|taux|gagne|earn\w*|money|brut)\b/,
  ],
  ['place', /\b(?:ou|where|lieu|ville|adresse|based|place|town|location|situe\w*|secteur)\b/],
  ['contract', /\b(?:contrat|contract|cdi|cdd|interim|permanent|temp|temporary|fixed|freelance)\b/],
  ['client', /\b(?:client|clients|employeur|employer|entreprise|company|boite|pour qui|for whom|who for)\b/],
  ['positions', /\b(?:combien de (?:postes?|personnes|places|gens)|how many|positions|places|headcount)\b/],
]

function* fact(context: Asking): Flow {
  const { jobId } = yield* jobAsked(context)
  const job = (yield* ask(context, 'get_job', { jobId })) as unknown as OutputOf<'get_job'>
  const words = askWords(context.lang)
  const values: Record<string, string> = {
    pay: job.salary,
    place: job.city,
    contract: job.contract,
    client: job.client,
    positions: String(job.positions),
  }
  const field = fields.find(([, pattern]) => pattern.test(fold(context.text)))?.[0]
  if (!field) return words.jobText(job.title)
  const value = values[field]
  return value
    ? words.jobSays(job.title, [[words.jobFields[field]!, value]])
    : words.jobSilent(job.title, words.jobFields[field]!)
}
