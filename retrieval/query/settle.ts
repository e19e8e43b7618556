import type { Draft, Made, Piece, Slot } from './draft.ts'
import { type Held, coreOf, heldIn, isShort, partsOf } from './held.ts'
import type { Filters } from './slots.ts'
import { isSame, norm } from './word-lists.ts'

// A follow-up is read against what is held: «la maçonnerie juste souhaitée» is the «maçonnerie paysagère» asked for before, "in the end
// Dartford is fine" forgives it, «l'un des deux» makes a choice of what was required.

type Wish = 'skill' | 'certification' | 'industry'
const wishes: ReadonlySet<Slot> = new Set<Slot>(['skill', 'certification', 'industry'])
const isWish = (piece: Piece): piece is Extract<Piece, { slot: Wish }> => wishes.has(piece.slot)

const wordOf = ({ slot, value }: Made | Piece): string | undefined =>
  typeof value === 'string'
    ? value
    : slot === 'location'
      ? value.place
      : slot === 'education'
        ? (value.diploma ?? value.field)
        : undefined

const kin = (one: Slot, other: Slot) =>
  one === other || ([one, other].every((slot) => wishes.has(slot) || slot === 'education') && one !== 'industry')

/** Every word of the shorter is in the longer: «premiers secours» of «premiers secours en santé mentale». */
function isPart(short: string, long: string): boolean {
  const [some, all] = [partsOf(short), partsOf(long)]
  return some.length > 0 && some.length < all.length && some.every((part) => all.some((other) => isShort(part, other)))
}

const initials = (words: string) =>
  norm(words)
    .split(' ')
    .filter((word) => !/^(?:de|du|d|a|la|le|of|the|and|et|en)$/.test(word))
    .map((word) => word[0])
    .join('')

const isAbridged = (said: string, words: string) =>
  isPart(said, words) || coreOf(said).join(' ') === coreOf(words).join(' ') || (said.length > 2 && norm(said) === initials(words))

/** What the filters hold in just this value. */
function isHeldAlready({ slot, value }: Piece, before: Filters): boolean {
  if (slot === 'contract') return before.contract_types?.includes(value) ?? false
  if (slot === 'schedule') return before.schedule?.includes(value) ?? false
  if (slot === 'language') return before.languages?.some(({ lang }) => lang === value.lang) ?? false
  return heldIn(before).some(({ words, made, unwanted }) => made.slot === slot && !unwanted && isSame(words, String(value)))
}

