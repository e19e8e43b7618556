import { fold } from '#lib/words'
import { type Context, Say, act } from './context.ts'
import type { Flow } from './flow.ts'
import { jobOf } from './job-of.ts'
import { jobSaid } from './job-said.ts'
import { jobsSpoken } from './job-spoken.ts'
import { reasonIn } from './reason.ts'
import { jobMeant, peopleMeant } from './resolve.ts'
import { whoIn } from './who.ts'

/** «passe la première en entretien pour le poste …» */
export function* move(context: Context): Flow {
  const { turn, words } = context
  const people = yield* peopleMeant(context, turn.args?.targets)
  const stage = turn.args?.stage
  if (!stage) throw new Say(words.whichStage)
  return yield* act(context, 'move_applications', {
    jobId: yield* jobOf(context, people),
    candidateIds: people.map(({ candidateId }) => candidateId),
    stage,
  })
}

export function* shortlist(context: Context): Flow {
  const people = yield* peopleMeant(context, context.turn.args?.targets)
  const job = yield* jobMeant(context, jobSaid(context))
  return yield* act(context, 'shortlist_candidates', {
    jobId: job.jobId,
    candidateIds: people.map(({ candidateId }) => candidateId),
  })
}

/** Asks why somebody is turned down; what else the message orders goes on. */
export class AskReason extends Say {}

/** A person decides, and says why: without a reason this asks for one. */
export function* reject(context: Context): Flow {
  const people = yield* peopleMeant(context, context.turn.args?.targets)
  const reason = context.given.reason ?? reasonIn(context.text)
  if (!reason) throw new AskReason(context.words.whichReason(people.map(({ name }) => name).filter(Boolean)))
  return yield* act(context, 'reject_applications', {
    jobId: yield* jobOf(context, people),
    candidateIds: people.map(({ candidateId }) => candidateId),
    reason,
  })
}

export function* note(context: Context): Flow {
  const text = context.turn.args?.note
  if (!text) throw new Say(context.words.whichNote)
  const people = yield* peopleMeant(context, context.turn.args?.targets)
  let said = ''
  for (const { candidateId } of people.slice(0, 10)) said = yield* act(context, 'add_note', { candidateId, text })
  return said
}

export function* undo(context: Context): Flow {
  return yield* act(context, 'undo_action', {})
}

/** «où en est le poste X ?» */
export function* progress(context: Context): Flow {
  const said = jobSaid(context)
  const people = said ? [] : whoIn(context.text, context.shown).flatMap((one) => (one.kind === 'people' ? one.people : []))
  if (people[0]) return yield* act(context, 'get_candidate', { candidateId: people[0].candidateId })
  const [only, ...others] = context.given.job ? [] : yield* jobsSpoken(context)
  if (others.length > 0) throw new Say(context.words.whichJob([only!, ...others].slice(0, 4).map(({ title }) => title)))
  const job = only ?? (yield* jobMeant(context, said))
  return yield* act(context, 'get_job_report', { jobId: job.jobId })
}

const newsy =
  /\b(?:(?:latest|news|update|report|summary|rundown|pipeline|status|numbers|figures|progress|word) (?:on|for|of|about|with)|state of play|going on with|happening (?:with|on)|how are things|how (?:is|s|are) .* (?:going|doing|looking|coming|getting on|shaping up)|how s (?:it|things)|any (?:further|closer|nearer|progress|news|joy|movement) (?:with|on)|where (?:are|do) we|where s the|where we|how many at each|nouvelles? (?:du|de|sur)|(?:resume|bilan|rapport|topo|recap\w*|pipeline) (?:du|de|sur|pour)|etat (?:des lieux|d avancement)|(?:on|ca) avance|avancement|point (?:sur|du)|chiffres (?:du|de|sur)|donne quoi|ca dit quoi|ca donne|on en est|(?:en )?sommes (?:nous )?(?:ou|en)|ou en est|en (?:est|sont|sommes|etes) (?:on |nous |il |elle |ils )?(?:ou|rendus?)\b|(?:des|un|du) (?:nouvelles|retours?|mouvement)|any (?:news|joy|luck|feedback|word|movement)|(?:craic|story|script|score|deal) with|(?:que|qu est ce que) devien\w+|(?:poste|job|role|recrutement|offre)\b.*\b(?:combien (?:de|d)|how many) (?:candidat\w*|personnes|people|applica\w*)|combien (?:a|par) (?:chaque )?etape|combien (?:de|d) (?:monde|gens|candidat\w*|personnes)\b.*\b(?:etapes?|poste|recrutement)|how many (?:people|candidates|applicants)\b.*\b(?:stages?|job|role|post|vacancy)|progressing|(?:got|get|gotten) to with|far (?:have|are|along))\b/

/** A job’s title in a sentence that asks how things go: its report; undefined where no title is said. */
export function* newsOf(context: Context): Flow<string | undefined> {
  if (!newsy.test(fold(context.text))) return undefined
  const [only, ...others] = yield* jobsSpoken(context)
  return only && others.length === 0 ? yield* act(context, 'get_job_report', { jobId: only.jobId }) : undefined
}

/** Whether a sentence asks how things go, as one may of a job. */
export const asksNews = (text: string): boolean => newsy.test(fold(text))
