import { fold } from '#lib/words'
import type { Act } from './act-said.ts'
import { type Context, Say, act, ask, textOf } from './context.ts'
import type { Flow } from './flow.ts'
import { schedule } from './interviews.ts'
import { type Place, placesOf } from './job-of.ts'
import { contact } from './messages.ts'
import { peopleMeant } from './resolve.ts'
import { score } from './scorecards.ts'
import { type Person, recordsIn } from './shown.ts'

const idsOf = (people: readonly Person[]) => people.map(({ candidateId }) => candidateId)
const most = 10

/** What an order beyond moving comes to. The people are settled: they stand in the context. */
export function* carryOut(context: Context, said: Act): Flow {
  if (said.act === 'mention') return yield* mention(context, said)
  if (said.act === 'contact') return yield* contact(context)
  if (said.act === 'score') return yield* score(context, said)
  if (said.act === 'schedule') return yield* schedule(context)
  const people = yield* peopleMeant(context, context.turn.args?.targets)
  let sentence = ''
  for (const [jobId, own] of yield* placesOf(context, people)) sentence = yield* onJob(context, said, { jobId, people: own })
  return sentence
}

function* onJob(context: Context, said: Act, { jobId, people }: Place): Flow {
  const on = { jobId, candidateIds: idsOf(people) }
  if (said.act === 'tag') return yield* act(context, 'tag_applications', { ...on, add: said.add, remove: said.remove })
  if (said.act === 'assign') return yield* act(context, 'assign_applications', { ...on, colleague: said.colleague })
  if (said.act === 'withdraw') return yield* act(context, 'withdraw_applications', on)
  if (said.act === 'reopen') return yield* act(context, 'reopen_applications', on)
  if (said.act === 'rate') return yield* rate(context, { jobId, people, rating: said.rating })
  throw new Say(context.words.whichStage)
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
