import { fold } from '#lib/words'
import { type Context, Say, act, ask } from './context.ts'
import { recordsIn } from './shown.ts'
import type { Flow } from './flow.ts'
import { jobOf } from './job-of.ts'
import { jobSaid } from './job-said.ts'
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
  const said = jobSaid(context)?.replace(vacancy, '')
  const [person] = said ? [] : whoIn(context.text, context.shown).flatMap((one) => (one.kind === 'people' ? one.people : []))
  if (person) return yield* act(context, 'get_candidate', { candidateId: person.candidateId })
  const job = yield* jobMeant(context, said ?? subjectIn(context.text)?.replace(vacancy, ''))
  return yield* act(context, 'get_job_report', { jobId: job.jobId })
}

const newsy =
  /\b(?:(?:latest|news|update|report|summary|rundown|pipeline|status|numbers|figures) (?:on|for|of|about|with)|state of play|going on with|how are things|how s (?:it|things)|any (?:further|closer|nearer) (?:with|on)|where (?:are|do) we|where s the|where we|how many at each|nouvelles? (?:du|de|sur)|(?:resume|bilan|rapport|topo|recap\w*|pipeline) (?:du|de|sur|pour)|etat (?:des lieux|d avancement)|(?:on|ca) avance|avancement|point (?:sur|du)|chiffres (?:du|de|sur)|donne quoi|ca donne|on en est|en sommes|ou en est|combien (?:a|par) (?:chaque )?etape)\b/

/** A job’s title in a sentence that asks how things go: its report; undefined where no title is said. */
export function* newsOf(context: Context): Flow<string | undefined> {
  const said = fold(context.text)
  if (!newsy.test(said)) return undefined
  const { items } = yield* ask(context, 'list_jobs', { status: 'open', limit: 100 })
  const words = said.split(' ')
  const named = recordsIn(items).filter(({ title }) =>
    fold(String(title))
      .split(' ')
      .filter((word) => word.length > 2)
      .every((word) => words.includes(word)),
  )
  return named.length === 1 ? yield* act(context, 'get_job_report', { jobId: String(named[0]!.jobId) }) : undefined
}

const vacancy = /\s+(?:job|role|position|vacancy|opening|advert)$/i
const subjects = [
  /^(?:the\s+)?(.{3,40}?)\s*[,:]\s*(?:where\s+are\s+we|(?:on|nous)\s+en\s+(?:est|sommes)\s+o[uù]|o[uù]\s+en\s+(?:est|sommes)[- ](?:on|nous))\s*[?.!]*$/iu,
  /\b(?:chiffres|numbers|figures|stats|avancement)\s+(?:du|de|pour|sur|for|on|of)\s+(?:le\s+|la\s+|the\s+)?(?:poste\s+(?:d[eu]\s+|d['’])?)?(.{3,60}?)(?:\s+(?:job|role|position|vacancy))?(?:,?\s*(?:please|pls|svp|stp))?\s*[?.!]*$/iu,
  /\bo[uù]\s+(?:on\s+)?en\s+(?:est|sont|sommes)(?:[\s-](?:on|nous))?\s+(?:(?:sur|pour|avec|dans)\s+)?(?:le\s+recrutement\s+)?(?:d[eu]\s+|d['’])?(?:(?:le|la|les|l['’])\s*)?(.{3,60}?)\s*[?.!]*$/iu,
  /\bwhere\s+(?:do|does|is|are)\s+(?:we\s+(?:stand\s+)?(?:with|on)\s+)?(?:the\s+)?(.{3,60}?)(?:\s+(?:stand|stands|at))?\s*[?.!]*$/iu,
  /\bhow\s+(?:are\s+(?:we|things)\s+(?:doing|going|looking)|is\s+it\s+going)\s+(?:on|with|for)\s+(?:the\s+)?(.{3,60}?)\s*[?.!]*$/iu,
  /\b(?:latest|update|news|progress|status|state\s+of\s+play|lowdown|rundown)(?:\s+(?:report|update))?\s+(?:on|with|for|about|of)\s+(?:the\s+)?(.{3,60}?)(?:\s+(?:job|role|position|vacancy|search|hire))?(?:,?\s*(?:please|pls))?\s*[?.!]*$/iu,
  /\b(?:point|état\s+des\s+lieux|bilan|topo|récap\p{L}*)(?:\s+(?:d['’]avancement|d['’]étape|rapide|complet))?\s+(?:sur|du|de|pour)\s+(?:(?:le\s+)?recrutement\s+(?:d[eu]\s+)?)?(?:(?:le|la|les|l['’])\s*)?(.{3,60}?)(?:,?\s*(?:stp|svp|s['’]il\s+(?:te|vous)\s+pla[iî]t))?\s*[?.!]*$/iu,
  /^(?:and\s+)?how['’]?s\s+(?:the\s+)?(?!it\s|that\s|things\s)(.{3,60}?)\s+(?:coming\s+along|going|doing|looking)\s*[?.!]*$/iu,
  /^(?:the\s+)?(.{3,40}?)\s*[,:]\s*how(?:['’]s|\s+is)\s+(?:it|that)\s+(?:going|looking|doing)\s*[?.!]*$/iu,
  /\b(?:on|nous)\s+en\s+(?:est|sommes)\s+o[uù]\s+(?:pour|sur|avec)\s+(?:(?:le|la|les|l['’])\s*)?(.{3,60}?)\s*[?.!]*$/iu,
  /^(?:catch|bring)\s+me\s+up(?:\s+to\s+(?:date|speed))?\s+(?:on|with)\s+(?:the\s+)?(.{3,60}?)(?:\s+(?:job|role|position|vacancy))?\s*[?.!]*$/iu,
  /\b(?:ça|ca)\s+(?:avance|donne\s+quoi|en\s+est\s+où|dit\s+quoi)\s+(?:sur|pour|avec|côté)?\s*(?:(?:le|la|les|l['’])\s*)?(.{3,60}?)\s*[?.!]*$/iu,
]
const nothing = /^(?:we|on|it|ça|ca|things|nous|we stand|we at)$/i

/** The job that «où en est …», “where does … stand” speak of without calling it one. */
function subjectIn(text: string): string | undefined {
  const said = subjects.map((pattern) => pattern.exec(text)?.[1]?.trim()).find(Boolean)
  return said && !nothing.test(said) ? said : undefined
}
