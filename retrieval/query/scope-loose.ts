import type { Draft, Piece } from './draft.ts'
import { setMode } from './scope-mode.ts'

// A wish said at a distance: «l'habilitation gaz, ça ce serait pas mal mais pas obligé», "CT, if you can find one". The words between a
// criterion and the next one, within one sentence, say what it is to the recruiter.

const good =
  '(?:bien|bon|cool|top|super|genial|sympa|chouette|pas mal|mieux|ideal|parfait|appreciable|apprecie\\w*|utile|interessant|souhaitable|souhaite\\w*|preferable|(?:un |le )?(?:plus|atout|bonus|\\+)|la cerise\\w*|nice|good|great|ideal|lovely|handy|helpful|useful|better|preferable|preferred|desirable|brilliant|fab|welcome|beneficial|appreciated|amazin\\w*|awesome|fantastic|wonderful|excellent|terrific|perfect|smashing|grand|brill|class|deadly|sound|magic|sweet|an? (?:plus|bonus|asset|advantage|nice to have|nice extra))'
const bare = '(?:good|nice|great|lovely|handy|useful|brilliant) to have'
/** "if they've got one", «s'il y en a»: up to the end of its clause. */
const supposed =
  "(?:but |only |even )?(?:if (?:it|they|he|she|you|u|we|i|there|any|one|possible|available|going|poss)(?:'[a-z]+)?(?: [a-z']+){0,5}|s'il(?:s)? [a-z'-]+(?: [a-z'-]+){0,4}|si (?:tu|vous|on|j'|je|elles?) ?[a-z'-]+(?: [a-z'-]+){0,3})(?= *(?:$|[,.;!?)]| but(?![a-z])| mais(?![a-z])))"
