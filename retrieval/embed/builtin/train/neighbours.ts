import type { Corpus } from './corpus.ts'
import type { TrainingSettings } from './layout.ts'
import type { Random } from './random.ts'

export type Neighbours = {
  /** Looks again at what is close, where it is time to: between two steps, when nobody writes to the table. */
  refresh: (step: number) => void
  /** The share of a step's batch that is drawn as neighbours: none before the table knows what is close. */
  share: (step: number) => number
  /** The groups drawn, and neighbours of them until there are `size`. */
  widen: (drawn: Set<number>, size: number) => number[]
}

const near = 12
const pool = 6_000

type Source = { settings: TrainingSettings; random: Random; table: Float32Array }

/** Hard negatives: groups whose labels lie close to one another, such as the occupations of one family. */
export function createNeighbours(corpus: Corpus, source: Source): Neighbours {
  const { settings, random } = source
  const from = Math.round(settings.steps * 0.3)
  let lists: Map<number, Int32Array> | undefined
  return {
    refresh: (step) => {
      if (settings.neighbours === 0 || step < from) return
      if (!lists || (step - from) % Math.max(1, Math.round(settings.steps * 0.25)) === 0) lists = findNear(corpus, source)
    },
    share: (step) => (step < from ? 0 : settings.neighbours),
    widen: (drawn, size) => {
      const groups = new Set(drawn)
      for (let tries = 0; groups.size < size && tries < 20 * size; tries++) {
        const list = lists?.get([...drawn][random.below(drawn.size)]!)
        groups.add(list ? list[random.below(list.length)]! : random.below(corpus.groups.length))
      }
      while (groups.size < size) groups.add(random.below(corpus.groups.length))
      return [...groups]
    },
  }
}

function findNear(corpus: Corpus, { settings, random, table }: Source): Map<number, Int32Array> {
  const { dimensions } = settings
  const chosen = corpus.groups.map((_, index) => index).filter(() => random.next() < pool / corpus.groups.length)
  const vectors = chosen.map((index) => centre(corpus, index, { table, dimensions }))
  const lists = new Map<number, Int32Array>()
  for (const [at, vector] of vectors.entries()) {
    const best: [number, number][] = []
    for (const [index, other] of vectors.entries()) {
      const score = dotOf(vector, other)
      if (index === at || (best.length === near && score <= best.at(-1)![0])) continue
      best.push([score, chosen[index]!])
      best.sort((a, b) => b[0] - a[0])
      if (best.length > near) best.pop()
    }
    lists.set(
      chosen[at]!,
      Int32Array.from(best, ([, index]) => index),
    )
  }
  return lists
}

function centre({ groups, vocabulary }: Corpus, index: number, rows: { table: Float32Array; dimensions: number }): Float32Array {
  const sum = new Float32Array(rows.dimensions)
  for (const { words } of groups[index]!.labels.slice(0, 8)) {
    for (const word of words) {
      const indexes = vocabulary.rows[word]!
      for (const row of indexes) {
        for (let d = 0; d < rows.dimensions; d++) sum[d]! += rows.table[row * rows.dimensions + d]! / Math.sqrt(indexes.length)
      }
    }
  }
  const length = Math.sqrt(dotOf(sum, sum)) || 1
  return sum.map((value) => value / length)
}

function dotOf(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!
  return sum
}
