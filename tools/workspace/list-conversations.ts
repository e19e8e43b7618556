import { sql } from 'kysely'
import { z } from 'zod'
import { defineTool } from '../kit/define.ts'
import { orderFrom, pageOf, readStart } from '../kit/paging.ts'

export const listConversations = defineTool({
  name: 'list_conversations',
  title: { fr: 'Conversations', en: 'Conversations' },
  description:
    'List this person’s own conversations, the latest first; `query` finds those whose title or messages hold the words.',
  input: z.object({
    query: z.string().trim().max(200).optional(),
    limit: z.number().int().min(1).max(100).default(30),
    cursor: z.string().max(120).optional(),
  }),
  output: z.object({
    total: z.number(),
    items: z.array(z.object({ conversationId: z.string(), title: z.string(), createdAt: z.string(), updatedAt: z.string() })),
    previousCursor: z.string().optional(),
    nextCursor: z.string().optional(),
  }),
  roles: ['recruiter', 'admin', 'candidate'],
  doors: ['page', 'rest', 'cli'],
  route: 'GET /conversations',
  effect: 'read',
  approval: 'never',
  forModel: ({ items }) => items.map(({ title }) => title).join('\n'),
  execute: async ({ db, caller }, { query, limit, cursor }) => {
    const words = (query ?? '').split(/\s+/).filter(Boolean).slice(0, 8)
    const start = readStart(cursor)
    const { sign, direction } = orderFrom(start)
    const [at, id] = start?.key.split('|') ?? []
    const found = db
      .selectFrom('conversation')
      .where('user_id', '=', caller.userId)
      .where((eb) => eb.and(words.map((word) => eb.or([holds(sql`title`, word), said(word)]))))
    const { total } = await found.select((eb) => eb.fn.countAll<string>().as('total')).executeTakeFirstOrThrow()
    const rows = await found
      .select(['id', 'title', 'created_at', 'updated_at'])
      .$if(Boolean(at && id), (page) => page.where(sql<boolean>`(updated_at, id) ${sql.raw(sign)} (${at}::timestamptz, ${id})`))
      .orderBy('updated_at', direction)
      .orderBy('id', direction)
      .limit(limit + 1)
      .execute()
    const keyOf = (row: (typeof rows)[number]) => `${row.updated_at.toISOString()}|${row.id}`
    const { page, cursors } = pageOf(rows, { limit, start, keyOf })
    return {
      total: Number(total),
      items: page.map((row) => ({
        conversationId: row.id,
        title: row.title,
        createdAt: row.created_at.toISOString(),
        updatedAt: row.updated_at.toISOString(),
      })),
      ...cursors,
    }
  },
})

type Fragment = ReturnType<typeof sql>

const holds = (text: Fragment, word: string) =>
  sql<boolean>`unaccent(lower(${text})) like unaccent(lower(${`%${word.replace(/[\\%_]/g, String.raw`\$&`)}%`}))`

/** What was written, by the person or the assistant: never what a tool's card holds. */
const said = (word: string) =>
  sql<boolean>`exists (select 1 from turn where turn.conversation_id = conversation.id
    and ${holds(sql`jsonb_path_query_array(turn.message, '$.parts[*] ? (@.type == "text").text')::text`, word)})`
