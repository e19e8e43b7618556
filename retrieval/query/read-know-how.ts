import type { Draft, Made } from './draft.ts'
import { idleWords } from './plain-words.ts'
import type { TermMatch } from './taxonomy/taxonomy.ts'
import { nameOf, sectorOf } from './title.ts'
import { widenHouse, widenLeft } from './widen.ts'

const bounds =
  /[,;/()\n.!?|+]| (?:et|ou|and|or|avec|with|pour|for|sur|on|a|à|au|aux|in|en|dans|chez|at|near|mais|but|est|is|serait|would|c'est|ca|souhaite\w*|exige\w*|obligatoire\w*|requis\w*|apprecie\w*|required|essential|preferred|si|if|indispensable\w*|un|une|le|la|les|des|du|de|d'|the|of|plus|mini|minimum|min|cdi|cdd|dispo\w*|possible|necessaire\w*|n'est|isn't|needed|as|only|also|too|aussi|svp|stp|please|avc|ds|ss|pr|ki|kil|qui|que|who|maitrise\w*|wd|would|nice|skills?|specialist|deja|must|excluded?|plutot|indispensable)(?![a-z'])|$/

/** «soudure optique», «chirurgie équine»: the know-how with the words that narrow it, up to the next stop. */
function extendedSkill(draft: Draft, match: TermMatch): Made {
  const name = nameOf(match)
  const rest = `${draft.left.slice(match.end)} `
  const stop = bounds.exec(rest)?.index ?? 0
  const more = draft.folded.slice(match.end, match.end + stop).trimEnd()
  const words = more.trim().split(' ').filter(Boolean)
  const single = !/[\s-]/.test(match.form) && /^\p{Ll}/u.test(match.form)
  const clear = words.length > 0 && words.length <= 2 && /^ [a-z0-9' -]+$/.test(more) && !more.includes('·')
  const taken =
    draft.inner.some((term) => term.start >= match.end && term.start < match.end + stop && term.kind !== 'skill') ||
    draft.places.some((place) => place.start >= match.end && place.start < match.end + stop)
  if (!single || !clear || taken || idleWords.test(more)) return { slot: 'skill', value: name }
  const end = match.end + more.length
  return { slot: 'skill', value: draft.text.slice(match.start, end), end }
}

/** "first-line maintenance" in English, «soudure optique» in French. */
export function skillIn(draft: Draft, match: TermMatch): Made {
  if (draft.lang !== 'en') return extendedSkill(draft, match)
  const card = /^ (?:licen[cs]e|ticket|certificate|certification|card|award|badge)(?![a-z])/.exec(
    draft.left.slice(match.end),
  )?.[0]
  if (card) {
    const end = match.end + card.length
    return { slot: 'certification', value: draft.text.slice(match.start, end), end }
  }
  const { start, end } = widenLeft(draft, match)
  return start === match.start ? extendedSkill(draft, match) : { slot: 'skill', value: draft.text.slice(start, end), start }
}

/** "country house hotel", «cabinet d'expertise comptable»: the establishment with what tells it apart. */
export function sectorIn(draft: Draft, match: TermMatch): Made {
  const { start, end } = draft.lang === 'en' ? widenLeft(draft, match) : widenHouse(draft, match)
  if (start === match.start && end === match.end) {
    const form = match.flags.includes('caps') ? match.form : draft.text.slice(match.start, match.end)
    return { slot: 'industry', value: sectorOf({ ...match, form }) }
  }
  return { slot: 'industry', value: draft.text.slice(start, end), start, end }
}
