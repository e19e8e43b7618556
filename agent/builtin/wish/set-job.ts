import { fold, stableJson } from '#lib/words'
import { number, readNumber } from '#retrieval/query/numbers'
import type { Filters } from '#retrieval/query/slots'
import { understandTurn } from '#retrieval/query/understand'
import type { OutputOf } from '#tools/registry'
import { type Context, act, ask, say } from '../context.ts'
import type { Flow } from '../flow.ts'
import { contractIn } from '../jobs-made.ts'
import { withoutClients } from '../named.ts'
import { jobWords } from './job-words.ts'
import { jobWished } from './job-wished.ts'
import { draftKept, paySaid } from './new-job.ts'
import { weightsFlow } from './weigh.ts'
import { isWorded } from './worded.ts'

type Job = OutputOf<'get_job'>

/** A change of a job: its weights, pay, places, contract, town, who sees it, whether it is open; else its criteria, as of a search. */
export const setJobWish = (context: Context): Flow | undefined =>
  isWorded(context) ? undefined : (draftKept(context) ?? setJob(context))

function* setJob(context: Context): Flow {
  const weighed = weightsFlow(context)
  if (weighed) return yield* weighed
  const { jobId } = yield* jobWished(context)
  const job = (yield* ask(context, 'get_job', { jobId })) as unknown as Job
  const fields = fieldsSaid(context, job)
  if (Object.keys(fields).length > 0) return yield* act(context, 'update_job', { jobId, ...fields })
  const criteria = criteriaSaid(context, job)
  if (criteria) return yield* act(context, 'update_job', { jobId, criteria })
  return yield* say(jobWords(context.lang).whatOfJob(job.title))
}

const read = ({ situation, lang }: Context, text: string, filters: Filters) =>
  understandTurn(text, { lang, today: situation.now.toISOString().slice(0, 10), filters, shown: [] })

const statuses: ['open' | 'closed' | 'draft', RegExp][] = [
  [
    'closed',
    /\b(?:clos(?:e|ed|ing)|shut|archiv\w*|paus\w*|suspend\w*|unpublish\w*|on hold|offline|take (?:\w+ ){0,4}down|filled|ferm\w*|clotur\w*|depubli\w*|retire\w*|pourvus?|stand ?by|gel\w*)\b/,
  ],
  [
    'open',
    /\b(?:re ?open\w*|publish\w*|go(?:es)? live|live|online|back up|rouvr\w*|reouvr\w*|republi\w*|publi\w*|en ligne|relanc\w*)\b/,
  ],
  ['draft', /\b(?:drafts?|brouillons?)\b/],
]
const seen: ['public' | 'members' | 'link', RegExp][] = [
  ['link', /\b(?:links?|liens?)\b/],
  ['members', /\b(?:members?|membres?|inscrits?|registered|not public|non public\w*|prive\w*|private\w*)\b/],
  ['public', /\b(?:public\w*|everybody|everyone|tout le monde|anyone)\b/],
]
const sees = /\b(?:see|sees|seen|visible|visibilit\w*|voi\w*|shown?|montr\w*|confidenti\w*|hidden|cach\w*)\b/
const towns = /\b(?:lieu|ville|adresse|site|city|town|location|based|moved?|moving|demenag\w*|situe\w*|base a)\b/
const wanted = '(?:people|persons?|positions?|openings?|places?|posts?|hires?|heads?|postes?|personnes?|recrues?|gens|embauches?)'
const places = new RegExp(`(?<n>${number})(?: \\p{L}+){0,2}? ${wanted}\\b`, 'u')
const taken = new RegExp(
  `\\b(?:want|wants|need|needs|take|veulent|veut|prend\\w*|faut|cherch\\w*|recrut\\w*|passe\\w*|make it|up to) (?:\\p{L}+ )?(?<n>${number})\\b`,
  'u',
)

/** The fields that are said, and differ from what the job has. */
function fieldsSaid(context: Context, job: Job): Partial<Record<keyof Job, unknown>> {
  const text = withoutClients(context.situation, context.text)
  const said = fold(text)
  const { filters, spans } = read(context, text, {})
  const salary = paySaid(text, spans)
  const contract = contractIn(filters, context.lang)
  const city = towns.test(said) ? filters.locations?.[0]?.place : undefined
  const positions = salary ? undefined : positionsSaid(said)
  const visibility = sees.test(said) ? seen.find(([, pattern]) => pattern.test(said))?.[0] : undefined
  const fields = { salary, contract, city, positions, visibility }
  const given = Object.entries(fields).filter(([field, value]) => value && value !== job[field as keyof Job])
  if (given.length > 0) return Object.fromEntries(given)
  const status = statuses.find(([, pattern]) => pattern.test(said))?.[0]
  return status && status !== job.status ? { status } : {}
}

function positionsSaid(said: string): number | undefined {
  const words = (places.exec(said) ?? taken.exec(said))?.groups?.['n']
  const count = words ? readNumber(words) : 0
  return Number.isInteger(count) && count > 0 && count < 1000 ? count : undefined
}

/** The criteria of the job as a search that is narrowed, widened or loosened by what is said. */
function criteriaSaid(context: Context, { criteria }: Job): Filters | undefined {
  const { filters, refused } = read(context, withoutClients(context.situation, context.text), criteria)
  const { pipeline: _pipeline, ...own } = filters
  return refused?.length || stableJson(own) === stableJson(criteria) || Object.keys(own).length === 0 ? undefined : own
}
