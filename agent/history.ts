import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#db/schema'
import { AppError } from '#lib/errors'
import { newId } from '#lib/ids'
import type { Caller } from '#tools/kit/define'
import type { Deps } from '#tools/kit/deps'
import type { BassinMessage, Here, MessageStatus } from './message.ts'
import { longestTurn, takeRun } from './runs.ts'

export type StoredTurn = {
  rowId: string
  position: number
  clientId: string | null
  message: BassinMessage
  status: MessageStatus
  createdAt: Date
}

export type Conversation = {
  id: string
  /** 0 for one that is not stored yet. */
  version: number
  title: string
  turns: StoredTurn[]
}

/** What one turn does to the stored conversation, all at once. */
export type Change = {
  here?: Here | undefined
  /** Turns from this position on are taken out first. */
  dropFrom?: number
  add: { message: BassinMessage; status: MessageStatus; clientId?: string | undefined }[]
  replace?: { rowId: string; message: BassinMessage; status: MessageStatus }[]
}

/** The newest turns are what a model and a screen need; older ones stay in the table. */
const longestHistory = 400

export const handle = (deps: Deps, caller: Caller): Kysely<Database> =>
  deps.database.scoped({ organisationId: caller.organisationId })

/** @throws AppError `not_found` where the id is another person's. */
export async function readConversation(deps: Deps, caller: Caller, id: string): Promise<Conversation> {
  const db = handle(deps, caller)
  const row = await db.selectFrom('conversation').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return { id, version: 0, title: '', turns: [] }
  if (row.user_id !== caller.userId) throw unknownConversation()
  const rows = await db
    .selectFrom('turn')
    .selectAll()
    .where('conversation_id', '=', id)
    .orderBy('position', 'desc')
    .limit(longestHistory)
    .execute()
  const turns = rows.reverse().map((turn) => ({
    rowId: turn.id,
    position: turn.position,
    clientId: turn.client_id,
    message: turn.message as unknown as BassinMessage,
    status: turn.status,
    createdAt: turn.created_at,
  }))
  return { id, version: row.version, title: row.title, turns }
}

export const unknownConversation = () => new AppError('not_found', 'No such conversation', { reason: 'conversation_missing' })

/**
 * Writes a turn's change if the conversation is still the one that was read; answers the rows added.
 * @throws AppError `conflict` (reason `conversation_moved`) where another tab or instance was first: read again; `too_many`, see `takeRun`.
 */
export async function changeConversation(
  deps: Deps,
  caller: Caller,
  given: { conversation: Conversation; change: Change },
): Promise<StoredTurn[]> {
  const { conversation, change } = given
  try {
    return await handle(deps, caller)
      .transaction()
      .execute(async (db) => {
        await takeRun(db, caller, deps.clock())
        await advance(db, { caller, conversation, here: change.here, now: deps.clock() })
        const kept = conversation.turns.filter(({ position }) => change.dropFrom === undefined || position < change.dropFrom)
        if (change.dropFrom !== undefined) {
          const { id } = conversation
          await db.deleteFrom('turn').where('conversation_id', '=', id).where('position', '>=', change.dropFrom).execute()
        }
        for (const { rowId, message, status } of change.replace ?? []) await update(db, { rowId, message, status })
        return await insert(db, { caller, conversation, change, from: (kept.at(-1)?.position ?? 0) + 1, now: deps.clock() })
      })
  } catch (error) {
    if ((error as { code?: string }).code === '23505') throw moved()
    throw error
  }
}

const moved = () => new AppError('conflict', 'The conversation has moved on', { reason: 'conversation_moved' })

type Advance = { caller: Caller; conversation: Conversation; here: Here | undefined; now: Date }

async function advance(db: Transaction<Database>, { caller, conversation, here, now }: Advance): Promise<void> {
  const screen = JSON.stringify(here ?? {})
  if (conversation.version === 0) {
    const row = { id: conversation.id, organisation_id: caller.organisationId, user_id: caller.userId, title: conversation.title }
    await db
      .insertInto('conversation')
      .values({ ...row, here: screen })
      .execute()
    return
  }
  const changed = await db
    .updateTable('conversation')
    .set((eb) => ({ version: eb('version', '+', 1), updated_at: now, here: screen }))
    .where('id', '=', conversation.id)
    .where('user_id', '=', caller.userId)
    .where('version', '=', conversation.version)
    .executeTakeFirst()
  if (changed.numUpdatedRows !== 1n) throw moved()
}

type Insert = { caller: Caller; conversation: Conversation; change: Change; from: number; now: Date }

async function insert(db: Transaction<Database>, { caller, conversation, change, from, now }: Insert): Promise<StoredTurn[]> {
  const turns = change.add.map(({ message, status, clientId }, index) => ({
    rowId: newId('turn'),
    position: from + index,
    clientId: clientId ?? null,
    message,
    status,
    createdAt: now,
  }))
  if (turns.length === 0) return []
  const rows = turns.map((turn) => ({
    id: turn.rowId,
    organisation_id: caller.organisationId,
    conversation_id: conversation.id,
    position: turn.position,
    role: turn.message.role as 'user' | 'assistant',
    client_id: turn.clientId,
    message: JSON.stringify(turn.message),
    status: turn.status,
    created_at: now,
  }))
  await db.insertInto('turn').values(rows).execute()
  return turns
}

async function update(
  db: Kysely<Database> | Transaction<Database>,
  { rowId, message, status }: { rowId: string; message: BassinMessage; status: MessageStatus },
): Promise<void> {
  await db
    .updateTable('turn')
    .set({ message: JSON.stringify(message), status })
    .where('id', '=', rowId)
    .execute()
}

/** Saves an answer as it stands. A database that is away for a moment is waited for (about 6 s). */
export async function saveAnswer(
  deps: Deps,
  caller: Caller,
  answer: { rowId: string; message: BassinMessage; status: MessageStatus },
): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await update(handle(deps, caller), answer)
    } catch (error) {
      if (attempt === 5) throw error
      await new Promise((resolve) => setTimeout(resolve, 200 * 2 ** attempt))
    }
  }
}

export async function saveTitle(deps: Deps, caller: Caller, given: { conversationId: string; title: string }): Promise<void> {
  await handle(deps, caller)
    .updateTable('conversation')
    .set({ title: given.title })
    .where('id', '=', given.conversationId)
    .where('user_id', '=', caller.userId)
    .where('title', '=', '')
    .execute()
}

/**
 * An answer still marked as coming whose process is gone. The embedded database has one process, so that what this one does not know
 * is dead; on a server an answer is dead when it is older than any turn may last.
 */
export function isDead(deps: Deps, turn: StoredTurn): boolean {
  if (turn.status !== 'streaming') return false
  return deps.database.engine === 'pglite' || deps.clock().getTime() - turn.createdAt.getTime() > longestTurn
}

/** At boot: answers that a killed process left half written become `incomplete`, which a person can continue. */
export async function recoverAnswers(deps: Deps): Promise<number> {
  const cut = await deps.database.system
    .updateTable('turn')
    .set({ status: 'incomplete' })
    .where('status', '=', 'streaming')
    .$if(deps.database.engine === 'postgres', (query) =>
      query.where('created_at', '<', new Date(deps.clock().getTime() - longestTurn)),
    )
    .executeTakeFirst()
  return Number(cut.numUpdatedRows)
}
