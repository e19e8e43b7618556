import type { Env } from '#lib/env'
import type { Deps } from './kit/deps.ts'
import { openDeps } from './kit/deps.ts'
import { registry } from './registry.ts'
import { startWorker } from './worker.ts'

export type House = { deps: Deps; close: () => Promise<void> }

/** Opens the data, brings it up to date and starts the worker: what a server does at boot, and the command line where no server runs. */
export async function openHouse(env: Env): Promise<House> {
  const deps = await openDeps(env, registry)
  const worker = startWorker(deps)
  deps.wake = worker.wake
  return {
    deps,
    close: async () => {
      await worker.stop()
      await deps.database.close()
    },
  }
}
