import { parseArgs } from 'node:util'
import { understandConversation, understandTurn } from '#retrieval/query/understand'
import type { Filters, Turn } from '#retrieval/query/slots'
import { type Conversation, type Half, halves, readBook, readHalf, readOrdinary, readVoices } from './queries/conversations.ts'
import { publish } from './report.ts'
import { scoreTurn } from './queries/score.ts'
import { mistakesOf, slotsAndIntents } from './queries/show.ts'
import { type Scored, totals } from './queries/total.ts'

export type Answered = Scored & { text: string; trade: string; style: string; got: Turn; want: Turn }

/** `queries [--half dev|held] [--show]`: what is understood of whole conversations, against what was meant. */
export function run(rest: string[]): void {
  const { values } = parseArgs({ args: rest, options: { half: { type: 'string' }, show: { type: 'boolean', default: false } } })
  const asked = halves.filter((half) => !values.half || half === values.half)
  if (asked.length === 0) throw new Error('npm run evals -- queries [--half dev|held] [--show]')
  understandTurn('infirmier à Lyon', { today: '2026-01-01' })
  for (const half of asked) {
    if (half === 'held') publish('queries', heldTotals())
    else publish('queries', devTotals(values.show))
  }
}

/** Nothing but totals comes out of the half that nobody tunes on. */
function heldTotals() {
  return {
    ...totals(answersTo(readHalf('held')), 'held: '),
    ...bookTotals('held'),
    ...besides(answersTo(readVoices('held')), 'held voices: '),
    ...besides(answersTo(readOrdinary('held')), 'held ordinary: '),
  }
}

function devTotals(show: boolean) {
  const answers = answersTo(readHalf('dev'))
  const voices = answersTo(readVoices('dev'))
  const ordinary = answersTo(readOrdinary('dev'))
  if (show) {
    const mistakes = mistakesOf([...answers, ...voices, ...ordinary, ...answersTo(readBook('dev'))])
    process.stdout.write(`${mistakes}\n${slotsAndIntents([...answers, ...voices, ...ordinary])}\n`)
  }
  return {
    ...totals(answers, 'dev: '),
    ...bookTotals('dev'),
    ...besides(voices, 'dev voices: '),
    ...besides(ordinary, 'dev ordinary: '),
  }
}

const ofBook = ['intent %', 'slot F1', 'joint first %', 'joint follow-up %', 'action %', 'confirm recall %']
const ofConversations = [...ofBook, 'refusal leaks', 'wrongly refused']
const ofNouns = ['intent %', 'slot F1', 'joint first %']
const isOfNouns = ({ id }: Conversation) => id.startsWith('g5-n-')

const only = (figures: ReturnType<typeof totals>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(figures).filter(([name]) => names.some((figure) => name.endsWith(figure))))

/** Of the phrase book only what requests of one or two turns can show; those full of noun phrases apart, since they are harder. */
function bookTotals(half: Half) {
  const book = readBook(half)
  const rest = book.filter((one) => !isOfNouns(one))
  return {
    ...only(totals(answersTo(rest), `${half} book: `), ofBook),
    ...only(totals(answersTo(book.filter(isOfNouns)), `${half} nouns: `), ofNouns),
  }
}

const besides = (answers: readonly Answered[], name: string) => only(totals(answers, name), ofConversations)

function answersTo(conversations: readonly Conversation[]): Answered[] {
  return conversations.flatMap((conversation) => {
    const { id, lang, trade, style, today, turns } = conversation
    const got = understandConversation(turns, { lang, today })
    const times = timesOf(conversation, got)
    return turns.map(({ text, want }, at) => ({
      id,
      lang,
      trade,
      style,
      at,
      text,
      want,
      got: got[at]!,
      score: scoreTurn(got[at]!, want),
      ms: times[at]!,
    }))
  })
}

/** Milliseconds of each turn by itself, from the state that the turn before left. */
function timesOf({ lang, today, turns }: Conversation, got: readonly Turn[]): number[] {
  return turns.map(({ text }, at) => {
    const filters: Filters | undefined = got[at - 1]?.filters
    const started = performance.now()
    understandTurn(text, { lang, today, ...(filters ? { filters } : {}) })
    return performance.now() - started
  })
}
