import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Milliseconds as they pass, and those in which processors worked: for this thread, and for the servers that it asked. */
export type Timing = { wall: number; processor: number }
/** Milliseconds that the servers' processors have worked so far. */
export type Servers = () => Promise<number>

const quantile = (sorted: readonly number[], at: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))]!

export function quantileOf(values: Iterable<number>, at: number): number {
  return quantile(Float64Array.from(values).sort() as unknown as number[], at)
}
export const medianOf = (values: Iterable<number>) => quantileOf(values, 0.5)

const processor = () => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

export async function timeOf(work: () => Promise<unknown>, servers: Servers): Promise<Timing> {
  const elsewhere = await servers()
  const [started, worked] = [performance.now(), processor()]
  await work()
  const [wall, here] = [performance.now() - started, processor() - worked]
  return { wall, processor: here + (await servers()) - elsewhere }
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
