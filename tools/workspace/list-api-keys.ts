import { z } from 'zod'
import { defineTool } from '../kit/define.ts'

export const listApiKeys = defineTool({
  name: 'list_api_keys',
  title: { fr: 'Clés d’API', en: 'API keys' },
  description:
    'List this person’s API keys, those of everybody for an admin: what they are for, when they were last used. Never the key.',
  input: z.object({
    limit: z.number().int().min(1).max(100).default(50),
    cursor: z.string().max(120).optional(),
  }),
  output: z.object({
    total: z.number(),
    items: z.array(
      z.object({
        keyId: z.string(),
        name: z.string(),
        hint: z.string(),
        owner: z.string(),
        mine: z.boolean(),
        createdAt: z.string(),
        lastUsedAt: z.string().nullable(),
        revokedAt: z.string().nullable(),
      }),
    ),
    nextCursor: z.string().optional(),
  }),
  roles: ['admin', 'recruiter', 'candidate'],
  doors: ['page', 'cli'],
  effect: 'read',
  approval: 'never',
  forModel: ({ items }) => items.map(({ name, hint }) => `${name} ${hint}`).join(', '),
  execute: async ({ db, caller }, { limit, cursor }) => {
    const keys = db.selectFrom('api_key').$if(caller.role !== 'admin', (query) => query.where('user_id', '=', caller.userId))
    const { total } = await keys.select((eb) => eb.fn.countAll<string>().as('total')).executeTakeFirstOrThrow()
    const rows = await keys
      .leftJoin('user', 'user.id', 'api_key.user_id')
      .select(['api_key.id', 'api_key.name', 'api_key.hint', 'api_key.user_id', 'user.name as owner'])
      .select(['api_key.created_at', 'api_key.last_used_at', 'api_key.revoked_at'])
      .$if(Boolean(cursor), (query) => query.where('api_key.id', '<', cursor!))
      .orderBy('api_key.id', 'desc')
      .limit(limit + 1)
      .execute()
    const page = rows.slice(0, limit)
    return {
      total: Number(total),
      items: page.map((row) => ({
        keyId: row.id,
        name: row.name,
        hint: row.hint,
        owner: row.owner ?? row.user_id,
        mine: row.user_id === caller.userId,
        createdAt: row.created_at.toISOString(),
        lastUsedAt: row.last_used_at?.toISOString() ?? null,
        revokedAt: row.revoked_at?.toISOString() ?? null,
      })),
      ...(rows.length > limit ? { nextCursor: page.at(-1)!.id } : {}),
    }
  },
})
