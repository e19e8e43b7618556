import type { Kysely } from 'kysely'
import { type SearchService, crowdOf } from './find.ts'
import type { SearchHandle } from './text/postgres.ts'
import type { VectorHandle } from './vector/vector-store.ts'

/** Reads the people of an organisation and their vectors ahead of its first search, a little at a time. */
export async function warmPeople(search: SearchService, db: Kysely<never>, organisationId: string): Promise<void> {
  const pool = await search.people.load(db as unknown as SearchHandle, organisationId)
  const crowd = crowdOf(pool, Int32Array.from(pool.numbers.values()))
  const handle = db as unknown as VectorHandle
  const { model } = await search.serving(handle, { organisationId, kind: 'builtin', current: search.embedder() })
  await search.vectors.engine.prepare?.(handle, model, crowd)
}
