import { type Selectable, type Transaction, sql } from 'kysely'
import type { Database, JobTable } from '#db/schema'
import { AppError } from '#lib/errors'
import type { Caller } from './define.ts'
import { shutBecause } from './job-visibility.ts'

type Taking = { job: Selectable<JobTable>; caller: Pick<Caller, 'candidateId'>; now: Date }

/**
 * Of two who apply for the last place of an advert at once, one is told that it is full: they follow each other until the write ends.
 * @throws conflict `job_shut`
 */
export async function takePlace(db: Transaction<Database>, { job, caller, now }: Taking): Promise<void> {
  if (job.closes_at === null) return
  await sql`select pg_advisory_xact_lock(hashtextextended(${`places:${job.id}`}, 0))`.execute(db)
  // A candidate sees no other application, yet the advert closes at the number of all of them.
  await seeAs(db, '')
  const { count } = await db
    .selectFrom('application')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('job_id', '=', job.id)
    .executeTakeFirstOrThrow()
  await seeAs(db, caller.candidateId ?? '')
  const shut = shutBecause(job, { now, applications: Number(count) })
  if (shut) throw new AppError('conflict', `The advert is ${shut}`, { reason: 'job_shut', shut })
}

/** Until the transaction ends: whose rows it sees, nobody’s in particular where empty. */
const seeAs = (db: Transaction<Database>, candidateId: string) =>
  sql`select set_config('bassin.candidate', ${candidateId}, true)`.execute(db)
