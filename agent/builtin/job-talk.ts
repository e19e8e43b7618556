import { fold } from '#lib/words'
import { salaryOf } from '#retrieval/query/advert-terms'
import { ranksSaid } from '#retrieval/query/intent/ranks'
import { matchTerms } from '#retrieval/query/taxonomy/taxonomy'
import { understandTurn } from '#retrieval/query/understand'
import { periodIn } from './asks/period.ts'
import { bareOf } from './clauses.ts'
import { type Context, act, say } from './context.ts'
import type { Flow } from './flow.ts'
import { jobSaid } from './job-said.ts'
import { contractIn } from './jobs-made.ts'
import { lastMade } from './last-made.ts'
import { plainOrder } from './plain-order.ts'
import { stageIn } from './read-command.ts'
import type { Made, ShownJob } from './shown.ts'
import { whoIsIn } from './who-stands.ts'

const ofJob = new Set(['get_job', 'get_job_report', 'get_pipeline', 'create_job', 'update_job', 'list_candidates'])
const ofJobs = new Set(['list_jobs', 'match_jobs'])

/** Whether the conversation has just spoken of one job, and of nobody. */
export const speaksOfJob = (context: Context): boolean => jobJust(context) !== undefined

/** The job that the last answer was about, whether a card of it was agreed to or not. */
export function jobJust({ situation }: Context): string | undefined {
  const made = lastMade(situation.messages).at(-1)
  if (!made || !ofJob.has(made.tool)) return undefined
  const output = (made.answer.status === 'done' ? made.answer.output : {}) as Record<string, unknown>
  if (made.tool === 'list_candidates' && output.total === 1) return undefined
  const { jobId } = { ...made.input, ...output } as Record<string, unknown>
  return typeof jobId === 'string' ? jobId : undefined
}

/** What is said of the job just spoken of, or of one of those just listed, by nothing but a pronoun or its place. */
export function jobTalk(context: Context): Flow | undefined {
  if (Object.keys(context.given).length > 0) return undefined
  const listed = jobListed(context, lastMade(context.situation.messages))
  if (listed) return act(context, 'get_job', { jobId: listed.jobId })
  return speaksOfJob(context) && !jobSaid(context) ? changeOf(context, fold(bareOf(plainOrder(context.text)))) : undefined
}

const looking =
  /\b(?:ouvr\w*|montr\w*|affich\w*|voir|detail\w*|parle\w*|dis|dites|plus|open|show|see|tell|more|details?|about|look|view|info\w*)\b/

/** «le deuxième», “tell me more about the second one”, where jobs are what was listed last. */
function jobListed({ text, shown }: Context, made: Made[]): ShownJob | undefined {
  if (!ofJobs.has(made.at(-1)?.tool ?? '') || shown.jobs.length < 2) return undefined
  const { ranks } = ranksSaid(text)
  const rank = ranks.length === 1 ? ranks[0]! : 0
  const short = text.trim().split(/\s+/).length < 5
  return rank !== 0 && (short || looking.test(fold(text))) ? shown.jobs.at(rank < 0 ? rank : rank - 1) : undefined
}

const it =
  '(?:it|this(?: one)?|that(?: one)?|le|la|l|ca|cela|celui la|celle la|(?:ce|cette|cet|this|that|the|le|la|l) ?(?:poste|offre|annonce|job|role|position|vacancy|advert))'
const end =
  '(?: (?:down|off|again|back up|up|live|online|on hold|en (?:pause|attente|ligne)|hors ligne|de cote|now|then|plutot|instead|please|stp|svp|maintenant|alors|for now|pour (?:le moment|l instant)))*$'
const closing = new RegExp(
  `^(?:close|shut|archive|pause|suspend\\w*|unpublish|depubli\\w*|ferm\\w*|clotur\\w*|archiv\\w*) ${it}${end}|^(?:mets|mettez|mettre|put|take) ${it} (?:en (?:pause|attente)|hors ligne|de cote|on hold|offline|down)${end}`,
)
const openingAgain = new RegExp(
  `^(?:reopen|publish|rouvr\\w*|reouvr\\w*|publi\\w*) ${it}${end}|^(?:mets|mettez|put) ${it} (?:en ligne|online|live)${end}`,
)
const changing =
  /^(?:chang|modif|corrig|met|pass|augment|monte|baisse|set|make|update|switch|raise|put|en fait|c est|il faut|it s|it is)/
const leaving =
  /^(?:(?:non|no|nan|ok|ah|oh|well) )*(?:(?:don t|do not|ne)(?: (?:le|la|l))? (?:close|shut|archive|pause|ferm\w*|clotur\w*|touch\w*|suspend\w*)|(?:le |la |l )?(?:ferme|cloture)\w* (?:le |la )?pas)\b/

function changeOf(context: Context, said: string): Flow | undefined {
  if (leaving.test(said)) return say(context.words.leftAlone)
  const people = whoOfJob(context, said)
  if (people) return people
  if (closing.test(said)) return update(context, { status: 'closed' })
  if (openingAgain.test(said)) return update(context, { status: 'open' })
  const fields = changing.test(said) && said.split(' ').length < 12 ? fieldsIn(context) : {}
  return Object.keys(fields).length > 0 ? update(context, fields) : undefined
}

const applying = /\b(?:postul\w*|candidat\w*|appl(?:y|ied|icants?|ications?)|dessus|in it|on it)\b/
const many = /\b(?:combien|how many)\b/
const who = /\b(?:qui|who|whos|les candidat\w*|the (?:candidates|applicants))\b/

/** «il y a qui en entretien dessus ?», “who’s applied”, «donne-moi les candidats», «combien ont postulé ?» */
function whoOfJob(context: Context, said: string): Flow | undefined {
  const about = applying.test(said) || (who.test(said) && stageIn(context.text) !== undefined)
  const days = periodIn(context.text, context.situation.now, 'past')
  if (!about || days || said.split(' ').length > 10 || matchTerms(context.text).some(({ kind }) => kind === 'occupation'))
    return undefined
  if (many.test(said)) return act(context, 'get_job_report', { jobId: jobJust(context)! })
  return who.test(said) ? whoIsIn(context) : undefined
}

const positions = /\b(\d{1,3}) (?:postes?|places?|positions?|personnes|openings|people|hires)\b/

/** What a few words say of the job itself: how many are wanted, its pay, its contract, its town. */
function fieldsIn({ situation, text, lang }: Context): Record<string, unknown> {
  const today = situation.now.toISOString().slice(0, 10)
  const { filters, spans } = understandTurn(text, { lang, today, filters: {}, shown: [] })
  if (filters.titles?.length) return {}
  const many = positions.exec(fold(text))?.[1]
  const salary = salaryOf(text, spans)
  const contract = contractIn(filters, lang)
  const city = filters.locations?.[0]?.place
  return {
    ...(many && Number(many) > 0 ? { positions: Number(many) } : {}),
    ...(salary ? { salary } : {}),
    ...(contract ? { contract } : {}),
    ...(city ? { city } : {}),
  }
}

const update = (context: Context, fields: Record<string, unknown>): Flow =>
  act(context, 'update_job', { jobId: jobJust(context)!, ...fields })
