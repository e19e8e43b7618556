import { setImmediate } from 'node:timers/promises'

export type Pace = {
  /** Whether the work has held the event loop long enough. */
  isDue(): boolean
  rest(): Promise<void>
}

/** Long work in steps of some milliseconds, with room for other requests between two of them. */
export function createPace(milliseconds = 5): Pace {
  let since = performance.now()
  return {
    isDue: () => performance.now() - since > milliseconds,
    rest: async () => {
      await setImmediate()
      since = performance.now()
    },
  }
}

const step = 1024

/** `work` over `0 … count` a thousand at a time, resting when it is due. */
export async function inSteps(count: number, pace: Pace, work: (from: number, to: number) => void): Promise<void> {
  for (let from = 0; from < count; from += step) {
    work(from, Math.min(count, from + step))
    if (pace.isDue()) await pace.rest()
  }
}
