import { z } from 'zod'
import { defineTool } from '../kit/define.ts'
import { orderFrom, readStart } from '../kit/paging.ts'
import { peoplePageOf } from '../kit/people-page.ts'
import { dueOn } from './erasures.ts'

const open = ['asked'] as const
const closed = ['refused', 'erasing', 'done'] as const

export const listErasures = defineTool({
  name: 'list_erasures',
  title: { fr: 'Effacements', en: 'Erasures' },
  description:
    'List requests to erase people’s data, with the day they must be answered by, or those that were answered, with their receipts.',
  input: z.object({
    state: z.enum(['open', 'closed', 'all']).default('open'),
    limit: z.number().int().min(1).max(100).default(20),
    cursor: z.string().optional(),
  }),
  output: z.object({
    total: z.number(),
    items: z.array(
      z.object({
        erasureId: z.string(),
        candidateId: z.string(),
        /** Empty once erased. */
        name: z.string(),
        state: z.enum([...open, ...closed]),
        /** The colleague who asked; empty where the person did. */
        by: z.string(),
        askedAt: z.string(),
        dueOn: z.string(),
        late: z.boolean(),
        answer: z.string(),
        decidedBy: z.string(),
        decidedAt: z.string().optional(),
        counts: z.record(z.string(), z.number()),
        mayDecide: z.boolean(),
      }),
    ),
    previousCursor: z.string().optional(),
    nextCursor: z.string().optional(),
  }),
  roles: ['candidate', 'recruiter', 'admin'],
  route: 'GET /erasures',
  offered: false,
  effect: 'read',
  approval: 'never',
  forModel: ({ total, items }) =>
    [`${total} requests`, ...items.map(({ state, dueOn: due }) => `${state}, answer due ${due.slice(0, 10)}`)].join('\n'),
  execute: async ({ db, deps, caller, now }, { state, limit, cursor }) => {
    const start = readStart(cursor)
    const { sign, direction } = orderFrom(start)
    const states = { open: [...open], closed: [...closed], all: [...open, ...closed] }[state]
    const own = db.selectFrom('erasure').where('state', 'in', states)
    const [rows, { total }] = await Promise.all([
      own
        .selectAll()
        .$if(start !== undefined, (query) => query.where('id', sign, start!.key))
        .orderBy('id', direction)
        .limit(limit + 1)
        .execute(),
      own.select((eb) => eb.fn.countAll<string>().as('total')).executeTakeFirstOrThrow(),
    ])
    const { page, cursors, nameOf } = await peoplePageOf({ db, deps }, rows, { limit, start })
    const items = page.map((row) => ({
      erasureId: row.id,
      candidateId: row.candidate_id,
      name: nameOf(row.candidate_id),
      state: row.state,
      by: row.asked_name,
      askedAt: row.asked_at.toISOString(),
      dueOn: dueOn(row.asked_at).toISOString(),
      late: row.state === 'asked' && dueOn(row.asked_at) < now,
      answer: row.answer,
      decidedBy: row.decided_name ?? '',
      ...(row.decided_at ? { decidedAt: row.decided_at.toISOString() } : {}),
      counts: row.counts,
      mayDecide: caller.role === 'admin',
    }))
    return { total: Number(total), items, ...cursors }
  },
})
