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
  /^(?: (?:preferred|ideally|please|si possible|de preference))? ?(?:[—–,-]+|\.\.\.|…)? ?(?:(?:no|non|nan|nope)(?: (?:wait|attends|pardon|sorry))?(?:,| [–—-])|(?:no|non|nan|nope) (?:wait|attends|attendez|pardon|sorry|scratch that|oups|oops)|(?:no|non|nan)(?:,? (?:pas|not|juste|just|plutot|rather|disons|make that|say))+|sorry,?|pardon,?|i mean,?|je veux dire,?|or rather,?|ou plutot,?|enfin,?|make that|scratch that,?|correction[,:]?|err?,?) ?(?:(?:juste|just|plutot|plain|simplement|un|une|an?|the|le|la|de|en|disons) )*$/

const becomes =
  /^ (?:se )?(?:sera(?:it)?|devient|deviendra|becomes|turns? into|is (?:now|actually|really)|est (?:maintenant|finalement|en fait|plutot)|transforme)(?: (?:finalement|en fait|actually|now|plutot|en|un|une|an?|le|la|the))* ?$/

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
    if (piece.slot !== 'skill' && becomes.test(draft.folded.slice(piece.end, next.start))) {
      setMode(piece, 'remove')
      setMode(next, 'must')
      return
    }
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
const nomore = /(?:^|[,;.:] ?|et |mais |but |and )(?:plus (?:d'|de |du )|no more |not )$/
const lifted =
  /^(?: (?:requirement|criterion|filter|part|bit|critere|filtre))? (?:off(?: (?:the|my|our) (?:list|search|table))?|out(?: of (?:it|this|that|the (?:search|list|equation|picture)))?|away|aside|to one side|de cote|a part|de la liste|de la recherche|du lot)(?![a-z-])/

const unless = /(?<![a-z])(?:sans|pas de|pas d'|no|without)(?: (?:le|la|les|l'|the|a|an))* ?$/
const refusal =
  /^,? ?(?:=|:)? ?(?:c'est (?:non|mort|niet|pas la peine|rape|foutu|inutile)|pas d'(?:embauche|entretien)|pas de (?:contrat|poste|suite)|no (?:job|hire|interview|deal|entry|chance|thanks)|(?:on|je) (?:passe|oublie|ecarte|n'en veu[tx] pas|ne prend[s]? pas)|(?:i'm|we're) not interested|forget it|don't bother|it's a no|not interested|no way|rien du tout|point final)(?![a-z])/
const unthinkable =
  /(?<![a-z])(?:(?:can't|cannot|can not|couldn't|won't|wouldn't|(?:ne )?(?:peut|peux|pouvons|pourra|pourrai|saurait) pas|impossible (?:de|d'|to)|hors de question de|pas question de|no way we)(?: [a-z']+){0,2}? (?:without|sans)|(?:ne )?(?:peut|peux|pouvons|pourra) pas (?:se|s'en|me|m'en|nous) passer (?:de |du |d')?)(?: (?:le|la|les|l'|the|a|an))* ?$/

/** «sans HACCP c'est non», "we can't do without it": refusing its absence is to require it. */
export function applyStress(draft: Draft, pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    const [before, after] = [draft.folded.slice(0, piece.start), draft.folded.slice(piece.end)]
    if (unthinkable.test(before) || (unless.test(before) && refusal.test(after))) setMode(piece, 'must')
  }
}

const shifting =
  /(?<![a-z])(?:move|put|shift|demote|downgrade|relegate|bump|knock|make|turn|promote|upgrade|passe\w*|mets|met(?:tez|tons)|bascule\w*|descend\w*|retrograde\w*|remonte\w*|monte\w*|classe\w*|considere\w*|treat|list|rang\w+)(?: (?:the|le|la|les|down|up))*(?: |')?$/
const toNice =
  /^(?: [a-z]+)?(?: down)?(?:,? (?:to|into|in|as|en|dans|comme|parmi|among|under|from must to|from required to))(?: (?:the|les|le|un|une|an?|simple|just|juste))* (?:nice|preferred|preferences?|bonus|desirable|desirables|optional|optionals|wish|plus|souhait\w*|optionnel\w*|facultati\w+|extras?|atouts?)(?![a-z])/
const toMust =
  /^(?: [a-z]+)?(?: up)?(?:,? (?:to|into|in|as|en|dans|comme|parmi|among|under|from nice to))(?: (?:the|les|le|un|une|an?|real|hard))* (?:must|musts|required|requirements?|essentials?|mandatory|obligatoires?|exigee?s?|indispensables?|imperatifs?|compulsory|non[- ]negotiables?)(?![a-z])/

/** "demote Spring to preferred", «remonte le SST en obligatoire»: from one list to the other. */
export function applyShift(draft: Draft, pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    if (!shifting.test(draft.folded.slice(0, piece.start))) continue
    const after = draft.folded.slice(piece.end)
    if (toNice.test(after)) setMode(piece, 'nice')
    else if (toMust.test(after)) setMode(piece, 'must')
  }
}

const ditched =
  /^[^.;!?]{0,50}?[,.]? (?:so |and |just |now |then |please |donc |alors |du coup )*(?:(?:ditch|drop|scrap|lose|forget|bin|remove|delete|chuck|cancel|skip|get rid of|take|leave) (?:it|them|that|those|this)(?: one)?(?: (?:out|off|away|then|too|please|now))*|(?:enleve|vire|retire|supprime|oublie|laisse)s?(?:[ -](?:le|la|les|ca|tomber|cela))+)[ .!]*$/

/** "the Saturdays were the old rota, ditch them": the order comes last, of all that was named before it. */
export function applyDitched(draft: Draft, pieces: readonly Piece[]): void {
  const [first] = pieces
  if (!first || pieces.some(({ slot, said }) => slot !== first.slot || said)) return
  if (!ditched.test(draft.folded.slice(pieces.at(-1)!.end))) return
  for (const piece of pieces) setMode(piece, 'remove')
}

const replacing =
  /^ (?:(?:could|can|should|will|would|may|might|to|pourrait|peut|doit|va) )?(?:now )?(?:replaces?|take (?:the place of|over from)|remplacer?)(?: (?:the|le|la|les|l'))* ?$/

/** "Portuguese could replace the Spanish": the second goes. */
export function applyReplacing(draft: Draft, pieces: readonly Piece[]): void {
  pieces.forEach((piece, at) => {
    const next = pieces[at + 1]
    if (next?.slot === piece.slot && replacing.test(draft.folded.slice(piece.end, next.start))) setMode(next, 'remove')
  })
}

/** "take Daventry off the list", «laisse le kurde de côté»: the verb stands before, what becomes of it after. */
export function applyAround(draft: Draft, pieces: readonly Piece[]): void {
  for (const piece of pieces)
    if (
      nomore.test(draft.folded.slice(0, piece.start)) &&
      /^ (?:du tout|at all|any ?more)(?![a-z])/.test(draft.folded.slice(piece.end))
    )
      setMode(piece, 'remove')
    else if (lifting.test(draft.folded.slice(0, piece.start)) && lifted.test(draft.folded.slice(piece.end)))
      setMode(piece, 'remove')
}
