import { addPiece, coverSpan, type Draft, isFree } from './draft.ts'
import { firstNames } from './first-names.ts'
import { foldSame } from './fold.ts'

const proper = /(?<![\p{L}\p{N}])[\p{Lu}][\p{L}\p{N}+#.]*[\p{L}\p{N}+#](?: [\p{Lu}][\p{L}\p{N}+#]+)?/gu
const tool =
  /(?:logiciels?|outils?|maitris\w+(?: de)?(?: l'outil| du logiciel| de)?|connaiss\w+(?: de| du)?|connait|utilis\w+|software|tools?|knowledge of|proficien\w+ (?:in|with)|experience (?:of|with|on|sur)|familiar with|using|skills? in|competent (?:in|with)|expert (?:in|en)|sachant utiliser|know|knows|formee? (?:a|sur))(?: (?:le|la|les|l'|the|du|de))*[ ']$/
const joiner = /^(?: ?[,/+&] ?| et | ou | and | or )$/

/** Tools that no list names: a word with a capital after «logiciel», or joined to a tool that is known. */
export function readUnknown(draft: Draft): void {
  if (draft.text === draft.text.toUpperCase()) return
  for (const match of draft.text.matchAll(proper)) {
    const { index: start } = match
    const end = start + match[0].length
    if (!isFree(draft, start, end) || isOtherName(draft, match[0], start, end)) continue
    const before = draft.folded.slice(Math.max(0, start - 40), start)
    if (!tool.test(before) && !isJoined(draft, start, end)) continue
    addPiece(draft, { slot: 'skill', value: match[0] }, start, end)
    coverSpan(draft, start, end)
  }
}

function isOtherName(draft: Draft, word: string, start: number, end: number): boolean {
  if (firstNames.has(foldSame(word).split(' ')[0]!)) return true
  return (
    draft.places.some((place) => place.start < end && start < place.end) ||
    /^(?:I|Je|Le|La|Les|The|And|Or|Et|Ou|En|Avec|With|CDI|CDD)$/.test(word)
  )
}

function isJoined(draft: Draft, start: number, end: number): boolean {
  return draft.pieces.some(
    (piece) =>
      piece.slot === 'skill' &&
      (/\p{Lu}/u.test(draft.text.slice(piece.start, piece.end)) || /software/.test(piece.value)) &&
      ((piece.end <= start && joiner.test(draft.folded.slice(piece.end, start))) ||
        (end <= piece.start && joiner.test(draft.folded.slice(end, piece.start)))),
  )
}
