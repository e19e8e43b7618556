import type { Judged } from './learned.ts'
import type { Span } from './spans.ts'

const opens =
  /(?<![a-z])(?:no|not|nobody|noone|none|never|without|avoid\w*|don't|can't|won't|wouldn't|someone|somebody|anyone|who|whose|pas|sans|aucune?|jamais|ni|evit\w+|ecart\w+|refus\w+|quelqu'un|qqn|personne|celui|celle|ceux|celles|gens|qui|dont|que d[eu]s?|only|must|has to|doit|plutot)(?![a-z])/
const place = /(?<= )(?:a|in|at|near|vers|autour|around|avec|with|et|and) /
const more = /(?<= )(?:avec|with|et|and|plus) /
const work =
  /\d|\b(?:permis|caces|licen[cs]e|experience|diplome|degree|anglais|english|francais courant|fluent|cdi|cdd|interim|permanent)\b/

/**
 * What of an unlawful clause is taken out: of the request itself, from where the wish opens to where the request goes on; of a clause that follows
 * it, all but what it says of work.
 */
export function cutOf(clause: Judged, following: boolean): Span {
  const { start, end, text, at, hits } = clause
  if (!hits[0]) return { start, end }
  const first = Math.min(...hits.map((hit) => hit.start))
  const last = Math.max(...hits.map((hit) => hit.end))
  const opening = opens.exec(text)
  const opened = opening !== null && opening.index < first
  if (at === 0 && !opened) return { start: start + first, end: start + last }
  const resumed = (at > 0 || following ? more : place).exec(text.slice(last))
  const whole = at > 0 && !work.test(text.slice(0, first))
  return { start: whole ? start : start + (opened ? opening.index : first), end: resumed ? start + last : end }
}
