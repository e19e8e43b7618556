import type { Draft, Mode, Piece } from './draft.ts'
import {
  excludeBefore,
  excludedAfter,
  mustAfter,
  niceAfter,
  niceBefore,
  removeBefore,
  skipBefore,
  skippedAfter,
  waivedAfter,
  waivedBefore,
} from './scope-cues.ts'
import {
  applyAround,
  applyCorrection,
  applyDitched,
  applyEither,
  applyExchange,
  applyReplacing,
  applyShift,
  applyStress,
} from './scope-exchange.ts'
import { applyAsides, applyLoosely } from './scope-loose.ts'
import { afterLead, fillers } from './scope-reach.ts'
import { near, setMode } from './scope-mode.ts'
import { widenTitles } from './scope-titles.ts'

const words = (source: string, flags = 'g') => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`, flags)
/** The stretches of a text in which one cue can govern: between strong stops. */
function segments(text: string): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = []
  let start = 0
  for (const match of text.matchAll(/[,;.!?\n()]| [/|—–] | mais | but | - | puis | then /g)) {
    if (match[0] === '.' && /\d/.test(text[match.index - 1] ?? '') && /\d/.test(text[match.index + 1] ?? '')) continue
    out.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  out.push({ start, end: text.length })
  return out
}

const joined =
  /^(?:[ ,/+&]|\bet\b|\bou\b|\band\b|\bor\b|\bni\b|\bnor\b|\bde\b|\bd'|\bdes\b|\ble\b|\bla\b|\bles\b|\bl'|\bun\b|\bune\b|\ba\b|\bau\b|\ben\b|\bdu\b|\bthe\b|\bin\b|\bof\b|\bexperience\b)*$/

/** The pieces that follow one another as a list, from one of them on. */
function listFrom(pieces: Piece[], first: number, text: string, mode?: Mode): Piece[] {
  const list = [pieces[first]!]
  for (let next = first + 1; next < pieces.length; next++) {
    const previous = list.at(-1)!
    const piece = pieces[next]!
    const between = text.slice(previous.end, piece.start)
    const both = mode === 'remove' && /^ (?:et|and|&) (?:le |la |les |l'|the )*$/.test(between)
    if (piece.slot !== previous.slot && !near(piece.slot, previous.slot) && !both) break
    if (!joined.test(text.slice(previous.end, piece.start))) break
    list.push(piece)
  }
  return list
}

/** «t'as pas des caristes ?», "haven't you got any…": asked for, not refused. */
const asking =
  /(?:t'as|tu as|tu n'as|t'aurais|tu aurais|tu n'aurais|vous avez|vous n'avez|vous auriez|vous n'auriez|y a|y'a|n'y a|on a|on aurait|avez-vous|as-tu|aurais-tu|haven't (?:you|we)|don't (?:you|we)|y en a) (?:pas|plus)?[^,.;]{0,12}$/

/** «pas en saisonnier, en CDD»: of these the next after a comma is the one wanted. */
const single: ReadonlySet<Piece['slot']> = new Set<Piece['slot']>([
  'contract',
  'schedule',
  'location',
  'seniority',
  'working_time',
])

/** "no more than two months' notice": a bound, and nothing refused. */
const bounding =
  /(?<![a-z])(?:no|not|pas|ni) (?:any )?(?:more|less|fewer|longer|later|earlier|greater|higher|lower|plus|moins) (?:than|de|d'|que|qu')(?: (?:a|an|the|un|une|les))? ?$/

function applyBefore(
  draft: Draft,
  pieces: Piece[],
  source: string,
  mode: Mode,
  of: (piece: Piece) => boolean = () => true,
): void {
  const pattern = new RegExp(`(?<![a-z])(?:${source})${fillers}$`)
  pieces.forEach((piece, index) => {
    if ((piece.said && piece.mode !== 'any') || !of(piece)) return
    const from = Math.max(0, piece.start - 60)
    const lead = draft.left.slice(from, piece.start)
    if (bounding.test(lead)) return
    if (!pattern.test(lead) || (mode === 'exclude' && asking.test(lead))) return
    for (const one of listFrom(pieces, index, draft.folded, mode)) {
      if (one !== piece && single.has(one.slot) && draft.folded.slice(piece.end, one.start).includes(',')) break
      setMode(one, mode)
    }
  })
}

/** "isn't a dealbreaker": the word of a demand, denied. */
const denied =
  /^[ ,:]*(?:[a-z]+ )?(?:isn't|aren't|is not|are not|n'est|ne sont|c'est|not|pas|plus|no longer)(?: (?:pas|plus|not|really|forcement|vraiment|exactly|strictly|an?|une?|du tout))* (?:deal[- ]?breakers?|must|show ?stoppers?|obligat\w+|redhibitoires?|eliminatoires?|indispensables?|imperati\w+|essential|mandatory|required|compulsory)(?![a-z])/

/** "isn't needed", «c'est plus un critère»: no wish, though a word of wishes is in it. */
const takenBack =
  /^[ ,:]*(?:(?:isn't|aren't|is not|are not|n'est|ne sont|c'est|est) )*(?:(?:isn't|aren't|not|no longer|plus) (?:really |strictly |now |a )*(?:needed|required|necessary|requirement|un critere|la peine|utiles?)|plus exigee?s? du tout)/

function applyAfter(draft: Draft, pieces: Piece[], source: string, mode: Mode, of: (piece: Piece) => boolean = () => true): void {
  const pattern = new RegExp(`${afterLead}(?:${source})(?![a-z])`)
  pieces.forEach((piece, index) => {
    if (!of(piece) || !pattern.test(draft.left.slice(piece.end, piece.end + 60))) return
    if (mode === 'waived' && piece.slot === 'contract' && / (?:ou|or) $/.test(draft.folded.slice(0, piece.start))) return
    if (mode === 'must' && piece.mode === 'any') return
    if (mode === 'must' && denied.test(draft.folded.slice(piece.end))) return
    if ((mode === 'must' || mode === 'nice') && takenBack.test(draft.folded.slice(piece.end))) return
    if (mode === 'must' && piece.said && piece.mode === 'exclude' && unneeded.test(draft.folded.slice(0, piece.start))) {
      setMode(piece, 'waived')
      return
    }
    setMode(piece, mode)
    const plural = /^\W*\w+s\b/.test(draft.left.slice(piece.end, piece.end + 24))
    for (let at = index - 1; at >= 0; at--) {
      const previous = pieces[at]!
      const next = pieces[at + 1]!
      if (
        previous.said ||
        isOwnLevel(previous, next) ||
        (previous.slot !== next.slot && !near(previous.slot, next.slot)) ||
        !joined.test(draft.folded.slice(previous.end, next.start))
      )
        break
      const comma = /^ ?,/.test(draft.folded.slice(previous.end))
      if (comma && (!plural || (mode === 'exclude' && piece.slot === 'title'))) break
      setMode(previous, mode)
    }
  })
}

/** «anglais courant et grec un plus»: the first has a level of its own, so what is said of the second is not said of it. */
function isOwnLevel(previous: Piece, next: Piece): boolean {
  return previous.slot === 'language' && next.slot === 'language' && previous.value.level !== null && next.value.level === null
}

/** «pas de diplôme exigé», "no degree needed": not refused, but not asked for. */
const unneeded =
  /(?<![a-z])(?:no|pas d'|pas de|plus de|plus d'|aucune?|sans|without|without any|not)(?: (?:the|any|le|la|les|un|une))* ?$/

/** «idéalement X et Y»: governs its own segment and the list that goes on after a comma. */
function applyNiceSegments(draft: Draft, pieces: Piece[]): void {
  const parts = segments(draft.folded)
  const cue = words(niceBefore, '')
  let open = false
  for (const part of parts) {
    const said = cue.exec(draft.left.slice(part.start, part.end))
    const inside = pieces.filter((piece) => piece.start >= part.start && piece.end <= part.end + 1)
    if (said) {
      const at = part.start + said.index
      const after = inside.filter((piece) => piece.start > at)
      open = after.length > 0 || /[:]\s*$/.test(draft.left.slice(part.start, part.end))
      for (const piece of after) if (!piece.said) setMode(piece, 'nice')
    } else if (
      open &&
      inside.length > 0 &&
      /^ ?(?:et |ou |and |or )?$/.test(draft.left.slice(part.start, inside[0]!.start)) &&
      draft.folded[part.start - 1] === ','
    ) {
      const before = pieces[pieces.indexOf(inside[0]!) - 1]
      if (before && (before.slot === inside[0]!.slot || near(before.slot, inside[0]!.slot)) && before.mode === 'nice')
        for (const piece of inside) if (!piece.said) setMode(piece, 'nice')
    } else open = false
  }
}

const either = /^(?: |,)*(?:ou|or)(?: (?:bien|de|d'|du|des|a|au|aux|en|sur|in|on|with|avec|le|la|les|l'|un|une|an?))* ?'?$/

/** «React ou Vue»: at least one, for what can be chosen from. */
function applyAny(draft: Draft, pieces: Piece[]): void {
  for (let index = 1; index < pieces.length; index++) {
    const before = pieces[index - 1]!
    const piece = pieces[index]!
    if (
      (piece.slot !== 'skill' && piece.slot !== 'certification') ||
      piece.slot !== before.slot ||
      before.mode === 'exclude' ||
      before.mode === 'nice' ||
      piece.mode === 'nice'
    )
      continue
    if (!either.test(draft.folded.slice(before.end, piece.start))) continue
    for (let at = index; at >= 0; at--) {
      const one = pieces[at]!
      if (one.slot !== piece.slot) break
      if (at < index - 1 && !/^ ?, ?$/.test(draft.folded.slice(one.end, pieces[at + 1]!.start))) break
      one.mode = 'any'
      one.said = true
    }
  }
}

const skippable: ReadonlySet<Piece['slot']> = new Set<Piece['slot']>(['title', 'company', 'location', 'industry'])

/** Decides for each piece whether it was required, preferred, unwanted or taken back; at the first message there is nothing to take back. */
export function scopeModes(draft: Draft, opening = false): void {
  const pieces = draft.pieces.sort((a, b) => a.start - b.start)
  applyAny(draft, pieces)
  applyEither(draft, pieces)
  if (!opening) {
    applyExchange(draft, pieces)
    applyDitched(draft, pieces)
    applyReplacing(draft, pieces)
  }
  applyCorrection(draft, pieces)
  applyAround(draft, pieces)
  applyBefore(draft, pieces, waivedBefore, 'waived')
  if (opening) applyBefore(draft, pieces, skipBefore, 'exclude', ({ slot }) => skippable.has(slot))
  applyBefore(draft, pieces, removeBefore, 'remove')
  applyBefore(draft, pieces, excludeBefore, 'exclude')
  const [first] = pieces
  if (first && /^\s*(?:-|−|–|➖|❌|🚫)\s*$/u.test(draft.text.slice(0, first.start)))
    for (const one of listFrom(pieces, 0, draft.folded)) setMode(one, 'exclude')
  widenTitles(draft, pieces)
  applyAfter(draft, pieces, waivedAfter, 'waived')
  if (opening) applyAfter(draft, pieces, skippedAfter, 'exclude', ({ slot }) => skippable.has(slot))
  applyAfter(
    draft,
    pieces,
    '(?:(?:finalement|en fait|au final|tout compte fait|actually|in the end|after all|on reflection) )?(?:non merci|non|no|nope|nah|no thanks|non plus)(?: (?:finalement|en fait|merci|hein|after all|actually))?(?= *(?:$|[,.;!]))',
    'exclude',
  )
  applyAfter(draft, pieces, excludedAfter, 'exclude')
  applyAfter(draft, pieces, mustAfter, 'must')
  applyAfter(draft, pieces, niceAfter, 'nice')
  if (pieces.some(({ slot, mode }) => slot === 'title' && mode === 'must'))
    applyAfter(draft, pieces, 'en plus(?= *(?:$|[,.;)]))', 'nice')
  applyNiceSegments(draft, pieces)
  applyLoosely(draft, pieces)
  applyAsides(draft, pieces)
  applyShift(draft, pieces)
  applyStress(draft, pieces)
  for (const piece of pieces)
    if (
      piece.slot === 'education' &&
      /^ (?:is |are |n'est |est )?(?:not|isn't|pas) (?:essential|mandatory|a must|indispensable|obligatoire|necessaire)/.test(
        draft.folded.slice(piece.end),
      )
    )
      setMode(piece, 'waived')
}
