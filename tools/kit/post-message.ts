import type { MessageAttachment, MessageKind } from '#db/schema'
import { newId } from '#lib/ids'
import type { WriteScope } from './define.ts'

export type Posted = {
  organisationId: string
  candidateId: string
  jobId: string | null
  /** A colleague whom it goes to instead of the candidate whom it is about. */
  toUser?: string
  kind: MessageKind
  lang: 'fr' | 'en'
  subject: string
  body: string
  attachments?: readonly MessageAttachment[]
  by: { id: string; name: string }
  now: Date
  leaves: Date
}

/** Puts a message in the outbox and queues its delivery, in the write that it belongs to; answers its id. */
export async function postMessage({ db, later }: Pick<WriteScope, 'db' | 'later'>, posted: Posted): Promise<string> {
  const id = newId('message')
  await db
    .insertInto('message')
    .values({
      id,
      organisation_id: posted.organisationId,
      candidate_id: posted.candidateId,
      to_user: posted.toUser ?? null,
      job_id: posted.jobId,
      kind: posted.kind,
      lang: posted.lang,
      subject: posted.subject,
      body: posted.body,
      attachments: JSON.stringify(posted.attachments ?? []),
      state: 'queued',
      send_at: posted.leaves,
      sent_at: null,
      error: null,
      by_user: posted.by.id,
      by_name: posted.by.name,
      created_at: posted.now,
    })
    .execute()
  await later('deliver_message', { id }, { key: `message:${id}`, at: posted.leaves })
  return id
}
