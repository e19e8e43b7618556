import { type Context, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { sentenceFor } from './sentence.ts'
import type { OutputOf } from '#tools/registry'

type Applications = OutputOf<'list_my_applications'>

type About = 'interview' | 'test' | 'absence' | 'answer' | 'steps' | 'prepare' | 'handler'
type Application = Applications['items'][number]

const isRunning = ({ stage }: Application) => stage !== 'rejected' && stage !== 'withdrawn'

/** What is said before and after where the applications stand. */
const beside: Partial<Record<About, (context: Context, output: Applications) => { before?: string; after?: string }>> = {
  absence: ({ words }) => ({ before: words.tellAgency }),
  prepare: ({ words }) => ({ before: words.prepare }),
  answer: (context, output) => (output.items.length > 0 ? { after: dueIn(context, output) } : {}),
  steps: ({ words, lang }, { items }) => {
    const next = items.find(isRunning)?.steps.filter(({ state }) => state === 'next') ?? []
    return { after: next.length > 0 ? words.stepsToCome(next.map(({ name }) => name[lang])) : words.howHired }
  },
  handler: ({ words }, { items }) => {
    const one = items.find(isRunning)
    return one?.contact ? { before: words.handledBy(one.contact, one.title) } : { before: words.human }
  },
}

/** Where the person's applications stand; asked about an interview or a test, that first. */
export function* applications(context: Context, about?: About): Flow {
  const { words, lang } = context
  const output = (yield* ask(context, 'list_my_applications', {})) as unknown as Applications
  const told = sentenceFor(lang, { name: 'list_my_applications', answer: { status: 'done', output } })
  if (about === 'interview' && !output.items.some(({ interview }) => interview)) return `${words.noInterviewMine} ${told}`
  if (about === 'test' && !output.items.some(({ test }) => test)) return `${words.noTestForYou} ${told}`
  const { before, after } = (about && beside[about]?.(context, output)) ?? {}
  return [before, told, after].filter(Boolean).join(' ')
}

/** By when an answer is due, where the agency set itself a day. */
function dueIn({ words }: Context, { items }: Applications): string {
  const waiting = items.find((one) => one.answerBy && isRunning(one))
  return waiting?.answerBy ? words.answerBy(waiting.answerBy) : words.noDueDay
}

/** Why somebody was turned down, as far as it was told; where nobody was, where things stand. */
export function* rejections(context: Context): Flow {
  const { words, lang } = context
  const output = (yield* ask(context, 'list_my_applications', {})) as unknown as Applications
  const ended = output.items.filter(({ stage }) => stage === 'rejected')
  if (ended.length > 0) return ended.map(({ title, reason }) => words.rejectedMe(title, reason ?? undefined)).join(' ')
  return `${words.noRejection} ${sentenceFor(lang, { name: 'list_my_applications', answer: { status: 'done', output } })}`
}

/** How people are compared and who decides, then where things stand. */
export function* ranked(context: Context): Flow {
  return `${context.words.howRanked} ${yield* applications(context)}`
}
