import type { Plan } from '#retrieval/rank/criteria/build'
import { daysUntilFree } from '#retrieval/rank/criteria/availability'
import { yearlyGross } from '#retrieval/rank/criteria/salary'
import type { Asked } from './column.ts'
import { yearsOfPool } from './judge-years.ts'
import { inSteps } from './pace.ts'
import { distancesOf } from './tally.ts'

export type PoolSort = 'relevance' | 'distance' | 'availability' | 'experience' | 'salary' | 'freshness'

const last = -1e9
const rounded = (value: number) => Math.round(value * 1e6) / 1e6

/** What the people shown are ordered by, higher first; what is not stated comes last. */
export async function keysOf(
  sort: PoolSort,
  plan: Plan,
  { shown, scores, ...asked }: Asked & { shown: Int32Array; scores: Float64Array },
): Promise<Float64Array> {
  const keyOf = await keyBy(sort, plan, { ...asked, scores })
  const keys = new Float64Array(asked.count)
  await inSteps(shown.length, asked.pace, (from, to) => {
    for (let at = from; at < to; at += 1) keys[shown[at]!] = keyOf(shown[at]!)
  })
  return keys
}

async function keyBy(
  sort: PoolSort,
  plan: Plan,
  { scores, ...asked }: Asked & { scores: Float64Array },
): Promise<(number: number) => number> {
  const { pool, today } = asked
  if (sort === 'distance') {
    const { numbers } = pool.parts.place
    const distances = distancesOf(pool, plan.areas).map((km) => -rounded(Math.min(1e9, km)))
    return (number) => distances[numbers.values[number]!]!
  }
  if (sort === 'availability') {
    const { numbers, known } = pool.parts.availability
    const days = known.values.map((document) => -(daysUntilFree(document, today) ?? -last))
    return (number) => days[numbers.values[number]!]!
  }
  if (sort === 'experience') {
    const years = await yearsOfPool(plan.titles.length > 0 ? plan.titles : undefined, asked)
    return (number) => (Number.isNaN(years[number]!) ? last : years[number]!)
  }
  if (sort === 'salary') {
    const { numbers, known } = pool.parts.salary
    const asked = known.values.map(({ wishes: { salary } }) =>
      salary ? -yearlyGross(salary.min, salary.period, salary.basis) : last,
    )
    return (number) => asked[numbers.values[number]!]!
  }
  if (sort === 'freshness') return (number) => pool.updated[number] || last
  return (number) => rounded(scores[number]!)
}
