import type { Selectable } from 'kysely'
import type { z } from 'zod'
import type { JobTable, StageTable } from '#db/schema'
import { AppError } from '#lib/errors'
import { newId } from '#lib/ids'
import type { ReadContext } from '../kit/define.ts'
import type { stagePlan } from './list-stage-templates.ts'

type StageRow = Selectable<StageTable>
type Wanted = z.output<typeof stagePlan> & { stageId?: string | undefined }
export type StageInput = { jobId: string; stages: Wanted[]; moveTo: Record<string, number> }

export type StagesPlan = {
  job: Pick<Selectable<JobTable>, 'id' | 'title' | 'stages_version'>
  before: StageRow[]
  /** The whole new list; a stage kept keeps its id. */
  after: { id: string; wanted: Wanted }[]
  added: { id: string }[]
  removed: { row: StageRow; people: number; target: number | undefined }[]
}

/**
 * What a new list of stages changes. @throws invalid: `stages_incomplete` (kinds that every process has), `stages_order`,
 * `stage_missing`, `stage_has_people` (details.stages: name and count of each stage that goes with people in it).
 */
export async function planStages({ db }: ReadContext, input: StageInput): Promise<StagesPlan> {
  const [job, before, counts] = await Promise.all([
    db.selectFrom('job').select(['id', 'title', 'stages_version']).where('id', '=', input.jobId).executeTakeFirst(),
    db.selectFrom('stage').selectAll().where('job_id', '=', input.jobId).orderBy('position').execute(),
    db
      .selectFrom('application')
      .select('stage_id')
      .select((eb) => eb.fn.countAll<string>().as('people'))
      .where('job_id', '=', input.jobId)
      .groupBy('stage_id')
      .execute(),
  ])
  if (!job) throw new AppError('not_found', 'No such job', { reason: 'job_missing' })
  checkKinds(input.stages)
  checkOwn(input.stages, before)
  await checkTests(db, input.stages)
  const after = input.stages.map((wanted) => ({ id: wanted.stageId ?? newId('stage'), wanted }))
  const gone = before.filter((row) => !after.some(({ id }) => id === row.id))
  const removed = gone.map((row) => {
    const people = Number(counts.find(({ stage_id }) => stage_id === row.id)?.people ?? 0)
    return { row, people, target: people > 0 ? input.moveTo[row.id] : undefined }
  })
  refuseStranded(removed, input.stages)
  return { job, before, after, added: after.filter(({ id }) => !before.some((row) => row.id === id)), removed }
}

function checkKinds(stages: readonly Wanted[]): void {
  const once = (['new', 'hired', 'rejected', 'withdrawn'] as const).filter(
    (kind) => stages.filter((stage) => stage.kind === kind).length !== 1,
  )
  if (once.length > 0)
    throw new AppError('invalid', `Every process has each of these once: ${once.join(', ')}`, {
      reason: 'stages_incomplete',
      kinds: once,
    })
  const kinds = stages.map(({ kind }) => kind)
  if (kinds[0] !== 'new' || kinds.slice(-3).join() !== 'hired,rejected,withdrawn')
    throw new AppError('invalid', 'A process begins with new and ends with hired, rejected, withdrawn', {
      reason: 'stages_order',
    })
}

function checkOwn(stages: readonly Wanted[], before: readonly StageRow[]): void {
  const ids = stages.flatMap(({ stageId }) => stageId ?? [])
  const foreign = ids.filter((id) => !before.some((row) => row.id === id))
  if (foreign.length > 0 || new Set(ids).size < ids.length)
    throw new AppError('invalid', 'A stage of another list', { reason: 'stage_missing', ids: foreign })
}

/** A stage sends tests that the house has and has not put away. */
async function checkTests(db: ReadContext['db'], stages: readonly Wanted[]): Promise<void> {
  const ids = [...new Set(stages.flatMap(({ entry }) => entry.flatMap((one) => (one.do === 'send_test' ? one.testId : []))))]
  if (ids.length === 0) return
  const rows = await db.selectFrom('test').select('id').where('id', 'in', ids).where('archived', '=', false).execute()
  if (rows.length < ids.length) throw new AppError('not_found', 'No such test', { reason: 'test_missing' })
}

function refuseStranded(removed: StagesPlan['removed'], stages: readonly Wanted[]): void {
  const stranded = removed.filter(({ people, target }) => people > 0 && (target === undefined || !stages[target]))
  if (stranded.length === 0) return
  throw new AppError('invalid', 'People stand in stages that go away: say where they go', {
    reason: 'stage_has_people',
    stages: stranded.map(({ row, people }) => ({ stageId: row.id, name: { fr: row.name_fr, en: row.name_en }, people })),
  })
}
