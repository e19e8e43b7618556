import { addPiece, coverSpan, type Draft, type Piece } from './draft.ts'
import { firstNames } from './first-names.ts'
import { idleWords, plainWords } from './plain-words.ts'
import { closestTerm } from './taxonomy/taxonomy.ts'

const asked =
  /^(?:(?:bonjour|salut|hello|hi|bjr|slt|urgent|svp|stp|please|pls|ok)[ ,!:]+)*(?:(?:je|j'|nous|on|tu|vous|i|we|i'm|we're)? ?(?:am |are )?(?:re)?(?:cherch\w*|besoin d[e']|ai besoin d[e']|avons besoin d[e']|voudrais|recrut\w*|needs?|want|looking for|find me|find|trouve(?:z)?(?:[- ]moi)?|il me faut|il nous faut|faut|seeking|hiring|after|wanted) ?:? ?)?(?:(?:either|soit|any|un|une|des|le|la|les|an?|some|the|\d+|deux|trois|two|three) |d')*/
const article = "(?: (?:une?|des|de|du|les?|la|an?|the|any|some))?(?: |(?<= d'))"
const toNext = new RegExp(
  `^(?:,? (?:ou|or|soit|sinon|a defaut|failing that|or else|et|and)(?: bien| alors| else)?${article}|(?: ?[,;/.?!]| mais| but)(?: (?:mais|but|et|and))?(?: (?:surtout))?(?: (?:pas|no|not|sans|sauf|hors|skip|non|jamais|never|except|excluding))?(?: d'|${article}))$`,
)
const after = new RegExp(
  `^(?:,? (?:ou|or|sinon|a defaut|failing that|or else)(?: bien| alors| else)?(?: d'|${article})| ?\\/ ?)([a-z][a-z'-]{3,}(?: [a-z][a-z'-]{2,}){0,2}?)(?= *(?:$|[,.;:!?(/]| (?:a|au|aux|en|sur|pour|avec|chez|dans|in|at|for|with|near|around|who|qui|cdi|cdd|svp|stp|pls|please)(?![a-z])))`,
)
const noJob =
  /(?:^| )(?:similar|equivalent\w*|assimile\w*|comparable|autres?|other|related|whatever|whichever|similaire|alike|so|rien|nothing|better|moins|plus|later|after|before)(?: |$)/

const isKnowHow = ({ slot }: Piece) => slot === 'skill' || slot === 'industry'

function put(draft: Draft, start: number, end: number): void {
  const said = draft.folded.slice(start, end)
  const known = said.length >= 7 ? closestTerm('occupation', said, said.length < 10 ? 1 : 2) : undefined
  draft.pieces = draft.pieces.filter((piece) => !isKnowHow(piece) || piece.start < start || piece.end > end)
  addPiece(
    draft,
    { slot: 'title', value: known?.[draft.lang] || draft.text.slice(start, end).replace(/(?<=^\S+[^s])s$/, '') },
    start,
    end,
  )
  coverSpan(draft, start, end)
}

/** Words that may name a job: not read as anything else, neither idle, nor a town, nor a person. */
function isJob(draft: Draft, start: number, end: number): boolean {
  const said = draft.folded.slice(start, end)
  const free = !draft.pieces.some((piece) => !isKnowHow(piece) && piece.start < end && start < piece.end)
  const other = draft.terms.some(
    (term) =>
      term.start < end &&
      start < term.end &&
      (!['skill', 'industry'].includes(term.kind) || (term.start <= start && term.end >= end)),
  )
  return (
    free &&
    !other &&
    said.length >= 5 &&
    said.split(' ').length <= 3 &&
    !/\d/.test(said) &&
    /^[a-z' -]+$/.test(said) &&
    !idleWords.test(said) &&
    !noJob.test(said) &&
    !plainWords.has(said) &&
    !firstNames.has(said.split(' ')[0]!) &&
    !draft.places.some((place) => place.start < end && start < place.end)
  )
}

/** «rayonniste ou agent de quai», "hairdreser or barber": beside a job that is known, one that no list names or that is mistyped. */
export function readOtherTitles(draft: Draft): void {
  if (draft.long) return
  const titles = draft.pieces.filter(({ slot }) => slot === 'title').sort((a, b) => a.start - b.start)
  const [first] = titles
  if (!first) return
  const from = asked.exec(draft.folded)![0].length
  const head = draft.folded.slice(from, first.start)
  const words = /^[a-z][a-z' -]*?(?=,? (?:ou|or|soit|sinon|a defaut|et|and|mais|but) | ?[,;/.?!]|$)/.exec(head)?.[0]
  if (words && toNext.test(head.slice(words.length)) && isJob(draft, from, from + words.length))
    put(draft, from, from + words.length)
  for (const { end } of titles) {
    const match = after.exec(draft.folded.slice(end))
    if (!match) continue
    const start = end + match[0].length - match[1]!.length
    if (isJob(draft, start, start + match[1]!.length)) put(draft, start, start + match[1]!.length)
  }
}
