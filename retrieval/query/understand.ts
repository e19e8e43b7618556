import { fold } from '#lib/words'
import { type Lang, type Piece, startDraft } from './draft.ts'
import { guardText } from './guard/guard.ts'
import { argsOf, intentOf, mustConfirm } from './intent.ts'
import { readAvailability } from './read-availability.ts'
import { readCompanies } from './read-companies.ts'
import { readExperience } from './read-experience.ts'
import { readMoney } from './read-money.ts'
import { readPlaces } from './read-places.ts'
import { readStudy } from './read-study.ts'
import { readSeries, readTerms } from './read-terms.ts'
import { readWork } from './read-work.ts'
import { scopeModes } from './scope.ts'
import type { Filters, Intent, Turn } from './slots.ts'
import { putPiece, tidy } from './state.ts'

export type TurnContext = {
  lang?: Lang
  /** ISO date that relative dates count from. */
  today: string
  /** The filters before this turn. */
  filters?: Filters
  /** The list last shown. */
  shown?: readonly { rank: number; name: string; id?: string }[]
}
export type Understood = Turn & { spans: { slot: string; start: number; end: number }[] }

const frenchWords =
  /\b(le|la|les|un|une|des|de|du|et|ou|avec|sans|pour|dans|sur|qui|en|cherche|combien|montre|ceux|celles|passe|permis|nuit)\b/g
const englishWords = /\b(the|a|an|and|or|with|without|for|in|on|who|looking|need|show|those|only|move|how|licence|night)\b/g

function languageOf(text: string): Lang {
  const said = fold(text)
  const accents = /[éèêàçùôî]/i.test(text) ? 2 : 0
  return (said.match(englishWords)?.length ?? 0) > (said.match(frenchWords)?.length ?? 0) + accents ? 'en' : 'fr'
}

function read(text: string, lang: Lang, today: string): Piece[] {
  const draft = startDraft(text, { lang, today })
  readMoney(draft)
  readExperience(draft)
  readAvailability(draft)
  readWork(draft)
  readStudy(draft)
  readTerms(draft, draft.terms)
  readSeries(draft)
  readPlaces(draft)
  readCompanies(draft)
  scopeModes(draft)
  return draft.pieces.flatMap(partTitle)
}

const shifts = [
  ['night', / de nuit$|^night /i],
  ['day', / de jour$|^day /i],
  ['weekend', / (de|du) week-?end$|^weekend /i],
] as const

/** «aide-soignant de nuit» is a title and a schedule. */
function partTitle(piece: Piece): Piece[] {
  if (piece.slot !== 'title') return [piece]
  const shift = shifts.find(([, pattern]) => pattern.test(piece.value))
  if (!shift) return [piece]
  return [
    { ...piece, value: piece.value.replace(shift[1], '') },
    { ...piece, slot: 'schedule', value: shift[0] },
  ]
}

const resets = /\b(recommence\w*|repart\w* (de zero|a zero)|nouvelle recherche|efface tout|reset|start over|new search)\b/
const adds = /\b(aussi|egalement|ajoute\w*|as well|also|too|add)\b/
const refines =
  /\b(seulement|uniquement|que ceux|que celles|parmi (eux|elles)|et (a|sur|en|vers)|idem|plutot|finalement|enleve\w*|retire\w*|sans le|only|just|among|what about|same|instead|remove|drop|those|ceux|celles)\b/

function intentFor(text: string, pieces: Piece[], before: Filters | undefined): Intent {
  const cue = intentOf(text)
  const said = fold(text)
  const narrows = cue === undefined || cue === 'count'
  if (!narrows) return cue
  if (cue === 'count') return 'count'
  if (pieces.length === 0) return resets.test(said) ? 'search' : 'clarify'
  if (!before || Object.keys(before).length === 0) return 'search'
  const startsAnew =
    pieces.some(({ slot, mode }) => slot === 'title' && mode === 'must') && !refines.test(said) && !adds.test(said)
  return startsAnew ? 'search' : 'refine'
}

function nextFilters(intent: Intent, text: string, { pieces, before }: { pieces: Piece[]; before: Filters }): Filters {
  const changes = intent === 'search' || intent === 'refine' || intent === 'similar' || (intent === 'count' && pieces.length > 0)
  if (!changes) return before
  const anew = intent === 'search' || intent === 'similar' || (intent === 'count' && pieces.some(({ slot }) => slot === 'title'))
  const filters: Filters = anew ? {} : structuredClone(before)
  const place = pieces.some(({ slot, mode }) => slot === 'location' && mode === 'must')
  const kept = filters.locations?.[0]
  if (place && !anew && !adds.test(fold(text))) delete filters.locations
  for (const piece of pieces) putPiece(filters, piece)
  if (place && kept && !anew) keepReach(filters, kept)
  return tidy(filters)
}

/** «et à Bron ?»: another place, the same radius. */
function keepReach(filters: Filters, { radius, unit, commute_min }: NonNullable<Filters['locations']>[number]): void {
  const reach = {
    ...(radius === undefined ? {} : { radius, unit: unit ?? ('km' as const) }),
    ...(commute_min === undefined ? {} : { commute_min }),
  }
  filters.locations = filters.locations?.map((location) =>
    location.radius === undefined && location.commute_min === undefined ? { ...location, ...reach } : location,
  )
}

/** One message, in the light of what came before: intent, the whole of the filters after it, what was declined. Pure; a few milliseconds. */
export function understandTurn(text: string, context: TurnContext): Understood {
  const lang = context.lang ?? languageOf(text)
  const guarded = guardText(text)
  const pieces = read(guarded.text, lang, context.today)
  const before = context.filters ?? {}
  const found = intentFor(guarded.text, pieces, context.filters)
  const intent = found === 'clarify' && guarded.refused.length > 0 ? 'search' : found
  const args = argsOf(intent, guarded.text, context.shown ?? [])
  return {
    intent,
    filters: nextFilters(intent, guarded.text, { pieces, before }),
    ...(Object.keys(args).length > 0 ? { args } : {}),
    ...(mustConfirm(intent, args) ? { confirm: true as const } : {}),
    ...(guarded.refused.length > 0 ? { refused: guarded.refused } : {}),
    spans: pieces.map(({ slot, start, end }) => ({ slot, start, end })),
  }
}

/** A whole conversation, turn after turn. */
export function understandConversation(turns: readonly { text: string }[], options: { lang?: Lang; today: string }): Turn[] {
  let filters: Filters | undefined
  return turns.map(({ text }) => {
    const { spans: _spans, ...turn } = understandTurn(text, { ...options, ...(filters ? { filters } : {}) })
    filters = turn.filters
    return turn
  })
}
