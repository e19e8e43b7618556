import type { Selectable } from 'kysely'
import { z } from 'zod'
import { readIdentities } from '#db/identity'
import type { MessageTable } from '#db/schema'
import { AppError, toAppError } from '#lib/errors'
import { type ReadContext, type WriteContext, type WriteScope, defineTool } from '../kit/define.ts'
import { postNotice } from '../kit/post-notice.ts'
import { unsubscribeAddress } from '../kit/unsubscribe-token.ts'
import { sendMail } from './mailer.ts'

const minute = 60_000
const hour = 60 * minute
/** A mail server that stays away longer than this is a failure that a person must see. */
const givenUp = 24 * hour
/** Longer than a mail server is waited for: who handed a mail over before that is no longer there to say what became of it. */
const handedFor = 2 * minute

type Message = Selectable<MessageTable>
type Settled = 'sent' | 'held' | 'failed' | 'cancelled'

/**
 * A mail leaves once at most: it is marked as handed over before the dot that makes it leave, and what is marked is never handed over
 * again by a machine. None is lost: where the worker died in between, the message is held, and who wrote it is told.
 */
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
    if (row.handed_at) return doubtful(context, row, row.handed_at)
    const { to, barred, left } = await addressee(context, row)
    if (left) return settle(context, row, { state: 'cancelled', error: 'no_access' })
    if (barred) return settle(context, row, { state: 'cancelled', error: 'do_not_contact' })
    if (!to?.email) return settle(context, row, { state: 'failed', error: 'no_email' })
    if (!deps.env.SMTP_URL) return settle(context, row, { state: 'held' })
    let handed: boolean | undefined
    const failure = await sendMail(deps.env, mailOf(context, row, { name: to.name, address: to.email }), async () => {
      handed = await handOver(context, id)
      if (!handed) throw new AppError('conflict', `${id} is in other hands`)
    }).then(
      () => undefined,
      (error: unknown) => toAppError(error),
    )
    if (!failure) return settle(context, row, { state: 'sent' })
    if (handed === false) throw new AppError('conflict', `${id} is in other hands`, { reason: 'changed_meanwhile' })
    if (handed && failure.details['answered'] !== true) return settle(context, row, { state: 'held', error: 'maybe_sent' })
    const age = now.getTime() - row.send_at.getTime()
    if (failure.code !== 'unavailable' || age > givenUp)
      return settle(context, row, { state: 'failed', error: failure.message.slice(0, 500) })
    return later(context, row, { error: failure.message, after: Math.min(hour, Math.max(minute, age)), handed: handed ?? false })
  },
})

async function addressee({ db, deps }: ReadContext, row: Message) {
  const [person, identities, colleague] = await Promise.all([
    db.selectFrom('candidate').select('do_not_contact').where('id', '=', row.candidate_id).executeTakeFirst(),
    readIdentities(db, deps.keys, [row.candidate_id]),
    db
      .selectFrom('member')
      .innerJoin('user', 'user.id', 'member.user_id')
      .select(['user.name', 'user.email'])
      .where('user.id', '=', row.to_user ?? '')
      .executeTakeFirst(),
  ])
  const to = row.to_user ? colleague : identities.get(row.candidate_id)
  return { to, barred: Boolean(person?.do_not_contact) && !row.to_user, left: row.to_user !== null && !colleague }
}

const mailOf = ({ deps }: ReadContext, row: Message, to: { name: string; address: string }) => ({
  id: row.id,
  to,
  subject: row.subject,
  body: row.body,
  lang: row.lang === 'en' ? ('en' as const) : ('fr' as const),
  attachments: row.attachments,
  ...(row.to_user ? {} : { unsubscribe: unsubscribeAddress(deps, row.candidate_id) }),
  from: row.by_name,
})

/** Committed by itself, before the mail can leave; false where another worker has it, or a person called it back. */
async function handOver({ deps, caller, now }: ReadContext, id: string): Promise<boolean> {
  const { numUpdatedRows } = await deps.database
    .scoped({ organisationId: caller.organisationId })
    .updateTable('message')
    .set({ handed_at: now })
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .where('handed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

async function doubtful(context: WriteContext, row: Message, handedAt: Date) {
  const age = context.now.getTime() - handedAt.getTime()
  if (age >= handedFor) return settle(context, row, { state: 'held', error: 'maybe_sent' })
  return later(context, row, { error: null, after: handedFor - age, handed: false })
}

async function settle(context: WriteContext, row: Message, { state, error }: { state: Settled; error?: string }) {
  const { now } = context
  return context.write(async (scope) => {
    const { numUpdatedRows } = await scope.db
      .updateTable('message')
      .set((eb) => ({ state, error: error ?? null, sent_at: state === 'sent' ? now : null, version: eb('version', '+', 1) }))
      .where('id', '=', row.id)
      .where('state', '=', 'queued')
      .executeTakeFirst()
    if (numUpdatedRows !== 1n) throw new AppError('conflict', `${row.id} was settled meanwhile`, { reason: 'changed_meanwhile' })
    if (state === 'sent' && !row.to_user)
      await scope.db.updateTable('candidate').set({ contacted_at: now }).where('id', '=', row.candidate_id).execute()
    if (error === 'maybe_sent') await tellAuthor(context, scope, row)
    scope.changed(row.id, { state })
    return { id: row.id, state }
  })
}

const tellAuthor = ({ caller, now }: WriteContext, { db }: WriteScope, row: Message) =>
  postNotice(db, {
    organisationId: caller.organisationId,
    to: [row.by_user],
    kind: 'mail',
    by: caller.name,
    now,
    candidateId: row.candidate_id,
    jobId: row.job_id,
    text: row.subject,
  })

/** `handed`: by this very call, and the server said no. */
type Later = { error: string | null; after: number; handed: boolean }

async function later(context: WriteContext, { id }: Message, { error, after, handed }: Later) {
  return context.write(async (scope) => {
    await scope.db
      .updateTable('message')
      .set({ error: error?.slice(0, 500) ?? null, ...(handed ? { handed_at: null } : {}) })
      .where('id', '=', id)
      .where('state', '=', 'queued')
      .execute()
    await scope.later('deliver_message', { id }, { key: `message:${id}`, at: new Date(context.now.getTime() + after) })
    return { id, state: 'queued' as const }
  })
}
