import { AppError } from './errors.ts'

type Window = { started: number; count: number }

const held = globalThis as { bassinWindows?: Map<string, Window> }
const windows = (held.bassinWindows ??= new Map<string, Window>())

/** At most `most` calls a minute by `who`. Throws `too_many` with the seconds to wait. One process counts its own. */
export function limit(who: string, most: number, now = Date.now()): void {
  if (windows.size > 10_000) windows.clear()
  const window = windows.get(who)
  if (!window || now - window.started >= 60_000) {
    windows.set(who, { started: now, count: 1 })
    return
  }
  window.count += 1
  if (window.count > most) {
    const retryAfter = Math.ceil((window.started + 60_000 - now) / 1000)
    throw new AppError('too_many', 'Too many requests', { reason: 'too_many', retryAfter })
  }
}
