import { fold, stableJson } from '#lib/words'
import { withoutAdverbials } from './adverbial.ts'
import { withoutAsides } from './asides.ts'
import { withoutExcuses } from './beside-refused.ts'
import { type Draft, isLong, type Lang, type Piece } from './draft.ts'
import { doingNoun } from './doing-noun.ts'
import { firstNames } from './first-names.ts'
import { asDone, asksAmong, asksCriterion } from './intent/among.ts'
import { guardText } from './guard/guard.ts'
import { blank } from './guard/spans.ts'
import { argsOf, mustConfirm } from './intent/args.ts'
import { intentOf, type Moment } from './intent/intent.ts'
import { reconsider } from './intent/learned.ts'
import { told } from './intent/names.ts'
import { type Pending, replyTo } from './intent/reply.ts'
import { ranksSaid } from './intent/ranks.ts'
import { type Memory, targetsOf } from './intent/targets.ts'
import { mendOrder } from './mend-order.ts'
import { nestDistricts } from './nest-districts.ts'
import { nextFilters } from './next-filters.ts'
import { sieveAdvert } from './read-advert.ts'
import { operate } from './operations/operate.ts'
import { mintedAt } from './read-money.ts'
import { scopeModes } from './scope.ts'
import { type Reading, readRules } from './read-rules.ts'
import { readLead } from './read-seniority.ts'
import { plainCard } from './title.ts'
import { settle } from './settle.ts'
import { secondRead } from './tagger/second-read.ts'
import { isTalk } from './talk.ts'
import type { Filters, Intent, Target, Turn } from './slots.ts'

