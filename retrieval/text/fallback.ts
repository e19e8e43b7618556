import { type BreakerOptions, createBreaker } from '#retrieval/breaker'
import { type TextEngine, type TextQuery, postgresEngine } from './engine.ts'
import type { SearchHandle } from './postgres.ts'

export type Answer = { scores: Map<string, number>; degraded: boolean }
/** @param likeliest whom the engine behind is asked about, which cannot read everybody's words */
export type TextLeg = {
  engine: TextEngine
  rank(db: SearchHandle, query: TextQuery, likeliest: () => Promise<readonly string[]>): Promise<Answer>
}

/** The engine chosen, with Postgres behind it: a failure, a partial or a late answer is answered by Postgres and said to be. */
export function withFallback(
  engine: TextEngine,
  { behind = postgresEngine, ...options }: BreakerOptions & { behind?: TextEngine } = {},
): TextLeg {
  const attempt = createBreaker(engine.name, options)
  return {
    engine,
    rank: async (db, query, likeliest) => {
      const own = engine === behind ? undefined : await attempt(() => engine.rank(db, query))
      if (own) return { scores: own.answer, degraded: false }
      return { scores: await behind.rank(db, { ...query, people: await likeliest() }), degraded: engine !== behind }
    },
  }
}
