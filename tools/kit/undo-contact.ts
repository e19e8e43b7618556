import { type Identity, writeIdentity } from '#db/identity'
import type { ReversalStep } from '#db/schema'
import { open, seal } from '#lib/secrets'
import { conflictOn } from './conflict.ts'
import type { WriteContext, WriteScope } from './define.ts'

const sealedFor = (candidateId: string) => `undo:${candidateId}`

/** A way back holds no plain name or contact: what they were is sealed, as they are. */
export const contactBefore = (keys: WriteContext['deps']['keys'], candidateId: string, identity: Identity) => ({
  sealed: seal(keys.seal, JSON.stringify(identity), sealedFor(candidateId)).toString('base64'),
})

/** Name, mail and phone are what they were, unless the record has changed since. */
export async function undoContact({ deps, caller, now }: WriteContext, scope: WriteScope, step: ReversalStep): Promise<void> {
  const { db, later, changed } = scope
  const { id, version } = step
  const row = await db.selectFrom('candidate').select('version').where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row || row.version !== version) return conflictOn(db, id)
  const sealed = Buffer.from(String(step.before['sealed']), 'base64')
  const identity = JSON.parse(open(deps.keys.seal, sealed, sealedFor(id))) as Identity
  await writeIdentity(db, deps.keys, { candidateId: id, organisationId: caller.organisationId, identity })
  await db
    .updateTable('candidate')
    .set((eb) => ({ version: eb('version', '+', 1), updated_at: now }))
    .where('id', '=', id)
    .execute()
  await later('index_candidate', { id }, { key: `index:${id}` })
  changed(id, { undone: true })
}
