'use client'
import { useState } from 'react'
import type { CallFailure } from '#agent/message'
import { errorText } from '#app/i18n/dictionaries'
import { useFormat, useLocale, useMessages } from '#app/i18n/provider'
import { useToast } from '#app/ui/toast'
import type { Preview } from '#tools/kit/define'
import type { InputOf } from '#tools/registry'
import { useRunTool } from '../../(chat)/run-tool.tsx'
import { type BoardCard, type BoardColumn, type BoardData, withMoved } from './board-model.ts'
import { focusCard } from './focus-card.ts'
import { type BoardFilter, useColumns } from './use-columns.ts'

type Verb = 'move_applications' | 'reject_applications'
type Cards = readonly BoardCard[]
type Wanted = { verb: Verb; input: InputOf<Verb>; cards: Cards; stage: BoardColumn }
export type AskedMove = Wanted & { approvalId: string; preview: Preview }
type Undoable = { reversalId: string; applicationId: string | undefined }
type Moved = { moved: { applicationId: string; version: number }[]; reversalId: string }

/** What is said of a change: aloud, in a toast with its way back, and a refusal above the board. */
function useTelling(told: (text: string) => void) {
  const messages = useMessages()
  const format = useFormat()
  const locale = useLocale()
  const toast = useToast()
  const { board } = messages.jobs
  const [conflict, setConflict] = useState<string>()
  return {
    conflict,
    clear: () => setConflict(undefined),
    nothing: () => told(board.nothingDone),
    undone() {
      told(board.undone)
      toast({ tone: 'good', text: board.undone, about: 'board' })
    },
    refused(error: CallFailure) {
      const { by, at } = error.details as { by?: string; at?: string }
      const text = by && at ? board.conflict(by, format.time(at)) : errorText(messages, error)
      setConflict(text)
      told(text)
    },
    done({ verb, cards, stage }: Wanted, undo: () => void) {
      const name = cards[0]?.name ?? ''
      const text =
        verb === 'reject_applications' ? board.rejected(cards.length, name) : board.moved(cards.length, name, stage.name[locale])
      told(text)
      toast({ tone: 'good', text, action: { label: board.undo, onAction: undo }, about: 'board' })
    },
  }
}

/** Each change shows at once, goes through the tool that the chat uses, and is taken back where it is refused. */
export function useMoves(given: BoardData, { filter, told }: { filter: BoardFilter; told: (text: string) => void }) {
  const run = useRunTool()
  const telling = useTelling(told)
  const { columns, update, snapshot, reload, more } = useColumns(given, filter)
  const [asked, setAsked] = useState<AskedMove>()
  const [last, setLast] = useState<Undoable>()

  function refused(error: CallFailure) {
    telling.refused(error)
    void reload()
  }
  /** The last change of this board, or of this person elsewhere. */
  async function undo(change = last) {
    setLast(undefined)
    const reply = await run('undo_action', change ? { reversalId: change.reversalId } : {})
    if (reply.status === 'failed') return refused(reply.error)
    telling.undone()
    await reload()
    focusCard(change?.applicationId)
  }
  async function send(wanted: Wanted, approvalId?: string) {
    telling.clear()
    const before = snapshot()
    const ids = new Set(wanted.cards.map(({ applicationId }) => applicationId))
    update((all) => withMoved(all, ids, { stageId: wanted.stage.stageId, at: new Date().toISOString() }))
    const reply = await run(wanted.verb, wanted.input as never, approvalId)
    if (reply.status !== 'done') update(() => before)
    if (reply.status === 'failed') return refused(reply.error)
    if (reply.status === 'needs_approval') return setAsked({ ...wanted, approvalId: reply.approvalId, preview: reply.preview })
    const { moved, reversalId } = reply.output as Moved
    const versions = new Map(moved.map((row) => [row.applicationId, row.version]))
    const renewed = (card: BoardCard) => ({ ...card, version: versions.get(card.applicationId) ?? card.version })
    update((all) => all.map((column) => ({ ...column, cards: column.cards.map(renewed) })))
    const change = { reversalId, applicationId: wanted.cards[0]?.applicationId }
    setLast(change)
    focusCard(change.applicationId)
    telling.done(wanted, () => void undo(change))
  }
  async function decide(approved: boolean) {
    if (!asked) return
    setAsked(undefined)
    const decided = await run('decide_approval', { id: asked.approvalId, approved })
    if (decided.status === 'failed') return refused(decided.error)
    if (approved) await send(asked, asked.approvalId)
    else telling.nothing()
  }
  return { columns, more, conflict: telling.conflict, asked, undo: () => undo(), decide, send }
}

type Why = Pick<InputOf<'reject_applications'>, 'reason' | 'comment'>

const inputOf = (jobId: string, cards: Cards) => ({
  jobId,
  candidateIds: cards.map(({ candidateId }) => candidateId),
  expected: Object.fromEntries(cards.map(({ applicationId, version }) => [applicationId, version])),
})

export function moveOf(jobId: string, cards: Cards, stage: BoardColumn): Wanted {
  return { verb: 'move_applications', input: { ...inputOf(jobId, cards), stage: stage.stageId }, cards, stage }
}

export function rejectionOf(jobId: string, { cards, stage }: { cards: Cards; stage: BoardColumn }, why: Why): Wanted {
  return { verb: 'reject_applications', input: { ...inputOf(jobId, cards), ...why }, cards, stage }
}
