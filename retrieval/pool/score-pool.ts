import type { Planned } from '#retrieval/rank/criteria/build'
import { calibrate } from '#retrieval/rank/calibration'
import { daysBetween, freshnessAfter } from '#retrieval/rank/reliability'
import { type Feature, type Weights, defaultWeights, featureOfSlot, features } from '#retrieval/rank/score'
import type { Asked, Column } from './column.ts'
import type { JudgedPool } from './judge-pool.ts'
import { inSteps } from './pace.ts'

/** What a criterion or a leg brings to the sum of each person: its share of 100, over how many make up its feature. */
type Term = (sums: Float64Array, people: Int32Array, from: number) => void
type Member = (factor: number) => Term

/**
 * Relevance of the people shown, as `scorePerson` has it, without its shares; NaN for others. One term after the other, each over many
 * people, so that the machine runs along columns.
 * @param similarity 0–1, by number
 */
export async function scorePool(
  planned: readonly Planned[],
  judged: JudgedPool,
  {
    similarity,
    weights,
    shown,
    ...asked
  }: Asked & { shown: Int32Array; similarity: Float32Array; weights?: Weights | undefined },
): Promise<Float64Array> {
  const { pool, count, today, pace } = asked
  const terms = termsOf(planned, judged, { similarity, weights: { ...defaultWeights, ...weights } })
  const now = today.date.getTime()
  const sums = new Float64Array(shown.length)
  const scores = new Float64Array(count).fill(NaN)
  await inSteps(shown.length, pace, (from, to) => {
    const people = shown.subarray(from, to)
    for (let at = from; at < to; at += 1) sums[at] = terms.freshness * freshnessAfter(daysBetween(pool.updated[shown[at]!]!, now))
    for (const add of terms.list) add(sums, people, from)
    for (let at = from; at < to; at += 1) scores[shown[at]!] = calibrate(sums[at]!)
  })
  return scores
}

/** By verdict: not met, open, met. */
const valueOfVerdict = [0, 0.5, 1] as const

const byVerdict =
  ({ verdicts }: Column): Member =>
  (factor) => {
    const values = Float64Array.from(valueOfVerdict, (value) => value * factor)
    return (sums, people, from) => {
      for (let at = 0; at < people.length; at += 1) sums[from + at]! += values[verdicts[people[at]!]!]!
    }
  }

const byDegree =
  ({ verdicts, degrees }: Column & { degrees: Float32Array }): Member =>
  (factor) =>
  (sums, people, from) => {
    for (let at = 0; at < people.length; at += 1) {
      const person = people[at]!
      const degree = degrees[person]!
      sums[from + at]! += factor * (degree === degree ? degree : valueOfVerdict[verdicts[person] as 0 | 1 | 2])
    }
  }

const byNumber =
  (values: Float32Array): Member =>
  (factor) =>
  (sums, people, from) => {
    for (let at = 0; at < people.length; at += 1) sums[from + at]! += factor * values[people[at]!]!
  }

type Given = { similarity: Float32Array; weights: Record<Feature, number> }

function termsOf(planned: readonly Planned[], { columns }: JudgedPool, { similarity, weights }: Given) {
  const members = new Map<Feature, Member[]>()
  const put = (feature: Feature, member: Member) => members.set(feature, [...(members.get(feature) ?? []), member])
  planned.forEach(({ importance, slot }, index) => {
    if (importance === 'exclude') return
    const column = columns[index]!
    const { degrees } = column
    if (slot !== 'answers') put(importance, byVerdict(column))
    const feature = featureOfSlot[slot]
    if (feature) put(feature, degrees ? byDegree({ ...column, degrees }) : byVerdict(column))
  })
  put('similarity', byNumber(similarity))
  const asked = features.filter((feature) => members.has(feature) || feature === 'freshness')
  const total = asked.reduce((all, feature) => all + weights[feature], 0) || 1
  const list = asked.flatMap((feature): Term[] => {
    const own = members.get(feature) ?? []
    return own.map((member) => member(((weights[feature] / total) * 100) / own.length))
  })
  return { list, freshness: (weights.freshness / total) * 100 }
}
