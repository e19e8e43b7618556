import type { OutputOf } from '#tools/registry'

export type BoardData = OutputOf<'get_pipeline'>
export type BoardColumn = BoardData['columns'][number]
export type BoardCard = BoardColumn['cards'][number]
export type Columns = readonly BoardColumn[]

const outcomes = new Set(['rejected', 'withdrawn'])

export const isOutcome = ({ kind }: Pick<BoardColumn, 'kind'>) => outcomes.has(kind)

/** Nobody withdraws for somebody else; turning down is a column like another, which asks for a reason. */
export const takesCards = ({ kind }: Pick<BoardColumn, 'kind'>) => kind !== 'withdrawn'

export type Place = { column: number; row: number }

export function placeOf(columns: Columns, applicationId: string): Place | undefined {
  for (const [column, { cards }] of columns.entries()) {
    const row = cards.findIndex((card) => card.applicationId === applicationId)
    if (row >= 0) return { column, row }
  }
  return undefined
}

export const cardAt = (columns: Columns, { column, row }: Place): BoardCard | undefined => columns[column]?.cards[row]

/** Where an arrow leads from a card: up and down the column, sideways to the next column that has cards. */
export function stepFocus(columns: Columns, { column, row }: Place, key: string): Place | undefined {
  const own = columns[column]?.cards.length ?? 0
  if (key === 'ArrowDown') return row + 1 < own ? { column, row: row + 1 } : undefined
  if (key === 'ArrowUp') return row > 0 ? { column, row: row - 1 } : undefined
  if (key === 'Home') return { column, row: 0 }
  if (key === 'End') return { column, row: own - 1 }
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  if (step === 0) return undefined
  for (let next = column + step; columns[next]; next += step) {
    const cards = columns[next]!.cards.length
    if (cards > 0) return { column: next, row: Math.min(row, cards - 1) }
  }
  return undefined
}

/** The next column that takes cards; the same one at the edge. */
export function stepTarget(columns: Columns, target: number, key: string): number {
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  if (step === 0) return target
  for (let next = target + step; columns[next]; next += step) if (takesCards(columns[next]!)) return next
  return target
}

/** The board as it will be once these cards stand in another column: the latest to come stands last. */
export function withMoved(columns: Columns, ids: ReadonlySet<string>, { stageId, at }: { stageId: string; at: string }): Columns {
  const moving = columns
    .filter((column) => column.stageId !== stageId)
    .flatMap(({ cards }) => cards.filter(({ applicationId }) => ids.has(applicationId)))
  const arrived = (limit: number | null) =>
    moving.map((card) => ({
      ...card,
      enteredStageAt: at,
      dueAt: limit === null ? null : new Date(Date.parse(at) + limit * 86_400_000).toISOString(),
      days: 0,
      overdueDays: limit === null ? null : -limit,
    }))
  return columns.map((column) => {
    if (column.stageId === stageId) {
      return { ...column, total: column.total + moving.length, cards: [...column.cards, ...arrived(column.limitDays)] }
    }
    const cards = column.cards.filter(({ applicationId }) => !ids.has(applicationId))
    const gone = column.cards.filter(({ applicationId }) => ids.has(applicationId))
    const late = gone.filter(({ dueAt }) => dueAt !== null && dueAt < at).length
    return { ...column, total: column.total - gone.length, late: column.late - late, cards }
  })
}

export type Waiting = { tone: 'plain' | 'soon' | 'late'; unit: 'minutes' | 'hours' | 'days'; count: number; off?: number }

const minute = 60_000

/** Time in the stage; `off` counts the days of the calendar to the limit, or past it. */
export function waitingOf(
  card: Pick<BoardCard, 'enteredStageAt' | 'dueAt'>,
  now: string,
  daysFrom: (moment: string, now: string) => number,
): Waiting {
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(card.enteredStageAt)) / minute))
  const span: Pick<Waiting, 'unit' | 'count'> =
    minutes < 60
      ? { unit: 'minutes', count: minutes }
      : minutes < 24 * 60
        ? { unit: 'hours', count: Math.floor(minutes / 60) }
        : { unit: 'days', count: Math.floor(minutes / 60 / 24) }
  if (card.dueAt === null) return { tone: 'plain', ...span }
  const days = daysFrom(card.dueAt, now)
  if (card.dueAt < now) return { tone: 'late', ...span, off: Math.max(1, -days) }
  return days <= 1 ? { tone: 'soon', ...span, off: days } : { tone: 'plain', ...span }
}
