import { log } from '#lib/log'
import { type TextEngine, type TextQuery, postgresEngine } from './engine.ts'
import type { SearchHandle } from './postgres.ts'

export type Answer = { scores: Map<string, number>; degraded: boolean }
export type TextLeg = { engine: TextEngine; rank(db: SearchHandle, query: TextQuery): Promise<Answer> }

type Options = { behind?: TextEngine; now?: () => number; patienceMs?: number }

const mostFailures = 5
const rest = 10_000

/**
 * The engine chosen, with Postgres behind it: a failure, a partial or a late answer is answered by Postgres and said to be. After five
 * failures in a row the engine is left alone for ten seconds; the next search then tries it again.
 */
export function withFallback(
  engine: TextEngine,
  { behind = postgresEngine, now = Date.now, patienceMs = 1200 }: Options = {},
): TextLeg {
  let failures = 0
  let closedUntil = 0
  const fail = (error: unknown) => {
    failures += 1
    if (failures >= mostFailures) closedUntil = now() + rest
    log.warn('text_engine_failed', { engine: engine.name, failures, error })
  }
  return {
    engine,
    rank: async (db, query) => {
      if (engine === behind) return { scores: await behind.rank(db, query), degraded: false }
      if (now() >= closedUntil) {
        try {
          const scores = await inTime(engine.rank(db, query), patienceMs)
          failures = 0
          return { scores, degraded: false }
        } catch (error) {
          fail(error)
        }
      }
      return { scores: await behind.rank(db, query), degraded: true }
    },
  }
}

async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    work.catch(() => {})
  }
}
