/** What a training is, beside its data. Every field goes into the manifest. */
export type TrainingSettings = {
  buckets: number
  dimensions: number
  bits: 4 | 8
  batch: number
  /** Trainings of so many steps each, of which the table is the mean. */
  trainings: number
  steps: number
  rate: number
  temperature: number
  /** A negative closer than the positive by more than this is taken for a text of the same meaning. */
  mask: number
  tokenDropout: number
  wordDropout: number
  otherLanguage: number
  description: number
  /** The same among skills, whose definitions are what tells how else they are said. */
  skillDescription: number
  /** Length of a rare row before training. */
  start: number
  /** Share of the batch drawn as neighbours of the other share: groups that are easily taken for one another. */
  neighbours: number
  /** Chance that a label is dressed as a raw title or a sentence of an advertisement. */
  dressing: number
  /** How often a term of the taxonomy is drawn, as the weight of a group. */
  terms: number
  seed: number
}

export const capacity = { units: 32_768, unitRows: 1_048_576, textUnits: 262_144 }
const pageBytes = 65_536

/** One sparse matrix in compressed rows: row r holds entries start[r] … start[r + 1]. Byte addresses. */
export type Sparse = { start: number; index: number; weight: number }
export type BatchMemory = { texts: Sparse; units: Sparse; textsOfUnit: Sparse; unitsOfRow: Sparse; rows: number; counts: number }
export type Layout = {
  table: number
  squares: number
  units: number
  unitGradients: number
  rowGradients: number
  sums: number
  vectors: number
  normals: number
  gradients: number
  similarities: number
  diagonal: number
  lineSums: number
  barrier: number
  batches: [BatchMemory, BatchMemory]
  pages: number
}

/** Where everything lies in the one memory that all threads share. */
export function planMemory({ buckets, dimensions, batch }: TrainingSettings): Layout {
  let at = 0
  const take = (bytes: number): number => {
    const start = at
    at = Math.ceil((at + bytes) / 64) * 64
    return start
  }
  const width = dimensions * 4
  const sparse = (rows: number, entries: number): Sparse => ({
    start: take(4 * (rows + 1)),
    index: take(4 * entries),
    weight: take(4 * entries),
  })
  const takeBatch = (): BatchMemory => ({
    texts: sparse(2 * batch, capacity.textUnits),
    units: sparse(capacity.units, capacity.unitRows),
    textsOfUnit: sparse(capacity.units, capacity.textUnits),
    unitsOfRow: sparse(buckets, capacity.unitRows),
    rows: take(4 * buckets),
    counts: take(64),
  })
  const layout = {
    table: take(buckets * width),
    squares: take(buckets * 4),
    units: take(capacity.units * width),
    unitGradients: take(capacity.units * width),
    rowGradients: take(64 * width),
    sums: take(2 * batch * width),
    vectors: take(2 * batch * width),
    normals: take(2 * batch * 4),
    gradients: take(2 * batch * width),
    similarities: take(batch * batch * 4),
    diagonal: take(batch * 4),
    lineSums: take(2 * batch * 4),
    barrier: take(64),
    batches: [takeBatch(), takeBatch()] as [BatchMemory, BatchMemory],
  }
  return { ...layout, pages: Math.ceil(at / pageBytes) }
}
