import { sql } from 'kysely'
import { z } from 'zod'
import { assessmentProviders } from '#db/schema'
import { defineTool } from '../kit/define.ts'
import { tradeFamilies } from '../kit/trade-families.ts'
import { testRow, testRowOf } from './test-shape.ts'

export const listTests = defineTool({
  name: 'list_tests',
  title: { fr: 'Tests', en: 'Tests' },
  description: 'List the tests of the house, with how many were sent, done and passed.',
  input: z.object({
    words: z.string().max(120).optional(),
    trade: z.enum(tradeFamilies).optional(),
    archived: z.boolean().default(false),
    limit: z.number().int().min(1).max(100).default(50),
    cursor: z.string().max(80).optional(),
  }),
  output: z.object({
    total: z.number(),
    /** Who may take tests for us: ours always, others where they are configured. */
    providers: z.array(z.enum(assessmentProviders)),
    items: z.array(testRow.extend({ sent: z.number(), done: z.number(), passed: z.number() })),
    nextCursor: z.string().optional(),
  }),
  roles: ['recruiter', 'admin'],
  route: 'GET /tests',
  offered: [],
  effect: 'read',
  approval: 'never',
  forModel: ({ items }) =>
    items
      .map(
        ({ testId, name, minutes, questionCount }) =>
          `${testId}: ${name.fr} / ${name.en}, ${questionCount} questions, ${minutes} min`,
      )
      .join('\n') || 'no test yet',
  execute: async ({ db, deps }, { words, trade, archived, limit, cursor }) => {
    const parts = (words ?? '').toLowerCase().split(/\s+/).filter(Boolean)
    const kept = db
      .selectFrom('test')
      .where('archived', '=', archived)
      .$if(Boolean(trade), (query) => query.where('trade', '=', trade!))
      .$if(parts.length > 0, (query) =>
        query.where((eb) =>
          eb.and(
            parts.map((part) =>
              eb(sql<string>`lower(name_fr || ' ' || name_en)`, 'like', `%${part.replace(/[\\%_]/g, '\\$&')}%`),
            ),
          ),
        ),
      )
    const count = (state: 'sent' | 'done' | 'passed') =>
      sql<string>`(select count(*) from assessment a where a.test_id = test.id and a.state <> 'cancelled'
        ${state === 'done' ? sql`and a.state in ('submitted', 'scored')` : state === 'passed' ? sql`and a.passed` : sql``})`.as(
        state,
      )
    const [rows, { total }] = await Promise.all([
      kept
        .selectAll()
        .select([count('sent'), count('done'), count('passed')])
        .$if(Boolean(cursor), (query) =>
          query.where(sql<string>`to_char(updated_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || id`, '<', cursor!),
        )
        .select(sql<string>`to_char(updated_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || id`.as('place'))
        .orderBy('place', 'desc')
        .limit(limit + 1)
        .execute(),
      kept.select((eb) => eb.fn.countAll<string>().as('total')).executeTakeFirstOrThrow(),
    ])
    const page = rows.slice(0, limit)
    return {
      total: Number(total),
      providers: deps.env.CODILITY_TOKEN ? [...assessmentProviders] : (['internal'] as const).slice(),
      items: page.map((row) => ({
        ...testRowOf(row),
        sent: Number(row.sent),
        done: Number(row.done),
        passed: Number(row.passed),
      })),
      ...(rows.length > limit ? { nextCursor: page.at(-1)!.place } : {}),
    }
  },
})
