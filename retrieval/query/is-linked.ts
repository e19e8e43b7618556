import type { Draft } from './draft.ts'

type Span = { start: number; end: number }

/** Whether all that stands between two stretches, whichever comes first, is such a link. */
export function isLinked({ folded }: Draft, link: RegExp, [one, other]: [Span, Span]): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one]
  return first.end <= second.start && link.test(folded.slice(first.end, second.start))
}
