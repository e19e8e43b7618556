import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import type { Preview } from '../kit/define.ts'
import { defineTool } from '../kit/define.ts'
import { orderFrom, pageOf, readStart } from '../kit/paging.ts'

const states = ['pending', 'decided', 'expired'] as const

export const listApprovals = defineTool({
  name: 'list_approvals',
  title: { fr: 'À approuver', en: 'To approve' },
  description: 'List the actions that wait for this person’s yes, or that they decided or let expire, newest first.',
  input: z.object({
    state: z.enum(states).default('pending'),
    limit: z.number().int().min(1).max(100).default(20),
    cursor: z.string().optional(),
  }),
  output: z.object({
    total: z.number().int(),
    counts: z.object({ pending: z.number(), decided: z.number(), expired: z.number() }),
    items: z.array(
      z.object({
        id: z.string(),
        tool: z.string(),
        preview: z.custom<Preview>(),
        conversationId: z.string().nullable(),
        createdAt: z.string(),
        expiresAt: z.string(),
        /** What was decided: done says that the yes was used. */
        decision: z.enum(['approved', 'declined', 'done']).nullable(),
        decidedAt: z.string().nullable(),
      }),
    ),
    previousCursor: z.string().optional(),
    nextCursor: z.string().optional(),
  }),
  roles: ['recruiter', 'admin', 'candidate'],
  route: 'GET /approvals',
  offered: false,
  effect: 'read',
  approval: 'never',
  forModel: ({ total }) => `${total} pending approvals`,
  execute: async ({ db, caller, now }, { state, limit, cursor }) => {
    const { pending, decided, expired } = conditions(now)
    const mine = db.selectFrom('approval').where('user_id', '=', caller.userId)
    const count = (condition: Condition) => sql<string>`count(*) filter (where ${condition})`
    const found = await mine
      .select([count(pending).as('pending'), count(decided).as('decided'), count(expired).as('expired')])
      .executeTakeFirstOrThrow()
    const start = readStart(cursor)
    const { sign, direction } = orderFrom(start)
    const rows = await mine
      .selectAll()
      .where({ pending, decided, expired }[state])
      .$if(start !== undefined, (query) => query.where('id', sign, start!.key))
      .orderBy('id', direction)
      .limit(limit + 1)
      .execute()
    const { page, cursors } = pageOf(rows, { limit, start, keyOf: ({ id }) => id })
    const counts = { pending: Number(found.pending), decided: Number(found.decided), expired: Number(found.expired) }
    return {
      total: counts[state],
      counts,
      items: page.map((row) => ({
        id: row.id,
        tool: row.tool,
        preview: row.preview as Preview,
        conversationId: row.conversation_id,
        createdAt: row.created_at.toISOString(),
        expiresAt: row.expires_at.toISOString(),
        decision: row.state === 'pending' ? null : row.state === 'spent' ? ('done' as const) : row.state,
        decidedAt: row.decided_at?.toISOString() ?? null,
      })),
      ...cursors,
    }
  },
})

type Condition = ReturnType<typeof sql<SqlBool>>

const conditions = (now: Date) => ({
  pending: sql<SqlBool>`(state = 'pending' and expires_at > ${now})`,
  decided: sql<SqlBool>`(state <> 'pending')`,
  expired: sql<SqlBool>`(state = 'pending' and expires_at <= ${now})`,
})