export type TurnContext = {
  lang?: Lang
  /** ISO date that relative dates count from. */
  today: string
  /** The filters before this turn. */
  filters?: Filters
  /** The list last shown. */
  shown?: readonly { rank: number; name: string; id?: string }[]
  /** What was last asked, and of whom: «elle», «les deux», «plutôt à 15 h» are read with them. */
  previous?: Intent
  last?: readonly Target[]
  /** The last several spoken of together: «les deux autres». */
  group?: readonly Target[]
  /** Every name that fell: «Beth» is Beth Amos. */
  known?: readonly string[]
  /** When the interview last spoken of begins. */
  start?: string
  /** The filters before the search was last changed, while nothing else was done since: «remets comme avant». */
  earlier?: Filters
  /** What the turn before laid before the person. */
  pending?: Pending
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

function read(text: string, reading: Reading): { draft: Draft; pieces: Piece[] } {
  const draft = readRules(text, reading)
  const { before, first } = reading
  secondRead(draft, before)
  nestDistricts(draft)
  readLead(draft)
  scopeModes(draft, first)
  mintedAt(draft, draft.pieces, before)
  const asked = withoutAsides(draft.asides, withoutExcuses(draft, withoutAdverbials(draft.folded, draft.pieces)))
  const pieces = settle(draft, asked.flatMap(plainPiece).flatMap(plainDomain), before)
  return { draft, pieces: draft.long ? sieveAdvert(draft, pieces) : pieces }
}

const shifts = [
  ['night', / de nuit$|^night /i],
  ['day', / de jour$|^day /i],
  ['weekend', / (de|du) week-?end$|^weekend /i],
] as const

/** «toute la France», "the whole of Wales": the area is its name. */
const entire =
  /^(?:toute? (?:la |le |l['’])|l['’]ensemble (?:de la |du |de l['’])|(?:the )?whole (?:of )?(?:the )?|all (?:of |over )(?:the )?)/i

/** Each criterion by its name alone: «aide-soignant de nuit» is a title and a schedule, "RTPI chartered" the card of the RTPI. */
function plainPiece(piece: Piece): Piece[] {
  if (piece.slot === 'certification') return [{ ...piece, value: plainCard(piece.value) }]
  if (piece.slot === 'skill') return [{ ...piece, value: doingNoun(piece.value) }]
  if (piece.slot === 'mobility' && piece.value.area)
    return [{ ...piece, value: { ...piece.value, area: piece.value.area.replace(entire, '') } }]
  if (piece.slot !== 'title') return [piece]
  const shift = shifts.find(([, pattern]) => pattern.test(piece.value))
  if (!shift) return [piece]
  return [
    { ...piece, value: piece.value.replace(shift[1], '') },
    { ...piece, slot: 'schedule', value: shift[0] },
  ]
}

/** «bac+3 plutôt», «et une expérience d'un an»: a word of talk is no field of study, no domain. */
function plainDomain(piece: Piece): Piece[] {
  if (piece.slot === 'education') return piece.value.field && isTalk(fold(piece.value.field)) ? [] : [piece]
  if (piece.slot !== 'experience' || !piece.value.in || !isTalk(fold(piece.value.in))) return [piece]
  const { in: _in, ...value } = piece.value
  return [{ ...piece, value }]
}

const fullNames = /(?<![\p{L}])(?!(?:Madame|Monsieur|Mme|Mrs|Mr|Ms|Miss|Dr) )(\p{Lu}\p{Ll}+) \p{Lu}[\p{L}'’-]+/gu

/** The text in which people can be named: what a criterion took is no name, unless it is a first name too (Florence, Jordan). */
function nameable(text: string, pieces: readonly Piece[]): string {
  const people = [...text.matchAll(fullNames)].filter(([, first]) => firstNames.has(fold(first!)))
  const inName = (start: number, end: number) =>
    people.some((match) => start >= match.index && end <= match.index + match[0].length)
  const where = /(?<![\p{L}])(?:à|a|in|near|at|sur|from|vers|around|autour de|près de)\s+$/iu
  const moved = (end: number) => /^ ?(?:→|->|=>)/u.test(text.slice(end))
  const placed = (start: number) => where.test(text.slice(0, start)) && !told.test(fold(text.slice(0, start)))
  const taken = pieces.filter(
    ({ slot, start, end }) =>
      !inName(start, end) &&
      !moved(end) &&
      (slot !== 'location' || placed(start) || !firstNames.has(fold(text.slice(start, end)))),
  )
  return blank(text, taken).replaceAll('·', ' ')
}

/** A message as rules begin to read it: without what is refused, its slips mended. */
function prepare(text: string, { lang = languageOf(text), today, previous, filters: before = {} }: TurnContext) {
  const first = !previous && Object.keys(before).length === 0
  const guarded = guardText(text, { request: true, following: !first })
  const mended = first || isLong(text) ? { text: guarded.text, back: (at: number) => at } : mendOrder(guarded.text)
  const listed = previous === undefined || listing.has(previous)
  return { refused: guarded.refused, mended, reading: { lang, today, before, first, listed } }
}

/** What the rules alone read in a message, and where a place in it was in what was written. */
export function draftOf(text: string, context: TurnContext): { draft: Draft; back: (at: number) => number } {
  const { mended, reading } = prepare(text, context)
  return { draft: readRules(mended.text, reading), back: mended.back }
}

/** What the rules and the second reader understand in a follow-up, before it is decided anew what is done with it. */
export function readTurn(text: string, context: TurnContext): { draft: Draft; pieces: Piece[] } {
  const { mended, reading } = prepare(text, context)
  return read(mended.text, reading)
}

/** A message as it is seen before its intent is known: `read` is what is left of it without what was refused. */
export function lookAt(text: string, context: TurnContext) {
  const { today, previous, shown = [], known = [], filters: before = {} } = context
  const { refused, mended, reading } = prepare(text, context)
  const { draft, pieces: ruled } = read(mended.text, reading)
  const pieces = reading.first ? ruled : operate(draft, ruled, before)
  const { figures } = draft
  const dropped = ruled.filter(({ start }) => !pieces.some((piece) => piece.start === start))
  const said = [...pieces, ...dropped]
  const spoken = blank(mended.text, figures)
  const named = nameable(spoken, said)
  const moment: Moment = {
    started: Object.keys(before).length > 0 || (previous !== undefined && previous !== 'clarify' && previous !== 'out_of_scope'),
    pieces: said,
    targets: targetsOf(spoken, { shown, today, named, known }),
    pointed: ranksSaid(spoken).counted !== undefined,
    figured: figures.length > 0,
    ...(previous ? { previous } : {}),
    long: isLong(text),
    refused: refused.length > 0,
  }
  return { read: mended.text, back: mended.back, refused, pieces, named, moment }
}

/** What a message says of people, whatever it asks of them: its criteria, as if they were searched for. */
export function criteriaIn(text: string, context: Pick<TurnContext, 'lang' | 'today'>): Filters {
  const { read: left, pieces } = lookAt(text, context)
  return nextFilters('search', left, { pieces, before: {} })
}

/** "and Ms Mensah, likewise": the same again with somebody else. */
const alike =
  /^(?:et |and )?(?:(?:la|le|les|the|number|mr|mrs|ms|mme|m|monsieur|madame|miss|dr) )*(?:[\p{L}\d]+ ){1,8}(?:likewise|idem|pareil\w*|de meme|same|itou|ditto)$|^(?:idem|pareil|de meme|same|ditto|likewise)(?: again| thing)? (?:pour|avec|for|with) /u

/** «parfait, envoie-le» after a draft: the same message, to be sent now. */
const sendsDraft = (intent: Intent, text: string, { args }: Pending) =>
  intent === 'contact' &&
  args?.mode === 'draft' &&
  /\b(?:envoi\w*|envoy\w*|send|expedi\w*|balance\w*|fire|ship)\b/.test(fold(text))

const looking: ReadonlySet<Intent> = new Set<Intent>(['ask', 'count', 'export', 'show', 'search', 'out_of_scope'])

/** “which of them speak English?”, «lesquels connaissent Excel ?»: those of the list who do, when what is asked for is a criterion. */
const picksAmong = (intent: Intent, text: string, { started, pieces }: Moment) =>
  started && pieces.length > 0 && looking.has(intent) && asksAmong(text)

/** One message, in the light of what came before: intent, the whole of the filters after it, what was declined. Pure; a few milliseconds. */
export function understandTurn(text: string, context: TurnContext): Understood {
  const { read: left, back, refused, pieces, named, moment } = lookAt(text, context)
  const { today, shown = [], last = [], group = [], known = [], filters: before = {}, pending } = context
  const likely = moment.long || moment.figured ? intentOf(left, moment) : reconsider(intentOf(left, moment), left, moment)
  const among = picksAmong(likely, left, moment)
  const intent = among || (likely === 'out_of_scope' && asksCriterion(left, moment)) ? 'refine' : likely
  const answer = pending && refused.length === 0 ? replyTo(left, { ...moment, intent }) : undefined
  if (answer !== undefined && !(answer && sendsDraft(intent, left, pending!)))
    return { ...(answer ? pending! : { intent: 'undo' }), filters: before, spans: [] }
  const { note: _note, ...again } = pending?.args ?? {}
  if (pending && alike.test(fold(left)) && pieces.length === 0 && moment.targets.some(({ rank, name }) => rank ?? name))
    return { ...pending, args: { ...again, targets: [...moment.targets] }, filters: before, confirm: true, spans: [] }
  const args = argsOf(intent, left, { shown, today, last, group, known, named, ...(context.start && { start: context.start }) })
  return {
    intent,
    filters:
      (intent === 'undo' ? context.earlier : undefined) ??
      nextFilters(intent, left, { pieces: asksAmong(left) && before.titles ? asDone(pieces) : pieces, before }),
    ...(Object.keys(args).length > 0 ? { args } : {}),
    ...(mustConfirm(intent, text, args) ? { confirm: true as const } : {}),
    ...(refused.length > 0 ? { refused } : {}),
    spans: pieces.map(({ slot, start, end }) => ({ slot, start: back(start), end: back(end) })),
  }
}

const listing: ReadonlySet<Intent> = new Set<Intent>(['search', 'refine', 'similar', 'count', 'sort', 'undo', 'clarify'])

const relisting: ReadonlySet<Intent> = new Set<Intent>(['search', 'refine', 'similar', 'sort', 'paginate'])

const within = (some: readonly Target[], group: readonly Target[]) =>
  some.length < group.length && some.every((one) => group.some((other) => stableJson(one) === stableJson(other)))

type Remembered = Required<Memory> & Pick<TurnContext, 'earlier'>

const changing: ReadonlySet<Intent> = new Set<Intent>(['search', 'refine', 'similar'])

/** What an undo would go back to: the search as it was before it was changed, unless somebody was acted on since. */
function earlierThan({ intent, filters }: Pick<Turn, 'intent' | 'filters'>, before: Pick<TurnContext, 'filters' | 'earlier'>) {
  if (intent === 'undo' || acting.has(intent)) return undefined
  const { filters: old = {} } = before
  const changed = changing.has(intent) && stableJson(filters) !== stableJson(old)
  if (!changed) return before.earlier
  return Object.keys(old).length > 0 ? old : undefined
}

/** Whom the next message may mean: a new list forgets the ranks of the old one, not the names. */
export function remember(turn: Turn, before: Memory & Pick<TurnContext, 'filters' | 'earlier'>): Remembered {
  const { intent, args } = turn
  const { last = [], group = [], known = [] } = before
  const targets = args?.targets ?? []
  const listed = relisting.has(intent)
  const names = targets.flatMap(({ name }) => (name ? [name] : []))
  const earlier = earlierThan(turn, before)
  return {
    ...(earlier && { earlier }),
    last: targets.length > 0 ? targets : listed ? last.filter(({ name }) => name) : last,
    group: targets.length > 1 && !within(targets, group) ? targets : listed ? group.filter(({ name }) => name) : group,
    known: [...known, ...names],
  }
}

const acting: ReadonlySet<Intent> = new Set<Intent>([
  'reject',
  'gdpr_erase',
  'schedule_interview',
  'reschedule_interview',
  'contact',
  'shortlist',
  'move_stage',
  'add_note',
  'save_search',
])

/** What a yes to this turn would do. */
const pendingOf = ({ intent, args }: Turn): Pending | undefined =>
  acting.has(intent) ? { intent, ...(args && { args }) } : undefined

/** A whole conversation, turn after turn. */
export function understandConversation(turns: readonly { text: string }[], options: { lang?: Lang; today: string }): Turn[] {
  let before: Pick<TurnContext, 'filters' | 'previous' | 'start' | 'pending' | 'earlier'> & Memory = {}
  return turns.map(({ text }) => {
    const { spans: _spans, ...turn } = understandTurn(text, { ...options, ...before })
    const start = turn.args?.start ?? before.start
    const pending = pendingOf(turn)
    const memory = remember(turn, before)
    before = { ...(start && { start }), ...(pending && { pending }), filters: turn.filters, previous: turn.intent, ...memory }
    return turn
  })
}
