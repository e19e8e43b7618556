import type { Draft, Made } from './draft.ts'
import { idleWords } from './plain-words.ts'
import { closestTerm, type TermMatch } from './taxonomy/taxonomy.ts'
import { nameOf, sectorOf } from './title.ts'
import { widenHouse, widenLeft } from './widen.ts'
import { norm } from './word-lists.ts'

const bounds =
  /[,;/()\n.!?|+]| (?:et|ou|and|or|avec|with|pour|for|sur|on|a|à|au|aux|in|en|dans|chez|at|near|mais|but|est|is|serait|would|c'est|ca|souhaite\w*|exige\w*|obligatoire\w*|requis\w*|apprecie\w*|required|essential|preferred|si|if|indispensable\w*|un|une|le|la|les|des|du|de|d'|the|of|plus|mini|minimum|min|cdi|cdd|dispo\w*|possible|necessaire\w*|n'est|isn't|needed|as|only|also|too|aussi|svp|stp|please|avc|ds|ss|pr|ki|kil|qui|que|who|maitrise\w*|wd|would|nice|skills?|knowledge|specialists?|specialism|devient|deviennent|becomes?|passe|passent|oblig|helpful|appreciated|desirable|mandatory|optional|bonus|deja|must|excluded?|plutot|surtout|essentiellement|principalement|notamment|mainly|mostly|indispensable)(?![a-z'])|$/

function isTakenAt(draft: Draft, start: number, length: number): boolean {
  const end = start + length
  return (
    draft.left.slice(start, end).includes('·') ||
    draft.inner.some((term) => term.start > start - 1 && term.start < end) ||
    draft.places.some((place) => place.start > start - 1 && place.start < end) ||
    /^ ?(?:ans|mois|h|€|k|km|jours|years|months|days|%)/.test(draft.folded.slice(end))
  )
}

/** «soudure optique», «chirurgie équine»: the know-how with the words that narrow it, up to the next stop. */
function extendedSkill(draft: Draft, match: TermMatch): Made {
  const name = nameOf(match)
  const rest = `${draft.left.slice(match.end)} `
  const stop = bounds.exec(rest)?.index ?? 0
  const more = draft.left.slice(match.end, match.end + stop).trimEnd()
  const words = more.trim().split(' ').filter(Boolean)
  const single = !/[\s-]/.test(match.form) && /^\p{Ll}/u.test(match.form)
  const clear = words.length > 0 && words.length <= 2 && /^ [a-z0-9' -]+$/.test(more) && !more.includes('·')
  const taken =
    draft.inner.some((term) => term.start >= match.end && term.start < match.end + stop && term.kind !== 'skill') ||
    draft.places.some((place) => place.start >= match.end && place.start < match.end + stop)
  const version = /^ (?:\p{Lu}{2,}|\d{1,3})(?![\p{L}\d])/u.exec(draft.text.slice(match.end))?.[0]
  if (
    version &&
    !draft.long &&
    /^\p{Lu}/u.test(match.form) &&
    draft.text !== draft.text.toUpperCase() &&
    !isTakenAt(draft, match.end, version.length)
  ) {
    const end = match.end + version.length
    return { slot: 'skill', value: draft.text.slice(match.start, end), end }
  }
  if (!single || !clear || taken || idleWords.test(more))
    return { slot: 'skill', value: asSaid(draft, match, name).replace(/ (?:experience|skills|know-how|background)$/i, '') }
  const job = closestTerm('occupation', draft.folded.slice(match.start, match.end + 1 + words[0]!.length))
  if (job && !draft.pieces.some(({ slot }) => slot === 'title'))
    return { slot: 'title', value: job[draft.lang] || job.fr, end: match.end + 1 + words[0]!.length }
  const end = match.end + more.length
  return { slot: 'skill', value: draft.text.slice(match.start, end), end }
}

/** «taille de vigne» stays so, though the list writes «taille de la vigne». */
function asSaid(draft: Draft, match: TermMatch, name: string): string {
  const said = draft.text.slice(match.start, match.end)
  return norm(said) === norm(name) || said.includes('\n') ? name : said
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

/** «chirurgie équine»: but what is a skill by itself («crèche Montessori») stays apart. */
function narrowed(draft: Draft, match: TermMatch): Made | undefined {
  const after = draft.inner.some(({ kind, start }) => kind === 'skill' && start >= match.end && start <= match.end + 2)
  return after || /\p{Lu}/u.test(draft.text.slice(match.end, match.end + 3)) ? undefined : extendedSkill(draft, match)
}

/** "glasshouse growing": what is done there. */
function gerund(draft: Draft, match: TermMatch): Made | undefined {
  const more = /^ [a-z]{3,}ing(?= *(?:$|[,.;!?)]| (?:and|in|at|with) ))/.exec(draft.left.slice(match.end))?.[0]
  if (
    !more ||
    idleWords.test(more) ||
    draft.inner.some((term) => term.start > match.end && term.end <= match.end + more.length && term.kind !== 'skill')
  )
    return undefined
  const end = match.end + more.length
  return { slot: 'skill', value: draft.text.slice(match.start, end), end }
}

/** "country house hotel", «cabinet d'expertise comptable»: the establishment with what tells it apart. */
export function sectorIn(draft: Draft, match: TermMatch): Made {
  const { start, end } = draft.lang === 'en' ? widenLeft(draft, match) : widenHouse(draft, match)
  if (start === match.start && end === match.end) {
    const wider = draft.lang === 'fr' ? narrowed(draft, match) : gerund(draft, match)
    if (wider?.end) return wider
    const form = match.flags.includes('caps') ? match.form : draft.text.slice(match.start, match.end)
    return { slot: 'industry', value: sectorOf({ ...match, form }) }
  }
  return { slot: 'industry', value: draft.text.slice(start, end), start, end }
}
