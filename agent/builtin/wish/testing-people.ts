import { wallOf, momentOf } from '#lib/paris-clock'
import { fold } from '#lib/words'
import { startOf } from '#retrieval/query/intent/when'
import type { OutputOf } from '#tools/registry'
import { testsTold } from '../asks/about-house.ts'
import { asking } from '../asks/whom-asked.ts'
import { askWords } from '../asks/words.ts'
import { type Context, Say, act, ask } from '../context.ts'
import { extraIn, giveTime } from '../extra-time.ts'
import type { Flow } from '../flow.ts'
import { jobNamed } from '../named.ts'
import type { Person } from '../shown.ts'
import { whoIn } from '../who.ts'
import { asksOwnTests, sendTest } from '../tests.ts'
import { lettersWords } from './letters-words.ts'
import { oneWished, whomWished } from './whom.ts'
import { saysWhom } from './writing.ts'

type Sittings = OutputOf<'list_assessments'>['items']

export function* sendWished(context: Context): Flow {
  return yield* sendTest({ ...context, people: yield* whomWished(context, { acts: true }) })
}

/** The tests of the house; those sent to somebody with what came of them; else of a job, or all. */
export function* testsWished(context: Context): Flow {
  if (asksOwnTests(context.text)) return yield* act(context, 'list_tests', {})
  const job = jobNamed(context)
  if (job || !saysWhom(context)) return yield* testsTold(asking(context), job)
  const told: string[] = []
  for (const person of (yield* whoSat(context)).slice(0, 3)) told.push(yield* testsOf(context, person))
  return told.join(' ')
}

/** Of namesakes, those who were sent a test. */
function* whoSat(context: Context): Flow<Person[]> {
  const [namesakes, ...others] = whoIn(context.text, context.shown).filter(({ kind }) => kind === 'unclear')
  if (namesakes?.kind !== 'unclear' || others.length > 0) return yield* whomWished(context)
  const sat: Person[] = []
  for (const person of namesakes.people.slice(0, 8))
    if ((yield* sittingsOf(context, person.candidateId)).length > 0) sat.push(person)
  return sat.length > 0 ? sat : yield* whomWished(context)
}

function* testsOf(context: Context, { candidateId, name }: Person): Flow {
  const items = yield* sittingsOf(context, candidateId)
  const sat = items
    .filter(({ state }) => state !== 'cancelled')
    .map(({ testName, state, share, passed }) => ({ test: testName[context.lang], state, share, passed }))
  return askWords(context.lang).tests(name || (items[0]?.name ?? ''), sat)
}

function* sittingsOf(context: Context, candidateId: string): Flow<Sittings> {
  return ((yield* ask(context, 'list_assessments', { candidateId })) as unknown as OutputOf<'list_assessments'>).items
}

const closing =
  /\b(?:annul\w*|ferm\w*|clot\w*|retir\w*|supprim\w*|stopp?\w*|cancel\w*|call\w* off|clos\w+|withdraw\w*|scrap\w*|drop\w*|kill\w*)\b/
const sooner = /\b(?:jusqu|until|till|by|avant|d ici|pour le|deadline|echeance|date limite)\b/

/** More time, another last day, or called off; marks are given where the answers stand. */
export function* markWished(context: Context): Flow {
  const person = yield* oneWished(context, { acts: true })
  const own = { ...context, people: [person] }
  const said = fold(context.text)
  if (extraIn(context.text)) return yield* giveTime(own)
  const day = sooner.test(said) ? startOf(context.text, wallOf(context.situation.now).day)?.slice(0, 10) : undefined
  const words = lettersWords(context.lang)
  const items = (yield* sittingsOf(context, person.candidateId)).filter(({ state }) => state !== 'cancelled')
  const name = person.name || (items[0]?.name ?? '')
  if (items.length === 0) return words.noTestOf(name)
  const open = items.filter(({ state }) => state === 'invited' || state === 'expired')
  if (!day && !closing.test(said)) return open.length > 0 && !marks.test(said) ? yield* giveTime(own) : words.markOnPage(name)
  if (open.length === 0) return context.words.noTestWaiting(name)
  if (open.length > 1) throw new Say(words.whichToClose(context.words.list(open.map(({ testName }) => testName[context.lang]))))
  const { assessmentId } = open[0]!
  const due = day && momentOf({ day, minutes: 23 * 60 + 59 })
  return yield* act(context, 'adjust_assessment', { assessmentId, ...(due ? { dueAt: due.toISOString() } : { cancel: true }) })
}

const marks = /\b(?:not\w+|corrig\w*|points?|mark\w*|grade\w*|score\w*|valid\w*|pass|fail)\b/
