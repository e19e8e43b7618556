import { z } from 'zod'
import { AppError } from '#lib/errors'
import { type ReadContext, defineTool } from '../kit/define.ts'

export const revokeApiKey = defineTool({
  name: 'revoke_api_key',
  title: { fr: 'Révoquer une clé d’API', en: 'Revoke an API key' },
  description: 'Revoke an API key: it opens nothing from now on. One’s own, or anybody’s for an admin.',
  input: z.object({ keyId: z.string() }),
  output: z.object({ keyId: z.string(), revokedAt: z.string() }),
  roles: ['admin', 'recruiter', 'candidate'],
  doors: ['page', 'cli'],
  effect: 'write',
  approval: 'never',
  forModel: ({ keyId }) => `revoked ${keyId}`,
  preview: async (context, { keyId }) => {
    const { name, hint } = await find(context, keyId)
    return {
      title: { key: 'revoke_api_key.title' },
      count: 1,
      facts: [{ label: { key: 'field.name' }, value: `${name} ${hint}` }],
      versions: {},
    }
  },
  execute: async (context, { keyId }) => {
    const { revoked_at: before } = await find(context, keyId)
    const at = before ?? context.now
    return context.write(async ({ db, changed }) => {
      await db.updateTable('api_key').set({ revoked_at: at }).where('id', '=', keyId).execute()
      changed(keyId, { revoked: true })
      return { keyId, revokedAt: at.toISOString() }
    })
  },
})

async function find({ db, caller }: ReadContext, keyId: string) {
  const row = await db
    .selectFrom('api_key')
    .select(['name', 'hint', 'revoked_at'])
    .where('id', '=', keyId)
    .$if(caller.role !== 'admin', (query) => query.where('user_id', '=', caller.userId))
    .executeTakeFirst()
  if (!row) throw new AppError('not_found', 'No such key', { reason: 'key_missing' })
  return row
}
