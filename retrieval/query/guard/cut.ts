import type { Judged } from './learned.ts'
import type { Span } from './spans.ts'

const opens =
  /(?<![a-z])(?:no|not|nobody|noone|none|never|without|avoid\w*|don't|can't|won't|wouldn't|someone|somebody|anyone|who|whose|pas|sans|aucune?|jamais|ni|evit\w+|ecart\w+|refus\w+|quelqu'un|qqn|personne|celui|celle|ceux|celles|gens|qui|dont|que d[eu]s?|only|must|has to|doit|plutot)(?![a-z])/
const place = /(?<= )(?:a|in|at|near|vers|autour|around|avec|with|et|and) /

/** What of an unlawful clause is taken out: all of one that follows the request, and of the request itself from where the wish opens. */
export function cutOf(clause: Judged): Span {
  const { start, end, text, at, hits } = clause
  if (at > 0 || !hits[0]) return { start, end }
  const first = Math.min(...hits.map((hit) => hit.start))
  const last = Math.max(...hits.map((hit) => hit.end))
  const opening = opens.exec(text)
  const from = opening && opening.index < first ? opening.index : first
  const resumed = place.exec(text.slice(last))
  return { start: start + from, end: resumed ? start + last : end }
}
