import { sql } from 'kysely'
import { setImmediate } from 'node:timers/promises'
import type { SearchHandle } from './postgres.ts'
import type { SearchDocument } from './search-document.ts'

type Held = { documents: Map<string, SearchDocument>; sequence: bigint; versions: number; loading: Promise<void> }
export type DocumentStore = {
  /** The organisation's documents as the handle's scope shows them now; what changed since the last time is read again. */
  load(db: SearchHandle, organisationId: string): Promise<ReadonlyMap<string, SearchDocument>>
}

const batch = 50

/** Documents held in memory by organisation and brought up to date by their sequence before each search. */
export function createDocumentStore(): DocumentStore {
  const held = new Map<string, Held>()
  return {
    load: async (db, organisationId) => {
      const known: Held = held.get(organisationId) ?? {
        documents: new Map(),
        sequence: 0n,
        versions: 0,
        loading: Promise.resolve(),
      }
      held.set(organisationId, known)
      known.loading = known.loading.catch(() => {}).then(() => refresh(db, organisationId, known))
      await known.loading
      return new Map(known.documents)
    },
  }
}

/** Deleted rows and rows committed out of order show in the count and the sum of versions: then everything is compared. */
async function refresh(db: SearchHandle, organisationId: string, held: Held): Promise<void> {
  const state = await stateOf(db, organisationId)
  if (state.sequence > held.sequence) await read(db, organisationId, held, held.sequence)
  held.versions = sumVersions(held)
  if (held.documents.size === state.count && held.versions === state.versions) return
  held.documents.clear()
  await read(db, organisationId, held, 0n)
}

const sumVersions = ({ documents }: Held) => {
  let total = 0
  for (const { version } of documents.values()) total += version
  return total
}

async function stateOf(db: SearchHandle, organisationId: string) {
  const { rows } = await sql<{ count: string; sequence: string | null; versions: string | null }>`
    select count(*) as count, max(sequence) as sequence, sum(version) as versions
    from search_document where organisation_id = ${organisationId}`.execute(db)
  const row = rows[0]!
  return { count: Number(row.count), sequence: BigInt(row.sequence ?? 0), versions: Number(row.versions ?? 0) }
}

async function read(db: SearchHandle, organisationId: string, held: Held, after: bigint): Promise<void> {
  let last = after
  for (;;) {
    const { rows } = await sql<{ body: SearchDocument; sequence: string }>`
      select body, sequence from search_document where organisation_id = ${organisationId} and sequence > ${last}
      order by sequence limit ${batch}`.execute(db)
    for (const { body } of rows) held.documents.set(body.candidateId, body)
    if (rows.length > 0) last = BigInt(rows.at(-1)!.sequence)
    if (rows.length < batch) break
    await setImmediate()
  }
  held.sequence = last
}
