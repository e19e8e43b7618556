import { type Env, isDemo } from '#lib/env'
import { loadDemo } from './demo.ts'
import type { Deps } from './kit/deps.ts'
import { openDeps } from './kit/deps.ts'
import { registry } from './registry.ts'
import { startWorker } from './worker.ts'

export type House = { deps: Deps; close: () => Promise<void> }

/**
 * Opens the data, brings it up to date, loads the demo where it is wanted and missing, and starts the worker: what a server does at boot,
 * and the command line where no server runs. `told` hears of the steps.
 */
export async function openHouse(env: Env, told: (step: string) => void = () => {}): Promise<House> {
  const deps = await openDeps(env, registry)
  if (isDemo(env)) await loadDemo(deps, told)
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
