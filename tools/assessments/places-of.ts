import type { Selectable } from 'kysely'
import type { ApplicationTable, JobTable } from '#db/schema'
import type { ReadContext } from '../kit/define.ts'
import { type Entry, planEntry } from '../kit/enter-process.ts'

type Asked = { jobId: string; candidateIds: readonly string[]; addToJob?: boolean | undefined }

/** Somebody’s application, and what letters say of its job. */
export type Place = Selectable<ApplicationTable> & Pick<Selectable<JobTable>, 'title' | 'client' | 'created_by'>

/** Where people stand in a job, by whom; those whom it does not have yet too, where they come into it with what is done. */
export async function placesOf(
  context: ReadContext,
  asked: Asked,
): Promise<{ places: Map<string, Place>; entry?: Entry | undefined }> {
  const [entry, rows] = await Promise.all([
    planEntry(context, asked),
    context.db
      .selectFrom('application')
      .innerJoin('job', 'job.id', 'application.job_id')
      .selectAll('application')
      .select(['job.title', 'job.client', 'job.created_by'])
      .where('application.job_id', '=', asked.jobId)
      .where('application.candidate_id', 'in', asked.candidateIds)
      .execute(),
  ])
  const places = [...rows, ...placesIn(entry)]
  return { places: new Map(places.map((place) => [place.candidate_id, place])), entry }
}

function placesIn(entry: Entry | undefined): Place[] {
  if (!entry) return []
  const { title, client, created_by } = entry.job
  return entry.people.map(({ application }) => ({ ...application, title, client, created_by }))
}
