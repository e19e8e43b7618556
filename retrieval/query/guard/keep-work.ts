import type { Span } from './spans.ts'
import type { Scene, Token } from './tokens.ts'

const work = /^(?:job|card|place|work|diploma|language|skill|industry|figure)$/
const isWork = ({ marks }: Token) => marks.some((mark) => work.test(mark))
const isJob = ({ marks }: Token) => marks.includes('job')
const joins = /^(?:et|and|avec|with|plus)$/

/** The parts of a wish without the work that was read as part of it: the trade if it is told nowhere else, and what the lists know beside it. */
export function keepWork({ tokens, rules }: Scene, wish: Span, following: boolean): Span[] {
  const told = (token: Token) =>
    token.concepts.some((concept) => concept !== 'tongue') ||
    token.kinds.includes('not') ||
    rules.some(({ start, end }) => token.start < end && start < token.end)
  const words = tokens.filter(({ isMark }) => !isMark)
  const within = words.filter(({ start, end }) => start >= wish.start && end <= wish.end)
  const jobs = words.filter(isJob)
  const isOnly = jobs.every((token) => within.includes(token))
  const parts = partsOf(within)
  const kept = parts.map((part) => (isOnly && jobs[0] && part.includes(jobs[0]) ? besideJob(part, told) : part))
  const open = kept.filter(
    (part, at) => part.some(told) || !(following || part.some(isWork) || (at > 0 && joins.test(part[0]!.word))),
  )
  return (open.length > 0 ? open : kept).reduce<Span[]>((spans, part) => join(spans, part, tokens), [])
}

/** What commas and an «et» divide. */
function partsOf(words: readonly Token[]): Token[][] {
  const parts: Token[][] = []
  for (const token of words) {
    const last = parts.at(-1)
    if (last && last[0]!.clause === token.clause && !joins.test(token.word)) last.push(token)
    else parts.push([token])
  }
  return parts
}

/** What is said beside the trade: after it, or before it where nothing tells after it. */
function besideJob(part: readonly Token[], told: (token: Token) => boolean): Token[] {
  const from = part.findIndex(isJob)
  const length = part.slice(from).findIndex((token) => !isJob(token))
  const [before, after] = [part.slice(0, from), length < 0 ? [] : part.slice(from + length)]
  if (after.some(told) || (after.length > 0 && !before.some(told))) return after
  return before.length > 0 ? before : [...part]
}

/** Parts that only marks divide are one. */
function join(spans: Span[], part: readonly Token[], tokens: readonly Token[]): Span[] {
  const [start, end] = [part[0]!.start, part.at(-1)!.end]
  const last = spans.at(-1)
  if (!last || tokens.some((token) => !token.isMark && token.start >= last.end && token.end <= start))
    return [...spans, { start, end }]
  return [...spans.slice(0, -1), { start: last.start, end }]
}
