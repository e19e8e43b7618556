import type { Insertable } from 'kysely'
import type { ApplicationTable, JobAnswer } from '#db/schema'
import { newId } from '#lib/ids'
import type { WriteContext, WriteScope } from './define.ts'

type Row = Insertable<ApplicationTable>
type Given = Pick<Row, 'job_id' | 'candidate_id' | 'stage_id' | 'source'> &
  Partial<Pick<Row, 'id' | 'shortlisted' | 'rating'>> & { answers?: readonly JobAnswer[] }

/** Puts a person into the process of a job; undefined where they are in it already. */
export const addApplication = (
  { caller, now }: Pick<WriteContext, 'caller' | 'now'>,
  { db }: Pick<WriteScope, 'db'>,
  { answers = [], ...given }: Given,
) =>
  db
    .insertInto('application')
    .values({
      id: newId('application'),
      organisation_id: caller.organisationId,
      reason: null,
      answers: JSON.stringify(answers),
      entered_stage_at: now,
      created_at: now,
      ...given,
    })
    .onConflict((conflict) => conflict.columns(['job_id', 'candidate_id']).doNothing())
    .returning(['id', 'version'])
    .executeTakeFirst()
