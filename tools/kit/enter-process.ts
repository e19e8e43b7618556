import type { Selectable } from 'kysely'
import { z } from 'zod'
import { readNames } from '#db/identity'
import type { ApplicationTable, JobTable, ReversalStep, StageTable } from '#db/schema'
import { AppError } from '#lib/errors'
import { newId } from '#lib/ids'
import { addApplication } from './add-application.ts'
import { conflictOn } from './conflict.ts'
import { countedNames } from './counted-names.ts'
import type { Preview, ReadContext, WriteContext, WriteScope } from './define.ts'
import { enterLater } from './enter-later.ts'
import { recordEvent } from './record-event.ts'
import { stageName } from './stages.ts'

/** Of verbs on people in a job: whether who is not in it comes in first. In a conversation, whose card says so, that is what is meant. */
export const addToJob = z.boolean().optional().describe('who is not in the job is shortlisted for it first')

type Application = Selectable<ApplicationTable>

/** People who are in no process of a job, as what is done to them brings them into it: shortlisted. */
export type Entry = {
  job: Selectable<JobTable>
  stage: Selectable<StageTable>
  people: { candidateId: string; name: string; application: Application }[]
}

/** Of the people given, those whom the job does not have yet; undefined where it has them all, or they may not come in. @throws not_found `job_missing`, `candidate_missing` */
export async function planEntry(
  context: ReadContext,
  given: { jobId: string; candidateIds: readonly string[]; addToJob?: boolean | undefined },
): Promise<Entry | undefined> {
  const { db, deps, caller } = context
  if (!(given.addToJob ?? caller.door === 'chat')) return undefined
  const ids = [...new Set(given.candidateIds)]
  const [job, stages, inside, known] = await Promise.all([
    db.selectFrom('job').selectAll().where('id', '=', given.jobId).executeTakeFirst(),
    db.selectFrom('stage').selectAll().where('job_id', '=', given.jobId).orderBy('position').execute(),
    db
      .selectFrom('application')
      .select('candidate_id')
      .where('job_id', '=', given.jobId)
      .where('candidate_id', 'in', ids)
      .execute(),
    db.selectFrom('candidate').select('id').where('id', 'in', ids).execute(),
  ])
  if (!job) throw new AppError('not_found', 'No such job', { reason: 'job_missing' })
  const missing = ids.filter((id) => !known.some((row) => row.id === id))
  if (missing.length > 0) throw new AppError('not_found', 'No such candidate', { reason: 'candidate_missing', ids: missing })
  const outside = ids.filter((id) => !inside.some((row) => row.candidate_id === id))
  if (outside.length === 0) return undefined
  const stage = stages.find(({ kind }) => kind === 'screening') ?? stages[0]!
  const nameOf = await readNames(db, deps.keys, outside)
  const people = outside.map((candidateId) => {
    return { candidateId, name: nameOf(candidateId), application: applicationOf(context, { candidateId, stage }) }
  })
  return { job, stage, people }
}

function applicationOf(
  { caller, now }: ReadContext,
  { candidateId, stage }: { candidateId: string; stage: Entry['stage'] },
): Application {
  return {
    id: newId('application'),
    organisation_id: caller.organisationId,
    job_id: stage.job_id,
    candidate_id: candidateId,
    stage_id: stage.id,
    version: 1,
    source: 'recruiter',
    shortlisted: true,
    reason: null,
    owner_id: null,
    answers: [],
    tags: [],
    rating: null,
    entered_stage_at: now,
    created_at: now,
  }
}

/** What a card says of an entry beside what it is about, and what it holds the yes to: nobody else has brought them in meanwhile. */
export function previewEntry(entry: Entry | undefined, locale: 'fr' | 'en'): Pick<Preview, 'versions' | 'facts' | 'warnings'> {
  if (!entry) return { versions: {}, facts: [] }
  const { job, stage, people } = entry
  const after = stageName(stage, locale)
  const params = { ...countedNames(people.map(({ name }) => name)), job: job.title, stage: after }
  return {
    versions: Object.fromEntries(people.map(({ candidateId }) => [`${job.id}/${candidateId}`, 0])),
    facts: people.map(({ candidateId, name }) => ({
      label: { key: 'field.stage' },
      person: name,
      candidateId,
      after,
    })),
    warnings: [{ key: 'entry.joins', params }],
  }
}

/** Brings them in, in the write of what is done to them; the steps take it back, after those of what was done. */
export async function enterProcess(
  context: WriteContext,
  scope: WriteScope,
  { entry, rating = null }: { entry: Entry | undefined; rating?: number | null },
): Promise<ReversalStep[]> {
  const steps: ReversalStep[] = []
  for (const { candidateId, name, application } of entry?.people ?? []) {
    const { id, job_id, candidate_id, stage_id, source, shortlisted } = application
    const row = await addApplication(context, scope, { id, job_id, candidate_id, stage_id, source, shortlisted, rating })
    if (!row) return conflictOn(scope.db, `${entry!.job.id}/${candidateId}`, name)
    await recordEvent(context, scope, { applicationId: id, kind: 'shortlisted', to: entry!.stage.id })
    await enterLater(scope, { applicationId: id, stage: entry!.stage, now: context.now })
    scope.changed(id, { stage: entry!.stage.kind, candidate: candidateId })
    steps.push({ kind: 'application_created', id, version: row.version, before: {} })
  }
  return steps
}
