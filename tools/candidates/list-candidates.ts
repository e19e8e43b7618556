import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { candidateFacets, candidateViews, facetsOf, labelsOf, viewsOf } from './candidate-facets.ts'
import { both, candidateFilters, conditionsOf } from './candidate-filters.ts'
import { type CandidateSort, type Place, beyond, candidateSorts, orderOf, readCursor, writeCursor } from './candidate-page.ts'
import { candidateRow, label, rowsOf } from './candidate-rows.ts'

export const listCandidates = defineTool({
  name: 'list_candidates',
  title: { fr: 'Candidats', en: 'Candidates' },
  description:
    'List candidates by page; find one by name, mail or phone with `who`. For criteria of a search use search_candidates.',
  input: candidateFilters.extend({
    sort: z.enum(candidateSorts).default('recent'),
    limit: z.number().int().min(1).max(100).default(25),
    cursor: z.string().max(600).optional(),
    around: z.string().optional().describe('a candidate id: the page is who comes before, this person, who comes after'),
    facets: z.boolean().default(false).describe('count the values that each field may be narrowed to'),
    views: z.boolean().default(false).describe('count the whole pool by what recruiters open first'),
  }),
  output: z.object({
    total: z.number(),
    /** The rank of the first person of the page, from 1. */
    from: z.number(),
    items: z.array(candidateRow),
    nextCursor: z.string().optional(),
    previousCursor: z.string().optional(),
    facets: candidateFacets.optional(),
    views: candidateViews.optional(),
    /** The terms that the list is narrowed by, in words. */
    labels: z.record(z.string(), label),
  }),
  roles: ['recruiter', 'admin'],
  route: 'GET /candidates',
  offered: ['query', 'stage', 'jobId', 'availability', 'licence'],
  effect: 'read',
  approval: 'never',
  forModel: ({ total, items }) =>
    [
      `${total} people`,
      ...items
        .slice(0, 10)
        .map((item, index) => `${index + 1}. ${item.name} (${item.candidateId}) ${item.headline}, ${item.city}`),
    ].join('\n'),
  execute: async (context, { sort, limit, cursor, around, facets, views, ...filters }) => {
    const place = cursor ? readCursor(sort, cursor) : undefined
    const conditions = await conditionsOf(context, filters)
    const [total, page] = await Promise.all([
      countOf(context, conditions()),
      around ? pageAround(context, conditions(), { sort, id: around }) : pageOf(context, conditions(), { sort, limit, place }),
    ])
    const [from, items, counted, opened] = await Promise.all([
      page.rows[0] ? rankOf(context, conditions(), { sort, first: page.rows[0] }) : Promise.resolve(1),
      rowsOf(context, page.rows),
      facets ? facetsOf(context, conditions) : undefined,
      views ? viewsOf(context) : undefined,
    ])
    const at = (row: (typeof page.rows)[number], back: boolean) => writeCursor(sort, { key: row.key, id: row.id, back })
    const last = page.rows.at(-1)
    return {
      total,
      from,
      items,
      ...(last && from + items.length <= total ? { nextCursor: at(last, false) } : {}),
      ...(page.rows[0] && from > 1 ? { previousCursor: at(page.rows[0], true) } : {}),
      ...(counted ? { facets: counted } : {}),
      ...(opened ? { views: opened } : {}),
      labels: labelsOf([...(filters.trade ?? []), ...(filters.title ?? [])]),
    }
  },
})

type Conditions = Parameters<typeof both>[0]

const people = ({ db }: ReadContext, conditions: Conditions) =>
  db.selectFrom('candidate').leftJoin('search_document', 'search_document.candidate_id', 'candidate.id').where(both(conditions))

async function countOf(context: ReadContext, conditions: Conditions): Promise<number> {
  const { total } = await people(context, conditions)
    .select((eb) => eb.fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow()
  return Number(total)
}

type Page = { sort: CandidateSort; limit: number; place: Place | undefined }

async function pageOf(context: ReadContext, conditions: Conditions, { sort, limit, place }: Page) {
  const order = orderOf(sort, context.now)
  const back = place?.back ?? false
  const direction = order.down === back ? 'asc' : 'desc'
  const rows = await people(context, place ? [...conditions, beyond(order, place)] : conditions)
    .select([
      'candidate.id',
      'candidate.headline',
      'candidate.city',
      'candidate.lang',
      'candidate.source',
      'candidate.completeness',
      'candidate.profile',
      'candidate.consent_until',
      'candidate.updated_at',
      sql<string>`(${order.key})::text`.as('key'),
    ])
    .orderBy(order.key, direction)
    .orderBy('candidate.id', direction)
    .limit(limit)
    .execute()
  return { rows: back ? rows.toReversed() : rows }
}

/** One person between their neighbours; empty where the filters leave this person out. */
async function pageAround(context: ReadContext, conditions: Conditions, { sort, id }: { sort: CandidateSort; id: string }) {
  const only = sql<SqlBool>`candidate.id = ${id}`
  const { rows } = await pageOf(context, [...conditions, only], { sort, limit: 1, place: undefined })
  const [here] = rows
  if (!here) return { rows }
  const beside = (back: boolean) => pageOf(context, conditions, { sort, limit: 1, place: { key: here.key, id, back } })
  const [before, after] = await Promise.all([beside(true), beside(false)])
  return { rows: [...before.rows, here, ...after.rows] }
}

/** How many come before the first of a page, counted: a page that others changed still says where it is. */
async function rankOf(
  context: ReadContext,
  conditions: Conditions,
  given: { sort: CandidateSort; first: { key: string; id: string } },
) {
  const order = orderOf(given.sort, context.now)
  return (await countOf(context, [...conditions, beyond(order, { ...given.first, back: true })])) + 1
}
