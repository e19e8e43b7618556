import type { Draft, Piece } from '../draft.ts'
import { heldIn, isShort, partsOf } from '../held.ts'
import { foldSame } from '../fold.ts'
import { figuresOf } from '../read-amount-again.ts'
import type { Filters } from '../slots.ts'
import { entriesOf, isChanged, isOne, isWhole, valueOf } from './effect.ts'

/** Something that a follow-up names, of which it has to be decided what is done with it. */
export type Candidate = {
  piece: Piece
  /** Read by the rules, or seen only because it is held: by its words, a part, a figure in its unit, the name of its kind. */
  from: 'read' | 'words' | 'part' | 'figure' | 'kind'
  /** The held value that it is, in full or cut short; held values of its kind beside it. */
  held: 'same' | 'changed' | 'short' | 'other' | 'none'
  others: number
}

const kinds: [keyof Filters, string][] = [
  ['locations', 'villes?|lieux?|localisation|secteur geographique|geographie|location|places?|city|town|where they live'],
  ['salary', 'salaires?|remuneration|budget|prix|tarif|tjm|salary|pay|wages?|rate|money|sous|thunes?'],
  ['experience', 'experiences?|anciennete|annees?|ans|years?|yrs?'],
  ['languages', 'langues?|languages?'],
  ['education', 'diplomes?|etudes|degrees?|education|qualifications?|bac(?: ?\\+ ?\\d)?|niveau|formation'],
  ['contract_types', 'contrats?|contracts?'],
  ['schedule', 'horaires?|schedules?|shifts?|hours|rota'],
  ['availability', 'dispo\\w*|availability|notice|preavis|start|demarrage|prise de poste|date'],
  ['certifications', 'certifs?|certifications?|habilitations?|certificates?|cartes?|cards?|tickets?|badges?|cert'],
  ['skills', 'competences?|skills?|logiciels?'],
  ['companies', 'entreprises?|employeurs?|boites?|companies|company|employers?'],
  ['industries', 'secteurs?|sectors?|industry|industries|domaine|field'],
  ['contract_duration_months', 'duree|duration|length|mois|months?'],
  ['hours_per_week', 'volume horaire|heures|hours'],
  ['working_time', 'temps (?:plein|partiel|complet)|mi-temps|full[- ]time|part[- ]time'],
  ['driving_licences', 'permis|licen[cs]es?|conduire|driving|conduite'],
  ['has_vehicle', 'vehicules?|vehiculee?s?|voitures?|bagnoles?|caisse|cars?|vans?|transport|wheels|auto'],
  ['seniority', 'seniorite|seniority|seniors?|juniors?|confirmee?s?|lead|manager|mid|niveau'],
  ['remote', 'teletravail|remote|distance|distanciel|hybride|hybrid|home|wfh|tt'],
  ['mobility', 'mobilite|mobiles?|deplacements?|travell?ing|travel|relocat\\w+|demenag\\w+|move'],
  ['work_authorization', 'permis de travail|visa|papiers|right to work|permit|work permit|authori[sz]ation'],
]
const named = kinds.map(([slot, words]) => [slot, new RegExp(`(?<![a-z0-9])(?:${words})(?![a-z0-9])`, 'g')] as const)

type Span = { start: number; end: number }
const isOver = (one: Span, other: Span) => one.start < other.end && other.start < one.end

function seen(before: Filters, piece: Piece, from: Candidate['from']): Candidate {
  const held = entriesOf(before, piece)
  const own = held.filter((entry) => isOne(piece, entry))
  const others = held.length - own.length
  const short = !isWhole(piece) && own.length === 0 && held.some(({ value }) => isPart(valueOf(piece), value))
  const changed = own.some((entry) => isChanged(piece, entry))
  return {
    piece,
    from,
    others,
    held: changed ? 'changed' : own.length > 0 ? 'same' : short ? 'short' : others > 0 ? 'other' : 'none',
  }
}

/** «SSIAP» of «SSIAP 1». */
function isPart(short: string, long: string): boolean {
  const [some, every] = [partsOf(short), partsOf(long)]
  return some.length > 0 && some.length < every.length && some.every((part) => every.some((other) => isShort(part, other)))
}

/** Where the words of what is held stand, whole or in part. */
function mentions(draft: Draft, before: Filters): { piece: Piece; from: 'words' | 'part' }[] {
  const tokens = [...draft.folded.matchAll(/[a-z0-9+#]+/g)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
  return heldIn(before).flatMap(({ words, made }) => {
    const parts = partsOf(words)
    const first = tokens.find(({ word }) => parts.some((part) => isShort(word, part)))
    if (!first) return []
    const at = draft.folded.indexOf(foldSame(words))
    const span = at >= 0 && at <= first.start ? { start: at, end: at + words.length } : lengthen(first, tokens, parts)
    return [
      { from: at >= 0 ? ('words' as const) : ('part' as const), piece: { ...made, ...span, mode: 'must', said: false } as Piece },
    ]
  })
}

/** The part and those that go on with it. */
function lengthen(first: Span, tokens: readonly (Span & { word: string })[], parts: readonly string[]): Span {
  let { end } = first
  for (const { word, start, end: last } of tokens)
    if (start > end && start - end < 5 && parts.some((part) => isShort(word, part))) end = last
  return { start: first.start, end }
}

/** All that a message names of what is held, beside what the rules read. */
export function candidatesOf(draft: Draft, pieces: readonly Piece[], before: Filters): Candidate[] {
  const found = pieces.map((piece) => seen(before, piece, 'read'))
  const add = (piece: Piece, from: Candidate['from']) => {
    if (!found.some((other) => isOver(other.piece, piece))) found.push(seen(before, piece, from))
  }
  for (const { piece, from } of mentions(draft, before)) add(piece, from)
  for (const piece of figuresOf(draft, before)) add(piece, 'figure')
  for (const [slot, pattern] of named)
    if (before[slot])
      for (const match of draft.folded.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length }
        add({ slot: 'clear', value: slot, ...span, mode: 'remove', said: true }, 'kind')
      }
  return found.sort((a, b) => a.piece.start - b.piece.start)
}

/** What a candidate means when it is done: a value cut short is the one that is held. */
export function meantBy({ piece, held }: Candidate, before: Filters): Piece {
  if (held !== 'short') return piece
  const own = heldIn(before).filter(({ made, words }) => made.slot === piece.slot && isPart(valueOf(piece), words))
  return own.length === 1 ? ({ ...piece, ...own[0]!.made } as Piece) : piece
}
