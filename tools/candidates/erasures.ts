import type { ReadContext } from '../kit/define.ts'

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
    .select(['id', 'asked_at', 'asked_by'])
    .where('candidate_id', '=', candidateId)
    .where('state', '=', 'asked')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
}
