import type { Draft, Lang, Piece } from '#retrieval/query/draft'
import { nextFilters } from '#retrieval/query/next-filters'
import { candidatesOf } from '#retrieval/query/operations/candidates'
import { entriesOf, operations, valueOf } from '#retrieval/query/operations/effect'
import { featuresOf } from '#retrieval/query/operations/features'
import { doneWith, isPossible } from '#retrieval/query/operations/operate'
import type { Filters, Intent } from '#retrieval/query/slots'
import { readTurn, remember, type TurnContext, understandTurn } from '#retrieval/query/understand'
import type { Row } from '../learn.ts'
import { filtersAfter } from '../marked/filters-after.ts'
import type { Written } from '../marked/marked.ts'
import { pieceOf } from '../marked/piece-of.ts'
import type { Conversation } from '../queries/conversations.ts'

/** A follow-up as it is read from the right state before it, and the filters that it should lead to. */
export type FollowUp = {
  id: string
  draft: Draft
  pieces: Piece[]
  before: Filters
  after: Filters
  intent: Intent
  /** Written without sight of the rules: how far they can be trusted is learned from these alone. */
  blind: boolean
  /** What is marked as a criterion, whether it was read or not. */
  marked: Piece[]
}

const today = '2026-11-27'
const changing: ReadonlySet<Intent> = new Set<Intent>(['refine', 'search', 'similar'])

export function followUpsOf({ id, lang, today, turns }: Conversation, blind = false): FollowUp[] {
  let context: TurnContext = { lang, today }
  return turns.flatMap(({ text, want }) => {
    const before = context.filters ?? {}
    const counts = Object.keys(before).length > 0 && changing.has(want.intent)
    const read = counts ? [{ ...readTurn(text, context), before }] : []
    context = { lang, today, filters: want.filters, previous: want.intent, ...remember(want, context) }
    return read.map((one) => ({
      ...one,
      id: id.replace(/-[a-z]$/, ''),
      after: want.filters,
      intent: want.intent,
      blind,
      marked: [],
    }))
  })
}

export function followUpOf({ id, lang, text, before, marks }: Written): FollowUp {
  const read = readTurn(text, { lang, today, filters: before, previous: 'search' })
  const pieces = marks.map((mark) => pieceOf(mark, lang))
  const marked = read.draft.text === text ? pieces : []
  return { ...read, id, before, after: filtersAfter(before, pieces, text), intent: 'refine', blind: true, marked }
}

/** The cases of `follow-ups.tsv`: a search, the turn after it, and the slots that it changes (null: gone). */
export function followUpOfCase([lang, search, text, changes]: readonly [Lang, string, string, string]): FollowUp {
  const { filters: before } = understandTurn(search, { lang, today })
  const wanted = Object.entries({ ...before, ...JSON.parse(changes) }).filter(([, value]) => value !== null)
  const read = readTurn(text, { lang, today, filters: before, previous: 'search' })
  return { ...read, id: search, before, after: Object.fromEntries(wanted), intent: 'refine', blind: false, marked: [] }
}

const isOver = (one: Piece, other: Piece) => one.start < other.end && other.start < one.end

/** Each thing named with what should be done with it. */
export function rowsOf({ draft, pieces, before, after, intent, blind, marked }: FollowUp): Row[] {
  const unread = marked.filter((one) => !pieces.some((piece) => isOver(piece, one)))
  const candidates = candidatesOf(draft, [...pieces, ...unread], before)
  const ruled = nextFilters('refine', draft.text, { pieces, before })
  const rules = candidates.map((candidate) =>
    candidate.from !== 'read' ? 'nothing' : unread.includes(candidate.piece) ? undefined : doneWith(candidate, before, ruled),
  )
  const features = featuresOf(draft, candidates, blind ? rules : [])
  return candidates.map((candidate, at): Row => {
    const done = doneWith(candidate, intent === 'refine' ? before : {}, after)
    const misread =
      candidate.from === 'figure' &&
      done === 'add' &&
      !entriesOf(after, candidate.piece).some(({ value }) => value === valueOf(candidate.piece))
    const own = misread
      ? 'nothing'
      : isPossible(done, candidate)
        ? done
        : done === 'exclude' && candidate.held !== 'none'
          ? 'remove'
          : 'nothing'
    return { readings: [features[at]!], want: operations.indexOf(own) }
  })
}
