import type { Draft, Piece, Slot } from './draft.ts'

const loose: ReadonlySet<Slot> = new Set<Slot>(['skill', 'experience'])
const explaining =
  /^ ?(?:(?:et|and|so|but|mais|alors|donc|enfin) )?(?:ca|c'est|c'etait|ce|on|il|elle|ils|elles|nous|je|j'ai|les|le|la|notre|nos|mon|ma|mes|our|my|we|i|it|its|it's|they|there|there's|you|because|since|as|cause|car|parce|vu|sinon|the|clients?|customers?|pour|for|puisque|comme)(?![a-z])/

/** What stands in the clause of an unlawful wish, or explains it («ça fait des histoires», "our culture is young"), is no criterion. */
export function withoutExcuses({ folded, text }: Draft, pieces: readonly Piece[]): Piece[] {
  if (!text.includes('··')) return [...pieces]
  return pieces.filter((piece) => !loose.has(piece.slot) || piece.said || !isExcuse(folded, text, piece))
}

function isExcuse(folded: string, text: string, { start, end }: Piece): boolean {
  const opens = Math.max(...['. ', '! ', '? ', '; ', '\n'].map((stop) => text.lastIndexOf(stop, start - 1)))
  let from = opens < 0 ? 0 : opens + 1
  let excused = false
  for (const part of folded.slice(from).split(/(?<=[,;:.!?](?= |$))/)) {
    const to = from + part.length
    const refused = text.slice(from, to).includes('··')
    excused &&= explaining.test(part)
    if (start >= from && end <= to) return excused && !/(?:experience|maitris|connaiss|knowledge|skills? in)/.test(part)
    excused ||= refused
    from = to
    if (/[.!?]$/.test(part)) excused = false
  }
  return false
}
