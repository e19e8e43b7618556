import { stableJson } from '#lib/words'
import type { OutputOf } from '#tools/registry'
import { interviews } from '../asks/about-interviews.ts'
import { interviewsMet } from '../asks/interviews-met.ts'
import { asking } from '../asks/whom-asked.ts'
import { askWords } from '../asks/words.ts'
import { type Context, ask } from '../context.ts'
import type { Flow } from '../flow.ts'
import { cancel, reschedule, schedule } from '../interviews.ts'
import { jobsOf } from '../job-of.ts'
import { lastMade } from '../last-made.ts'
import { jobNamed } from '../named.ts'
import { lettersWords } from './letters-words.ts'
import { jobWished } from './job-wished.ts'
import { oneWished, whomWished } from './whom.ts'
import { saysWhom } from './writing.ts'

export function* invite(context: Context): Flow {
  return yield* schedule({ ...context, people: yield* whomWished(context, { acts: true }) })
}

export function* moveWished(context: Context): Flow {
  return yield* reschedule({ ...context, people: [yield* oneWished(context, { acts: true })] })
}

export function* cancelWished(context: Context): Flow {
  return yield* cancel({ ...context, people: [yield* oneWished(context, { acts: true })] })
}

/** With somebody: theirs; else those to come, on the day that is said. */
export function* interviewsWished(context: Context): Flow {
  const own = asking(context)
  if (!saysWhom(context)) return yield* interviews(own)
  const told: string[] = []
  for (const { candidateId, name } of (yield* whomWished(context)).slice(0, 3)) {
    const met = (yield* interviewsMet(own, { candidateId, limit: 50 })).filter(({ state }) => state !== 'cancelled')
    told.push(askWords(context.lang).interviewOf(name || (met[0]?.name ?? ''), met))
  }
  return told.join(' ')
}

/** The questions of an interview: for the job named, else for the only one that the person spoken of is in. */
export function* kit(context: Context): Flow {
  const words = lettersWords(context.lang)
  const own = ownQuestion(context)
  const jobId = own?.jobId ?? (yield* jobOfKit(context))
  const { jobTitle, questions, refused } = (yield* ask(context, 'get_interview_kit', {
    jobId,
    ...(own ? { ask: own.questions } : {}),
  })) as unknown as OutputOf<'get_interview_kit'>
  return [words.kit(jobTitle, questions.length), ...refused.map(({ instead }) => words.kitRefused(instead[context.lang]))].join(
    ' ',
  )
}

function* jobOfKit(context: Context): Flow<string> {
  const named = jobNamed(context)
  if (named) return named.jobId
  if (saysWhom(context) || (context.shown.person && !context.shown.opened)) {
    const [only, ...others] = yield* jobsOf(context, yield* oneWished(context))
    if (only && others.length === 0) return only
  }
  return (yield* jobWished(context)).jobId
}

const leads =
  /^.*?\b(?:ask(?: (?:him|her|them))?(?: about| whether| if| for)?|demand\p{L}*(?:-lui|-leur)?|ajout\p{L}*(?: une question)?(?: sur)?|add(?: (?:one|a question|something))?(?: about| on)?|question (?:sur|about|on))\s+/isu

/** “ask about nights too”, with the questions on screen: one more of them. */
export const asksMore = ({ situation, text }: Context): boolean =>
  lastMade(situation.messages).some(({ tool }) => tool === 'get_interview_kit') && leads.test(text)

/** Beside the kit on screen, what is said is a question of one’s own. */
function ownQuestion({ situation, text }: Context): { jobId: string; questions: string[] } | undefined {
  const last = lastMade(situation.messages).findLast(
    ({ tool, answer }) => tool === 'get_interview_kit' && answer.status === 'done',
  )
  if (!last) return undefined
  const before = Array.isArray(last.input['ask']) ? (last.input['ask'] as string[]) : []
  const question = text
    .replace(leads, '')
    .replace(/\s*(?:instead|plut[oô]t|please|svp|stp)?\s*[.!]*\s*$/iu, '')
    .slice(0, 300)
  if (question.length < 3 || before.some((one) => stableJson(one) === stableJson(question))) return undefined
  return { jobId: String(last.input['jobId']), questions: [...before, question] }
}
