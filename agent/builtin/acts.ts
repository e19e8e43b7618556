import { fold } from '#lib/words'
import type { ToolAnswer } from '../message.ts'
import type { Act } from './act-said.ts'
import { type Context, Say, act, ask } from './context.ts'
import { textOf } from './text-of.ts'
import type { Flow } from './flow.ts'
import { exportOf } from './export-list.ts'
import { giveTime } from './extra-time.ts'
import { cancel, reschedule, schedule } from './interviews.ts'
import { showPeople } from './show-people.ts'
import { sendTest } from './tests.ts'
import { type Place, jobsOf, placesOf } from './job-of.ts'
import { jobSaid } from './job-said.ts'
import { contact } from './messages.ts'
import { peopleMeant } from './resolve.ts'
import { score } from './scorecards.ts'
import { sentenceFor } from './sentence.ts'
import { type Person, recordsIn } from './shown.ts'

const idsOf = (people: readonly Person[]) => people.map(({ candidateId }) => candidateId)
const most = 10

/** What an order beyond moving comes to. The people are settled: they stand in the context. */
export function* carryOut(context: Context, said: Act): Flow {
  if (said.act === 'mention') return yield* mention(context, said)
  if (said.act === 'contact') return yield* contact(context)
  if (said.act === 'score') return yield* score(context, said)
  if (said.act === 'schedule') return yield* schedule(context)
  if (said.act === 'reschedule') return yield* reschedule(context)
  if (said.act === 'cancel') return yield* cancel(context)
  if (said.act === 'test') return yield* sendTest(context)
  if (said.act === 'export') return yield* exportOf(context, yield* peopleMeant(context, context.turn.args?.targets))
  if (said.act === 'time') return yield* giveTime(context)
  if (said.act === 'show') return yield* showPeople(context)
  const people = yield* peopleMeant(context, context.turn.args?.targets)
  const placed = jobSaid(context) ?? context.situation.here.jobId ?? context.shown.job
  if (said.act === 'tag' && !placed) yield* someApplied(context, said, people)
  let sentence = ''
  const enters = said.act === 'rate'
  for (const [jobId, own] of yield* placesOf(context, people, { enters }))
    sentence = yield* onJob(context, said, { jobId, people: own })
  return sentence
}

function* onJob(context: Context, said: Act, { jobId, people }: Place): Flow {
  const on = { jobId, candidateIds: idsOf(people) }
  if (said.act === 'tag') return yield* tag(context, said, { jobId, people })
  if (said.act === 'assign') return yield* act(context, 'assign_applications', { ...on, colleague: said.colleague })
  if (said.act === 'withdraw') return yield* act(context, 'withdraw_applications', on)
  if (said.act === 'reopen') return yield* act(context, 'reopen_applications', on)
  if (said.act === 'rate') return yield* rate(context, { jobId, people, rating: said.rating })
  throw new Say(context.words.whichStage)
}

type Tag = Extract<Act, { act: 'tag' }>

/** A tag is put on an application: who has none anywhere is told of, before a job is asked for. */
function* someApplied(context: Context, said: Tag, people: Person[]): Flow<void> {
  for (const person of people.slice(0, most)) if ((yield* jobsOf(context, person)).length > 0) return
  throw new Say(
    context.words.tagNeedsApplication(
      people.map(({ name }) => name),
      said.add,
    ),
  )
}

/** Those who are in the job are tagged; of the others it is said why not, and what can be done instead. */
function* tag(context: Context, said: Tag, { jobId, people }: Place): Flow {
  const input = { jobId, add: said.add, remove: said.remove }
  const answer: ToolAnswer = yield { tool: 'tag_applications', input: { ...input, candidateIds: idsOf(people) } }
  const outside = answer.status === 'failed' && answer.error.reason === 'not_applied' ? answer.error.details['names'] : undefined
  if (!Array.isArray(outside)) return sentenceFor(context.lang, { name: 'tag_applications', answer })
  const why = context.words.tagNeedsApplication(outside as string[], said.add)
  const inside = people.filter(({ name }) => !outside.includes(name))
  if (inside.length === 0) return why
  return `${yield* act(context, 'tag_applications', { ...input, candidateIds: idsOf(inside) })} ${why}`
}

type Rated = Place & { rating: number | null | undefined }

function* rate(context: Context, { jobId, people, rating }: Rated): Flow {
  if (rating === undefined) throw new Say(context.words.ratingScale)
  let said = ''
  for (const { candidateId } of people.slice(0, most))
    said = yield* act(context, 'rate_application', { jobId, candidateId, rating })
  return said
}

type Mention = Extract<Act, { act: 'mention' }>

/** «dis à Camille de rappeler Awa»: a colleague is told; a name that no colleague has is somebody to write to. */
function* mention(context: Context, { colleague, text }: Mention): Flow {
  if (!colleague) return yield* tell(context, text)
  const { items } = yield* ask(context, 'list_members', { limit: 100 })
  const own = (name: unknown) => fold(String(name)).split(' ')
  const among = recordsIn(items).filter(({ name }) =>
    fold(colleague)
      .split(' ')
      .every((word) => own(name).includes(word)),
  )
  if (among.length === 0) return yield* contact({ ...context, people: undefined })
  const words = text || textOf(context.situation.messages.findLast(({ role }) => role === 'user'))
  return yield* tell(context, `@${among.length === 1 ? String(among[0]!.name) : colleague} ${words}`)
}

function* tell(context: Context, text: string): Flow {
  const people = yield* peopleMeant(context, context.turn.args?.targets)
  let said = ''
  for (const { candidateId } of people.slice(0, most)) said = yield* act(context, 'mention_colleague', { candidateId, text })
  return said
}
