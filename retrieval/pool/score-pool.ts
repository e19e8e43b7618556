import type { Planned } from '#retrieval/rank/criteria/build'
import { calibrate } from '#retrieval/rank/calibration'
import { freshnessAfter } from '#retrieval/rank/reliability'
import { type Feature, type Weights, defaultWeights, featureOfSlot, features } from '#retrieval/rank/score'
import { type Asked, met, notMet, open } from './column.ts'
import type { JudgedPool } from './judge-pool.ts'
import { inSteps } from './pace.ts'

/** What a criterion or a leg brings to the sum: its share of 100, over how many make up its feature. */
type Term = { factor: number; values: (person: number) => number }

const valueOf = (verdict: number) => (verdict === open ? 0.5 : verdict === met ? 1 : 0)

/**
 * Relevance of everybody who is not out, as `scorePerson` has it, without its shares; NaN for others.
 * @param similarity 0–1, by number
 */
export async function scorePool(
  planned: readonly Planned[],
  judged: JudgedPool,
  { similarity, weights, ...asked }: Asked & { similarity: Float32Array; weights?: Weights | undefined },
): Promise<Float64Array> {
  const { pool, count, today, pace } = asked
  const terms = termsOf(planned, judged, { similarity, weights: { ...defaultWeights, ...weights } })
  const fresh = terms.freshness
  const now = today.date.getTime()
  const scores = new Float64Array(count).fill(NaN)
  await inSteps(count, pace, (from, to) => {
    for (let person = from; person < to; person += 1) {
      if (judged.group[person]! > 1) continue
      let sum = fresh * freshnessAfter(now - pool.updated[person]!)
      for (const { factor, values } of terms.list) sum += factor * values(person)
      scores[person] = calibrate(sum)
    }
  })
  return scores
}

type Given = { similarity: Float32Array; weights: Record<Feature, number> }

function termsOf(planned: readonly Planned[], { columns }: JudgedPool, { similarity, weights }: Given) {
  const members = new Map<Feature, ((person: number) => number)[]>()
  const put = (feature: Feature, values: (person: number) => number) =>
    members.set(feature, [...(members.get(feature) ?? []), values])
  planned.forEach(({ importance, slot }, index) => {
    if (importance === 'exclude') return
    const { verdicts, degrees } = columns[index]!
    if (slot !== 'answers') put(importance, (person) => valueOf(verdicts[person]!))
    const feature = featureOfSlot[slot]
    if (feature)
      put(feature, degrees ? (person) => degreeOf(verdicts[person]!, degrees[person]!) : (person) => valueOf(verdicts[person]!))
  })
  put('similarity', (person) => similarity[person]!)
  const asked = features.filter((feature) => members.has(feature) || feature === 'freshness')
  const total = asked.reduce((all, feature) => all + weights[feature], 0) || 1
  const list = asked.flatMap((feature): Term[] => {
    const own = members.get(feature) ?? []
    return own.map((values) => ({ factor: ((weights[feature] / total) * 100) / own.length, values }))
  })
  return { list, freshness: (weights.freshness / total) * 100 }
}

const degreeOf = (verdict: number, degree: number) =>
  Number.isNaN(degree) ? (verdict === open ? 0.5 : verdict === notMet ? 0 : 1) : degree
