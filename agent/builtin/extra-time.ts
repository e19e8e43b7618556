import { fold } from '#lib/words'
import { number, readNumber } from '#retrieval/query/numbers'
import { type Context, Say, act, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { addressed } from './messages.ts'
import { type Person, recordsIn } from './shown.ts'

/** What is added to a test: a share of its time, minutes, or days to take it. */
export type Extra = { share: number } | { minutes: number } | { days: number }

const fixed: [RegExp, Extra][] = [
  [/\b(?:trois quarts? d ?heure|three quarters of an hour)\b/, { minutes: 45 }],
  [/\b(?:quart d ?heure|quarter of an hour|quarter hour)\b/, { minutes: 15 }],
  [/\b(?:demi ?heure|half an hour|half hour)\b/, { minutes: 30 }],
  [/\b(?:tiers|third)\b/, { share: 33 }],
  [/\b(?:moitie|mi temps|half)\b/, { share: 50 }],
  [/\b(?:quart|quarter)\b/, { share: 25 }],
  [/\b(?:doubl\w*|twice)\b/, { share: 100 }],
]
const counted = (unit: string) => new RegExp(`(?<![\\w])(${number}|an?) ?(?:(?:more|extra|additional) )?(?:${unit})(?![\\w])`)
const [percent, minutes, hours, days, weeks] = [
  counted('%|pour ?cents?|per ?cent'),
  counted("min|mins|mn|minutes?|'"),
  counted('h|heures?|hours?|hrs?'),
  counted('jours?|days?'),
  counted('semaines?|weeks?'),
]

/** «un tiers», «30 minutes», “half an hour”, “50%”, «une semaine»: how much more; undefined where no amount is said. */
export function extraIn(text: string): Extra | undefined {
  const said = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[-’]/g, ' ')
    .replace(/(\d) ?h ?(\d\d)\b/g, '$1 h $2 min')
  const count = (pattern: RegExp) => {
    const found = pattern.exec(said)?.[1]
    return found === undefined ? undefined : /^an?$/.test(found) ? 1 : readNumber(found)
  }
  const share = count(percent)
  if (share !== undefined) return { share: Math.round(share) }
  const time = fixed.find(([pattern, extra]) => 'minutes' in extra && pattern.test(fold(text)))?.[1]
  if (time) return time
  const [inMinutes, inHours] = [count(minutes), count(hours)]
  if (inMinutes !== undefined || inHours !== undefined) return { minutes: Math.round((inHours ?? 0) * 60 + (inMinutes ?? 0)) }
  const inDays = count(days) ?? ((count(weeks) ?? 0) * 7 || undefined)
  return inDays === undefined ? fixed.find(([pattern]) => pattern.test(fold(text)))?.[1] : { days: inDays }
}

const more =
  /\b(?:tiers temps|temps (?:en plus|de plus|majore|supplementaire|additionnel)|en plus|de plus|supplementaires?|additionnel\w*|extra|additional|longer|more (?:time|minutes)|minutes? more|(?:double|twice the) time|time and a)\b/

/** The same, beside something else: only where more is said. */
export const moreIn = (text: string) => (more.test(fold(text)) ? extraIn(text) : undefined)

type Sitting = {
  assessmentId: string
  name: string
  state: string
  provider: string
  jobId: string
  dueAt: string
  testName: Names
}
type Names = { fr: string; en: string }

/** «donne-lui un tiers temps»: more time for the test that waits for somebody. Why is nobody’s to keep. */
export function* giveTime(context: Context): Flow {
  const { words, given, text } = context
  const people = yield* addressed(context)
  const extra = extraIn(text) ?? (given.extra ? extraIn(given.extra) : undefined)
  if (!extra) throw new Say(words.whichExtra)
  const said: string[] = []
  for (const person of people.slice(0, 10)) said.push(yield* forOne(context, person, extra))
  return [...new Set(said)].join(' ')
}

function* forOne(context: Context, person: Person, extra: Extra): Flow {
  const { words, lang } = context
  const { items } = yield* ask(context, 'list_assessments', { candidateId: person.candidateId })
  const all = recordsIn(items) as unknown as Sitting[]
  const name = person.name || all[0]?.name || ''
  const waiting = all.filter(({ state }) => state === 'invited' || ('days' in extra && state === 'expired'))
  if (waiting.length === 0)
    return all.some(({ state }) => state === 'started') ? words.testBegun(name) : words.noTestWaiting(name)
  const sitting = theOne(context, waiting)
  if (!sitting)
    return words.severalTests(
      name,
      waiting.map(({ testName }) => testName[lang]),
    )
  return yield* act(context, 'adjust_assessment', { assessmentId: sitting.assessmentId, ...changeOf(context, sitting, extra) })
}

/** Of several tests that wait: the one whose name is said, else the one for the job on screen. */
function theOne({ text, situation, shown }: Context, waiting: Sitting[]): Sitting | undefined {
  if (waiting.length === 1) return waiting[0]
  const said = new Set(
    fold(text)
      .split(' ')
      .filter((word) => word.length > 4),
  )
  const named = waiting.filter(({ testName }) =>
    fold(`${testName.fr} ${testName.en}`)
      .split(' ')
      .some((word) => said.has(word)),
  )
  if (named.length === 1) return named[0]
  const job = situation.here.jobId ?? shown.job?.jobId
  const here = waiting.filter(({ jobId }) => jobId === job)
  return here.length === 1 ? here[0] : undefined
}

function changeOf({ situation }: Context, { dueAt }: Sitting, extra: Extra): Record<string, unknown> {
  if ('share' in extra) return { extraShare: extra.share }
  if ('minutes' in extra) return { extraMinutes: extra.minutes }
  const from = Math.max(Date.parse(dueAt), situation.now.getTime())
  return { dueAt: new Date(from + extra.days * 86_400_000).toISOString() }
}
