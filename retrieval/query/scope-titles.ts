import type { Draft, Piece } from './draft.ts'
import { idleWords } from './plain-words.ts'
import { excludedAfter, mustAfter, niceAfter } from './scope-cues.ts'

const unwantedWord = new RegExp(`^ (?:${excludedAfter}|${niceAfter}|${mustAfter})`)

/** «pas de boucher industriel», «pas un menuisier d'atelier»: the job that is not wanted, with the words that tell it apart. */
export function widenTitles(draft: Draft, pieces: Piece[]): void {
  for (const piece of pieces) {
    if (piece.slot !== 'title' || piece.mode !== 'exclude') continue
    const more =
      /^ (?:d'|de |du |en )?(?!en |plus|et |ou |pour|avec|a |sur|svp|stp|merci|please|either|thank|non plus|revanche|mind|though|however|either)[a-z-]{4,}/.exec(
        draft.folded.slice(piece.end),
      )?.[0]
    if (
      !more ||
      idleWords.test(more) ||
      unwantedWord.test(more) ||
      draft.places.some((place) => place.start >= piece.end && place.start < piece.end + more.length)
    )
      continue
    const end = piece.end + more.length
    const next = pieces.findIndex((other) => other !== piece && other.start >= piece.end && other.start < end)
    if (next >= 0) pieces.splice(next, 1)
    piece.value += draft.text.slice(piece.end, end)
    piece.end = end
  }
}