const loosely = new RegExp(
  `(?<![a-z])(?:(?:ce |ca |cela |il )?(?:serait|seraient|est|sont)(?: (?:juste|plutot|vraiment|assez|simplement|toujours|quand meme))* ${good}|(?:it|that|they|which|this)? ?(?:(?:would|wd|wld|cd|could|will|'d|'ll)(?: \\w+)? (?:be|b)|is|are)(?: (?:just|only|really|merely|simply|quite|more of))* ${good}|c'est (?:juste |plutot |que |qu')?(?:du |un )?(?:bonus|plus|atout|confort|\\+|mieux)|si (?:possible|tu (?:peux|trouves)|vous (?:pouvez|trouvez)|on (?:peut|trouve)|ca se trouve|jamais)|if (?:you can(?: find)?|possible|at all possible|we can|there(?:'s| is) (?:one|any|some))|(?:en|comme) (?:un )?(?:bonus|option|atout)|comme (?:un )?plus|as an? (?:bonus|plus|extra|option)|(?:mais |et |but |though |although )?(?:ce |c'|it's |that's |n'est |is |sans etre |sans que ce soit |without being )*(?:pas|non|not|isn't|aren't|n't) (?:forcement |strictement |absolutely |strictly |a |an |une? |du tout )*(?:oblige\\w*|obligatoires?|bloquante?s?|blocking|blockers?|vital|critical|crucial|necessary|needed|required|redhibitoires?|eliminatoires?|exigee?s?|indispensables?|imperati\\w+|condition|must|essential|mandatory|compulsory|deal[- ]?breakers?|show[- ]?stoppers?|requirement)|(?:nous |on )?n'en (?:faisons|fait|fais) pas une (?:condition|exigence|obligation)|(?:i|we) (?:can|could) (?:live|do|manage|cope) without|(?:on|je) (?:peut|peux|pourrait|pourrais) (?:s'en|m'en) passer|(?:so |donc |du coup )?(?:just|only|juste|simplement|merely|que|qu') ?(?:an?|une?) (?:plus|bonus|extra|atout|nice[- ]to[- ]have)|nice[- ]to[- ]have|(?:make|call|count|treat|consider) (?:it|that|them|this)(?: as)? (?:an? |just an? )?(?:bonus|plus|nice[- ]to[- ]have|extra|option(?:al)?|preferences?|preferred|desirable)|(?:mets?|mettez|mettons|passe[rz]?|compte[rz]?|note[rz]?)-?(?: |-)(?:le|la|les|ca)(?: (?:en|comme|dans les))?(?: un| simples?)* (?:plus|bonus|souhait\\w*|option\\w*|facultati\\w+|atouts?)|${bare}|${supposed}|(?:but |mais )?no (?:need )?must|would help|wouldn't hurt|ne gacherait rien|tant mieux)(?![a-z])`,
)
const must =
  /(?<![a-z])(?:(?:ca |c'est |it's |that's |is |are |est |sont )?(?:obligatoires?|oblig\b|oblige|imperatif|imperative|indispensables?|exigee?s?|non negociable|non negotiable|a must|essential|mandatory|compulsory|must(?= *(?:$|[,.;]))))(?![a-z])/
const opensNext = /^(?: |'|:|,|avec|with|le|la|les|l|un|une|de|du|des|d|en|a|an|the|some|of|in|and|et|quelques?|du)*$/

const said =
  '(?:(?:juste|simplement|plutot|seulement|absolument|vraiment|just|only|merely|strictly|absolutely|really|but|mais|now|une?|an?|en|le|la|the) )*'
const closing =
  '(?:,? (?:mais sans plus|sans plus|finalement|en fait|desormais|maintenant|dorenavant|cette fois|now|then|please|from now on|of course|bien sur|hein|svp|stp|merci|thanks|after all|for me|pour moi))* *(?:$|[,.;:!?)])'
const asideNice = new RegExp(
  `^ ?(?:,|:|;|-|–|—|\\(|…|\\.\\.\\.) ?${said}(?:souhait(?:ee?s?|ables?)|appreci(?:ee?s?|ables?)|preferee?s?|preferables?|optionnel(?:le)?s?|facultati(?:f|ve)s?|bienvenue?s?|desirables?|preferred|optional|welcome|appreciated|nice[- ]to[- ]have|handy|useful|plus|bonus|atouts?|extra|option|if possible|si possible|ideally|idealement)${closing}`,
)
const asideMust = new RegExp(
  `^ ?(?:,|:|;|-|–|—|\\(|…|\\.\\.\\.) ?${said}(?:obligatoires?|exigee?s?|imperati(?:f|ve)s?|indispensables?|requise?s?|incontournables?|required|mandatory|essential|compulsory|must|must[- ]have|non[- ]negotiable|non[- ]negociables?|necessaires?|needed)${closing}`,
)

/** «anglais courant, souhaité», "Xero, optional", «le permis : impératif»: one word set off says what it is. */
export function applyAsides(draft: Draft, pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    const after = draft.folded.slice(piece.end)
    if (piece.mode === 'exclude' || piece.mode === 'remove') continue
    if (asideNice.test(after)) setMode(piece, 'nice')
    else if (piece.mode !== 'any' && asideMust.test(after)) setMode(piece, 'must')
  }
}

/** "CS39, own saw not needed": what follows a comma is of another thing, unless it points back. */
const pointing =
  /^(?: |'|but|mais|though|although|and|et|ou|or|so|donc|du coup|it|its|that|this|which|these|those|they|ca|ce|c|cela|il|elle|ils|elles|i|we|je|j|on|nous|n|ne|s|d|le|la|les|would|is|are|est|sont|serait|perhaps|maybe|peut-etre|even|meme|just|juste|only)*$/
const isOfOther = (between: string) => /[,–—]/.test(between) && !pointing.test(between.split(/[,–—]/).at(-1)!)

const supposes = new RegExp(`^${supposed}`)
const polite =
  /(?<![a-z])(?:trouble|mind|please|may|ok|okay|alright|all right|fine|problem|plait|permettez|permets|voulez|veux bien|derange)(?![a-z])/
const graded: ReadonlySet<Piece['slot']> = new Set<Piece['slot']>(['skill', 'certification', 'industry', 'language', 'licence'])

const alongside = /^ ?(?:\/|or|ou) ?$/

/** Of "Lithuanian or Russian is good" both are. */
function wishTogether({ folded }: Draft, pieces: readonly Piece[], at: number): void {
  for (let one = at; one >= 0; one--) {
    const [piece, next] = [pieces[one]!, pieces[one + 1]]
    const isNext =
      one === at || (next!.slot === piece.slot && !piece.said && alongside.test(folded.slice(piece.end, next!.start)))
    if (!isNext) return
    setMode(piece, 'nice')
  }
}

/** Reads a wish or a demand in the words that follow a criterion up to the next one. */
export function applyLoosely(draft: Draft, pieces: readonly Piece[]): void {
  pieces.forEach((piece, at) => {
    if (piece.said) return
    const next = pieces.slice(at + 1).find(({ start }) => start >= piece.end)
    const stop = /[.;!?\n·]|(?<![a-z])(?:mais il faut|but they must)(?![a-z])/.exec(draft.folded.slice(piece.end))
    const end = Math.min(next?.start ?? draft.folded.length, stop ? piece.end + stop.index : draft.folded.length, piece.end + 90)
    const after = draft.folded.slice(piece.end, end)
    const cue = loosely.exec(after)
    if (cue && supposes.test(cue[0]) && (!graded.has(piece.slot) || polite.test(cue[0]))) return
    if (!cue || must.test(after.slice(0, cue.index)) || isOfOther(after.slice(0, cue.index))) return
    if (
      next &&
      end === next.start &&
      opensNext.test(after.slice(cue.index + cue[0].length)) &&
      /(?:^|,) ?$/.test(after.slice(0, cue.index)) &&
      (after.slice(0, cue.index).includes(',') || !after.startsWith(',', cue.index + cue[0].length))
    )
      return
    wishTogether(draft, pieces, at)
  })
}
