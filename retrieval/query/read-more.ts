import { addPiece, coverSpan, type Draft } from './draft.ts'
import { isKnowHow, putUnknown } from './read-unknown.ts'
import type { Filters } from './slots.ts'

/** "stainless too", «l'inox aussi», "Bluebeam in addition": all that a clause of a follow-up says. */
const more =
  /(?<=^|[,;.:!?] ?)((?:(?:and|et|oh|ah|also|aussi|puis|plus|with|avec|some|the|an?|le|la|les|du|des|add|throw in|ajoute[rz]?|rajoute[rz]?|mets|mettez)(?![a-z]) |l'|d')*)((?:[a-z][a-z0-9'+#-]*)(?: [a-z][a-z0-9'+#-]*){0,2}?) (?:too|as ?well|also|in addition|on top|aussi|egalement|en plus|en sus)(?= *(?:$|[,.;:!?)]))/g

/** What no list holds, in a follow-up in which nothing else is read: more of what was asked for. */
export function readMore(draft: Draft, { before, listed }: { before: Filters; listed: boolean }): void {
  if (!listed || draft.first || draft.long || draft.pieces.length > 0) return
  for (const match of draft.left.matchAll(more)) {
    const start = match.index + match[1]!.length
    const end = start + match[2]!.length
    if (!isKnowHow(draft, start, end) || isNumbered(match[2]!)) continue
    const isTown = before.locations && !before.skills && isProper.test(draft.text.slice(start, end))
    if (!isTown) putUnknown(draft, 'skill', { start, end })
    else addPiece(draft, { slot: 'location', value: { place: draft.text.slice(start, end), type: 'city' } }, start, end)
    coverSpan(draft, start, end)
  }
}

const isProper = /^\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+)*$/u

/** "the third", «les deux autres»: somebody. */
const isNumbered = (said: string) => /(?:th|rd|eme|ieme|ier|iere)$/.test(said.split(' ')[0]!)
