import { wallOf } from '#lib/paris-clock'
import { fold } from '#lib/words'
import type { OutputOf } from '#tools/registry'
import { type Context, act, ask } from '../context.ts'
import type { Flow } from '../flow.ts'
import { sentencesOn } from '../applicant/job-asked.ts'
import { houseRule } from '../house.ts'
import { criteriaTold } from '../wish/job-criteria.ts'
import type { AskKind } from './kinds.ts'
import { type Asking, jobAsked } from './whom-asked.ts'
import { askWords } from './words.ts'

/** What is asked about jobs: which of them, how one stands, what it says. */
export const aboutJobs: Partial<Record<AskKind, (context: Asking) => Flow | undefined>> = {
  jobs_which: (context) => (isListed(context) ? undefined : which(context)),
  job_standing: standing,
  job_fact: fact,
}

/** The jobs of a trade, closed ones, or those that fit somebody: a rule of the house lists them. */
const isListed = ({ line, text, ...context }: Asking) =>
  houseRule({ ...context, text }) !== undefined &&
  (line.trade || line.words.includes('@') || (notOpen.test(fold(text)) && !endingSoon.test(fold(text))))

const notOpen = /\b(?:fermee?s?|clos(?!ing)\w*|cloture\w*|archive\w*|brouillons?|drafts?|filled|pourvus?)\b/

type Jobs = OutputOf<'list_jobs'>['items']
type Listing = { when: RegExp; sort: 'late' | 'people' | 'recent'; tell: (jobs: Jobs, context: Asking, total: number) => string }

/** “closing soon”, «qui se terminent bientôt» */
const endingSoon =
  /\b(?:(?:bientot|prochainement|soon|next|ce mois|cette semaine|this (?:week|month)) .*(?:ferm\w*|clos\w*|termin\w*|expir\w*|fini\w*|end\w*)|(?:ferm\w*|clos(?!ed)\w*|termin\w*|expir\w*|finiss\w*|end(?:s|ing)?|deadlines?|echeances?|date (?:de fin|limite))\b.*(?:bientot|prochainement|soon|next|first|ce mois|cette semaine|this (?:week|month))|deadlines?|echeances?|date (?:de fin|limite)|expir\w*)\b/

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
    when: endingSoon,
    sort: 'recent',
    tell: (jobs, { lang, situation }) => {
      const today = wallOf(situation.now).day
      const ending = jobs.flatMap(({ title, visibleUntil: day }): [string, string][] =>
        day && day >= today ? [[title, day]] : [],
      )
      const soonest = ending.toSorted(([, left], [, right]) => (left < right ? -1 : 1))
      return soonest.length > 0 ? askWords(lang).ending(soonest) : askWords(lang).noneEnding(jobs.length)
    },
  },
  {
    when: /\b(?:struggl\w*|galer\w*|pein\w*|rame\w*|moins|fewest|least|hardest|dur\w*|difficile\w*|peu|toughest)\b/,
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

type Field = { name: string; topic: Parameters<typeof sentencesOn>[1]; when: RegExp }
const fields: Field[] = [
  {
    name: 'pay',
    topic: 'job_pay',
    when: /\b(?:paye\w*|paie|salair\w*|remuner\w*|pay|pays|paid|paying|salary|wage\w*|rate|combien (?:on|ca) (?:paie|gagne)|taux|gagne|earn\w*|money|brut)\b/,
  },
  {
    name: 'contract',
    topic: 'job_contract',
    when: /\b(?:contrat|contract|cdi|cdd|interim|permanent|temp|temporary|fixed|freelance)\b/,
  },
  {
    name: 'positions',
    topic: 'job_other',
    when: /\b(?:combien de (?:postes?|personnes|places|gens)|how many (?:posts?|positions|places|people|openings)|positions|headcount)\b/,
  },
  {
    name: '',
    topic: 'job_hours',
    when: /\b(?:horaires?|heures?|hours?|shifts?|temps (?:plein|partiel)|(?:full|part) time|nuits?|nights|week ?ends?|matins?|mornings?|rotas?)\b/,
  },
  {
    name: '',
    topic: 'job_need',
    when: /\b(?:obligatoire\w*|indispensable\w*|mandatory|essential\w*|demand\w*|exig\w*|requis\w*|criteres?|qualites|diplomes?|permis|experience|ask(?:ed)? for|require\w*|need\w*|must|qualifications?|licen[cs]e|criteria|skills?)\b/,
  },
  {
    name: 'place',
    topic: 'job_place',
    when: /\b(?:ou|where|lieu|ville|adresse|based|place|town|location|site|situe\w*|secteur)\b/,
  },
  {
    name: 'client',
    topic: 'job_employer',
    when: /\b(?:client|clients|employeur|employer|entreprise|company|boite|pour qui|for whom|who for)\b/,
  },
]

const valueOf = ({ salary, city, contract, client, positions }: OutputOf<'get_job'>, field: string): string | undefined =>
  ({ pay: salary, place: city, contract, client, positions: String(positions) })[field]

function* fact(context: Asking): Flow {
  const { jobId } = yield* jobAsked(context)
  return yield* factOf(context, jobId)
}

/** What a job says of what is asked: a field of it, else the sentences of its text. */
export function* factOf(context: Context, jobId: string): Flow {
  const job = (yield* ask(context, 'get_job', { jobId })) as unknown as OutputOf<'get_job'>
  const words = askWords(context.lang)
  const field = fields.find(({ when }) => when.test(fold(context.text)))
  const value = field && valueOf(job, field.name)
  if (value) return words.jobSays(job.title, [[words.jobFields[field.name]!, value]])
  const quoted = sentencesOn(job.description, field?.topic ?? 'job_other', context.text)
  if (quoted.length > 0) return words.jobQuotes(job.title, quoted.join(' '))
  const told = field?.topic === 'job_need' ? criteriaTold(context, job) : undefined
  if (told) return told
  return field?.name ? words.jobSilent(job.title, words.jobFields[field.name]!) : words.jobUnsaid(job.title)
}
