'use client'
import { useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useLocale, useMessages } from '#app/i18n/provider'
import type { MenuEntry } from '#app/ui/menu'
import { Notice } from '#app/ui/notice'
import { useShell } from '../../(chat)/shell-context.tsx'
import { Card, FloatingCard } from './board-card.tsx'
import { Column } from './board-column.tsx'
import { BoardFoot } from './board-foot.tsx'
import { type BoardCard, type BoardColumn, type BoardData, type Columns, isOutcome, placeOf, takesCards } from './board-model.ts'
import { BoardTools } from './board-tools.tsx'
import { ConfirmMove, RejectDialog } from './move-dialogs.tsx'
import { type Turned, useBoardKeys, useSelection, usePageKeys } from './use-board.ts'
import { type ActTarget, useActs } from '../use-acts.tsx'
import type { BoardFilter } from './use-columns.ts'
import { type Lift, useLift } from './use-lift.ts'
import { focusCard } from './focus-card.ts'
import { moveOf, rejectionOf, useMoves } from './use-moves.ts'

const sum = (columns: Columns, of: 'late' | 'total') => columns.reduce((all, column) => all + column[of], 0)

/** The same moves without dragging. */
function useMenu(columns: Columns, place: (cards: readonly BoardCard[], stage: BoardColumn) => void) {
  const { board } = useMessages().jobs
  const locale = useLocale()
  return (card: BoardCard, { selected, toggle }: { selected: boolean; toggle: () => void }): MenuEntry[] => [
    { id: 'select', label: board.select, checked: selected, onAction: toggle },
    ...columns
      .filter((stage) => takesCards(stage) && !stage.cards.includes(card))
      .map((stage) => ({
        id: stage.stageId,
        label: stage.kind === 'rejected' ? board.rejectMenu : board.moveToStage(stage.name[locale]),
        danger: stage.kind === 'rejected',
        onAction: () => place([card], stage),
      })),
  ]
}

function Floating({ lift, now }: { lift: Lift; now: string }) {
  const { box, cards } = lift
  if (!box || !cards[0]) return null
  return createPortal(
    <div
      className="board-float"
      style={{ width: box.width, transform: `translate(${box.left}px, ${box.top}px)` }}
      aria-hidden="true"
    >
      <FloatingCard card={cards[0]} now={now} more={cards.length - 1} />
    </div>,
    document.body,
  )
}

/** What several cards have in common for what may be done to them. */
function severalOf(jobId: string, columns: Columns, cards: readonly BoardCard[]): ActTarget {
  const stages = columns.filter((column) => column.cards.some((card) => cards.includes(card)))
  const [first] = cards
  return {
    jobId,
    candidateIds: cards.map(({ candidateId }) => candidateId),
    ...(cards.length === 1 && first ? { tags: first.tags, rating: first.rating, owner: first.owner?.id } : {}),
    ended: stages.length > 0 && stages.every(isOutcome),
    needsApproval: stages.length > 0 && stages.every(({ needs }) => needs.includes('admin_approval')),
  }
}

type Props = { board: BoardData; filter: BoardFilter; out: boolean; admin: boolean; tabs: ReactNode }

/** The pipeline of a job: a card is carried by the pointer, by a finger on its grip or by keys, or moved from its menu. */
export function Board({ board: given, filter, out, admin, tabs }: Props) {
  const { board } = useMessages().jobs
  const { openPanel } = useShell()
  const [said, setSaid] = useState('')
  const [turned, setTurned] = useState<Turned>()
  const [current, setCurrent] = useState<string>()
  const moves = useMoves(given, { filter, told: setSaid })
  const columns = moves.columns.filter((column) => out || !isOutcome(column))
  const selection = useSelection(moves.columns, setSaid)

  function place(cards: readonly BoardCard[], stage: BoardColumn) {
    if (stage.kind === 'rejected') return setTurned({ cards, stage })
    selection.clear()
    void moves.send(moveOf(given.jobId, cards, stage))
  }
  const hand = useLift({
    columns,
    carried: (card) => (selection.has(card) && selection.cards.length > 1 ? selection.cards : [card]),
    onDrop: (cards, target) => place(cards, columns[target]!),
  })
  const onKeyDown = useBoardKeys({ columns, told: setSaid, hand, toggle: selection.toggle })
  const menuOf = useMenu(moves.columns, place)
  const acts = useActs({ admin })
  const targetOf = (card: BoardCard, stage: BoardColumn): ActTarget => ({
    jobId: given.jobId,
    candidateIds: [card.candidateId],
    owner: card.owner?.id,
    tags: card.tags,
    rating: card.rating,
    ended: isOutcome(stage),
    needsApproval: stage.needs.includes('admin_approval'),
  })
  const held = hand.lift
  const reachable =
    current && placeOf(columns, current) ? current : columns.find(({ cards }) => cards[0])?.cards[0]?.applicationId
  usePageKeys({ undo: () => void moves.undo(), enter: () => focusCard(reachable) })
  return (
    <>
      <div className="bar" data-second>
        {tabs}
        <BoardTools board={given} late={sum(columns, 'late')} out={sum(moves.columns.filter(isOutcome), 'total')} />
      </div>
      {moves.conflict && (
        <div className="board-notice">
          <Notice tone="bad" boxed role="alert">
            {moves.conflict}
          </Notice>
        </div>
      )}
      <p id="board-keys" className="sr-only">
        {board.instructions}
      </p>
      <div className="board" data-dragging={held?.by === 'pointer' || undefined}>
        {columns.map((column, index) => (
          <Column
            key={column.stageId}
            column={column}
            positions={given.positions}
            over={held?.target === index}
            slot={held !== undefined && held.target === index && held.from !== index}
            onMore={() => void moves.more(column)}
          >
            {column.cards.map((card) => (
              <Card
                key={card.applicationId}
                card={card}
                now={given.now}
                reachable={card.applicationId === reachable}
                selected={selection.has(card)}
                lifted={held?.cards.includes(card) ?? false}
                menu={[
                  ...menuOf(card, { selected: selection.has(card), toggle: () => selection.toggle(card) }),
                  ...acts.entries(targetOf(card, column)),
                ]}
                onOpen={() => openPanel({ kind: 'candidate', candidateId: card.candidateId, name: card.name })}
                onFocus={() => setCurrent(card.applicationId)}
                onKeyDown={(event) => onKeyDown(event, card)}
                onPointerDown={(event) => hand.onPointerDown(event, card)}
              />
            ))}
          </Column>
        ))}
      </div>
      <BoardFoot
        cards={selection.cards}
        stages={moves.columns}
        acts={acts.entries(severalOf(given.jobId, moves.columns, selection.cards))}
        onMove={(stage) => place(selection.cards, stage)}
        onClear={selection.clear}
      />
      <div className="sr-only" aria-live="assertive">
        {said}
      </div>
      {acts.dialogs}
      {held?.by === 'pointer' && <Floating lift={held} now={given.now} />}
      {moves.asked && <ConfirmMove asked={moves.asked} onDecide={(approved) => void moves.decide(approved)} />}
      {turned && (
        <RejectDialog
          cards={turned.cards}
          onClose={() => setTurned(undefined)}
          onReject={(why) => {
            setTurned(undefined)
            selection.clear()
            void moves.send(rejectionOf(given.jobId, turned, why))
          }}
        />
      )}
    </>
  )
}
