import { sql } from 'kysely'
import { log } from '#lib/log'
import type { SearchHandle } from '#retrieval/text/postgres'
import type { SearchDocument } from '#retrieval/text/search-document'
import { type Card, toCard } from './card.ts'
import { createPace } from './pace.ts'
import { type Pool, addPerson, newPool, removePerson } from './pool.ts'
import { type PoolFile, type PoolFileOptions, openPoolFile } from './pool-file.ts'

export type PoolStore = {
  /** The organisation's people as they are now; what changed since the last time is read again. */
  load(db: SearchHandle, organisationId: string): Promise<Pool>
  /** Takes the file of an organisation away, where somebody stands who must not any more. It is written anew without them. */
  forget(organisationId: string): Promise<void>
  /** How many of how many people are read, of all organisations begun. */
  progress(): { read: number; of: number }
}

type Version = { pool: Pool; sequence: bigint }
type Held = {
  current: Version
  of: number
  running?: Promise<void>
  next?: Promise<void>
  tidying?: boolean
  file?: PoolFile
}

const batch = 50
const listed = 2000

/** People held in columns by organisation and brought up to date by the sequence of their documents before each search. */
export function createPoolStore({ waste = 1000, ...files }: { waste?: number } & PoolFileOptions = {}): PoolStore {
  const held = new Map<string, Held>()
  const open = (organisationId: string): Held => {
    const file = openPoolFile(organisationId, files)
    const fresh: Held = { current: { pool: newPool(), sequence: 0n }, of: 0, ...(file ? { file } : {}) }
    held.set(organisationId, fresh)
    return fresh
  }
  return {
    load: async (db, organisationId) => {
      const known = held.get(organisationId) ?? open(organisationId)
      await refreshAfter(known, () => refresh(db, organisationId, { held: known, waste }))
      return known.current.pool
    },
    forget: async (organisationId) => (held.get(organisationId) ?? open(organisationId)).file?.forget(),
    progress: () => {
      const all = [...held.values()]
      return {
        read: all.reduce((sum, { current }) => sum + current.pool.living, 0),
        of: all.reduce((sum, { current, of }) => sum + Math.max(of, current.pool.living), 0),
      }
    },
  }
}

/** A look that began before the caller asked may have missed something: the caller waits for the next one, with all who wait. */
function refreshAfter(held: Held, work: () => Promise<void>): Promise<void> {
  if (held.next) return held.next
  const begin = () => {
    delete held.next
    held.running = work().finally(() => delete held.running)
    return held.running
  }
  if (!held.running) return begin()
  held.next = held.running.then(begin, begin)
  return held.next
}

async function refresh(db: SearchHandle, organisationId: string, { held, waste }: { held: Held; waste: number }): Promise<void> {
  const state = await stateOf(db, organisationId)
  held.of = state.count
  const kept = held.current.pool.ids.length === 0 ? await held.file?.read() : undefined
  if (kept) held.current = { pool: kept, sequence: BigInt(kept.sequences.reduce((most, own) => Math.max(most, own), 0)) }
  const version = held.current
  if (state.sequence > version.sequence) await read(db, organisationId, version)
  if (!agrees(version.pool, state) && (await compare(db, organisationId, version))) await held.file?.forget()
  held.file?.keep(version.pool)
  const dead = version.pool.ids.length - version.pool.living
  if (dead > Math.max(waste, version.pool.living * 0.3) && !held.tidying) void tidy(db, organisationId, held)
}

type State = { count: number; sequence: bigint; sequences: number }

/** Deleted rows, and rows committed out of order, show in the count and in the sum of sequences. */
const agrees = (pool: Pool, state: State) => pool.living === state.count && pool.livingSequences === state.sequences

