import type { StageNeed } from '#db/schema'
import { AppError } from '#lib/errors'
import type { ReadContext } from '../kit/define.ts'
import type { Move } from './moving.ts'

type Blocked = { candidateId: string; name: string; stage: { fr: string; en: string }; needs: StageNeed[] }

/** Going on needs what the stage left asks for; going back, or out, needs nothing. */
function leavers({ people, stages, target }: Move) {
  return people.flatMap(({ candidateId, name, application }) => {
    const from = application && stages.get(application.stage_id)
    if (!application || !from || from.needs.length === 0 || target.position <= from.position) return []
    return [{ candidateId, name, application, from }]
  })
}

/**
 * Who of a move may not go on yet. An administrator who moves somebody gives the approval by doing so.
 * @throws conflict `stage_needs`, its details naming each person and what is missing.
 */
export async function refuseUnmet(context: ReadContext, move: Move): Promise<void> {
  const leaving = leavers(move)
  if (leaving.length === 0) return
  const ids = leaving.map(({ application }) => application.id)
  const met = await whatIsThere(context, ids)
  const blocked = leaving.flatMap(({ candidateId, name, application, from }): Blocked[] => {
    const missing = from.needs.filter((need) => !met(need, { ...application, stageId: from.id }))
    return missing.length === 0 ? [] : [{ candidateId, name, stage: { fr: from.name_fr, en: from.name_en }, needs: missing }]
  })
  if (blocked.length === 0) return
  throw new AppError('conflict', `${blocked.map(({ name, needs }) => `${name}: ${needs.join(', ')}`).join('; ')}`, {
    reason: 'stage_needs',
    people: blocked,
    of: move.people.length,
  })
}

type Stay = { id: string; stageId: string; entered_stage_at: Date }

async function whatIsThere({ db, caller }: ReadContext, ids: string[]) {
  const [scorecards, results, clearances] = await Promise.all([
    db.selectFrom('evaluation').select('application_id').where('application_id', 'in', ids).execute(),
    db
      .selectFrom('assessment')
      .select('application_id')
      .where('application_id', 'in', ids)
      .where('state', '=', 'scored')
      .execute(),
    db
      .selectFrom('stage_clearance')
      .select(['application_id', 'stage_id', 'created_at'])
      .where('application_id', 'in', ids)
      .execute(),
  ])
  return (need: StageNeed, { id, stageId, entered_stage_at }: Stay): boolean => {
    if (need === 'scorecard') return scorecards.some((row) => row.application_id === id)
    // A result is there, whatever it is: a person weighs it.
    if (need === 'test_result') return results.some((row) => row.application_id === id)
    if (caller.role === 'admin') return true
    return clearances.some((row) => row.application_id === id && row.stage_id === stageId && row.created_at >= entered_stage_at)
  }
}
