import { setImmediate } from 'node:timers/promises'
import type { VectorEngine, VectorQuery } from './engine.ts'
import type { IndexFiles } from './index-files.ts'
import { likeness } from './person-vectors.ts'
import { type VectorHandle, type VectorStore, createVectorStore } from './vector-store.ts'

/** Most people compared one by one; above, the index file says who may be near. */
export const mostCompared = 20_000
const nearest = 3000
const batch = 500

export type LocalOptions = { store?: VectorStore; files?: IndexFiles; exactUpTo?: number }

/**
 * Vectors compared in this process: every person whom the filters leave, exactly; of a very large set, those whom the index file finds
 * near and those who changed since it was built. Without a sound file everybody is compared.
 */
export function createLocalVectors({
  store = createVectorStore(),
  files,
  exactUpTo = mostCompared,
}: LocalOptions = {}): VectorEngine {
  return {
    name: 'usearch',
    rank: async (db, asked) => {
      const near = asked.people.length > exactUpTo ? await files?.nearest(db, asked, nearest) : undefined
      return compare(store, db, near ? { ...asked, people: near } : asked)
    },
    put: async () => {},
    remove: async () => {},
    versions: async () => new Map(),
  }
}

async function compare(
  store: VectorStore,
  db: VectorHandle,
  { model, people, query }: VectorQuery,
): Promise<Map<string, number>> {
  const vectorsOf = await store.load(db, model, people)
  const scores = new Map<string, number>()
  for (const [index, { candidateId }] of people.entries()) {
    const own = vectorsOf(candidateId)
    if (own) scores.set(candidateId, likeness(query, own))
    if (index % batch === batch - 1) await setImmediate()
  }
  return scores
}
