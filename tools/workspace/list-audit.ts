import { z } from 'zod'
import { AppError } from '#lib/errors'
import { defineTool, doors } from '../kit/define.ts'
import { orderFrom, pageOf, readStart } from '../kit/paging.ts'

export const listAudit = defineTool({
  name: 'list_audit',
  title: { fr: 'Journal', en: 'Journal' },
  description: 'List what was done and refused in the organisation, the newest first: who, when, through which door, on what.',
  input: z.object({
    subject: z.string().max(100).optional(),
    tool: z.string().max(100).optional(),
    actor: z.string().max(100).optional(),
    outcome: z.enum(['done', 'refused']).optional(),
    door: z.enum(doors).optional(),
    people: z.boolean().default(false).describe('only what people did, not background tasks'),
    from: z.iso.date().optional().describe('first day, UTC'),
    to: z.iso.date().optional().describe('last day, UTC'),
    cursor: z.string().max(20).optional(),
    limit: z.number().int().min(1).max(100).default(50),
  }),
  output: z.object({
    total: z.number(),
    items: z.array(
      z.object({
        sequence: z.number(),
        at: z.string(),
        actor: z.string(),
        actorId: z.string(),
        role: z.string(),
        door: z.string(),
        tool: z.string(),
        outcome: z.enum(['done', 'refused']),
        subjects: z.array(z.string()),
        changes: z.record(z.string(), z.unknown()),
        approved: z.boolean(),
        hash: z.string(),
      }),
    ),
    previousCursor: z.string().optional(),
    nextCursor: z.string().optional(),
  }),
  roles: ['admin', 'recruiter'],
  route: 'GET /audit',
  offered: false,
  effect: 'read',
  approval: 'never',
  forModel: ({ total, items }) =>
    `${total} entries; last: ${items
      .slice(0, 5)
      .map(({ actor, tool, at }) => `${at} ${actor} ${tool}`)
      .join('; ')}`,
  execute: async ({ db, caller }, { subject, tool, actor, outcome, door, people, from, to, cursor, limit }) => {
    const start = readStart(cursor)
    if (start && !/^\d+$/.test(start.key)) throw new AppError('invalid', 'Not a cursor', { reason: 'cursor_invalid' })
    const { sign, direction } = orderFrom(start)
    const base = db
      .selectFrom('audit')
      .$if(caller.role !== 'admin', (query) => query.where('actor_id', '=', caller.userId))
      .$if(Boolean(tool), (query) => query.where('tool', '=', tool!))
      .$if(Boolean(actor), (query) => query.where('actor_id', '=', actor!))
      .$if(Boolean(outcome), (query) => query.where('outcome', '=', outcome!))
      .$if(people, (query) => query.where('actor_role', '<>', 'system'))
      .$if(Boolean(door), (query) => query.where('door', '=', door!))
      .$if(Boolean(from), (query) => query.where('at', '>=', new Date(`${from}T00:00:00Z`)))
      .$if(Boolean(to), (query) => query.where('at', '<', new Date(Date.parse(`${to}T00:00:00Z`) + 24 * 3600_000)))
      .$if(Boolean(subject), (query) =>
        query.where((eb) => eb('audit.subjects', '@>', eb.cast<never>(eb.val(JSON.stringify([subject])), 'jsonb'))),
      )
    const { total } = await base.select((eb) => eb.fn.countAll<string>().as('total')).executeTakeFirstOrThrow()
    const rows = await base
      .leftJoin('user', 'user.id', 'audit.actor_id')
      .selectAll('audit')
      .select('user.name')
      .$if(start !== undefined, (query) => query.where('sequence', sign, Number(start!.key)))
      .orderBy('sequence', direction)
      .limit(limit + 1)
      .execute()
    const { page, cursors } = pageOf(rows, { limit, start, keyOf: ({ sequence }) => String(sequence) })
    return {
      total: Number(total),
      items: page.map((row) => ({
        sequence: row.sequence,
        at: row.at.toISOString(),
        actor: row.name ?? row.actor_id,
        actorId: row.actor_id,
        role: row.actor_role,
        door: row.door,
        tool: row.tool,
        outcome: row.outcome,
        subjects: row.subjects,
        changes: row.changes,
        approved: row.approval_id !== null,
        hash: row.hash,
      })),
      ...cursors,
    }
  },
})
