import type { Area } from '#retrieval/rank/criteria/areas'
import type { Planned } from '#retrieval/rank/criteria/build'
import { distanceTo } from '#retrieval/rank/criteria/locations'
import { standing } from '#retrieval/rank/explain'
import type { Asked } from './column.ts'
import { type JudgedPool, groups } from './judge-pool.ts'
import { inSteps } from './pace.ts'
import type { Pool } from './pool.ts'

export type Totals = { met: number; notStated: number; notMet: number }

/** Who would come in if less were asked, counted in one pass. */
export type Tally = Totals & {
  /** People whom one criterion alone keeps out, by its index; and whom two do, by «index,index». */
  alone: Map<string, number>
  pairs: Map<string, number>
  /** Kilometres to the places searched, of those whom the places alone keep out. */
  near: number[]
}

export function totalsOf({ group }: JudgedPool): Totals {
  const counts = new Uint32Array(4)
  for (let person = 0; person < group.length; person += 1) counts[group[person]!]! += 1
  return { met: counts[groups.met]!, notStated: counts[groups.not_stated]!, notMet: counts[groups.not_met]! }
}

/** How many criteria keep a person out, and the first two of them. */
type Failing = { count: Uint8Array; first: Uint16Array; second: Uint16Array }

export async function tallyPool(
  planned: readonly Planned[],
  judged: JudgedPool,
  { areas, pool, count, pace }: Asked & { areas: readonly Area[] },
): Promise<Omit<Tally, keyof Totals>> {
  const places = planned.findIndex(({ slot, importance }) => slot === 'locations' && importance === 'must')
  const distances = places === -1 ? [] : distancesOf(pool, areas)
  const failing: Failing = { count: new Uint8Array(count), first: new Uint16Array(count), second: new Uint16Array(count) }
  const alone = new Uint32Array(planned.length)
  const pairs = new Uint32Array(planned.length * planned.length)
  const near: number[] = []
  const marks = planned.map(({ importance }, index) => ({
    isMet: Uint8Array.from(['not_met', 'unknown', 'met'] as const, (verdict) => Number(standing(importance, verdict) === 'met')),
    verdicts: judged.columns[index]!.verdicts,
  }))
  await inSteps(count, pace, (from, to) => {
    marks.forEach(({ isMet, verdicts }, index) => {
      for (let person = from; person < to; person += 1) if (isMet[verdicts[person]!] === 0) fail(failing, person, index)
    })
    for (let person = from; person < to; person += 1) {
      if (judged.group[person] === groups.absent) continue
      const first = failing.first[person]!
      if (failing.count[person] === 1) {
        alone[first]! += 1
        if (first === places) near.push(distances[pool.parts.place.numbers.values[person]!]!)
      } else if (failing.count[person] === 2) pairs[first * planned.length + failing.second[person]!]! += 1
    }
  })
  return { alone: counted(alone, String), pairs: counted(pairs, (at) => pairAt(at, planned.length)), near }
}

const pairAt = (at: number, width: number) => `${Math.floor(at / width)},${at % width}`

function fail({ count, first, second }: Failing, person: number, index: number): void {
  if (count[person] === 0) first[person] = index
  else if (count[person] === 1) second[person] = index
  if (count[person]! < 3) count[person]! += 1
}

function counted(counts: Uint32Array, keyOf: (at: number) => string): Map<string, number> {
  const found = new Map<string, number>()
  for (const [at, people] of counts.entries()) if (people > 0) found.set(keyOf(at), people)
  return found
}

/** Of each different home, to the nearest of the places searched. */
export function distancesOf(pool: Pool, areas: readonly Area[]): number[] {
  return pool.parts.place.known.values.map((home) => Math.min(...areas.map((area) => distanceTo(area, home) ?? Infinity)))
}
