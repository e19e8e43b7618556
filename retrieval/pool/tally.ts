import type { Area } from '#retrieval/rank/criteria/areas'
import type { Planned } from '#retrieval/rank/criteria/build'
import { distanceTo } from '#retrieval/rank/criteria/locations'
import { standing } from '#retrieval/rank/explain'
import type { Asked } from './column.ts'
import { type JudgedPool, groups } from './judge-pool.ts'
import { inSteps } from './pace.ts'
import type { Pool } from './pool.ts'

/** Who would come in if less were asked, counted in one pass. */
export type Tally = {
  met: number
  notStated: number
  notMet: number
  /** People whom one criterion alone keeps out, by its index; and whom two do, by «index,index». */
  alone: Map<string, number>
  pairs: Map<string, number>
  /** Kilometres to the places searched, of those whom the places alone keep out. */
  near: number[]
}

export async function tallyPool(
  planned: readonly Planned[],
  judged: JudgedPool,
  { areas, pool, count, pace }: Asked & { areas: readonly Area[] },
): Promise<Tally> {
  const isMet = planned.map(({ importance }) =>
    (['not_met', 'unknown', 'met'] as const).map((verdict) => standing(importance, verdict) === 'met'),
  )
  const places = planned.findIndex(({ slot, importance }) => slot === 'locations' && importance === 'must')
  const distances = places === -1 ? [] : distancesOf(pool, areas)
  const tally: Tally = { met: 0, notStated: 0, notMet: 0, alone: new Map(), pairs: new Map(), near: [] }
  const alone = new Uint32Array(planned.length)
  const failing = new Int32Array(3)
  await inSteps(count, pace, (from, to) => {
    for (let person = from; person < to; person += 1) {
      const group = judged.group[person]!
      if (group === groups.absent) continue
      if (group === groups.not_stated) tally.notStated += 1
      if (group === groups.not_met) tally.notMet += 1
      failingOf(judged, isMet, { person, failing })
      const first = failing[0]!
      const second = failing[1]!
      if (first === -1) tally.met += 1
      else if (second === -1) {
        alone[first]! += 1
        if (first === places) tally.near.push(distances[pool.parts.place.numbers.values[person]!]!)
      } else if (failing[2] === -1) {
        const key = `${first},${second}`
        tally.pairs.set(key, (tally.pairs.get(key) ?? 0) + 1)
      }
    }
  })
  for (const [index, people] of alone.entries()) if (people > 0) tally.alone.set(String(index), people)
  return tally
}

/** The first three criteria that keep a person out, -1 where there is none: more is too far. Written over for each person. */
function failingOf(
  { columns }: JudgedPool,
  isMet: readonly (readonly boolean[])[],
  { person, failing }: { person: number; failing: Int32Array },
): void {
  failing.fill(-1)
  let found = 0
  for (let index = 0; index < columns.length && found < 3; index += 1) {
    if (!isMet[index]![columns[index]!.verdicts[person]!]) failing[found++] = index
  }
}

/** Of each different home, to the nearest of the places searched. */
export function distancesOf(pool: Pool, areas: readonly Area[]): number[] {
  return pool.parts.place.known.values.map((home) => Math.min(...areas.map((area) => distanceTo(area, home) ?? Infinity)))
}
