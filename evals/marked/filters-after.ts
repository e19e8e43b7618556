import type { Piece } from '#retrieval/query/draft'
import { nextFilters } from '#retrieval/query/next-filters'
import type { Filters } from '#retrieval/query/slots'
import { putPiece, tidy } from '#retrieval/query/state'

/** What years are tied to: «5 ans» and «de soudure» are two marks. */
const isDomain = (piece: Piece) => piece.slot === 'experience' && piece.value.min === undefined && piece.mode !== 'remove'

/** The filters that the criteria of a message lead to, by the state of the product. */
export function filtersAfter(before: Filters, pieces: readonly Piece[], text: string): Filters {
  const filters = structuredClone(nextFilters('refine', text, { pieces: pieces.filter((piece) => !isDomain(piece)), before }))
  for (const piece of pieces.filter(isDomain)) {
    const last = filters.experience?.at(-1)
    if (last && piece.slot === 'experience')
      filters.experience = [...filters.experience!.slice(0, -1), { ...last, ...piece.value }]
    else putPiece(filters, piece)
  }
  return tidy(filters)
}
