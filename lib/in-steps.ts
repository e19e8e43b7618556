import { setImmediate as turn } from 'node:timers/promises'

/** Something large that is made once: step by step while others are served, or at once by who cannot wait. */
export type Made<T> = { now(): T; inSteps(): Promise<T> }

/** Each `yield` of `make` ends a step: a few milliseconds of work. Where it throws, it is made from the start the next time. */
export function madeOnce<T>(make: () => Generator<void, T>): Made<T> {
  let steps: Generator<void, T> | undefined
  let made: { whole: T } | undefined
  const step = () => {
    if (made) return made
    steps ??= make()
    try {
      const { done, value } = steps.next()
      if (done) made = { whole: value }
    } catch (error) {
      steps = undefined
      throw error
    }
    return made
  }
  return {
    now: () => {
      for (;;) {
        const done = step()
        if (done) return done.whole
      }
    },
    inSteps: async () => {
      for (;;) {
        const done = step()
        if (done) return done.whole
        await turn()
      }
    },
  }
}

/** Does something with each of many, in steps of `size`. */
export function* eachInSteps<T>(many: Iterable<T>, size: number, work: (one: T) => void): Generator<void> {
  let left = size
  for (const one of many) {
    work(one)
    if ((left -= 1) > 0) continue
    left = size
    yield
  }
}
