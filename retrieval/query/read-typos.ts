import { addPiece, coverSpan, type Draft, isFree } from './draft.ts'
import { firstNames } from './first-names.ts'
import { closestTerm } from './taxonomy/taxonomy.ts'

const plain =
  /^(?:je|cherche|recherche|besoin|trouve|trouver|il|faut|faudrait|nous|vous|pour|avec|dans|bonjour|salut|urgent|poste|profil|candidat|candidats|mission|looking|need|needs|someone|find|please|hello|search|with|from|near|some|want|people|person|experience|around|having|based|quelqu|personne|actuellement|toujours|plutot|seulement|disponible|dispo|available|immediate|maintenant|souhaite|voudrais|voudrait|aimerais|recruter|embaucher|hiring|recruit|should|would|could|which|there|about|after|other|autre|autres|encore|moins|minimum|maximum|notre|votre|leurs|cette|celui|celle|chose|merci|thanks|going|still|never|always|every|quick|quickly|rapidement|urgence)$/

/** «infimier», «oprateur de montage», "electrican": the job behind a typing error, where no job was read. */
export function readTypos(draft: Draft): void {
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
      if (said.length < 7 || /[,;.!?]/.test(said) || firstNames.has(first.word)) continue
      const term = closestTerm('occupation', said, said.length < 10 ? 1 : 2)
      if (!term) continue
      addPiece(draft, { slot: 'title', value: term[draft.lang] || term.fr }, first.start, last.end)
      coverSpan(draft, first.start, last.end)
      return
    }
  }
}
