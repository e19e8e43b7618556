import { monitorEventLoopDelay } from 'node:perf_hooks'

/**
 * Milliseconds as they pass, and as they would on a machine that does nothing else: over the busyness of the machine, measured right before
 * and right after by work of this thread alone (its wall time over its processor time).
 */
export type Timing = { wall: number; quiet: number }

const quantile = (sorted: readonly number[], at: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))]!

export function quantileOf(values: Iterable<number>, at: number): number {
  return quantile(Float64Array.from(values).sort() as unknown as number[], at)
}
export const medianOf = (values: Iterable<number>) => quantileOf(values, 0.5)

const processor = () => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

let sink = 0

/** At least 1: how much longer work takes than the processor works for it. */
function busyness(): number {
  const [wall, cpu] = [performance.now(), processor()]
  for (let at = 0; processor() - cpu < 2; at += 1) sink += Math.sqrt(at)
  return Math.max(1, (performance.now() - wall) / (processor() - cpu))
}

export async function timeOf(work: () => Promise<unknown>): Promise<Timing> {
  const before = busyness()
  const started = performance.now()
  await work()
  const wall = performance.now() - started
  return { wall, quiet: wall / Math.sqrt(before * busyness()) }
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
