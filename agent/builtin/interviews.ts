import { fold } from '#lib/words'
import { anyClause } from './clauses.ts'
import { argsOf } from '#retrieval/query/intent/args'
import type { Args } from '#retrieval/query/slots'
import { type Context, Say, act, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { placesOf } from './job-of.ts'
import { addressed } from './messages.ts'
import { peopleMeant } from './resolve.ts'
import type { ToolAnswer } from '../message.ts'
import { sentenceFor } from './sentence.ts'
import { type Person, recordsIn } from './shown.ts'
import { momentSaid, timesSaid } from './times-said.ts'

const modes: Record<string, string> = { video: 'video', phone: 'phone', onsite: 'on_site' }
const most = 10

/** When and how, as the sentence (or the answer to the question) says it. */
function meetingIn(context: Context): Args {
  const { situation, text, given, shown, turn } = context
  const read = (words: string) =>
    argsOf('schedule_interview', words, {
      today: situation.now.toISOString().slice(0, 10),
      shown: shown.people.map(({ rank, name }) => ({ rank, name })),
    })
  return { ...turn.args, ...read(text), ...(given.time ? read(given.time) : {}) }
}

/** «cale un entretien avec la première mardi à 14 h»: times go to the person, who picks one. */
export function* schedule(context: Context): Flow {
  const people = yield* peopleMeant(context, context.turn.args?.targets)
  const places = yield* placesOf(context, people.slice(0, most), { enters: true })
  const { start, mode, duration_min: minutes } = meetingIn(context)
  const { starts, from } = timesSaid(context, start)
  const when = {
    ...(from ? { from } : {}),
    ...(mode && modes[mode] ? { mode: modes[mode] } : {}),
    ...(minutes && minutes >= 10 && minutes <= 240 ? { minutes } : {}),
  }
  let said = ''
  for (const [jobId, own] of places)
    for (const { candidateId } of own) said = yield* proposed(context, { jobId, candidateId, ...when }, starts)
  return said
}

/** Of several times those that are free. */
function* proposed(context: Context, input: Record<string, unknown>, starts: readonly string[]): Flow {
  const call = { tool: 'propose_interview', input: { ...input, ...(starts.length > 0 ? { starts } : {}) } }
  const answer: ToolAnswer = yield call
  const taken = answer.status === 'failed' && answer.error.reason === 'slot_taken' ? answer.error.details.starts : undefined
  const free = Array.isArray(taken) ? starts.filter((start) => !taken.includes(start)) : []
  if (free.length > 0) return yield* act(context, 'propose_interview', { ...input, starts: free })
  return sentenceFor(context.lang, { name: call.tool, answer })
}

const meeting = '(?:entretiens?|rdv|rendez vous|interviews?|meetings?|appointments?)'
const own = '(?:l|le|la|son|leur|cet|ce|mon|the|her|his|their|my|this)'
const kind = '(?:phone|video|first|second|next|job|telephonique|prochaine?|premiere?)'
const moving = new RegExp(
  `^(?:decal\\w+|deplac\\w+|repouss\\w+|report(?:e|er|ez|ons)|avanc\\w+|chang\\w+|reprogramm\\w+|reschedul\\w+|remet\\w*|bascul\\w*|move|shift|switch|bump|postpone|push(?: back)?|put back|bring forward|change)\\b.*\\b(?:${own} (?:${kind} )?${meeting}|s (?:${kind} )?${meeting})\\b|\\b${meeting}\\b.* (?:needs? to|has to|must|should|can|doit|peut|est|soit)(?: be| etre)? (?:move|moved|shift\\w*|change\\w*|pushed|put|brought|decale\\w*|deplace\\w*|reporte\\w*|a (?:decaler|deplacer|reporter))\\b|^reschedul\\w+\\b|^(?:reprogramm|decal)\\w+\\b.*\\b${meeting}\\b`,
)
const cancelling = new RegExp(
  `^(?:annul\\w+|supprim\\w+|cancel|call off|drop|scrap)\\b.*\\b(?:${own} (?:${kind} )?${meeting}|s (?:${kind} )?${meeting}|${meeting} (?:de|d|avec|with|of))\\b`,
)
const listing = new RegExp(
  `^(?:(?:quels?|quelles?|which|what|montre\\w*|affiche\\w*|liste\\w*|voir|show|list|see|mes|nos|les|my|our|the|qui ai je|ai je|do i have|have i)\\b.*)?\\b(?:entretiens|rendez vous|rdv|interviews)\\b(?: (?:sont |are )?(?:a venir|prevus|prevues|programmes|de la semaine|cette semaine|demain|coming(?: up)?|planned|scheduled|this week|tomorrow|upcoming))?$`,
)

/** Moving, cancelling, listing interviews: sentences about one that there is, rather than one to propose. */
export function interviewFlow(context: Context): Flow | undefined {
  const said = fold(context.text)
  if (anyClause(context.text, cancelling)) return cancel(context)
  if (anyClause(context.text, moving)) return reschedule(context)
  return listing.test(said) ? act(context, 'list_interviews', { ...jobHere(context), coming: true }) : undefined
}

const jobHere = ({ situation }: Context) => (situation.here.jobId ? { jobId: situation.here.jobId } : {})

export function* reschedule(context: Context): Flow {
  const [person] = yield* addressed(context)
  const moment = momentSaid(meetingIn(context).start)
  const interviewId = yield* interviewOf(context, person!)
  if (!moment) throw new Say(context.words.whichTime)
  return yield* act(context, 'reschedule_interview', { interviewId, start: moment.toISOString() })
}

export function* cancel(context: Context): Flow {
  const [person] = yield* addressed(context)
  return yield* act(context, 'cancel_interview', { interviewId: yield* interviewOf(context, person!) })
}

/** The interview proposed or booked with a person; of several the one for the job on screen, else it is asked. */
function* interviewOf({ words, ...rest }: Context, { candidateId, name }: Person): Flow<string> {
  const context = { words, ...rest }
  const output = yield* ask(context, 'list_interviews', { candidateId, limit: 50 })
  const now = context.situation.now.toISOString()
  const open = recordsIn(output.items).filter(
    ({ state, start }) => state === 'proposed' || (state === 'booked' && String(start) > now),
  )
  const here = open.filter(({ jobId }) => jobId === context.situation.here.jobId)
  const found = open.length > 1 && here.length > 0 ? here : open
  const shown = name || String(open[0]?.name ?? '')
  if (found.length === 0) throw new Say(words.noInterview(shown))
  if (found.length > 1)
    throw new Say(
      words.severalInterviews(
        shown,
        found.map(({ jobTitle }) => String(jobTitle)),
      ),
    )
  return String(found[0]!.interviewId)
}
