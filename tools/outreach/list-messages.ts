import { z } from 'zod'
import { readIdentities } from '#db/identity'
import { messageKinds } from '#db/schema'
import { AppError } from '#lib/errors'
import { defineTool } from '../kit/define.ts'
import { orderFrom, pageOf, readStart } from '../kit/paging.ts'

export const messageStates = ['queued', 'sent', 'held', 'failed', 'cancelled'] as const

const item = z.object({
  messageId: z.string(),
  candidateId: z.string(),
  name: z.string(),
  to: z.string().optional(),
  jobTitle: z.string(),
  kind: z.enum(messageKinds),
  subject: z.string(),
  body: z.string(),
  attachments: z.array(z.string()).describe('names of its files'),
  state: z.enum(messageStates),
  error: z.string().optional(),
  by: z.string(),
  sendAt: z.string(),
  sentAt: z.string().optional(),
  version: z.number().int(),
})

export const listMessages = defineTool({
  name: 'list_messages',
  title: { fr: 'Messages', en: 'Messages' },
  description: 'List the messages of the organisation or of one person, newest first, by state.',
  input: z.object({
    candidateId: z.string().optional(),
    state: z.enum(messageStates).optional(),
    limit: z.number().int().min(1).max(100).default(30),
    cursor: z.string().max(200).optional(),
  }),
  output: z.object({
    items: z.array(item),
    total: z.number().int(),
    counts: z.record(z.enum(messageStates), z.number().int()),
    previousCursor: z.string().optional(),
    nextCursor: z.string().optional(),
  }),
  roles: ['recruiter', 'admin', 'candidate'],
  route: 'GET /messages',
  offered: ['candidateId', 'state'],
  effect: 'read',
  approval: 'never',
  forModel: ({ items, total }) =>
    [`${total} messages`, ...items.map(({ name, subject, state }) => `${name.split(' ')[0]}: ${subject} (${state})`)].join('\n'),
  execute: async ({ db, deps, caller }, { candidateId, state, limit, cursor }) => {
    const start = readStart(cursor)
    const { sign, direction } = orderFrom(start)
    if (start && !start.key.startsWith('msg_')) throw new AppError('invalid', 'Not a cursor', { reason: 'cursor_invalid' })
    // A candidate sees what has left, addressed to them: the row policy lets nothing else through.
    const all = db
      .selectFrom('message')
      .where('message.to_user', 'is', null)
      .$if(caller.role === 'candidate', (query) => query.where('message.state', '=', 'sent'))
      .$if(Boolean(candidateId), (query) => query.where('message.candidate_id', '=', candidateId!))
    const chosen = all.$if(Boolean(state), (query) => query.where('message.state', '=', state!))
    const [rows, counts] = await Promise.all([
      chosen
        .leftJoin('job', 'job.id', 'message.job_id')
        .selectAll('message')
        .select('job.title')
        .$if(start !== undefined, (query) => query.where('message.id', sign, start!.key))
        .orderBy('message.id', direction)
        .limit(limit + 1)
        .execute(),
      all
        .select((eb) => ['message.state', eb.fn.countAll<string>().as('count')])
        .groupBy('message.state')
        .execute(),
    ])
    const { page, cursors } = pageOf(rows, { limit, start, keyOf: ({ id }) => id })
    const identities = await readIdentities(
      db,
      deps.keys,
      page.map((row) => row.candidate_id),
    )
    const numbers = Object.fromEntries(messageStates.map((name) => [name, 0])) as Record<(typeof messageStates)[number], number>
    for (const row of counts) numbers[row.state] = Number(row.count)
    return {
      items: page.map((row) => {
        const identity = identities.get(row.candidate_id)
        return {
          messageId: row.id,
          candidateId: row.candidate_id,
          name: identity?.name ?? '',
          ...(identity?.email ? { to: identity.email } : {}),
          jobTitle: row.title ?? '',
          kind: row.kind,
          subject: row.subject,
          body: row.body,
          attachments: row.attachments.map(({ name }) => name),
          state: row.state,
          ...(row.error ? { error: row.error } : {}),
          by: row.by_name,
          sendAt: row.send_at.toISOString(),
          ...(row.sent_at ? { sentAt: row.sent_at.toISOString() } : {}),
          version: row.version,
        }
      }),
      total: state ? numbers[state] : Object.values(numbers).reduce((sum, count) => sum + count, 0),
      counts: numbers,
      ...cursors,
    }
  },
})
