import { z } from 'zod'
import { AppError } from '#lib/errors'
import { defineTool } from '../kit/define.ts'
import { orderFrom, pageOf, readStart } from '../kit/paging.ts'
import { present, savedSearch } from './saved.ts'

export const listSavedSearches = defineTool({
  name: 'list_saved_searches',
  title: { fr: 'Mes recherches', en: 'My searches' },
  description: 'List the saved searches of the person who asks, newest first, with how many people are new to each.',
  input: z.object({ limit: z.number().int().min(1).max(100).default(30), cursor: z.string().max(200).optional() }),
  output: z.object({
    items: z.array(savedSearch),
    total: z.number().int(),
    fresh: z.number().int(),
    previousCursor: z.string().optional(),
    nextCursor: z.string().optional(),
  }),
  roles: ['recruiter', 'admin'],
  route: 'GET /searches',
  offered: [],
  effect: 'read',
  approval: 'never',
  forModel: ({ items, total }) =>
    [`${total} saved searches`, ...items.map(({ name, alert, fresh }) => `«${name}» (${alert}), ${fresh} new`)].join('\n'),
  execute: async ({ db, caller }, { limit, cursor }) => {
    const start = readStart(cursor)
    const { sign, direction } = orderFrom(start)
    if (start && !start.key.startsWith('srch_')) throw new AppError('invalid', 'Not a cursor', { reason: 'cursor_invalid' })
    const mine = db.selectFrom('saved_search').where('user_id', '=', caller.userId)
    const [rows, count, fresh] = await Promise.all([
      mine
        .selectAll()
        .$if(start !== undefined, (query) => query.where('id', sign, start!.key))
        .orderBy('id', direction)
        .limit(limit + 1)
        .execute(),
      mine.select((eb) => eb.fn.countAll<string>().as('total')).executeTakeFirstOrThrow(),
      mine
        .innerJoin('search_alert', 'search_alert.saved_search_id', 'saved_search.id')
        .where('search_alert.read_at', 'is', null)
        .select((eb) => eb.fn.sum<string | null>('search_alert.total').as('fresh'))
        .executeTakeFirstOrThrow(),
    ])
    const { page, cursors } = pageOf(rows, { limit, start, keyOf: ({ id }) => id })
    return {
      items: await present({ db }, page),
      total: Number(count.total),
      fresh: Number(fresh.fresh ?? 0),
      ...cursors,
    }
  },
})
