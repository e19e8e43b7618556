'use client'
import { useLocale, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Keys } from '#app/ui/kbd'
import { Menu, type MenuEntry } from '#app/ui/menu'
import { type BoardCard, type BoardColumn, isOutcome, takesCards } from './board-model.ts'

function Hints() {
  const { board } = useMessages().jobs
  return (
    <p className="board-hints hide-phone" aria-hidden="true">
      {board.hints.map(([keys, what]) => (
        <span key={what}>
          <Keys keys={keys.split(' ')} /> {what}
        </span>
      ))}
      <span className="grow" />
      <span>
        <Keys keys={['?']} /> {board.allShortcuts}
      </span>
    </p>
  )
}

type Selection = {
  cards: readonly BoardCard[]
  stages: readonly BoardColumn[]
  acts: readonly MenuEntry[]
  onMove: (stage: BoardColumn) => void
  onClear: () => void
}

/** The keys of the board; once somebody is selected, what may be done to them by who does not drag. */
export function BoardFoot({ cards, stages, acts, onMove, onClear }: Selection) {
  const { jobs, shell } = useMessages()
  const { board } = jobs
  const locale = useLocale()
  if (cards.length === 0) return <Hints />
  const entries = stages.filter(takesCards).map((stage) => ({
    id: stage.stageId,
    label: stage.kind === 'rejected' ? board.rejectMenu : stage.name[locale],
    danger: isOutcome(stage),
    onAction: () => onMove(stage),
  }))
  return (
    <div className="board-hints board-selection">
      <b>{board.selected(cards.length)}</b>
      <Menu label={board.moveTo} variant="default" placement="top start" entries={entries}>
        {board.moveTo}
      </Menu>
      <Menu label={shell.otherActions} variant="default" placement="top start" entries={acts}>
        {shell.otherActions}
      </Menu>
      <Button size="s" variant="quiet" onClick={onClear}>
        {board.clear}
      </Button>
    </div>
  )
}
