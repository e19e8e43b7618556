'use client'
import type { ReactNode } from 'react'
import { useFormat, useLocale, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import type { BoardColumn } from './board-model.ts'

function useLimit({ kind, limitDays }: BoardColumn, left: number) {
  const { jobs } = useMessages()
  if (kind === 'hired') return jobs.positionsLeft(left)
  return limitDays === null ? '\u00a0' : (jobs.limit[kind]?.(limitDays) ?? jobs.limitOf(limitDays))
}

/** One stage: its name, how many stand in it, the time that it may take, its cards. */
export function Column({
  column,
  positions,
  over,
  slot,
  onMore,
  children,
}: {
  column: BoardColumn
  positions: number
  over: boolean
  /** The target says its name while a card is held over it. */
  slot: boolean
  onMore: () => void
  children: ReactNode
}) {
  const { jobs } = useMessages()
  const format = useFormat()
  const locale = useLocale()
  const name = column.name[locale]
  const left = column.total - column.cards.length
  const limit = useLimit(column, positions - column.total)
  return (
    <section className="board-column" data-stage={column.stageId} data-over={over || undefined} aria-label={name}>
      <header>
        <h2>
          {name}{' '}
          <span className="n">
            {column.kind === 'hired' ? jobs.hiredOf(column.total, positions) : format.number(column.total)}
          </span>
        </h2>
        <p className="meta">{limit}</p>
      </header>
      <ul className="board-cards" aria-label={jobs.board.peopleIn(name)}>
        {children}
        {slot && (
          <li className="board-slot" aria-hidden="true">
            {jobs.board.dropHere(name)}
          </li>
        )}
        {left > 0 && (
          <li>
            <Button size="s" wide onClick={onMore}>
              {jobs.board.more(left)}
            </Button>
          </li>
        )}
      </ul>
    </section>
  )
}
