import { type Context, Say, act } from './context.ts'
import type { Flow } from './flow.ts'
import { reasonIn } from './reason.ts'
import { jobMeant, peopleMeant } from './resolve.ts'

/** «passe la première en entretien pour le poste …» */
export function* move(context: Context): Flow {
  const { turn, words } = context
  const people = yield* peopleMeant(context, turn.args?.targets)
  const stage = turn.args?.stage
  if (!stage) throw new Say(words.whichStage)
  const job = yield* jobMeant(context, jobSaid(context))
  return yield* act(context, 'move_applications', {
    jobId: job.jobId,
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

/** A person decides, and says why: without a reason this asks for one. */
export function* reject(context: Context): Flow {
  const people = yield* peopleMeant(context, context.turn.args?.targets)
  const reason = context.given.reason ?? reasonIn(context.text)
  if (!reason) throw new Say(context.words.whichReason)
  const job = yield* jobMeant(context, jobSaid(context))
  return yield* act(context, 'reject_applications', {
    jobId: job.jobId,
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
  const job = yield* jobMeant(context, jobSaid(context))
  return yield* act(context, 'get_job_report', { jobId: job.jobId })
}

const job = {
  fr: /\b(?:pour|sur|dans|du|au|le)\s+(?:le\s+)?(?:poste|offre|annonce|mission)\s+(?!(?:à|a|aux?)\s)(?:d[eu']\s*|d’|«\s*)?(.{2,80}?)\s*(?:»|[?.!,;]|$)/i,
  en: /.*\b(?:for|on|in|to|of|is|are|with)\s+(?:the\s+)?(?:job\s+(?:of\s+)?)?["“]?(.{2,80}?)["”]?\s+(?:job|position|role|opening|vacancy)\b|\b(?:job|position|role)\s+["“]?(.{2,80}?)["”]?\s*(?:[?.!,;]|$)/i,
}

/** The job that the sentence names, in its own words. */
export function jobSaid({ text, turn }: Context): string | undefined {
  const found = job.fr.exec(text) ?? job.en.exec(text)
  return turn.filters.pipeline?.job ?? found?.slice(1).find(Boolean)?.trim()
}
