import { sql } from 'kysely'
import { openEmbedded } from '#db/client'
import { openDisk } from '#db/files'
import { identityKeys } from '#db/identity'
import { parseEnv } from '#lib/env'
import type { Deps } from './kit/deps.ts'
import { drainQueue } from './worker.ts'
import { deliverMessage } from './outreach/deliver-message.ts'

// A worker for the test that kills it: takes over what is due in a data folder, as a server does after its start, and ends. Its variables
// are its first argument, as JSON.

const env = parseEnv(JSON.parse(process.argv[2]!))
const database = await openEmbedded(env.BASSIN_DATA)
const secret = env.BASSIN_SECRET!
const deps = {
  env,
  database,
  files: openDisk(env.BASSIN_DATA),
  secret,
  keys: identityKeys(secret),
  tools: new Map([[deliverMessage.name, deliverMessage]]),
  clock: () => new Date(),
} as unknown as Deps
// A killed worker's lease, and the time for which a mail server is waited for, pass between two lives.
await sql`update job_queue set locked_until = null, run_at = now() - interval '1 minute'`.execute(database.system)
await sql`update message set handed_at = handed_at - interval '1 hour' where state = 'queued'`.execute(database.system)
process.send?.('ready')
await drainQueue(deps)
await database.close()
process.exit(0)
