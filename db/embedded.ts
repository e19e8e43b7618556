import { setImmediate as turn } from 'node:timers/promises'
import type { PGlite } from '@electric-sql/pglite'
import { Pool, type PoolClient, type PoolConfig } from 'pg'

/** One connection, since there is one session. */
export async function poolOf(lite: PGlite): Promise<Pool> {
  const { createPgConfig } = await import('@electric-sql/pglite/node-postgres')
  const config = createPgConfig(together(lite) as PGlite) as unknown as PoolConfig
  const pool = new Pool({ ...config, max: 1, idleTimeoutMillis: 0 })
  pool.on('connect', prepareRepeated)
  return pool
}

/** A query, a sync, a flush: the messages after which an answer is waited for. */
const answered = new Set(Buffer.from('QSH'))

/** Milliseconds after which others have their turn: the database answers within the turn that asks it, so that a transaction would be one. */
const share = 8

/** `pg` writes a statement as five messages; here they go through the database at once. */
function together(lite: PGlite): Pick<PGlite, 'waitReady' | 'execProtocolStream'> {
  let held: Uint8Array[] = []
  let turned = performance.now()
  return {
    waitReady: lite.waitReady,
    execProtocolStream: async (message, options) => {
      held.push(message)
      if (!answered.has(message[0]!)) return []
      const all = held.length === 1 ? message : Buffer.concat(held)
      held = []
      const answer = await lite.execProtocolStream(all, options)
      if (performance.now() - turned > share) {
        await turn()
        turned = performance.now()
      }
      return answer
    },
  }
}

/** How many statements stay prepared, and after how many queries all are prepared anew, because the tables have grown meanwhile. */
const [mostKept, renewed] = [250, 5000]
type Query = (...given: unknown[]) => Promise<unknown>
/** A session outlives its clients: no name comes twice. */
let named = 0

/** What is asked a second time stays prepared: planning a small statement takes the embedded database four times as long as running it. */
function prepareRepeated(client: PoolClient): void {
  const ask = client.query.bind(client) as unknown as Query
  const names = new Map<string, string | undefined>()
  let asked = 0
  const query = async (text: unknown, values: unknown, ...rest: unknown[]) => {
    // A statement prepared before a table got another form is refused.
    if (typeof text === 'string' && /^\s*(?:alter|create|drop)\b/i.test(text)) names.clear()
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return ask(text, values, ...rest)
    asked += 1
    if (asked > renewed || names.size >= mostKept) {
      ;[asked] = [0, names.clear()]
      await ask('deallocate all').catch(() => {})
    }
    const name = names.get(text) ?? (names.has(text) ? `kept_${(named += 1)}` : undefined)
    names.set(text, name)
    return name ? ask({ name, text, values }, ...rest) : ask(text, values, ...rest)
  }
  client.query = query as PoolClient['query']
}
