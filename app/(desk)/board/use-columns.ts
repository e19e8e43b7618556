'use client'
import { useEffect, useRef } from 'react'
import { useRunTool } from '../../(chat)/run-tool.tsx'
import { useFollowing } from '../../(chat)/use-following.ts'
import type { BoardColumn, BoardData, Columns } from './board-model.ts'
import { perStage } from './per-stage.ts'

export type BoardFilter = { late?: true; owner?: string; words?: string }

/** The columns that the page came with, changed in place by what is done on them. */
export function useColumns(given: BoardData, filter: BoardFilter) {
  const run = useRunTool()
  const [columns, setColumns] = useFollowing<Columns>(given.columns, given)
  const latest = useRef(columns)
  useEffect(() => {
    latest.current = columns
  }, [columns])

  function update(change: (columns: Columns) => Columns) {
    latest.current = change(latest.current)
    setColumns(latest.current)
  }
  async function read(page: { stageId?: string; offset?: number; perStage: number }): Promise<Columns> {
    const reply = await run('get_pipeline', { jobId: given.jobId, ...filter, ...page })
    return reply.status === 'done' ? reply.output.columns : []
  }
  return {
    columns,
    update,
    /** What is on screen now, to come back to. */
    snapshot: () => latest.current,
    /** As it is in the database, with as many cards as are on screen. */
    async reload() {
      const most = Math.max(perStage, ...latest.current.map(({ cards }) => cards.length))
      const fresh = await read({ perStage: Math.min(200, most) })
      if (fresh.length > 0) update(() => fresh)
    },
    async more(column: BoardColumn) {
      const { stageId, cards } = column
      const fresh = (await read({ stageId, offset: cards.length, perStage })).find((one) => one.stageId === stageId)?.cards ?? []
      update((all) => all.map((one) => (one.stageId === stageId ? { ...one, cards: [...one.cards, ...fresh] } : one)))
    },
  }
}