/** What is taken back, preferred or required anew may be said shortly: it is the one that is held. */
function recognise(draft: Draft, piece: Piece, { held, before }: { held: readonly Held[]; before: Filters }): Piece {
  const word = wordOf(piece)
  const over =
    /(?:^|[,;.:] ?|et |mais |but |and )(?:plus (?:d'|de |du )|no more |fini (?:le |la |les )?)$/.test(
      draft.folded.slice(0, piece.start),
    ) && !piece.said
  if (over && isHeldAlready(piece, before)) return { ...piece, mode: 'remove', said: true }
  const changes = piece.said || (piece.slot === 'location' && piece.mode === 'remove')
  if (!word || !changes || !(isWish(piece) || piece.slot === 'education' || piece.slot === 'location')) return piece
  const own = held.filter(({ made }) => kin(piece.slot, made.slot))
  const named = own.find(({ words, made }) => made.slot === piece.slot && isSame(words, word))
  if (named) return isWish(piece) && piece.mode !== 'any' ? ({ ...piece, ...named.made, mode: piece.mode } as Piece) : piece
  const elsewhere = isWish(piece) && held.filter(({ words, made }) => wishes.has(made.slot) && norm(words) === norm(word))
  if (elsewhere && elsewhere.length === 1) return { ...piece, ...elsewhere[0]!.made, mode: piece.mode } as Piece
  const said = draft.folded.slice(piece.start, piece.end)
  const meant = own.filter(({ words }) => isSame(words, word) || isAbridged(word, words) || isAbridged(said, words))
  return meant.length === 1 ? ({ ...piece, ...meant[0]!.made, mode: piece.mode } as Piece) : piece
}

const stressed = /(?:obligatoire|indispensable|exige|imperatif|il (?:le |la |les )?faut|must|required|mandatory|essential|need)/
const back = /(?<![a-z])(?:back|re(?:mets|mettez|prends|prenez|integre\w*|admit\w*|introdui\w+)|plus exclue?s?)(?![a-z])/
const removed: ReadonlySet<Piece['mode']> = new Set<Piece['mode']>(['exclude', 'remove', 'waived'])

/** «finalement AWS ça passe», "put Dartford back in": what was refused is so no longer; it is not asked for either. */
function forgive(draft: Draft, piece: Piece, held: readonly Held[]): Piece {
  const word = wordOf(piece)
  if (!word || removed.has(piece.mode) || stressed.test(draft.folded)) return piece
  if (piece.slot === 'title' && !back.test(draft.folded)) return piece
  const refused = held.some(({ words, made, unwanted }) => unwanted && made.slot === piece.slot && isSame(words, word))
  return refused ? { ...piece, mode: 'remove', said: true } : piece
}

const settled =
  /^(?: |')*(?:(?:is|are|est|sont|s|c'est|ca|got|now|actually|bien|already|deja|enfin|all)(?: |(?<=')))*(?:sorted|covered|done|filled|full|settled|taken care of|a dead end|no good|regle|reglee|couvert|couverte|pourvue?s?|fini|finie|mort|morte|complete?t?|pleine?|bouchee?|trop (?:grande?s?|vaste|large|restreint\w*|loin|petit\w*|etroit\w*|eloigne\w*|limite\w*)|too (?:far|big|large|wide|broad|small|narrow|limited|tight|remote))(?![a-z])/
const listed: ReadonlySet<Slot> = new Set<Slot>(['title', 'location', 'schedule', 'contract'])

/** "York's sorted", «Nantes est trop restreint»: what is held and over; what is taken out and was not asked for is unwanted. */
function conclude(draft: Draft, piece: Piece, before: Filters): Piece {
  if (!listed.has(piece.slot)) return piece
  const held = isHeldAlready(piece, before) || (before.locations ?? []).some(({ place }) => isSame(place, wordOf(piece) ?? ''))
  if (held && piece.mode === 'must' && settled.test(draft.folded.slice(piece.end)))
    return { ...piece, mode: 'remove', said: true }
  const unknown = piece.mode === 'remove' && !held && (piece.slot === 'title' || piece.slot === 'location')
  return unknown && !swapped.test(draft.folded) && !unwantedIn(before, piece) ? { ...piece, mode: 'exclude', said: true } : piece
}

/** «Bron plutôt que Lyon»: what it takes the place of, not unwanted. */
const swapped =
  /(?<![a-z])(?:remplac\w*|replac\w*|swap\w*|au lieu|a la place|instead|rather|plutot|no|non|sorry|pardon|i said|j'ai dit|par|devient|becomes)(?![a-z])/
const unwantedIn = (before: Filters, piece: Piece) =>
  heldIn(before).some(({ words, made, unwanted }) => unwanted && made.slot === piece.slot && isSame(words, wordOf(piece) ?? ''))

const negated = /^[^;.!?]{0,12}(?:pas|plus|not|no longer|n't|isn't|sans etre|optionnel|optional)(?![a-z])/
const withNice: ReadonlySet<Slot> = new Set<Slot>(['skill', 'certification', 'industry', 'language', 'licence'])

/** «le niveau senior n'est plus exigé»: what knows no preference is given up. */
function giveUp(draft: Draft, piece: Piece): Piece {
  const waived = piece.mode === 'nice' && !withNice.has(piece.slot) && negated.test(draft.folded.slice(piece.end))
  return waived ? { ...piece, mode: 'waived' } : piece
}

/** "a 40 minute commute to Sandwich": the town that is held, whatever else is called so. */
function isHeldTown(draft: Draft, piece: Piece, { locations = [] }: Filters): boolean {
  const said = draft.text.slice(piece.start, piece.end)
  return (isWish(piece) || piece.slot === 'title') && !piece.said && locations.some(({ place }) => place === said)
}

/** "Kurdish, not Arabic, fluent still": the level is that of the language that stays. */
function shareLevel(pieces: readonly Piece[]): Piece[] {
  const gone = pieces.find((piece) => piece.slot === 'language' && removed.has(piece.mode) && piece.value.level)
  const kept = pieces.filter((piece) => piece.slot === 'language' && !removed.has(piece.mode) && !piece.value.level)
  if (gone?.slot !== 'language' || kept.length !== 1) return [...pieces]
  return pieces.map((piece) =>
    piece === kept[0] ? ({ ...piece, value: { ...(piece.value as object), level: gone.value.level } } as Piece) : piece,
  )
}

const it = /^(?:it|that|this|these|them|those|ca|cela|ce domaine|dedans|la-dedans|this field|that field)$/

/** "safeguarding, at least three years of it": what was named just before. */
function pointBack(pieces: readonly Piece[]): Piece[] {
  const years = pieces.find((piece) => piece.slot === 'experience' && it.test(norm(piece.value.in ?? '')))
  if (years?.slot !== 'experience') return [...pieces]
  const meant = pieces.filter(isWish).findLast(({ start, mode }) => start < years.start && !removed.has(mode))
  const { in: _it, ...rest } = years.value
  const value = meant ? { ...rest, in: meant.value } : rest
  return pieces.flatMap((piece): Piece[] => (piece === years ? [{ ...years, value }] : piece === meant ? [] : [piece]))
}

/** «à 2 ans, toujours en orthopédie»: the domain of the years that are held. */
function rejoin(pieces: readonly Piece[], { experience = [] }: Filters): Piece[] {
  const years = pieces.find(({ slot }) => slot === 'experience')
  if (years?.slot !== 'experience' || years.value.in) return [...pieces]
  const said = experience.find((one) => pieces.some((piece) => isWish(piece) && one.in && isSame(one.in, piece.value)))
  if (!said) return [...pieces]
  return pieces.flatMap((piece): Piece[] => {
    if (piece === years) return [{ ...years, value: { ...years.value, in: said.in } } as Piece]
    return isWish(piece) && isSame(said.in!, piece.value) ? [] : [piece]
  })
}

const count = '(?:deux|trois|quatre|two|three|four)'
const choice = new RegExp(
  `(?<![a-z])(?:l'une? (?:ou|et) l'autre|(?:l')?une? (?:des|de ces|parmi les) (${count})|au choix|peu importe le?quel\\w*|n'importe le?quel\\w*|either(?: one| of| [a-z]+ (?:will do|is fine|works))?|(?:any |at least )?one (?:or the other|of (?:the|those|these|them)(?: (${count}))?)|whichever(?: (?:one|of the (${count})))?|any (?:of (?:the|those|these|them)|one will do))(?![a-z])|^(?:ou|or)(?! else)(?: |$)`,
)
const counts: Record<string, number> = { deux: 2, two: 2, trois: 3, three: 3, quatre: 4, four: 4 }
const also =
  /(?:(?:passe|irait|va|marche|convient|conviendrait|suffit|works?|do|accept\w*|toleree?s?|ok|okay|fine|good|acceptable|bien|alright|possible|valable)(?: (?:tres bien|fine|ok|okay|good|bien|alright|for us|pour nous))? (?:aussi|egalement|too|as well|equally well|just as well|(?:tout )?aussi bien|l'affaire)|(?:aussi|egalement) (?:acceptee?s?|ok|possible|bien|valable))(?![a-z])/

/** «l'un ou l'autre suffit», "either ticket will do": of what is held, where one kind alone holds several. */
function chooseHeld(
  draft: Draft,
  pieces: readonly Piece[],
  { before, many }: { before: Filters; many: number | undefined },
): Piece[] {
  if (pieces.length > 0 || /^(?:ou|or) /.test(draft.folded)) return [...pieces]
  const named = /(?:ticket|card|carte|certif|habilitation|caces|licen[cs]e)/.test(draft.folded)
  const kinds = (['certification', 'skill'] as const).filter((slot) => {
    const must = before[slot === 'skill' ? 'skills' : 'certifications']?.must ?? []
    return must.length > 1 && (many === undefined || must.length >= many)
  })
  const slot = kinds.length === 1 ? kinds[0] : named ? kinds.find((kind) => kind === 'certification') : undefined
  if (!slot) return [...pieces]
  const must = before[slot === 'skill' ? 'skills' : 'certifications']!.must!
  return must.slice(-(many ?? must.length)).map((value): Piece => ({ slot, value, start: 0, end: 0, mode: 'any', said: true }))
}

/** «l'un des deux», "or Siemens, either will do": what is held and what is said become a choice. */
function choose(draft: Draft, pieces: readonly Piece[], before: Filters): Piece[] {
  const cue = choice.exec(draft.folded)
  const said = pieces.filter((piece) => (piece.slot === 'skill' || piece.slot === 'certification') && !removed.has(piece.mode))
  if (cue && said.length === 0) return chooseHeld(draft, pieces, { before, many: counts[cue.slice(1).find(Boolean) ?? ''] })
  if (said.length === 0 || said.length !== pieces.filter((piece) => isWish(piece) && !removed.has(piece.mode)).length)
    return [...pieces]
  const isHeld = (slot: 'skills' | 'certifications') =>
    [...(before[slot]?.must ?? []), ...(before[slot]?.any ?? [])].some((word) =>
      said.some(({ value }) => isSame(word, String(value))),
    )
  const slot = isHeld('skills')
    ? 'skill'
    : isHeld('certifications')
      ? 'certification'
      : (said[0]!.slot as 'skill' | 'certification')
  const held = before[slot === 'skill' ? 'skills' : 'certifications'] ?? {}
  const alike = held.any !== undefined || held.must?.length === 1
  if (!cue && !(alike && also.test(draft.folded))) return [...pieces]
  const others = (held.must ?? []).filter((word) => !said.some(({ value }) => isSame(word, String(value))))
  const wanted = (counts[cue?.slice(1).find(Boolean) ?? ''] ?? 2) - said.length - (held.any?.length ?? 0)
  const joined = held.any ? [] : others.slice(wanted > 0 ? -wanted : others.length)
  if (!held.any && said.length + joined.length < 2) return [...pieces]
  const { start, end } = said[0]!
  return [
    ...pieces.map((piece) => (said.includes(piece) ? ({ ...piece, slot, mode: 'any', said: true } as Piece) : piece)),
    ...joined.map((value): Piece => ({ slot, value, start, end, mode: 'any', said: true })),
  ]
}

export function settle(draft: Draft, pieces: readonly Piece[], before: Filters): Piece[] {
  if (draft.long || Object.keys(before).length === 0) return [...pieces]
  const held = heldIn(before)
  const known = pieces
    .filter((piece) => !isHeldTown(draft, piece, before))
    .map((piece) => conclude(draft, giveUp(draft, forgive(draft, recognise(draft, piece, { held, before }), held)), before))
  return choose(draft, rejoin(shareLevel(pointBack(known)), before), before)
}
