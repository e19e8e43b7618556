import { z } from 'zod'
import { AppError } from '#lib/errors'
import { isId } from '#lib/ids'
import { stripInvisible } from '#lib/words'
import { withoutReason } from './without-reason.ts'

export const longestMessage = 32_000

const clientId = z.string().regex(/^[\w-]{8,80}$/)
const here = z
  .object({
    candidateId: z.string().max(80).optional(),
    jobId: z.string().max(80).optional(),
    documentId: z.string().max(80).optional(),
    view: z.string().max(40).optional(),
  })
  .optional()

const schema = z.strictObject({
  conversationId: z.string().refine((value) => isId('conversation', value), 'conv_<uuid7>'),
  here,
  message: z.strictObject({ id: clientId, text: z.string(), files: z.array(z.string().max(80)).max(20).optional() }).optional(),
  decision: z.strictObject({ id: clientId.optional(), approvalId: z.string().max(80), approved: z.boolean() }).optional(),
  action: z.strictObject({ id: clientId.optional(), tool: z.string().max(80), input: z.json() }).optional(),
  regenerate: z.strictObject({ messageId: z.string().max(80) }).optional(),
  edit: z.strictObject({ messageId: z.string().max(80), text: z.string() }).optional(),
  resume: z.literal(true).optional(),
})

export type TurnRequest = z.infer<typeof schema>
export type TurnKind = 'message' | 'decision' | 'action' | 'regenerate' | 'edit' | 'resume'
const kinds: TurnKind[] = ['message', 'decision', 'action', 'regenerate', 'edit', 'resume']

/**
 * Reads a request's body.
 * @throws AppError `invalid` with reason `request_invalid`, `message_empty` or `message_too_long` (details.length, details.longest).
 */
export function parseRequest(body: unknown): TurnRequest & { kind: TurnKind } {
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw new AppError('invalid', z.prettifyError(parsed.error), { reason: 'request_invalid' })
  const given = kinds.filter((kind) => parsed.data[kind] !== undefined)
  if (given.length !== 1) throw new AppError('invalid', `Give one of ${kinds.join(', ')}`, { reason: 'request_invalid' })
  const request = { ...parsed.data, kind: given[0]! }
  if (request.message) request.message.text = checkText(request.message.text, (request.message.files?.length ?? 0) > 0)
  if (request.edit) request.edit.text = checkText(request.edit.text, false)
  return request
}

function checkText(given: string, mayBeEmpty: boolean): string {
  if (given.length > longestMessage) {
    const details = { reason: 'message_too_long', length: given.length, longest: longestMessage }
    throw new AppError('invalid', `A message has at most ${longestMessage} characters`, details)
  }
  const text = withoutReason(stripInvisible(given).trim())
  if (!text && !mayBeEmpty) throw new AppError('invalid', 'Empty message', { reason: 'message_empty' })
  return text
}
