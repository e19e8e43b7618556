import { z } from 'zod'
import type { Preview } from '../kit/define.ts'
import { defineTool } from '../kit/define.ts'

export const listApprovals = defineTool({
  name: 'list_approvals',
  title: { fr: 'À approuver', en: 'To approve' },
  description: 'List the actions that wait for this person’s yes, newest first.',
  input: z.object({ limit: z.number().int().min(1).max(100).default(20), cursor: z.string().optional() }),
  output: z.object({
    total: z.number().int(),
    items: z.array(
      z.object({
        id: z.string(),
        tool: z.string(),
        preview: z.custom<Preview>(),
        conversationId: z.string().nullable(),
        createdAt: z.string(),
        expiresAt: z.string(),
      }),
    ),
    nextCursor: z.string().optional(),
  }),
  roles: ['recruiter', 'admin', 'candidate'],
  route: 'GET /approvals',
  effect: 'read',
  approval: 'never',
  forModel: ({ total }) => `${total} pending approvals`,
  execute: async ({ db, caller, now }, { limit, cursor }) => {
    const pending = db
      .selectFrom('approval')
      .where('user_id', '=', caller.userId)
      .where('state', '=', 'pending')
      .where('expires_at', '>', now)
    const { total } = await pending.select((eb) => eb.fn.countAll<string>().as('total')).executeTakeFirstOrThrow()
    const rows = await pending
      .selectAll()
      .$if(Boolean(cursor), (query) => query.where('id', '<', cursor!))
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    const page = rows.slice(0, limit)
    return {
      total: Number(total),
      items: page.map((row) => ({
        id: row.id,
        tool: row.tool,
        preview: row.preview as Preview,
        conversationId: row.conversation_id,
        createdAt: row.created_at.toISOString(),
        expiresAt: row.expires_at.toISOString(),
      })),
      ...(rows.length > limit ? { nextCursor: page.at(-1)!.id } : {}),
    }
  },
})
