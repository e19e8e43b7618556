import type { Draft, Piece } from './draft.ts'
import { near, setMode } from './scope-mode.ts'

const exchanges =
  /(?<![a-z])(?:remplac\w+|replace|swap|change|troque\w*|switch|substitue\w*|(?:pass|bascul)\w+(?= (?:de |du |d'))|(?:go|move) from)(?: (?:le|la|les|l'|the|from|de|out))*(?![a-z])/
const exchanged = /(?<![a-z])(?:par|contre|with|for|by|to|en|pour|a|au)(?![a-z])/

/** «l'un ou l'autre», "either one": one of those just named is enough. */
export function applyEither(draft: Draft, pieces: Piece[]): void {
  if (
    !/(?<![a-z])(?:l'un ou l'autre|l'une ou l'autre|l'un des deux|l'une des deux|au choix|either (?:one|will do|is fine|works)|one or the other|one of the two|at least one of)(?![a-z])/.test(
      draft.folded,
    )
  )
    return
  const chosen = pieces.filter(({ slot, mode }) => (slot === 'skill' || slot === 'certification') && mode === 'must')
  const [slot] = chosen.map((piece) => piece.slot)
  if (chosen.length < 2 || chosen.some((piece) => piece.slot !== slot)) return
  for (const piece of chosen) setMode(piece, 'any')
}

const corrected =
  /^ ?(?:[—–,-]+|\.\.\.|…)? ?(?:(?:no|non|nan|nope)(?: (?:wait|attends|pardon|sorry))?(?:,| [–—-])|(?:no|non|nan)(?:,? (?:pas|not|juste|just|plutot|rather|disons|make that|say))+|sorry,?|pardon,?|i mean,?|je veux dire,?|or rather,?|ou plutot,?|enfin,?|make that|scratch that,?|correction[,:]?|err?,?) ?(?:(?:juste|just|plutot|plain|simplement|un|une|an?|the|le|la|de|en|disons) )*$/

/** "Leith, no, Livingston": the second thought counts. */
export function applyCorrection(draft: Draft, pieces: Piece[]): void {
  pieces.forEach((piece, at) => {
    const next = pieces[at + 1]
    if (
      next?.slot === piece.slot &&
      /(?:i said|j'ai dit|je disais) (?:the |les |de |en )?$/.test(draft.folded.slice(0, piece.start))
    ) {
      setMode(piece, 'remove')
      return
    }
    if (next?.slot !== piece.slot || piece.mode === 'remove') return
    const between = draft.folded.slice(piece.end, next.start)
    const rather =
      /^ ?, ?(?:(?:un|une|an?|le|la) )?$/.test(between) &&
      /^,? (?:plutot|rather|en fait|finalement|actually)(?= *(?:$|[,.;!]))/.test(draft.folded.slice(next.end))
    if (!rather && !corrected.test(between)) return
    setMode(piece, 'remove')
    const again = pieces[at + 2]
    if (again?.slot === piece.slot && isRepeated(piece, next)) {
      setMode(next, 'remove')
      setMode(again, 'must')
    } else setMode(next, 'must')
  })
}

/** «permis BE, non pas BE, juste B»: the first said again, to be taken back. */
function isRepeated(first: Piece, second: Piece): boolean {
  return JSON.stringify(first.value) === JSON.stringify(second.value)
}

/** «remplace Nantes par Rennes», "swap React for Vue": the first goes, the second comes. */
export function applyExchange(draft: Draft, pieces: Piece[]): void {
  const cue = exchanges.exec(draft.folded)
  if (!cue) return
  const [first, ...rest] = pieces.filter(({ start }) => start >= cue.index)
  for (const next of rest) {
    if (!exchanged.test(draft.folded.slice(first!.end, next.start))) continue
    const plain = /^(?:remplac|replace|troque|substitue|swap)/.test(cue[0])
    if (plain || first!.slot === next.slot || near(first!.slot, next.slot)) {
      setMode(first!, 'remove')
      setMode(next, 'must')
    }
    return
  }
}

const lifting =
  /(?<![a-z])(?:take|leave|cross|strike|knock|scratch|put|set|rule|count|keep|chuck|throw|laisse\w*|mets?|met(?:tez|tons)|sors|sortez|rang\w+)(?: (?:us|moi|donc))?(?: (?:the|le|la|les|that|this|all|l'))*(?: |')?$/
const lifted =
  /^(?: (?:requirement|criterion|filter|part|bit|critere|filtre))? (?:off(?: (?:the|my|our) (?:list|search|table))?|out(?: of (?:it|this|that|the (?:search|list|equation|picture)))?|away|aside|to one side|de cote|a part|de la liste|de la recherche|du lot)(?![a-z-])/

/** "take Daventry off the list", «laisse le kurde de côté»: the verb stands before, what becomes of it after. */
export function applyAround(draft: Draft, pieces: readonly Piece[]): void {
  for (const piece of pieces)
    if (lifting.test(draft.folded.slice(0, piece.start)) && lifted.test(draft.folded.slice(piece.end))) setMode(piece, 'remove')
}
