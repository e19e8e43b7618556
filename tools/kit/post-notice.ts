import type { Transaction } from 'kysely'
import type { Database, NoticeKind } from '#db/schema'
import { newId } from '#lib/ids'

export type Notice = {
  organisationId: string
  to: readonly string[]
  kind: NoticeKind
  by: string
  now: Date
  candidateId?: string | null
  jobId?: string | null
  text?: string
}

/** Tells colleagues something inside the product: they find it in `list_notices`. */
export async function postNotice(db: Transaction<Database>, notice: Notice): Promise<void> {
  const to = [...new Set(notice.to)]
  if (to.length === 0) return
  const row = {
    organisation_id: notice.organisationId,
    kind: notice.kind,
    candidate_id: notice.candidateId ?? null,
    job_id: notice.jobId ?? null,
    text: notice.text ?? '',
    by_name: notice.by,
    created_at: notice.now,
    read_at: null,
  }
  await db
    .insertInto('notice')
    .values(to.map((user_id) => ({ ...row, id: newId('notice'), user_id })))
    .execute()
}
