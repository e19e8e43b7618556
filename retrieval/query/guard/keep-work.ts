import type { Span } from './spans.ts'
import type { Scene, Token } from './tokens.ts'

const work = /^(?:job|card|place|work|diploma)$/
const isWork = ({ marks }: Token) => marks.some((mark) => work.test(mark))
const isJob = ({ marks }: Token) => marks.includes('job')

/** The parts of a wish without the work that was read as part of it: the trade if it is told nowhere else, clauses that lists know whole. */
export function keepWork({ tokens, rules }: Scene, wish: Span): Span[] {
  const told = (token: Token) =>
    token.concepts.length > 0 ||
    token.kinds.includes('not') ||
    rules.some(({ start, end }) => token.start < end && start < token.end)
  const words = tokens.filter(({ isMark }) => !isMark)
  const within = words.filter(({ start, end }) => start >= wish.start && end <= wish.end)
  const isOnly = words.filter(isJob).every((token) => within.includes(token))
  const first = isOnly ? words.find(isJob)?.clause : undefined
  const parts = [...new Set(within.map(({ clause }) => clause))].map((clause) =>
    within.filter((token) => token.clause === clause),
  )
  const kept = parts.map((part) => (part[0]!.clause === first ? besideJob(part, told) : part))
  const open = kept.filter((part) => part.some((token) => !isWork(token) || told(token)))
  return (open.length > 0 ? open : parts).reduce<Span[]>((spans, part) => join(spans, part, tokens), [])
}

/** What is said beside the trade: after it, or before it where nothing tells after it. */
function besideJob(part: readonly Token[], told: (token: Token) => boolean): readonly Token[] {
  const from = part.findIndex(isJob)
  if (from < 0) return part
  const length = part.slice(from).findIndex((token) => !isJob(token))
  const [before, after] = [part.slice(0, from), length < 0 ? [] : part.slice(from + length)]
  if (after.some(told) || (after.length > 0 && !before.some(told))) return before.some(told) && !after.some(told) ? before : after
  return before.length > 0 ? before : part
}

/** Parts that only marks divide are one. */
function join(spans: Span[], part: readonly Token[], tokens: readonly Token[]): Span[] {
  const [start, end] = [part[0]!.start, part.at(-1)!.end]
  const last = spans.at(-1)
  if (!last || tokens.some((token) => !token.isMark && token.start >= last.end && token.end <= start))
    return [...spans, { start, end }]
  return [...spans.slice(0, -1), { start: last.start, end }]
}
