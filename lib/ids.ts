import { randomBytes, randomInt } from 'node:crypto'

let last = { now: 0, count: 0 }

/** Twelve bits that grow within a millisecond, from somewhere in their lower half. */
function nextCount(now: number): number {
  const count = now === last.now ? Math.min(last.count + 1, 0xfff) : randomInt(0x800)
  last = { now, count }
  return count
}

/** UUIDv7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, 12 that count (§6.2, method 1), then random; sorts in the order of making. */
export function uuid7(now = Date.now()): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now, 0, 6)
  bytes.writeUInt16BE(0x7000 | nextCount(now), 6)
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

export const prefixes = {
  organisation: 'org',
  member: 'mem',
  candidate: 'cand',
  note: 'note',
  fact: 'fact',
  consent: 'cons',
  document: 'doc',
  job: 'job',
  stage: 'stg',
  application: 'app',
  event: 'evt',
  conversation: 'conv',
  turn: 'turn',
  approval: 'appr',
  reversal: 'rev',
  search: 'srch',
  alert: 'alrt',
  impact: 'imp',
  apiKey: 'key',
  queued: 'task',
  message: 'msg',
  template: 'tmpl',
  clearance: 'clr',
  request: 'req',
  notice: 'ntc',
  interview: 'itw',
  evaluation: 'eval',
  test: 'test',
  assessment: 'asmt',
  assessmentFile: 'afil',
  providerEvent: 'pevt',
  erasure: 'eras',
  export: 'exp',
  run: 'run',
} as const

export function newId(kind: keyof typeof prefixes, now?: number): string {
  return `${prefixes[kind]}_${uuid7(now)}`
}

export function isId(kind: keyof typeof prefixes, value: string): boolean {
  return new RegExp(`^${prefixes[kind]}_[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`).test(value)
}
