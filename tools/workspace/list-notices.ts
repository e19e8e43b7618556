import { z } from 'zod'
import { noticeKinds } from '#db/schema'
import { defineTool } from '../kit/define.ts'
import { orderFrom, readStart } from '../kit/paging.ts'
import { peoplePageOf } from '../kit/people-page.ts'

export const listNotices = defineTool({
  name: 'list_notices',
  title: { fr: 'Mes notifications', en: 'My notices' },
  description: 'List what this person was told of: mentions by colleagues, people who came into a stage, interviews, tests.',
  input: z.object({
    unread: z.boolean().optional(),
    limit: z.number().int().min(1).max(100).default(50),
    cursor: z.string().optional(),
  }),
  output: z.object({
    unread: z.number(),
    total: z.number(),
    items: z.array(
      z.object({
        noticeId: z.string(),
        kind: z.enum(noticeKinds),
        candidateId: z.string().nullable(),
        name: z.string(),
        jobId: z.string().nullable(),
        jobTitle: z.string(),
        text: z.string(),
        stage: z.object({ fr: z.string(), en: z.string() }).optional(),
        by: z.string(),
        at: z.string(),
        read: z.boolean(),
      }),
    ),
    previousCursor: z.string().optional(),
    nextCursor: z.string().optional(),
  }),
  roles: ['recruiter', 'admin'],
  route: 'GET /notices',
  offered: false,
  effect: 'read',
  approval: 'never',
  forModel: ({ unread, items }) =>
    `${unread} unread\n${items.map(({ kind, by, name, jobTitle, text }) => `${kind}: ${by} ${name} ${jobTitle} ${text}`).join('\n')}`,
  execute: async ({ db, deps, caller }, { unread, limit, cursor }) => {
    const start = readStart(cursor)
    const { sign, direction } = orderFrom(start)
    const own = db.selectFrom('notice').where('notice.user_id', '=', caller.userId)
    const [rows, count] = await Promise.all([
      own
        .leftJoin('job', 'job.id', 'notice.job_id')
        .leftJoin('stage', (join) => join.onRef('stage.id', '=', 'notice.text').on('notice.kind', '=', 'stage'))
        .selectAll('notice')
        .select(['job.title', 'stage.name_fr', 'stage.name_en'])
        .$if(Boolean(unread), (query) => query.where('notice.read_at', 'is', null))
        .$if(start !== undefined, (query) => query.where('notice.id', sign, start!.key))
        .orderBy('notice.id', direction)
        .limit(limit + 1)
        .execute(),
      own
        .select((eb) => [
          eb.fn.countAll<string>().as('total'),
          eb.fn.countAll<string>().filterWhere('notice.read_at', 'is', null).as('unread'),
        ])
        .executeTakeFirstOrThrow(),
    ])
    const { page, cursors, nameOf } = await peoplePageOf({ db, deps }, rows, { limit, start })
    const items = page.map((row) => ({
      noticeId: row.id,
      kind: row.kind,
      candidateId: row.candidate_id,
      name: nameOf(row.candidate_id),
      jobId: row.job_id,
      jobTitle: row.title ?? '',
      text: row.kind === 'stage' ? '' : row.text,
      ...(row.name_fr ? { stage: { fr: row.name_fr, en: row.name_en ?? row.name_fr } } : {}),
      by: row.by_name,
      at: row.created_at.toISOString(),
      read: row.read_at !== null,
    }))
    return {
      unread: Number(count.unread),
      total: Number(count.total),
      items,
      ...cursors,
    }
  },
})
