import { sql } from 'kysely'
import { z } from 'zod'
import { resolvePlace } from '#retrieval/query/places/places'
import { defineTool } from '../kit/define.ts'
import { listedFor } from '../kit/job-visibility.ts'
import { addressOf, referenceOf } from './job-address.ts'
import { isInArea } from '../kit/job-area.ts'

const item = z.object({
  reference: z.string(),
  address: z.string(),
  title: z.string(),
  client: z.string(),
  city: z.string(),
  postcode: z.string(),
  contract: z.string(),
  salary: z.string(),
  lang: z.string(),
  description: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  visibleUntil: z.string().nullable(),
})

/** What the list, the site map and the feed show. A job kept for an area is listed for who says that they are in it. */
export const listPublicJobs = defineTool({
  name: 'list_public_jobs',
  title: { fr: 'Annonces publiques', en: 'Public adverts' },
  description: 'List the adverts that anybody may read.',
  input: z.object({
    words: z.string().max(120).optional(),
    near: z.string().max(100).optional(),
    limit: z.number().int().min(1).max(500).default(20),
    offset: z.number().int().min(0).max(5000).default(0),
  }),
  output: z.object({ organisation: z.string(), total: z.number(), items: z.array(item) }),
  roles: ['system'],
  doors: ['page'],
  effect: 'read',
  approval: 'never',
  forModel: ({ total }) => `${total} adverts`,
  execute: async ({ db, now }, { words, near, limit, offset }) => {
    const each = (words ?? '').split(/\s+/).filter((word) => word.length > 1)
    const text = sql<string>`unaccent(lower(title || ' ' || client || ' ' || city))`
    const [organisation, rows] = await Promise.all([
      db.selectFrom('organisation').select('name').executeTakeFirst(),
      db
        .selectFrom('job')
        .selectAll()
        .where(listedFor('stranger', now))
        .where((eb) =>
          eb.and(each.map((word) => eb(text, 'like', sql<string>`unaccent(lower(${`%${word.replace(/[%_\\]/g, '')}%`}))`))),
        )
        .orderBy('created_at', 'desc')
        .orderBy('id')
        .limit(5000)
        .execute(),
    ])
    const place = near ? resolvePlace(near)[0] : undefined
    const shown = rows.filter(({ visible_area: area }) => area === null || (place !== undefined && isInArea(area, place)))
    return {
      organisation: organisation?.name ?? '',
      total: shown.length,
      items: shown.slice(offset, offset + limit).map((job) => {
        const { title, client, city, postcode, contract, salary, lang, description } = job
        return {
          reference: referenceOf(job.id),
          address: addressOf(job),
          title,
          client,
          city,
          postcode,
          contract,
          salary,
          lang,
          description,
          createdAt: job.created_at.toISOString(),
          updatedAt: job.updated_at.toISOString(),
          visibleUntil: job.visible_until,
        }
      }),
    }
  },
})
