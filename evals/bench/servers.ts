import { readFile } from 'node:fs/promises'
import { Client } from '@elastic/elasticsearch'
import { sql } from 'kysely'
import type { BassinDatabase } from '#db/client'
import type { Servers } from './timing.ts'

/** The processor time of Elasticsearch, as it tells it, and of the sessions of a database on this machine (Linux; elsewhere it counts for nothing). */
export async function watchServers(database: BassinDatabase, url: string): Promise<{ servers: Servers; close(): Promise<void> }> {
  const client = new Client({ node: url, requestTimeout: 60_000 })
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity where datname = current_database() and backend_type = 'client backend'`.execute(
    database.system,
  )
  const sessions = rows.map(({ pid }) => pid)
  return {
    servers: async () => {
      const { nodes } = await client.nodes.stats({ metric: 'process' })
      const elastic = Object.values(nodes).map((node) => node.process?.cpu?.total_in_millis ?? 0)
      const own = await Promise.all(sessions.map(workOfSession))
      return [...elastic, ...own].reduce((all, one) => all + one, 0)
    },
    close: () => client.close(),
  }
}

/** The first number of `schedstat` is nanoseconds on a processor. */
async function workOfSession(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/schedstat`, 'utf8').catch(() => '0')
  return Number(text.split(' ')[0]) / 1e6
}
