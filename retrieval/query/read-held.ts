import { addPiece, coverSpan, type Draft, isFree, type Made, type Slot } from './draft.ts'
import { foldSame } from './fold.ts'
import { heldIn, isOneWord, isShort, partsOf } from './held.ts'
import { isGoverned } from './scope-reach.ts'
import type { Filters } from './slots.ts'

const taking =
  /(?:enlev\w+|retir\w+|supprim\w+|oubli\w+|laiss\w+ tomber|vir\w+|remov\w+|drop|forget(?: about)?|take off|take out|lose|get rid of|ignore|scrap|sans|plus besoin|cancel|skip|ditch|annul\w+|abandonn\w+|without|not?|pas)(?: (?:de|du|la|le|les|the|l'|d'|des|that|critere|experience|about))* $/

/** «reprends Soprema», "let Kingspan people back in": no longer unwanted. */
const forgiving =
  /(?<![a-z])(?:repren\w*|reintegre\w*|remets|remettez|accepte\w*|inclu\w+|let|allow|include|readmit|bring back|take back)(?: (?:les|ceux|celles|gens|profils|anciens|de|du|d'|des|chez|the|people|those|anyone|from|at))* $/

/** What was said before is known by its words, and may be changed by one of them: «laisse tomber le 5», "lashes can be optional". */
export function readHeld(draft: Draft, before: Filters): void {
  if (draft.long) return
  const tokens = [...draft.folded.matchAll(/[a-z0-9]+/g)]
  for (const { words, made, unwanted } of heldIn(before)) {
    const whole = foldSame(words)
    const at = boundary(draft.left, whole)
    if (at >= 0) {
      const back = unwanted && forgiving.test(draft.folded.slice(Math.max(0, at - 40), at))
      if (!implied.has(made.slot) || isGoverned(draft, at, at + whole.length))
        put(draft, back ? { ...made, mode: 'remove' } : made, at, at + whole.length)
      continue
    }
    for (const part of partsOf(words)) {
      const token = tokens.find(
        (one) => isShort(one[0], part) && isFree(draft, one.index, one.index + one[0].length) && isPointed(draft, one, part),
      )
      if (!token) continue
      const end = token.index + token[0].length
      const taken = taking.test(draft.folded.slice(Math.max(0, token.index - 40), token.index))
      if (!taken && !isGoverned(draft, token.index, end)) continue
      put(draft, taken ? { ...made, mode: 'remove' } : made, token.index, end)
      break
    }
  }
}

/** A part cut short («l'implanto») is spoken of with an article. */
function isPointed(draft: Draft, { 0: word, index }: RegExpMatchArray, part: string): boolean {
  return isOneWord(word, part) || /(?:l'|la |le |les |the )$/.test(draft.folded.slice(0, index))
}

/** Spoken of in other words than those that ask for it: only where something is said of it. */
const implied: ReadonlySet<Slot> = new Set<Slot>(['experience', 'seniority', 'licence', 'vehicle'])

function put(draft: Draft, made: Made, start: number, end: number): void {
  if (!isFree(draft, start, end)) return
  addPiece(draft, made, start, end)
  coverSpan(draft, start, end)
}

function boundary(text: string, words: string): number {
  if (words.length === 0) return -1
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const clear = !/[a-z0-9]/.test(text[at - 1] ?? ' ') && /^(?:e?s)?(?![a-z0-9])/.test(text.slice(at + words.length))
    if (clear) return at
  }
  return -1
}
