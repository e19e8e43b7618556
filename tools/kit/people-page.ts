import { readNames } from '#db/identity'
import type { ReadContext } from './define.ts'
import { type Start, pageOf } from './paging.ts'

type Row = { id: string; candidate_id: string | null }

/** The page of rows that are each about a person, and the people's names. */
export async function peoplePageOf<R extends Row>(
  { db, deps }: Pick<ReadContext, 'db' | 'deps'>,
  rows: readonly R[],
  given: { limit: number; start: Start | undefined },
) {
  const { page, cursors } = pageOf(rows, { ...given, keyOf: ({ id }) => id })
  const nameOf = await readNames(
    db,
    deps.keys,
    page.flatMap((row) => row.candidate_id ?? []),
  )
  return { page, cursors, nameOf }
}
