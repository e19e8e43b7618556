import type { ReadContext } from '../kit/define.ts'

/** How many tests of each person have a result: evidence that is no line of a profile. */
export async function testsOf(db: ReadContext['db'], ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('assessment')
    .select((eb) => ['candidate_id', eb.fn.countAll<string>().as('count')])
    .where('candidate_id', 'in', ids)
    .where('scored_at', 'is not', null)
    .groupBy('candidate_id')
    .execute()
  return new Map(rows.map(({ candidate_id: id, count }) => [id, Number(count)]))
}
