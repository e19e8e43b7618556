import { readNames } from '#db/identity'
import { countedNames } from './counted-names.ts'
import type { ReadContext, Words } from './define.ts'
import { stageName } from './stages.ts'

/** What a card warns of: who has been hired or turned down, or has withdrawn, is asked to come or to do something all the same. */
export async function endedAlready(
  { db, deps, caller }: ReadContext,
  applications: readonly { candidate_id: string; stage_id: string }[],
): Promise<Words[]> {
  if (applications.length === 0) return []
  const stages = await db
    .selectFrom('stage')
    .select(['id', 'name_fr', 'name_en'])
    .where(
      'id',
      'in',
      applications.map(({ stage_id }) => stage_id),
    )
    .where('kind', 'in', ['hired', 'rejected', 'withdrawn'])
    .execute()
  if (stages.length === 0) return []
  const nameOf = await readNames(
    db,
    deps.keys,
    applications.map(({ candidate_id }) => candidate_id),
  )
  return stages.map((stage) => {
    const people = applications.filter(({ stage_id }) => stage_id === stage.id)
    const names = people.map(({ candidate_id }) => nameOf(candidate_id))
    return { key: 'process.ended', params: { ...countedNames(names), stage: stageName(stage, caller.locale) } }
  })
}
