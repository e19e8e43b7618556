import { type Selectable, sql } from 'kysely'
import type { ReversalStep, StageTable } from '#db/schema'
import { conflictOn } from '../kit/conflict.ts'
import type { WriteContext, WriteScope } from '../kit/define.ts'
import { recordEvent } from '../kit/record-event.ts'
import type { StagesPlan } from './plan-stages.ts'

type Db = WriteScope['db']
type StageRow = Selectable<StageTable>
export type MovedByStages = { id: string; version: number; stage_id: string; entered_stage_at: string }

/** Lays the new list and carries the people along, in one write; answers who was moved and the new version of the list. */
export async function applyStages(
  context: WriteContext,
  scope: WriteScope,
  { plan, expected }: { plan: StagesPlan; expected: number },
): Promise<{ moved: MovedByStages[]; version: number }> {
  const { db } = scope
  const version = await nextVersion(db, plan.job.id, expected)
  await clearPositions(db, plan.job.id)
  for (const [position, { id, wanted }] of plan.after.entries()) {
    const row = {
      kind: wanted.kind,
      name_fr: wanted.name.fr,
      name_en: wanted.name.en,
      position,
      limit_days: wanted.limitDays,
      entry: JSON.stringify(wanted.entry),
      needs: JSON.stringify(wanted.needs),
    }
    if (wanted.stageId) await db.updateTable('stage').set(row).where('id', '=', id).execute()
    else
      await db
        .insertInto('stage')
        .values({ id, organisation_id: context.caller.organisationId, job_id: plan.job.id, ...row })
        .execute()
  }
  const moved: MovedByStages[] = []
  for (const { row, target } of plan.removed) {
    if (target !== undefined) moved.push(...(await carry(context, scope, { from: row.id, to: plan.after[target]!.id })))
    await retire(db, plan.job.id, row.id)
  }
  return { moved, version }
}

async function nextVersion(db: Db, jobId: string, expected: number): Promise<number> {
  const updated = await db
    .updateTable('job')
    .set((eb) => ({ stages_version: eb('stages_version', '+', 1) }))
    .where('id', '=', jobId)
    .where('stages_version', '=', expected)
    .returning('stages_version')
    .executeTakeFirst()
  return updated?.stages_version ?? conflictOn(db, jobId)
}

/** Positions are unique within a job: they are put out of the way before they are given anew. */
const clearPositions = (db: Db, jobId: string) =>
  db
    .updateTable('stage')
    .set((eb) => ({ position: eb('position', '+', 1000) }))
    .where('job_id', '=', jobId)
    .execute()

const retire = (db: Db, jobId: string, id: string) =>
  db.updateTable('stage').set({ job_id: null, removed_from: jobId }).where('id', '=', id).execute()

/** Everybody who stands there at the time of the write, also who came since the card was shown. */
async function carry(
  context: WriteContext,
  scope: WriteScope,
  { from, to }: { from: string; to: string },
): Promise<MovedByStages[]> {
  const rows = await scope.db
    .selectFrom('application')
    .select(['id', 'stage_id', 'entered_stage_at'])
    .where('stage_id', '=', from)
    .forUpdate()
    .execute()
  const moved: MovedByStages[] = []
  for (const row of rows) {
    const { version } = await scope.db
      .updateTable('application')
      .set((eb) => ({ stage_id: to, entered_stage_at: context.now, version: eb('version', '+', 1) }))
      .where('id', '=', row.id)
      .returning('version')
      .executeTakeFirstOrThrow()
    await recordEvent(context, scope, { applicationId: row.id, kind: 'moved', from, to })
    scope.changed(row.id, { stage: to })
    moved.push({ id: row.id, version, stage_id: from, entered_stage_at: row.entered_stage_at.toISOString() })
  }
  return moved
}

type Before = { stages: StageRow[]; added: string[]; moved: MovedByStages[] }

/** The list as it was, with those whom the change moved back; a conflict where anybody moved since, or stands in a stage that was added. */
export async function undoStages(context: WriteContext, scope: WriteScope, step: ReversalStep): Promise<void> {
  const { db } = scope
  const { stages, added, moved } = step.before as unknown as Before
  await nextVersion(db, step.id, step.version)
  await clearPositions(db, step.id)
  for (const { id, ...row } of stages)
    await db
      .updateTable('stage')
      .set({ ...row, job_id: step.id, removed_from: null, entry: JSON.stringify(row.entry), needs: JSON.stringify(row.needs) })
      .where('id', '=', id)
      .execute()
  for (const { id, version, stage_id, entered_stage_at } of moved) {
    const back = await db
      .updateTable('application')
      .set((eb) => ({ stage_id, entered_stage_at: new Date(entered_stage_at), version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst()
    if (back.numUpdatedRows !== 1n) return conflictOn(db, id)
    await recordEvent(context, scope, { applicationId: id, kind: 'undone', from: null, to: stage_id })
    scope.changed(id, { undone: true })
  }
  if (added.length > 0) await dropStages(db, added)
  scope.changed(step.id, { undone: true })
}

async function dropStages(db: Db, ids: string[]): Promise<void> {
  const inside = await db.selectFrom('application').select('id').where('stage_id', 'in', ids).limit(1).executeTakeFirst()
  if (inside) return conflictOn(db, inside.id)
  await db
    .updateTable('stage')
    .set({ job_id: null, removed_from: sql<string>`job_id` })
    .where('id', 'in', ids)
    .execute()
}
