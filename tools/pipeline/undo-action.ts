import { z } from 'zod'
import { rebuildCandidate } from '#db/candidate'
import { type MergeRecord, partCandidates } from '#db/merge'
import type { ReversalStep } from '#db/schema'
import { AppError } from '#lib/errors'
import { conflictOn } from '../kit/conflict.ts'
import type { ReadContext, WriteContext, WriteScope } from '../kit/define.ts'
import { defineTool } from '../kit/define.ts'
import { recallMessages } from '../kit/recall-messages.ts'
import { undoContact } from '../kit/undo-contact.ts'
import { undoEntry } from '../kit/undo-entry.ts'
import { undoErasure } from '../kit/undo-erasure.ts'
import { undoInterview } from '../kit/undo-interview.ts'
import { undoRemoval, undoRights } from '../kit/undo-member.ts'
import { undoPerson } from '../kit/undo-person.ts'
import { undoSitting, undoTest } from '../kit/undo-test.ts'
import { recordEvent } from '../kit/record-event.ts'
import { undoStages } from './apply-stages.ts'
import { undoFields } from './change-fields.ts'

export const undoAction = defineTool({
  name: 'undo_action',
  title: { fr: 'Annuler', en: 'Undo' },
  description: 'Undo this person’s last action (or the one given) within ten minutes.',
  input: z.object({ reversalId: z.string().optional() }),
  output: z.object({ reversalId: z.string(), tool: z.string(), undone: z.number() }),
  roles: ['recruiter', 'admin', 'candidate'],
  route: 'POST /undo',
  effect: 'write',
  approval: 'machine',
  forModel: ({ tool, undone }) => `undid ${tool}: ${undone} people are back where they were`,
  preview: async (context, { reversalId }) => {
    const row = await find(context, reversalId)
    return {
      title: { key: 'undo_action.title', params: { tool: row.tool, count: row.steps.length } },
      count: row.steps.length,
      facts: [],
      versions: { [row.id]: 1 },
    }
  },
  execute: async (context, { reversalId }) => {
    const row = await find(context, reversalId)
    return context.write(async (scope) => {
      const claimed = await scope.db
        .updateTable('reversal')
        .set({ done_at: context.now })
        .where('id', '=', row.id)
        .where('done_at', 'is', null)
        .executeTakeFirst()
      if (claimed.numUpdatedRows !== 1n) throw new AppError('conflict', 'Already undone', { reason: 'already_undone' })
      for (const step of row.steps) await undoStep(context, scope, step)
      return { reversalId: row.id, tool: row.tool, undone: row.steps.length }
    })
  },
})

async function find({ db, caller, now }: ReadContext, id: string | undefined) {
  const row = await db
    .selectFrom('reversal')
    .selectAll()
    .where('user_id', '=', caller.userId)
    .$if(Boolean(id), (query) => query.where('id', '=', id!))
    .$if(!id, (query) => query.where('done_at', 'is', null))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) throw new AppError('not_found', 'Nothing to undo', { reason: 'nothing_to_undo' })
  if (row.done_at) throw new AppError('conflict', 'Already undone', { reason: 'already_undone' })
  if (row.expires_at <= now) throw new AppError('conflict', 'The ten minutes are over', { reason: 'undo_expired' })
  return row
}

/** Two records that were made one become two again, unless the one has changed since. */
async function part({ now }: WriteContext, scope: WriteScope, step: ReversalStep): Promise<void> {
  const current = await scope.db
    .selectFrom('candidate')
    .select('version')
    .where('id', '=', step.id)
    .forUpdate()
    .executeTakeFirst()
  if (!current || current.version !== step.version) return conflictOn(scope.db, step.id)
  const record = step.before as unknown as MergeRecord
  await partCandidates(scope.db, step.id, record, now)
  for (const id of [step.id, record.goneId]) {
    scope.changed(id, { undone: true })
    await scope.later('index_candidate', { id }, { key: `index:${id}` })
  }
}

async function undoStep(context: WriteContext, scope: WriteScope, step: ReversalStep): Promise<void> {
  if (step.kind === 'profile_facts') return undoFacts(context, scope, step)
  if (step.kind === 'candidates_merged') return part(context, scope, step)
  if (step.kind === 'candidate_created') return undoPerson(scope, step)
  if (step.kind === 'contact_details') return undoContact(context, scope, step)
  if (step.kind === 'erasure_asked') return undoErasure(scope, step)
  if (step.kind === 'message') return callBack(scope, step)
  if (step.kind === 'application_fields') return undoFields(context, scope, step)
  if (step.kind === 'interview') return undoInterview(scope, step)
  if (step.kind === 'assessment') return undoSitting(scope, step)
  if (step.kind === 'test') return undoTest(scope, step)
  if (step.kind === 'member_removed') return undoRemoval(context, scope, step)
  if (step.kind === 'member_rights') return undoRights(context, scope, step)
  if (step.kind === 'job_stages') return undoStages(context, scope, step)
  const current = await scope.db
    .selectFrom('application')
    .select(['version', 'stage_id'])
    .where('id', '=', step.id)
    .forUpdate()
    .executeTakeFirst()
  if (!current || current.version !== step.version) return conflictOn(scope.db, step.id)
  scope.changed(step.id, { undone: true })
  if (step.kind === 'application_created') return undoEntry(scope, step)
  const { stage_id, entered_stage_at, reason, shortlisted } = step.before as {
    stage_id: string
    entered_stage_at: string
    reason: string | null
    shortlisted: boolean
  }
  await scope.db
    .updateTable('application')
    .set((eb) => ({
      stage_id,
      entered_stage_at: new Date(entered_stage_at),
      reason,
      shortlisted,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', step.id)
    .execute()
  await recordEvent(context, scope, { applicationId: step.id, kind: 'undone', from: current.stage_id, to: stage_id })
}

/** A message that has not left yet does not leave. */
async function callBack({ db, changed }: WriteScope, { id }: ReversalStep): Promise<void> {
  await recallMessages({ db }, [id], id)
  changed(id, { undone: true })
}

/** A profile goes back to what it said: the lines added leave, those they replaced count again. */
async function undoFacts({ now }: WriteContext, { db, later, changed }: WriteScope, step: ReversalStep): Promise<void> {
  const current = await db.selectFrom('candidate').select('version').where('id', '=', step.id).forUpdate().executeTakeFirst()
  if (!current || current.version !== step.version) return conflictOn(db, step.id)
  const { added, replaced } = step.before as { added: string[]; replaced: string[] }
  await db.deleteFrom('fact').where('candidate_id', '=', step.id).where('id', 'in', added).execute()
  if (replaced.length > 0)
    await db
      .updateTable('fact')
      .set({ state: 'current' })
      .where('candidate_id', '=', step.id)
      .where('id', 'in', replaced)
      .execute()
  await rebuildCandidate(db, step.id, now)
  await later('index_candidate', { id: step.id }, { key: `index:${step.id}` })
  changed(step.id, { undone: true })
}
