import type { Selectable } from 'kysely'
import { readNames } from '#db/identity'
import type { ApplicationTable, JobAnswer, JobTable, ReversalStep, StageTable } from '#db/schema'
import { AppError } from '#lib/errors'
import { addApplication } from '../kit/add-application.ts'
import { conflictOn } from '../kit/conflict.ts'
import { countedNames } from '../kit/counted-names.ts'
import type { Preview, ReadContext, WriteContext, WriteScope } from '../kit/define.ts'
import { enterLater } from '../kit/enter-later.ts'
import { recordEvent } from '../kit/record-event.ts'
import { stageName } from '../kit/stages.ts'

type Application = Selectable<ApplicationTable>
type Stage = Selectable<StageTable>
type Event = 'moved' | 'rejected' | 'withdrawn' | 'shortlisted' | 'applied'

export type Move = {
  job: Selectable<JobTable>
  target: Stage
  stages: Map<string, Stage>
  people: { candidateId: string; name: string; application?: Application }[]
  /** Who stands there already, for whom nothing changes. */
  already: string[]
  /** Whether some of those stand further on. */
  further?: boolean
}

export type MoveInput = { jobId: string; candidateIds: string[]; stage: string }

/** Everything that a move touches, read under the caller's rights. `stage` is a stage id or a kind. */
export async function planMove({ db, deps }: ReadContext, input: MoveInput): Promise<Move> {
  const ids = [...new Set(input.candidateIds)]
  const [job, stages, candidates, applications] = await Promise.all([
    db.selectFrom('job').selectAll().where('id', '=', input.jobId).executeTakeFirst(),
    db.selectFrom('stage').selectAll().where('job_id', '=', input.jobId).orderBy('position').execute(),
    db.selectFrom('candidate').select('id').where('id', 'in', ids).execute(),
    db.selectFrom('application').selectAll().where('job_id', '=', input.jobId).where('candidate_id', 'in', ids).execute(),
  ])
  if (!job) throw new AppError('not_found', 'No such job', { reason: 'job_missing' })
  const target = stages.find((stage) => stage.id === input.stage) ?? stages.find((stage) => stage.kind === input.stage)
  if (!target)
    throw new AppError('invalid', `This job has no stage ${input.stage}`, {
      reason: 'stage_missing',
      stages: stages.map((stage) => stage.kind),
    })
  const missing = ids.filter((id) => !candidates.some((candidate) => candidate.id === id))
  if (missing.length > 0) throw new AppError('not_found', 'No such candidate', { reason: 'candidate_missing', ids: missing })
  const nameOf = await readNames(db, deps.keys, ids)
  const people = ids.map((candidateId) => {
    const application = applications.find((row) => row.candidate_id === candidateId)
    return { candidateId, name: nameOf(candidateId), ...(application ? { application } : {}) }
  })
  return { job, target, stages: new Map(stages.map((stage) => [stage.id, stage])), people, already: [] }
}

/** What a person should see before they say yes: who is left out since nothing changes, and who goes back. */
function warningsOf({ people, already, further, stages, target }: Move, locale: 'fr' | 'en'): NonNullable<Preview['warnings']> {
  const back = people.filter(({ application }) => {
    const from = application && stages.get(application.stage_id)
    return from !== undefined && !isEnd(from) && from.position > target.position
  })
  const stage = stageName(target, locale)
  const told = (key: string, names: string[]) => {
    const params = { ...countedNames(names), stage, ...(further ? { further: 1 } : {}) }
    return names.length > 0 ? [{ key, params }] : []
  }
  return isEnd(target)
    ? []
    : [
        ...told(
          'move.back',
          back.map(({ name }) => name),
        ),
        ...told('move.already', already),
      ]
}

export const isEnd = ({ kind }: Stage) => kind === 'rejected' || kind === 'withdrawn'

export function previewMove(move: Move, title: string, locale: 'fr' | 'en'): Preview {
  const nameOf = (stage: Stage) => stageName(stage, locale)
  const warnings = warningsOf(move, locale)
  return {
    title: {
      key: title,
      params: {
        count: move.people.length,
        name: move.people[0]?.name ?? '',
        job: move.job.title,
        client: move.job.client,
        stage: nameOf(move.target),
      },
    },
    count: move.people.length,
    ...(warnings.length > 0 ? { warnings } : {}),
    facts: move.people.map(({ candidateId, name, application }) => {
      const origin = application && move.stages.get(application.stage_id)
      return {
        label: { key: 'field.stage' },
        person: name,
        candidateId,
        ...(origin ? { before: nameOf(origin) } : {}),
        after: nameOf(move.target),
      }
    }),
    versions: Object.fromEntries(
      move.people.map(({ candidateId, application }) => [
        application?.id ?? `${move.job.id}/${candidateId}`,
        application?.version ?? 0,
      ]),
    ),
  }
}

export type MoveOptions = {
  event: Event
  reason?: string
  text?: string
  expected?: Record<string, number>
  answers?: readonly JobAnswer[]
}

/** One transaction for all; who is not yet in the process enters it. Undoable. */
export async function applyMove(
  context: WriteContext,
  scope: WriteScope,
  { move, event, reason, text, expected, answers = [] }: MoveOptions & { move: Move },
) {
  const steps: ReversalStep[] = []
  const moved: { applicationId: string; candidateId: string; name: string; from: string | null; to: string; version: number }[] =
    []
  for (const { candidateId, name, application } of move.people) {
    const from = application ? move.stages.get(application.stage_id) : undefined
    const row = application
      ? await change(context, scope, {
          application,
          name,
          move,
          reason,
          expected: expected?.[application.id] ?? application.version,
        })
      : await enter(context, scope, { move, candidateId, answers })
    steps.push({
      kind: application ? 'application_stage' : 'application_created',
      id: row.id,
      version: row.version,
      before: application
        ? {
            stage_id: application.stage_id,
            entered_stage_at: application.entered_stage_at.toISOString(),
            reason: application.reason,
            shortlisted: application.shortlisted,
          }
        : {},
    })
    await recordEvent(context, scope, {
      applicationId: row.id,
      kind: event,
      from: from?.id ?? null,
      to: move.target.id,
      text: text ?? null,
    })
    scope.changed(row.id, { stage: move.target.kind, candidate: candidateId })
    await enterLater(scope, { applicationId: row.id, stage: move.target, now: context.now })
    moved.push({ applicationId: row.id, candidateId, name, from: from?.kind ?? null, to: move.target.kind, version: row.version })
  }
  const reversalId = await scope.undoable(steps)
  return { moved, reversalId }
}

async function change(
  { now }: WriteContext,
  { db }: WriteScope,
  given: { application: Application; name: string; move: Move; reason?: string | undefined; expected: number },
) {
  const updated = await db
    .updateTable('application')
    .set((eb) => ({
      stage_id: given.move.target.id,
      entered_stage_at: now,
      reason: given.reason ?? null,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', given.application.id)
    .where('version', '=', given.expected)
    .returning(['id', 'version'])
    .executeTakeFirst()
  return updated ?? conflictOn(db, given.application.id, given.name)
}

async function enter(
  context: WriteContext,
  scope: WriteScope,
  { move, candidateId, answers }: { move: Move; candidateId: string; answers: readonly JobAnswer[] },
) {
  const place = { job_id: move.job.id, candidate_id: candidateId, stage_id: move.target.id }
  const source = context.caller.role === 'candidate' ? 'candidate' : 'recruiter'
  const made = await addApplication(context, scope, { ...place, source, answers })
  if (!made) throw new AppError('conflict', 'This person is already in the process', { reason: 'already_applied' })
  return made
}
