import { z } from 'zod'
import { defineTool } from '../kit/define.ts'

export const listMembers = defineTool({
  name: 'list_members',
  title: { fr: 'Membres', en: 'Members' },
  description: 'List the colleagues of the organisation with their roles.',
  input: z.object({
    limit: z.number().int().min(1).max(100).default(50),
    cursor: z.string().max(120).optional(),
  }),
  output: z.object({
    total: z.number(),
    items: z.array(
      z.object({
        userId: z.string(),
        name: z.string(),
        email: z.string(),
        role: z.string(),
        since: z.string(),
        seenAt: z.string().nullable(),
        mine: z.boolean(),
      }),
    ),
    nextCursor: z.string().optional(),
  }),
  roles: ['admin', 'recruiter'],
  doors: ['page', 'rest', 'cli', 'chat'],
  route: 'GET /members',
  offered: false,
  effect: 'read',
  approval: 'never',
  forModel: ({ items }) => items.map(({ name, role }) => `${name} (${role})`).join(', '),
  execute: async ({ db, caller }, { limit, cursor }) => {
    const colleagues = db
      .selectFrom('member')
      .innerJoin('user', 'user.id', 'member.user_id')
      .where('member.role', 'in', ['admin', 'recruiter'])
    const { total } = await colleagues.select((eb) => eb.fn.countAll<string>().as('total')).executeTakeFirstOrThrow()
    const rows = await colleagues
      .select(['member.id', 'member.user_id', 'member.role', 'member.created_at', 'member.seen_at', 'user.name', 'user.email'])
      .$if(Boolean(cursor), (query) => query.where('member.id', '>', cursor!))
      .orderBy('member.id')
      .limit(limit + 1)
      .execute()
    const page = rows.slice(0, limit)
    return {
      total: Number(total),
      items: page.map((row) => ({
        userId: row.user_id,
        name: row.name,
        email: row.email,
        role: row.role,
        since: row.created_at.toISOString(),
        seenAt: row.seen_at?.toISOString() ?? null,
        mine: row.user_id === caller.userId,
      })),
      ...(rows.length > limit ? { nextCursor: page.at(-1)!.id } : {}),
    }
  },
})
