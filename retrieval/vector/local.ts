import { type VectorEngine, nobodyNear } from './engine.ts'
import type { IndexFiles } from './index-files.ts'
import { createPackedStore } from './packed-store.ts'

/** Most people compared one by one; above, the index file says who may be near. */
export const mostCompared = 200_000
const nearest = 3000

export type LocalOptions = { files?: IndexFiles; exactUpTo?: number }
/**
 * Vectors compared in this process: every person whom the filters leave, exactly; of a very large set, those whom the index file finds
 * near and those who changed since it was built. Without a sound file everybody is compared.
 */
export function createLocalVectors({ files, exactUpTo = mostCompared }: LocalOptions = {}): VectorEngine {
  const store = createPackedStore()
  return {
    name: 'usearch',
    rank: async (db, asked) => {
      const { crowd, model, query } = asked
      if (crowd.chosen.length === 0) return nobodyNear(crowd)
      const near = crowd.chosen.length > exactUpTo ? await files?.nearest(db, asked, nearest) : undefined
      const compared = near ? { ...crowd, chosen: near } : crowd
      await store.load(db, model, compared)
      return store.compare(model, compared, query)
    },
    prepare: (db, model, crowd) => store.load(db, model, crowd),
    put: async () => {},
    remove: async () => {},
    versions: async () => new Map(),
  }
}
