import { z } from 'zod'
import { readIdentities } from '#db/identity'
import { AppError, toAppError } from '#lib/errors'
import { defineTool } from '../kit/define.ts'
import { sendMail } from './mailer.ts'
import { unsubscribeAddress } from '../kit/unsubscribe-token.ts'

const minute = 60_000
const hour = 60 * minute
/** A mail server that stays away longer than this is a failure that a person must see. */
const givenUp = 24 * hour

export const deliverMessage = defineTool({
  name: 'deliver_message',
  title: { fr: 'Remettre un message', en: 'Deliver a message' },
  description: 'Hand one message that is due to the mail server, or keep it for a person where none is set up.',
  input: z.object({ id: z.string() }),
  output: z.object({ id: z.string(), state: z.enum(['queued', 'sent', 'held', 'failed', 'cancelled']) }),
  roles: ['system'],
  effect: 'send',
  approval: 'never',
  forModel: ({ id, state }) => `${id} ${state}`,
  preview: async (_context, { id }) => ({
    title: { key: 'deliver_message.title' },
    count: 1,
    facts: [{ label: { key: 'id' }, value: id }],
    versions: {},
  }),
  execute: async (context, { id }) => {
    const { db, deps, now } = context
    const row = await db.selectFrom('message').selectAll().where('id', '=', id).executeTakeFirst()
    if (!row) return { id, state: 'cancelled' } as const
    if (row.state !== 'queued' || row.send_at > now) return { id, state: row.state }
    const [person, identities] = await Promise.all([
      db.selectFrom('candidate').select('do_not_contact').where('id', '=', row.candidate_id).executeTakeFirst(),
      readIdentities(db, deps.keys, [row.candidate_id]),
    ])
    const colleague = row.to_user
      ? await db.selectFrom('user').select(['name', 'email']).where('id', '=', row.to_user).executeTakeFirst()
      : undefined
    const to = row.to_user ? colleague : identities.get(row.candidate_id)
    const settle = (state: 'sent' | 'held' | 'failed' | 'cancelled', error: string | null = null) =>
      context.write(async (scope) => {
        const sent_at = state === 'sent' ? now : null
        const done = await scope.db
          .updateTable('message')
          .set((eb) => ({ state, error, sent_at, version: eb('version', '+', 1) }))
          .where('id', '=', id)
          .where('state', '=', 'queued')
          .executeTakeFirst()
        if (done.numUpdatedRows !== 1n)
          throw new AppError('conflict', `${id} was settled meanwhile`, { reason: 'changed_meanwhile' })
        if (state === 'sent' && !row.to_user)
          await scope.db.updateTable('candidate').set({ contacted_at: now }).where('id', '=', row.candidate_id).execute()
        scope.changed(id, { state })
        return { id, state }
      })
    if (person?.do_not_contact && !row.to_user) return settle('cancelled', 'do_not_contact')
    if (!to?.email) return settle('failed', 'no_email')
    if (!deps.env.SMTP_URL) return settle('held')
    const failure = await sendMail(deps.env, {
      id,
      to: { name: to.name, address: to.email },
      subject: row.subject,
      body: row.body,
      lang: row.lang === 'en' ? 'en' : 'fr',
      attachments: row.attachments,
      ...(row.to_user ? {} : { unsubscribe: unsubscribeAddress(deps, row.candidate_id) }),
      from: row.by_name,
    }).then(
      () => undefined,
      (error: unknown) => toAppError(error),
    )
    if (!failure) return settle('sent')
    const age = now.getTime() - row.send_at.getTime()
    if (failure.code !== 'unavailable' || age > givenUp) return settle('failed', failure.message.slice(0, 500))
    return context.write(async (scope) => {
      await scope.db
        .updateTable('message')
        .set({ error: failure.message.slice(0, 500) })
        .where('id', '=', id)
        .execute()
      const at = new Date(now.getTime() + Math.min(hour, Math.max(minute, age)))
      await scope.later('deliver_message', { id }, { key: `message:${id}`, at })
      return { id, state: 'queued' as const }
    })
  },
})