async function stateOf(db: SearchHandle, organisationId: string): Promise<State> {
  const own = sql`organisation_id = ${organisationId}`
  const { rows } = await sql<{ count: string | null; sequence: string | null; sequences: string | null }>`
    select sum(people) as count, (select max(sequence) from search_document where ${own}) as sequence, sum(sequences) as sequences
    from search_state where ${own}`.execute(db)
  const { count, sequence, sequences } = rows[0]!
  return { count: Number(count ?? 0), sequence: BigInt(sequence ?? 0), sequences: Number(sequences ?? 0) }
}

type Row = { id: string; version: number; sequence: string; until: number; card: string | null; body: SearchDocument | null }

/** An index made before cards were kept has none: they are made of the documents. */
const columns = sql`candidate_id as id, version, sequence, extract(epoch from findable_until)::float8 as until, card, case when card is null then body end as body`

/** Which there are is asked of the index alone, many at once; then the rows between two of them, few at once. */
async function read(db: SearchHandle, organisationId: string, version: Version): Promise<void> {
  const pace = createPace()
  const own = sql`organisation_id = ${organisationId}`
  for (;;) {
    const { rows: marks } = await sql<{ sequence: string }>`
      select sequence from search_document where ${own} and sequence > ${version.sequence} order by sequence limit ${listed}`.execute(
      db,
    )
    for (let at = batch - 1; at < marks.length + batch - 1; at += batch) {
      const last = BigInt(marks[Math.min(at, marks.length - 1)]!.sequence)
      const { rows } = await sql<Row>`
        select ${columns} from search_document where ${own} and sequence > ${version.sequence} and sequence <= ${last}
        order by sequence`.execute(db)
      for (const row of rows) {
        put(version.pool, row)
        if (pace.isDue()) await pace.rest()
      }
      version.sequence = last
      await pace.rest()
    }
    if (marks.length < listed) return
  }
}

function put(pool: Pool, { id, version, sequence, until, card, body }: Row): void {
  addPerson(
    pool,
    { id, version, sequence: Number(sequence), findableUntil: Number(until) * 1000 },
    card === null ? toCard(body!) : (JSON.parse(card) as Card),
  )
}

/** Who is there and since when, against who is held: those gone are taken out, those missed are read. Answers whether anybody is gone. */
async function compare(db: SearchHandle, organisationId: string, { pool }: Version): Promise<boolean> {
  const gone = new Set(pool.numbers.keys())
  const missed: string[] = []
  for (let last = '-1'; ;) {
    const { rows } = await sql<{ id: string; sequence: string }>`
      select candidate_id as id, sequence from search_document where organisation_id = ${organisationId} and sequence > ${last}
      order by sequence limit ${listed}`.execute(db)
    for (const { id, sequence } of rows) {
      gone.delete(id)
      const number = pool.numbers.get(id)
      if (number === undefined || pool.sequences[number] !== Number(sequence)) missed.push(id)
    }
    if (rows.length < listed) break
    last = rows.at(-1)!.sequence
  }
  // Who is written again meanwhile moves behind what was listed.
  const { rows: moved } = await sql<{ id: string }>`
    select candidate_id as id from search_document where candidate_id = any(${[...gone]})`.execute(db)
  for (const { id } of moved) if (gone.delete(id)) missed.push(id)
  for (const id of gone) removePerson(pool, id)
  for (let at = 0; at < missed.length; at += batch) {
    const { rows } = await sql<Row>`
      select ${columns} from search_document where candidate_id = any(${missed.slice(at, at + batch)})`.execute(db)
    for (const row of rows) put(pool, row)
  }
  return gone.size > 0
}

/** Numbers that stand for nobody any more take room until everybody is read anew, beside the searches. */
async function tidy(db: SearchHandle, organisationId: string, held: Held): Promise<void> {
  held.tidying = true
  try {
    const fresh: Version = { pool: newPool(), sequence: 0n }
    await read(db, organisationId, fresh)
    held.current = fresh
  } catch (error) {
    log.warn('pool_not_tidied', { error })
  } finally {
    held.tidying = false
  }
}
