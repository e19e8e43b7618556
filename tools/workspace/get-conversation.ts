import { z } from 'zod'
import { AppError } from '#lib/errors'
import { defineTool } from '../kit/define.ts'

/** Longer than any answer may take to write: what says that it is still coming after that was cut. */
const longestAnswer = 150_000

const message = z.looseObject({
  id: z.string(),
  role: z.enum(['user', 'assistant']),
  parts: z.custom<unknown[]>(Array.isArray),
  metadata: z.looseObject({}).optional(),
})

export const getConversation = defineTool({
  name: 'get_conversation',
  title: { fr: 'Conversation', en: 'Conversation' },
  description:
    'Open one of this person’s own conversations: its messages, oldest first, the newest page unless `before` is given.',
  input: z.object({
    conversationId: z.string(),
    limit: z.number().int().min(1).max(200).default(100),
    before: z.number().int().optional(),
  }),
  output: z.object({
    conversationId: z.string(),
    title: z.string(),
    messages: z.array(message),
    /** The id of the answer that is being written, which is not among the messages: its stream gives it whole. */
    streaming: z.string().nullable(),
    /** The `before` of the page of older messages. */
    earlier: z.number().int().nullable(),
    createdAt: z.string(),
    updatedAt: z.string(),
  }),
  roles: ['recruiter', 'admin', 'candidate'],
  doors: ['page', 'rest', 'cli'],
  route: 'GET /conversations/{conversationId}',
  effect: 'read',
  approval: 'never',
  forModel: ({ title, messages }) => `${title}: ${messages.length} messages`,
  execute: async ({ db, caller, now }, { conversationId, limit, before }) => {
    const row = await db
      .selectFrom('conversation')
      .selectAll()
      .where('id', '=', conversationId)
      .where('user_id', '=', caller.userId)
      .executeTakeFirst()
    if (!row) throw new AppError('not_found', 'No such conversation', { reason: 'conversation_missing' })
    const turns = await db
      .selectFrom('turn')
      .select(['position', 'message', 'status', 'created_at'])
      .where('conversation_id', '=', conversationId)
      .$if(before !== undefined, (query) => query.where('position', '<', before!))
      .orderBy('position', 'desc')
      .limit(limit + 1)
      .execute()
    const page = turns.slice(0, limit).reverse()
    const coming = page.find((turn) => turn.status === 'streaming' && now.getTime() - turn.created_at.getTime() < longestAnswer)
    const messages = page.filter((turn) => turn !== coming).map((turn) => withStatus(turn.message as Message, turn.status))
    return {
      conversationId,
      title: row.title,
      messages,
      streaming: coming ? (coming.message as Message).id : null,
      earlier: turns.length > limit ? page[0]!.position : null,
      createdAt: row.created_at.toISOString(),
      updatedAt: row.updated_at.toISOString(),
    }
  },
})

type Message = z.infer<typeof message>

const withStatus = (stored: Message, status: string): Message => ({
  ...stored,
  metadata: { ...stored.metadata, status: status === 'streaming' ? 'incomplete' : status },
})
