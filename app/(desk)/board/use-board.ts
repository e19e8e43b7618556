'use client'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useLocale, useMessages } from '#app/i18n/provider'
import { type BoardCard, type BoardColumn, type Columns, cardAt, placeOf, stepFocus, stepTarget } from './board-model.ts'
import { focusCard } from './focus-card.ts'
import { type Lift, useLift } from './use-lift.ts'

/** Who is selected; `cards` are those of them on the board. */
export function useSelection(columns: Columns, told: (text: string) => void) {
  const { board } = useMessages().jobs
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  return {
    cards: columns.flatMap(({ cards }) => cards.filter(({ applicationId }) => ids.has(applicationId))),
    has: (card: BoardCard) => ids.has(card.applicationId),
    clear: () => setIds(new Set()),
    toggle(card: BoardCard) {
      const next = new Set(ids)
      const on = !next.delete(card.applicationId)
      if (on) next.add(card.applicationId)
      setIds(next)
      told(on ? board.nowSelected(card.name, next.size) : board.nowUnselected(card.name, next.size))
    },
  }
}

type Keys = {
  columns: Columns
  told: (text: string) => void
  hand: ReturnType<typeof useLift>
  toggle: (card: BoardCard) => void
}

function useCarrying({ columns, told, hand }: Pick<Keys, 'columns' | 'told' | 'hand'>) {
  const { board } = useMessages().jobs
  const locale = useLocale()
  const nameOf = (index: number) => columns[index]?.name[locale] ?? ''
  return (event: KeyboardEvent, lift: Lift) => {
    const name = lift.cards[0]?.name ?? ''
    if (event.key === ' ' || event.key === 'Enter') {
      if (lift.target === lift.from) told(board.putBack(name, nameOf(lift.from)))
      hand.drop(lift)
    } else if (event.key === 'Escape') {
      hand.cancel()
      told(board.putBack(name, nameOf(lift.from)))
    } else if (event.key.startsWith('Arrow')) {
      const target = stepTarget(columns, lift.target, event.key)
      const column = columns[target]
      hand.aim(target)
      told(board.over(nameOf(target), column?.total ?? 0))
      const shown = document.querySelector(`[data-stage="${column?.stageId}"]`)
      shown?.scrollIntoView({ inline: 'nearest', block: 'nearest' })
    } else if (event.key === 'Tab') return
    event.preventDefault()
  }
}

/** The keys of a card: arrows walk, Space lifts, then arrows carry and Space drops; X selects. */
export function useBoardKeys(given: Keys) {
  const { columns, told, hand, toggle } = given
  const { board } = useMessages().jobs
  const locale = useLocale()
  const carry = useCarrying(given)
  return (event: KeyboardEvent, card: BoardCard) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return
    if (hand.lift?.by === 'keys') return carry(event, hand.lift)
    const key = event.key.toLowerCase()
    const here = placeOf(columns, card.applicationId)
    const next = here && stepFocus(columns, here, event.key)
    if (next) focusCard(cardAt(columns, next)?.applicationId)
    else if (key === ' ') {
      hand.raise(card)
      told(board.lifted(card.name, columns[here?.column ?? 0]?.name[locale] ?? ''))
    } else if (key === 'x') toggle(card)
    else if (!event.key.startsWith('Arrow')) return
    event.preventDefault()
  }
}

const inField = 'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]'

/** Keys that hold wherever the focus is on the page, but never inside a field or a dialog: Z undoes the last change, an arrow or X goes to the cards. */
export function usePageKeys(given: { undo: () => void; enter: () => void }) {
  const latest = useRef(given)
  useEffect(() => {
    latest.current = given
  })
  useEffect(() => {
    function onKeyDown(event: globalThis.KeyboardEvent) {
      const target = event.target as HTMLElement
      if (target.closest(inField) || event.metaKey || event.ctrlKey || event.altKey || event.repeat) return
      const key = event.key.toLowerCase()
      if (key === 'z') latest.current.undo()
      else if (target === document.body && (key === 'x' || key.startsWith('arrow'))) latest.current.enter()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

export type Turned = { cards: readonly BoardCard[]; stage: BoardColumn }
