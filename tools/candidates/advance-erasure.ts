import { z } from 'zod'
import { AppError } from '#lib/errors'
import { type WriteContext, defineTool } from '../kit/define.ts'
import { postNotice } from '../kit/post-notice.ts'
import { readAdmins } from '../kit/read-admins.ts'

export const advanceErasure = defineTool({
  name: 'advance_erasure',
  title: { fr: 'Suivre un effacement', en: 'Follow an erasure' },
  description:
    'Tell administrators of an erasure asked for, or remove the files and the account of a person who has been erased.',
  input: z.object({ erasureId: z.string() }),
  output: z.object({ erasureId: z.string(), state: z.string() }),
  roles: ['system'],
  effect: 'write',
  approval: 'never',
  forModel: ({ erasureId, state }) => `${erasureId} ${state}`,
  preview: async (_context, { erasureId }) => ({
    title: { key: 'advance_erasure.title' },
    count: 1,
    facts: [],
    versions: { [erasureId]: 0 },
  }),
  execute: async (context, { erasureId }) => {
    const row = await context.db.selectFrom('erasure').selectAll().where('id', '=', erasureId).executeTakeFirst()
    if (!row) throw new AppError('not_found', 'No such request', { reason: 'erasure_missing' })
    if (row.state === 'asked') await tellAdmins(context, row)
    if (row.state !== 'erasing') return { erasureId, state: row.state }
    await removeFiles(context, row.remains.files ?? [])
    await removeAccounts(context, row.remains.users ?? [])
    return context.write(async ({ db, changed }) => {
      await db
        .updateTable('erasure')
        .set({ state: 'done', done_at: context.now, remains: '{}' })
        .where('id', '=', erasureId)
        .execute()
      changed(erasureId, { state: 'done' })
      return { erasureId, state: 'done' }
    })
  },
})

type Row = { candidate_id: string; asked_name: string; asked_by: string }

async function tellAdmins(context: WriteContext, row: Row): Promise<void> {
  const to = (await readAdmins(context)).filter((id) => id !== row.asked_by)
  const { organisationId } = context.caller
  const about = { organisationId, by: row.asked_name, now: context.now, candidateId: row.candidate_id }
  await context.write(({ db }) => postNotice(db, { ...about, to, kind: 'erasure' }))
}

/** The same bytes may have been given by somebody else: those stay. */
async function removeFiles({ db, deps }: WriteContext, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const [document, answer] = await Promise.all([
      db.selectFrom('document').select('id').where('storage_key', '=', key).limit(1).executeTakeFirst(),
      db.selectFrom('assessment_file').select('id').where('storage_key', '=', key).limit(1).executeTakeFirst(),
    ])
    if (!document && !answer) await deps.files.remove(key)
  }
}

/** An account that belongs to an organisation still, as a candidate elsewhere or a colleague, stays. */
async function removeAccounts({ deps }: WriteContext, users: readonly string[]): Promise<void> {
  const { system } = deps.database
  for (const id of users) {
    const member = await system.selectFrom('member').select('id').where('user_id', '=', id).limit(1).executeTakeFirst()
    if (!member) await system.deleteFrom('user').where('id', '=', id).execute()
  }
}
