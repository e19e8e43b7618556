import type { Measure } from './tasks.ts'

/** How good an order is, 0 to 1. `order` are ids, best first; `gains` what each right id is worth. */
export function measureOrder(measure: Measure, order: readonly string[], gains: ReadonlyMap<string, number>): number {
  return measures[measure](order, gains)
}

type Way = (order: readonly string[], gains: ReadonlyMap<string, number>) => number

const measures: Record<Measure, Way> = {
  mrr: (order, gains) => {
    const at = order.findIndex((id) => gains.has(id))
    return at === -1 ? 0 : 1 / (at + 1)
  },
  map: (order, gains) => {
    let [found, sum] = [0, 0]
    for (const [at, id] of order.entries()) if (gains.has(id)) sum += ++found / (at + 1)
    return gains.size > 0 ? sum / gains.size : 0
  },
  ndcg: (order, gains) => {
    const worth = (list: number[]) => list.reduce((sum, gain, at) => sum + (2 ** gain - 1) / Math.log2(at + 2), 0)
    const best = worth([...gains.values()].toSorted((a, b) => b - a).slice(0, 10))
    return best > 0 ? worth(order.slice(0, 10).map((id) => gains.get(id) ?? 0)) / best : 0
  },
  rprec: (order, gains) => foundAmong(order, gains, Math.min(5, gains.size)),
  five: (order, gains) => foundAmong(order, gains, 5),
}

/** Of the right ids, at most five, the share that is found among the first. */
function foundAmong(order: readonly string[], gains: ReadonlyMap<string, number>, first: number): number {
  return order.slice(0, first).filter((id) => gains.has(id)).length / Math.max(1, Math.min(5, gains.size))
}
