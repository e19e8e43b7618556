import type { Kysely } from 'kysely'
import { rememberModels } from '#retrieval/embed/former'
import { type VectorHandle, isComplete } from '#retrieval/vector/vector-store'
import { call } from './kit/call.ts'
import { systemCaller } from './kit/system-caller.ts'
import type { Deps } from './kit/deps.ts'

/** Writes down the models in use, and queues whoever the models chosen have not read: their index grows beside the one in use. */
export async function renewModels(deps: Deps): Promise<void> {
  const { database, search, env } = deps
  const { provider } = search
  const builtin = search.embedder()
  await rememberModels(database.system as unknown as Kysely<never>, env, { builtin, ...(provider ? { provider } : {}) })
  const organisations = await database.system.selectFrom('search_document').select('organisation_id').distinct().execute()
  for (const { organisation_id: organisationId } of organisations) {
    const reader = database.scoped({ organisationId }) as unknown as VectorHandle
    const models = [builtin.model, ...(provider ? [provider.model] : [])]
    const whole = await Promise.all(models.map((model) => isComplete(reader, model)))
    if (whole.includes(false)) await call(deps, systemCaller(organisationId), 'check_index', { mend: true })
  }
  deps.wake?.()
}
