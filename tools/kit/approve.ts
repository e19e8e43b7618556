import type { Selectable, Transaction } from 'kysely'
import { z } from 'zod'
import { AppError } from '#lib/errors'
import { newId } from '#lib/ids'
import { sha256 } from '#lib/secrets'
import { stableJson } from '#lib/words'
import type { ApprovalTable, Database } from '#db/schema'
import { changedSince, whoChanged } from './conflict.ts'
import type { AnyTool, ApprovalRule, Caller, CallResult, Preview, ReadContext } from './define.ts'

const day = 24 * 3600_000

export const inputHash = (tool: string, input: unknown) => sha256(`${tool}\n${stableJson(input)}`)

export function approvalRule(tool: AnyTool, input: unknown, caller: Caller): ApprovalRule {
  return typeof tool.approval === 'function' ? tool.approval(input as never, caller) : tool.approval
}

export function needsApproval(rule: ApprovalRule, caller: Caller): boolean {
  if (caller.role === 'system') return false
  return rule === 'always' || (rule === 'machine' && !caller.person)
}

/** Writes what will happen in an approval row of ours; the same call asked again in the same conversation is the same row. */
export async function askApproval(context: ReadContext, tool: AnyTool, input: unknown): Promise<CallResult> {
  const { caller, now } = context
  const preview = await tool.preview!(context, input as never)
  const hash = inputHash(tool.name, input)
  const db = context.deps.database.scoped({ organisationId: caller.organisationId })
  const waiting = await db
    .selectFrom('approval')
    .selectAll()
    .where('user_id', '=', caller.userId)
    .where('input_hash', '=', hash)
    .where('state', '=', 'pending')
    .where('conversation_id', caller.conversationId ? '=' : 'is', caller.conversationId ?? null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  if (waiting && stableJson(waiting.versions) === stableJson(preview.versions)) {
    return {
      status: 'needs_approval',
      approvalId: waiting.id,
      preview: waiting.preview as Preview,
      expiresAt: waiting.expires_at.toISOString(),
    }
  }
  const id = newId('approval')
  const expires = new Date(now.getTime() + day)
  await db
    .insertInto('approval')
    .values({
      id,
      organisation_id: caller.organisationId,
      user_id: caller.userId,
      tool: tool.name,
      input: JSON.stringify(input),
      input_hash: hash,
      versions: JSON.stringify(preview.versions),
      preview: JSON.stringify(preview),
      state: 'pending',
      conversation_id: caller.conversationId ?? null,
      created_at: now,
      expires_at: expires,
      decided_at: null,
    })
    .execute()
  return { status: 'needs_approval', approvalId: id, preview, expiresAt: expires.toISOString() }
}

/** What the card showed. Refuses an approval that is another's, for something else, not given, over, or for rows that have moved since the card was shown. */
export async function checkApproval(
  context: ReadContext,
  tool: AnyTool,
  given: { input: unknown; approvalId: string },
): Promise<Preview> {
  const { caller, now } = context
  const row = await context.db
    .selectFrom('approval')
    .selectAll()
    .where('id', '=', given.approvalId)
    .where('user_id', '=', caller.userId)
    .executeTakeFirst()
  if (!row || row.tool !== tool.name || row.input_hash !== inputHash(tool.name, given.input)) {
    throw new AppError('forbidden', 'No such approval for this call', { reason: 'approval_unknown' })
  }
  if (row.state !== 'approved') throw new AppError('conflict', `Approval is ${row.state}`, { reason: `approval_${row.state}` })
  if (row.expires_at <= now) throw new AppError('conflict', 'Approval has expired', { reason: 'approval_expired' })
  const { versions } = await previewAgain(context, tool, { input: given.input, row })
  if (stableJson(versions) !== stableJson(row.versions)) {
    const before = row.versions
    const ids = [...new Set([...Object.keys(versions), ...Object.keys(before)])].filter((id) => versions[id] !== before[id])
    throw outdated(await whoChanged(context, ids))
  }
  return row.preview as Preview
}

/** What can no longer be previewed since somebody changed what the card showed is told as that change. */
async function previewAgain(
  context: ReadContext,
  tool: AnyTool,
  { input, row }: { input: unknown; row: Selectable<ApprovalTable> },
): Promise<Preview> {
  try {
    return await tool.preview!(context, input as never)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const shown = Object.keys(row.versions)
    const ids = await changedSince(context, [...new Set([...shown, ...idsIn(error)])], row.created_at)
    if (ids.length === 0) throw error
    throw outdated(await whoChanged(context, ids))
  }
}

const idsIn = ({ details }: AppError): string[] => z.object({ ids: z.array(z.string()) }).safeParse(details).data?.ids ?? []

const outdated = (who: Awaited<ReturnType<typeof whoChanged>>): AppError =>
  new AppError('conflict', 'Something changed since the card was shown', { reason: 'approval_outdated', ...who })

/** Spends the approval inside the write that it allows: a failed write gives it back, two at once have one winner. */
export async function spendApproval(db: Transaction<Database>, approvalId: string): Promise<void> {
  const spent = await db
    .updateTable('approval')
    .set({ state: 'spent' })
    .where('id', '=', approvalId)
    .where('state', '=', 'approved')
    .executeTakeFirst()
  if (spent.numUpdatedRows !== 1n) throw new AppError('conflict', 'Approval was already used', { reason: 'approval_spent' })
}
