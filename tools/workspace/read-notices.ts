import { z } from 'zod'
import { defineTool } from '../kit/define.ts'

export const readNotices = defineTool({
  name: 'read_notices',
  title: { fr: 'Notifications lues', en: 'Notices read' },
  description: 'Mark notices of this person as read: those given, else all.',
  input: z.object({ noticeIds: z.array(z.string()).max(100).optional() }),
  output: z.object({ read: z.number() }),
  roles: ['recruiter', 'admin'],
  route: 'POST /notices/read',
  offered: false,
  effect: 'write',
  approval: 'never',
  forModel: ({ read }) => `${read} read`,
  preview: async () => ({ title: { key: 'read_notices.title' }, count: 0, facts: [], versions: {} }),
  execute: async ({ caller, now, write }, { noticeIds }) =>
    write(async ({ db, changed }) => {
      const { numUpdatedRows } = await db
        .updateTable('notice')
        .set({ read_at: now })
        .where('user_id', '=', caller.userId)
        .where('read_at', 'is', null)
        .$if(noticeIds !== undefined, (query) => query.where('id', 'in', noticeIds!.length > 0 ? noticeIds! : ['']))
        .executeTakeFirst()
      changed(caller.userId, { noticesRead: Number(numUpdatedRows) })
      return { read: Number(numUpdatedRows) }
    }),
})
