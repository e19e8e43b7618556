import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Embedder } from './embedder.ts'
import type { Budget, VectorCache } from './remote.ts'

type Handle = Kysely<never>
type Row = { key: string; vector: Uint8Array }

const keptDays = 60

/**
 * Vectors kept in the database. With a candidate they are theirs and go when they go; without one they are those of searches, and go when
 * nobody asked for them in 60 days.
 */
export function createKeptCache(db: Handle, candidateId?: string): VectorCache {
  return {
    get: async (keys) => {
      if (keys.length === 0) return []
      const { rows } = await sql<Row>`
        update embedding_cache set used_at = now() where key in (${sql.join(keys)}) returning key, vector`.execute(db)
      const found = new Map(rows.map(({ key, vector }) => [key, vectorOf(vector)]))
      return keys.map((key) => found.get(key))
    },
    set: async (entries) => {
      if (entries.length === 0) return
      const values = entries.map(({ key, vector }) => sql`(${key}, ${candidateId ?? null}, ${bytesOf(vector)})`)
      await sql`
        insert into embedding_cache (key, candidate_id, vector) values ${sql.join(values)} on conflict (key) do nothing`.execute(
        db,
      )
      await sql`delete from embedding_cache where used_at < now() - make_interval(days => ${keptDays})`.execute(db)
    },
  }
}

/** Characters that may leave in a day of UTC, whatever process sends them and however often it starts anew. */
export function createKeptBudget(
  db: Handle,
  { provider, characters, now = Date.now }: { provider: string; characters: number; now?: () => number },
): Budget {
  return {
    spend: async (wanted) => {
      if (wanted > characters) return false
      const day = new Date(now()).toISOString().slice(0, 10)
      const { rows } = await sql`
        insert into embedding_spend (day, provider, characters) values (${day}, ${provider}, ${wanted})
        on conflict (day, provider) do update set characters = embedding_spend.characters + excluded.characters
        where embedding_spend.characters + excluded.characters <= ${characters} returning characters`.execute(db)
      return rows.length > 0
    },
  }
}

/** Asks the embedder only for what the cache does not hold: keyed by model, by how it is read, and by the sha-256 of the text. */
export function withCache(embedder: Embedder, cache: VectorCache): Embedder {
  const embed = (way: 'query' | 'passage', ask: (texts: string[]) => Promise<Float32Array[]>) => async (texts: string[]) => {
    const keys = texts.map((text) => `${embedder.model}:${way}:${createHash('sha256').update(text).digest('hex')}`)
    const found = await cache.get(keys)
    const missing = new Map<string, string>()
    for (const [index, vector] of found.entries()) if (!vector) missing.set(keys[index]!, texts[index]!)
    if (missing.size === 0) return found as Float32Array[]
    const vectors = await ask([...missing.values()])
    const entries = [...missing.keys()].map((key, index) => ({ key, vector: vectors[index]! }))
    await cache.set(entries)
    const fresh = new Map(entries.map(({ key, vector }) => [key, vector]))
    return found.map((vector, index) => vector ?? fresh.get(keys[index]!)!)
  }
  const { embedQueries, embedPassages } = embedder
  return { ...embedder, embedQueries: embed('query', embedQueries), embedPassages: embed('passage', embedPassages) }
}

const bytesOf = (vector: Float32Array) => Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength)
const vectorOf = (bytes: Uint8Array) => new Float32Array(Uint8Array.from(bytes).buffer)
