import { completeNameParts } from '#db/identity'
import { type Env, isDemo } from '#lib/env'
import { log } from '#lib/log'
import { warmPeople } from '#retrieval/warm'
import type { Deps } from './kit/deps.ts'
import { searchable } from './kit/person-index.ts'
import { openDeps } from './kit/deps.ts'
import { renewModels } from './models.ts'
import { registry } from './registry.ts'
import { freeLeases, startWorker } from './worker.ts'

export type House = {
  deps: Deps
  /** Reads what searches hold in memory before the first of them asks. */
  warm: () => Promise<void>
  close: () => Promise<void>
}

/**
 * Opens the data, brings it up to date, loads the demo where it is wanted and missing, and starts the worker: what a server does at boot,
 * and the command line where no server runs. `told` hears of the steps.
 */
export async function openHouse(env: Env, told: (step: string) => void = () => {}): Promise<House> {
  const deps = await openDeps(env, registry)
  if (isDemo(env)) await (await import('./demo.ts')).loadDemo(deps, told)
  await freeLeases(deps)
  const worker = startWorker(deps)
  deps.wake = worker.wake
  const closing = new AbortController()
  return {
    deps,
    warm: () => warm(deps, closing.signal),
    close: async () => {
      closing.abort()
      await worker.stop()
      await deps.database.close()
    },
  }
}

const mostWarmed = 50

/** What the first CV would load while others wait. */
function readSomebody({ embedder }: Deps['search']): void {
  const text = 'Aide-soignante à Lyon'
  const profile = { basics: { label: 'Aide-soignante', location: { city: 'Lyon' } } }
  const nobody = { candidateId: '', organisationId: '', version: 1, profile, facts: [], lang: 'fr', updatedAt: '' }
  searchable({ ...nobody, documents: [{ id: '', text }] }, { name: 'Nobody' })
  embedder()
}

/** The largest organisations first. What fails here is read by the first search. */
async function warm(deps: Deps, signal: AbortSignal): Promise<void> {
  const { database, search } = deps
  try {
    await completeNameParts(database.system, deps.keys, signal)
    await renewModels(deps)
    readSomebody(search)
    const rows = await database.system
      .selectFrom('search_document')
      .select('organisation_id')
      .groupBy('organisation_id')
      .orderBy((eb) => eb.fn.countAll(), 'desc')
      .limit(mostWarmed)
      .execute()
    for (const { organisation_id: organisationId } of rows) {
      if (signal.aborted) return
      await warmPeople(search, database.scoped({ organisationId }) as never, organisationId)
    }
  } catch (error) {
    if (!signal.aborted) log.warn('warm_up_failed', { error })
  }
}
