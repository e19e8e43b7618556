import type { Aside } from '../asides.ts'
import type { Lang } from '../draft.ts'
import type { PlaceMatch } from '../places/match.ts'
import type { TermKind, TermMatch } from '../taxonomy/taxonomy.ts'

/** A text with everything the lists know in it, before any of it is decided. */
export type Scene = {
  text: string
  folded: string
  lang: Lang
  inner: readonly TermMatch[]
  places: readonly PlaceMatch[]
  /** What is told of somebody else. */
  asides: readonly Aside[]
  /** All of it in capitals: they tell nothing. */
  shouted: boolean
  /** The first message of a search: what no list holds may be a job. */
  first: boolean
}

/** What is told of somebody begins here: the name of their job is over. */
export const toldAt = ({ asides }: Scene, at: number) => asides.some(({ verb }) => verb === at)

/** A term of one of these kinds begins here. */
export const otherAt = ({ inner }: Scene, at: number, kinds: readonly TermKind[]) =>
  inner.some((term) => term.start === at && kinds.includes(term.kind) && !term.flags.includes('weak'))

/** Anything known begins here. */
export const startsAt = ({ inner, places }: Scene, at: number) =>
  inner.some((term) => term.start === at) || places.some((place) => place.start === at)
