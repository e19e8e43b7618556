import { type BreakerOptions, createBreaker } from '#retrieval/breaker'
import { type TextEngine, type TextQuery, postgresEngine } from './engine.ts'
import type { SearchHandle } from './postgres.ts'

export type Answer = { scores: Map<string, number>; degraded: boolean }
export type TextLeg = { engine: TextEngine; rank(db: SearchHandle, query: TextQuery): Promise<Answer> }

/** The engine chosen, with Postgres behind it: a failure, a partial or a late answer is answered by Postgres and said to be. */
export function withFallback(
  engine: TextEngine,
  { behind = postgresEngine, ...options }: BreakerOptions & { behind?: TextEngine } = {},
): TextLeg {
  const attempt = createBreaker(engine.name, options)
  return {
    engine,
    rank: async (db, query) => {
      if (engine === behind) return { scores: await behind.rank(db, query), degraded: false }
      const own = await attempt(() => engine.rank(db, query))
      return own ? { scores: own.answer, degraded: false } : { scores: await behind.rank(db, query), degraded: true }
    },
  }
}
