import { log } from '#lib/log'

export type BreakerOptions = { now?: () => number; patienceMs?: number }

const mostFailures = 5
const rest = 10_000
/** Questions that may wait for an engine at once: an engine that hangs is not waited for by everybody. */
const mostWaiting = 50

/**
 * Asks an engine that may fail: undefined where it does, or is late. After five failures in a row it is left alone for ten seconds; one
 * question at a time then tries it again.
 */
export function createBreaker(name: string, { now = Date.now, patienceMs = 1200 }: BreakerOptions = {}) {
  let failures = 0
  let closedUntil = 0
  let waiting = 0
  return async <T>(work: () => Promise<T>): Promise<{ answer: T } | undefined> => {
    if (now() < closedUntil || waiting >= (failures >= mostFailures ? 1 : mostWaiting)) return undefined
    waiting += 1
    try {
      const answer = await inTime(work(), patienceMs)
      failures = 0
      return { answer }
    } catch (error) {
      failures += 1
      if (failures >= mostFailures) closedUntil = now() + rest
      log.warn('engine_failed', { engine: name, failures, error })
      return undefined
    } finally {
      waiting -= 1
    }
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
