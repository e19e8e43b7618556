import type { Transaction } from 'kysely'
import type { Database } from '#db/schema'
import type { ReadContext } from '../kit/define.ts'
import { postNotice } from '../kit/post-notice.ts'

/** One month to answer (GDPR, article 12.3). */
export function dueOn(askedAt: Date): Date {
  const due = new Date(askedAt)
  due.setUTCMonth(due.getUTCMonth() + 1)
  // The 31st of a month whose next has no such day: the last day of that next one.
  if (due.getUTCDate() !== askedAt.getUTCDate()) due.setUTCDate(0)
  return due
}

/** The open request about a person, if there is one. */
export async function openErasure({ db }: Pick<ReadContext, 'db'>, candidateId: string) {
  return db
    .selectFrom('erasure')
    .select(['id', 'asked_at', 'asked_by', 'asked_role'])
    .where('candidate_id', '=', candidateId)
    .where('state', '=', 'asked')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
}

type Answered = {
  asker: { asked_by: string; asked_role: string }
  kind: 'erasure_done' | 'erasure_refused'
  /** Nobody, once erased. */
  candidateId?: string
  text?: string
}

/** Tells the colleague who asked what became of it; a person who asked for themselves reads it on their own page, or is gone. */
export async function tellAsker(
  { caller, now }: Pick<ReadContext, 'caller' | 'now'>,
  db: Transaction<Database>,
  answered: Answered,
) {
  const { asker, kind, candidateId = null, text = '' } = answered
  if (asker.asked_role === 'candidate' || asker.asked_by === caller.userId) return
  const about = { organisationId: caller.organisationId, by: caller.name, now, candidateId, text }
  await postNotice(db, { ...about, to: [asker.asked_by], kind })
}
