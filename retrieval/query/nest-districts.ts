import type { Draft, Piece, PieceOf } from './draft.ts'
import { resolvePlace } from './places/places.ts'

const inside = /^ in $|^ ?\($/
const [least, times] = [40_000, 3]

const sizeOf = ({ value }: PieceOf<'location'>, { lang }: Draft) => resolvePlace(value.place, { lang })[0]?.population ?? 0
const isTown = (piece: Piece | undefined): piece is PieceOf<'location'> =>
  piece?.slot === 'location' && piece.value.type === 'city' && !piece.value.within

/** "Easton (Bristol)", "Bransholme in Hull": a part of the larger town, whatever village is called so. */
export function nestDistricts(draft: Draft): void {
  if (draft.lang !== 'en') return
  const towns = draft.pieces.filter(isTown).sort((a, b) => a.start - b.start)
  towns.forEach((part, at) => {
    const whole = towns[at + 1]
    if (!whole || !inside.test(draft.folded.slice(part.end, whole.start))) return
    const size = sizeOf(whole, draft)
    if (size < least || size < times * sizeOf(part, draft)) return
    part.value = { ...whole.value, ...part.value, type: 'district', within: whole.value.place }
    draft.pieces = draft.pieces.filter((piece) => piece !== whole)
  })
}
