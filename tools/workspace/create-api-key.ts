import { z } from 'zod'
import { newId } from '#lib/ids'
import { randomToken, sha256 } from '#lib/secrets'
import { defineTool } from '../kit/define.ts'

export const createApiKey = defineTool({
  name: 'create_api_key',
  title: { fr: 'Créer une clé d’API', en: 'Create an API key' },
  description: 'Create a key for REST and MCP that acts as this person, with their role. It is shown once.',
  input: z.object({ name: z.string().trim().min(1).max(100).default('API') }),
  output: z.object({ keyId: z.string(), key: z.string(), hint: z.string() }),
  roles: ['recruiter', 'admin', 'candidate'],
  doors: ['page', 'cli'],
  effect: 'write',
  approval: 'never',
  forModel: ({ hint }) => `created key ${hint}`,
  preview: async (_context, { name }) => ({
    title: { key: 'create_api_key.title' },
    count: 1,
    facts: [{ label: { key: 'field.name' }, value: name }],
    versions: {},
  }),
  execute: async ({ caller, write, now }, { name }) => {
    const key = `bassin_${randomToken(30)}`
    const row = {
      id: newId('apiKey'),
      organisation_id: caller.organisationId,
      user_id: caller.userId,
      name,
      hash: sha256(key),
      hint: `${key.slice(0, 11)}…`,
    }
    return write(async ({ db, changed }) => {
      await db
        .insertInto('api_key')
        .values({ ...row, created_at: now, last_used_at: null, revoked_at: null })
        .execute()
      changed(row.id, { name })
      return { keyId: row.id, key, hint: row.hint }
    })
  },
})
