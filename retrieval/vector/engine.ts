import { type BreakerOptions, createBreaker } from '#retrieval/breaker'
import type { PersonVectors, VectorHandle } from './vector-store.ts'

export type AskedVectors = { title: Float32Array; whole: Float32Array }
/** People by number, and those of them whom a search asks about. A number stands for one version of one person for ever. */
export type Crowd = {
  /** May grow past `count` while a search goes on. */
  ids: readonly string[]
  count: number
  numbers: ReadonlyMap<string, number>
  versionOf(number: number): number
  chosen: Int32Array
}
export type VectorQuery = { organisationId: string; model: string; crowd: Crowd; query: AskedVectors }
export type VectorOwner = { candidateId: string; organisationId: string; model: string; version: number }

/**
 * The vector leg. Postgres holds every vector; `usearch` compares them in this process, Elasticsearch is a projection that many processes
 * share. A score is a cosine-like sum in [-1, 1], of one model, by the number of the person; people who have none (NaN) are farther than
 * those who do.
 */
export type VectorEngine = {
  name: 'usearch' | 'elasticsearch'
  rank(db: VectorHandle, asked: VectorQuery): Promise<Float32Array>
  /** Reads the vectors of a crowd ahead of the first search, where that is of use. */
  prepare?(db: VectorHandle, model: string, crowd: Crowd): Promise<void>
  /** Writes one person's vectors over older ones. */
  put(owner: VectorOwner, vectors: PersonVectors): Promise<void>
  remove(organisationId: string, candidateIds: readonly string[]): Promise<void>
  /** Candidate id → version of everything held of an organisation in a model; what Postgres holds itself has nothing apart. */
  versions(organisationId: string, model: string): Promise<Map<string, number>>
}

export const nobodyNear = ({ count }: Crowd) => new Float32Array(count).fill(NaN)

export type VectorAnswer = { scores: Float32Array; degraded: boolean }
export type VectorLeg = { engine: VectorEngine; rank(db: VectorHandle, asked: VectorQuery): Promise<VectorAnswer> }

/** The engine chosen; where it fails or is late, the vectors are compared in this process and the answer says so. */
export function withVectorFallback(engine: VectorEngine, behind: VectorEngine, options: BreakerOptions = {}): VectorLeg {
  const attempt = createBreaker(`${engine.name} vectors`, options)
  return {
    engine,
    rank: async (db, asked) => {
      if (engine === behind) return { scores: await behind.rank(db, asked), degraded: false }
      const own = await attempt(() => engine.rank(db, asked))
      return own ? { scores: own.answer, degraded: false } : { scores: await behind.rank(db, asked), degraded: true }
    },
  }
}
