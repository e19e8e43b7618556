'use client'
import { useEffect, useRef, useState, type PointerEvent as ReactPointerEvent } from 'react'
import { type BoardCard, type Columns, placeOf, takesCards } from './board-model.ts'

export type Lift = {
  cards: readonly BoardCard[]
  from: number
  target: number
  by: 'keys' | 'pointer'
  /** Where the card was when the pointer took it. */
  box?: DOMRect
}

const threshold = 5
const edge = 48

type Start = { x: number; y: number; card: BoardCard; pointerId: number; box: DOMRect }

/** The column under a point; −1 where there is none that takes cards. */
function columnAt(columns: Columns, x: number, y: number): number {
  const id = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-stage]')?.dataset.stage
  const index = columns.findIndex(({ stageId }) => stageId === id)
  return index >= 0 && takesCards(columns[index]!) ? index : -1
}

function scrollNear(board: HTMLElement | null, x: number) {
  if (!board) return
  const box = board.getBoundingClientRect()
  if (x > box.right - edge) board.scrollLeft += 14
  else if (x < box.left + edge) board.scrollLeft -= 14
}

/** A drag ends in a click that must open nothing. */
function swallowClick() {
  const swallow = (event: MouseEvent) => {
    event.stopPropagation()
    event.preventDefault()
  }
  document.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => document.removeEventListener('click', swallow, { capture: true }), 0)
}

type Given = {
  columns: Columns
  /** All that goes with a card: the selection, where it belongs to it. */
  carried: (card: BoardCard) => readonly BoardCard[]
  onDrop: (cards: readonly BoardCard[], target: number) => void
}

/** A card in hand: lifted by a key or by the pointer, carried over columns, dropped on one or put back. */
export function useLift({ columns, carried, onDrop }: Given) {
  const [lift, setLift] = useState<Lift>()
  const start = useRef<Start>(undefined)

  const raise = (card: BoardCard, by: Lift['by'], box?: DOMRect) => {
    const from = placeOf(columns, card.applicationId)?.column ?? 0
    setLift({ cards: carried(card), from, target: from, by, ...(box ? { box } : {}) })
  }
  const cancel = () => {
    start.current = undefined
    setLift(undefined)
  }
  const drop = (held: Lift) => {
    cancel()
    if (held.target >= 0 && held.target !== held.from) onDrop(held.cards, held.target)
  }
  const aim = (target: number) => setLift((held) => (held && held.target !== target ? { ...held, target } : held))
  usePointer({ lift, start, columns, raise, cancel, drop, aim })

  return {
    lift,
    raise: (card: BoardCard) => raise(card, 'keys'),
    aim,
    cancel,
    drop,
    onPointerDown(event: ReactPointerEvent<HTMLElement>, card: BoardCard) {
      const target = event.target as HTMLElement
      const touch = event.pointerType === 'touch'
      if (event.button !== 0 || (touch && !target.closest('[data-grip]')) || target.closest('[data-card-menu]')) return
      const box = event.currentTarget.getBoundingClientRect()
      start.current = { x: event.clientX, y: event.clientY, card, pointerId: event.pointerId, box }
    },
  }
}

type Pointing = Pick<Given, 'columns'> & {
  lift: Lift | undefined
  start: { current: Start | undefined }
  raise: (card: BoardCard, by: Lift['by'], box: DOMRect) => void
  cancel: () => void
  drop: (lift: Lift) => void
  aim: (target: number) => void
}

function follow({ lift, start, columns, raise, aim }: Pointing, event: PointerEvent) {
  const from = start.current
  if (!from || event.pointerId !== from.pointerId) return
  const [dx, dy] = [event.clientX - from.x, event.clientY - from.y]
  if (!lift) {
    if (Math.hypot(dx, dy) >= threshold) raise(from.card, 'pointer', from.box)
    return
  }
  const float = document.querySelector<HTMLElement>('.board-float')
  if (float) float.style.transform = `translate(${from.box.left + dx}px, ${from.box.top + dy}px)`
  scrollNear(document.querySelector<HTMLElement>('.board'), event.clientX)
  aim(columnAt(columns, event.clientX, event.clientY))
}

function letGo({ lift, start, drop, cancel }: Pointing, event: PointerEvent) {
  if (!start.current || event.pointerId !== start.current.pointerId) return
  if (lift?.by !== 'pointer') return cancel()
  swallowClick()
  drop(lift)
}

function usePointer(given: Pointing) {
  const latest = useRef(given)
  useEffect(() => {
    latest.current = given
  })
  useEffect(() => {
    const onMove = (event: PointerEvent) => follow(latest.current, event)
    const onUp = (event: PointerEvent) => letGo(latest.current, event)
    const onCancel = () => latest.current.start.current && latest.current.cancel()
    const onKey = (event: KeyboardEvent) =>
      event.key === 'Escape' && latest.current.lift?.by === 'pointer' && latest.current.cancel()
    document.addEventListener('pointermove', onMove)
    document.addEventListener('pointerup', onUp)
    document.addEventListener('pointercancel', onCancel)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointermove', onMove)
      document.removeEventListener('pointerup', onUp)
      document.removeEventListener('pointercancel', onCancel)
      document.removeEventListener('keydown', onKey)
    }
  }, [])
}
