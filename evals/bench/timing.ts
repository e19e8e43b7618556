import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Milliseconds as they pass, and those in which the processor worked for this thread. */
export type Timing = { wall: number; processor: number }

const quantile = (sorted: readonly number[], at: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))]!

export function quantileOf(values: Iterable<number>, at: number): number {
  return quantile(Float64Array.from(values).sort() as unknown as number[], at)
}
export const medianOf = (values: Iterable<number>) => quantileOf(values, 0.5)

const processor = () => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

export async function timeOf(work: () => Promise<unknown>): Promise<Timing> {
  const [started, worked] = [performance.now(), processor()]
  await work()
  return { wall: performance.now() - started, processor: processor() - worked }
}

/**
 * The longest that the event loop was held, in milliseconds: as they pass, and of this thread's processor time, which another program that
 * takes the machine does not lengthen.
 */
export function watchLoop(): { stop(): { wall: number; processor: number } } {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  let longest = 0
  let last = processor()
  const probe = setInterval(() => {
    const now = processor()
    longest = Math.max(longest, now - last)
    last = now
  }, 1)
  delay.enable()
  return {
    stop: () => {
      clearInterval(probe)
      delay.disable()
      return { wall: delay.max / 1e6, processor: longest }
    },
  }
}
