import { addPiece, coverSpan, type Draft, isFree, type Piece } from './draft.ts'
import { firstNames } from './first-names.ts'
import { idleWords } from './plain-words.ts'
import { closestTerm } from './taxonomy/taxonomy.ts'
import { wordKey } from './taxonomy/normalise.ts'
import { headsOf } from './titles/heads.ts'
import { masculineTitle } from './titles/masculine.ts'

const plain =
  /^(?:correspond\w*|offres?|je|cherche|recherche|besoin|trouve|trouver|il|faut|faudrait|nous|vous|pour|avec|dans|bonjour|salut|urgent|poste|profil|candidat|candidats|mission|looking|need|needs|someone|find|please|hello|search|with|from|near|some|want|people|person|experience|around|having|based|quelqu|personne|actuellement|toujours|plutot|seulement|disponible|dispo|available|immediate|maintenant|souhaite|voudrais|voudrait|aimerais|recruter|embaucher|hiring|recruit|should|would|could|which|there|about|after|other|autre|autres|encore|moins|minimum|maximum|notre|votre|leurs|cette|celui|celle|chose|merci|thanks|going|still|never|always|every|quick|quickly|rapidement|urgence)$/

/** Words of ranks, spelled right: “deputy manager” is no depot manager. */
const ranks = /^(?:deputy|assistant|head|chief|senior|junior|adjoint|adjointe|chef|cheffe)$/

/** «infimier», «oprateur de montage», "electrican": the job behind a typing error, where no job was read. */
export function readTypos(draft: Draft, first: boolean): void {
  if (!first && (draft.pieces.length > 0 || draft.folded.split(' ').length > 4)) return
  if (draft.long || draft.pieces.some(({ slot }) => slot === 'title')) return
  const words = [...draft.folded.matchAll(/[a-z][a-z-]*/g)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
  for (const size of [3, 2, 1]) {
    for (let at = 0; at + size <= Math.min(words.length, 14); at++) {
      const part = words.slice(at, at + size)
      const [first, last] = [part[0]!, part.at(-1)!]
      if (
        part.some(({ word }) => plain.test(word)) ||
        first.word.length < 4 ||
        last.word.length < 4 ||
        !isFree(draft, first.start, last.end)
      )
        continue
      const said = draft.folded.slice(first.start, last.end)
      if (said.length < (first ? 7 : 9) || /[,;.!?]/.test(said) || firstNames.has(first.word)) continue
      const term = closestTerm('occupation', said, said.length < 10 ? 1 : 2)
      if (!term || (size > 1 && part.every(({ word }) => headsOf(draft.lang).has(wordKey(word)) || ranks.test(word)))) continue
      addPiece(draft, { slot: 'title', value: term[draft.lang] || term.fr }, first.start, last.end)
      coverSpan(draft, first.start, last.end)
      return
    }
  }
  if (first) readStranger(draft)
}

const acting =
  /^(?:liste[rz]?\b|\w+-(?:moi|lui|leur|la|le|les)\b|(?:list|show|move|email|mail|send|write|call|reject|compare|export|save|add|delete|sort|open|book|schedule|arrange|tell|why|what|how|when|does|is|can|could|please|montre|passe|envoie|ecris|appelle|refuse|compare|exporte|enregistre|ajoute|supprime|trie|ouvre|planifie|cale|pourquoi|quel|combien|quand|est-ce|peux|pouvez|relance|contacte|propose|annule|undo|note|garde|mets|alert|alerte|previens)\b)/
const asked =
  /^(?:(?:bonjour|salut|hello|hi|bjr|slt|urgent|svp|stp|please|yo|alors|ok)[ ,!]+)*(?:(?:je|j'|nous|on|tu|vous|i|we|i'm|we're)? ?(?:re)?(?:cherch\w*|besoin d[e']|ai besoin d[e']|avons besoin d[e']|voudrais|souhait\w* (?:recruter|embaucher)?|recrut\w*|need|want|am looking for|are looking for|looking for|find me|find|trouve(?:z)?(?:[- ]moi)?|il me faut|il nous faut|faut|jveux|jcherche|need) ?)?(?:(?:une?|des|le|la|les|an?|some|the|\d+|deux|trois|two|three|dix|ten) |d')*/

/** A job that no list names, where a search starts with it: «radiophysicien médical à Villejuif, …». */
function readStranger(draft: Draft): void {
  if (draft.pieces.length === 0 || acting.test(draft.folded)) return
  const start = asked.exec(draft.folded)?.[0].length ?? 0
  const free = uncovered(draft)
  const rest = free.slice(start)
  const end =
    start +
    (/[,;:(/·\n.–-]| (?:a|à|au|aux|en|sur|pour|avec|chez|dans|in|at|for|with|near|who|qui|around|based|cdi|cdd|de nuit|de jour) |$/.exec(
      rest,
    )?.index ?? 0)
  const said = draft.folded.slice(start, end).trim()
  const words = said.split(' ')
  if (
    said.length < 5 ||
    draft.pieces.some((piece) => isKnowHow(piece) && piece.start <= start && piece.end >= start + said.length) ||
    words.length > 3 ||
    /\d/.test(said) ||
    idleWords.test(said) ||
    free.slice(start, start + said.length).includes('·')
  )
    return
  if (words.some((word) => firstNames.has(word)) || draft.places.some((place) => place.start < end && start < place.end)) return
  if (draft.terms.some((term) => term.start < end && start < term.end && term.kind !== 'skill' && term.kind !== 'industry'))
    return
  const close = start + said.length
  draft.pieces = draft.pieces.filter((piece) => !isKnowHow(piece) || piece.start < start || piece.end > close)
  addPiece(
    draft,
    {
      slot: 'title',
      value: draft.lang === 'fr' ? masculineTitle(draft.text.slice(start, close)) : draft.text.slice(start, close),
    },
    start,
    close,
  )
  coverSpan(draft, start, close)
}

const isKnowHow = ({ slot }: Piece) => slot === 'skill' || slot === 'industry'

/** "desktop support analyst": the know-how inside a job that no list names is a part of its name. */
function uncovered(draft: Draft): string {
  let free = draft.left
  for (const piece of draft.pieces)
    if (isKnowHow(piece))
      free = `${free.slice(0, piece.start)}${draft.folded.slice(piece.start, piece.end)}${free.slice(piece.end)}`
  return free
}
