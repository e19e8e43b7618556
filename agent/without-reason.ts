import { fold } from '#lib/words'
import { findHealth } from '#retrieval/query/guard/kept'

const moreTime =
  /\b(?:tiers temps|temps (?:en plus|de plus|majore|supplementaire|additionnel|amenage)|plus de temps|minutes? (?:en plus|de plus|supplementaires?)|amenagements?|(?:extra|more|additional|longer) (?:time|minutes)|(?:extra|more|additional) \w+ minutes|\d+ (?:percent )?(?:extra|more)|accommodations?|time and a (?:half|third|quarter)|third (?:more|extra)|(?:double|twice the) time)\b/
const asksTime = (text: string) => moreTime.test(fold(text))

/** Said beside a wish for more time, these are why; elsewhere they may be of a trade. */
const ailments =
  /\b(?:situation de handicap|handicap\p{L}*|rqth|mdph|dys\p{L}*|tdah?|adhd|autis\p{L}*|asperger|disab\p{L}*|impair\p{L}*|neurodiver\p{L}*|malad\p{L}*|trouble\p{L}*|déficien\p{L}*|illness|condition|diagnos\p{L}*|cancer|épilep\p{L}*|epilep\p{L}*|diab[eé]t\p{L}*)/giu
/** «… parce que …», “… because …”: the whole of it, whatever it tells. */
const because =
  /\b(?:parce qu|car|puisqu|vu qu|étant donné|en raison|à cause|because|since|due to|owing to|on account of)[^,;.!?:]*/giu

/** «elle est dyslexique, donne-lui un tiers temps»: what is asked for is kept, why it is asked for is not, in the conversation either. */
export function withoutReason(text: string): string {
  if (!asksTime(text)) return text
  const short = text.replace(because, '[…]')
  const bare = asksTime(short) ? short : text
  let left = ''
  let at = 0
  for (const { start, end } of findHealth(bare)) {
    if (start < at) continue
    left += `${bare.slice(at, start)}[…]`
    at = end
  }
  return (left + bare.slice(at)).replace(ailments, '[…]')
}
