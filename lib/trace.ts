import { log } from './log.ts'
import { AppError } from './errors.ts'

type Labels = Record<string, string>
type Series = { count: number; failed: number; milliseconds: number; buckets: number[] }

/** Upper bounds in milliseconds; the last bucket is open. */
export const bounds = [5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000]

const held = globalThis as { bassinSeries?: Map<string, Series> }
const series = (held.bassinSeries ??= new Map<string, Series>())

/** Runs `work` as one span: one log line and one measure, success or not. */
export async function measure<T>(name: string, labels: Labels, work: () => Promise<T>): Promise<T> {
  const started = performance.now()
  let failure: unknown
  try {
    return await work()
  } catch (error) {
    failure = error
    throw error
  } finally {
    record(name, labels, { milliseconds: performance.now() - started, failure })
  }
}

function record(name: string, labels: Labels, { milliseconds, failure }: { milliseconds: number; failure: unknown }): void {
  const key = `${name}{${Object.entries(labels)
    .map(([label, value]) => `${label}="${value.replace(/[^\w.-]/g, '_')}"`)
    .join(',')}}`
  const entry = series.get(key) ?? {
    count: 0,
    failed: 0,
    milliseconds: 0,
    buckets: Array.from({ length: bounds.length + 1 }, () => 0),
  }
  series.set(key, entry)
  entry.count += 1
  entry.milliseconds += milliseconds
  if (failure) entry.failed += 1
  const bucket = bounds.findIndex((bound) => milliseconds <= bound)
  entry.buckets[bucket === -1 ? bounds.length : bucket]! += 1
  const code = failure instanceof AppError ? failure.code : failure ? 'internal' : 'ok'
  log.debug(name, { ...labels, milliseconds: Math.round(milliseconds), code })
}

/** The measures in Prometheus' text format. */
export function metricsText(): string {
  const lines: string[] = []
  for (const [key, { count, failed, milliseconds }] of series) {
    const [name, labels] = [key.slice(0, key.indexOf('{')), key.slice(key.indexOf('{'))]
    lines.push(`bassin_${name}_calls_total${labels} ${count}`, `bassin_${name}_failures_total${labels} ${failed}`)
    lines.push(`bassin_${name}_milliseconds_total${labels} ${milliseconds.toFixed(1)}`)
  }
  return `${lines.join('\n')}\n`
}
