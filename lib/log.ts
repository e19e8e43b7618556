import { env } from './env.ts'

const levels = { debug: 0, info: 1, warn: 2, error: 3, silent: 4 } as const
type Level = Exclude<keyof typeof levels, 'silent'>

const mail = /[\w.+-]+@[\w-]+\.[\w.]+/g
const phone = /(?:\+\d{1,3}[ .-]?)?(?:\d[ .-]?){9,13}\d?/g

/** Mails and phone numbers never reach a log line. */
export function scrub(text: string): string {
  return text.replace(mail, '[mail]').replace(phone, (found) => (found.replace(/\D/g, '').length >= 9 ? '[number]' : found))
}

function write(level: Level, event: string, fields: Record<string, unknown>): void {
  if (levels[level] < levels[env().BASSIN_LOG]) return
  const { error, ...rest } = fields
  const cause =
    error instanceof Error
      ? { error: scrub(error.stack ?? error.message) }
      : error === undefined
        ? {}
        : { error: scrub(String(error)) }
  const safe = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, typeof value === 'string' ? scrubValue(key, value) : value]),
  )
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...safe, ...cause })}\n`)
}

const identifiers = /(^|_)(id|at)$|Id$|hash|build/
const scrubValue = (key: string, value: string) => (identifiers.test(key) ? value : scrub(value))

export const log = {
  debug: (event: string, fields: Record<string, unknown> = {}) => write('debug', event, fields),
  info: (event: string, fields: Record<string, unknown> = {}) => write('info', event, fields),
  warn: (event: string, fields: Record<string, unknown> = {}) => write('warn', event, fields),
  error: (event: string, fields: Record<string, unknown> = {}) => write('error', event, fields),
}
