import type { Kernels } from './kernels.ts'
import type { BatchMemory, Layout, Sparse, TrainingSettings } from './layout.ts'

/** One thread's view of a training. Every result is computed whole by one thread, so the count of threads changes no byte. */
export type Part = {
  kernels: Kernels
  floats: Float32Array
  integers: Int32Array
  layout: Layout
  settings: TrainingSettings
  index: number
  parts: number
}

/** One step of training on one batch. `wait` holds a thread until all have come as far. Returns this part's loss. */
export function runStep(part: Part, batch: BatchMemory, task: { rate: number; wait: () => void }): number {
  const { layout, integers } = part
  const [units, rows] = [integers[batch.counts / 4]!, integers[batch.counts / 4 + 1]!]
  gatherAll(part, batch.units, { rows: units, from: layout.table, to: layout.units })
  task.wait()
  sumTexts(part, batch.texts)
  task.wait()
  compare(part)
  task.wait()
  sumColumns(part)
  task.wait()
  const loss = differentiate(part)
  task.wait()
  gradients(part)
  task.wait()
  gatherAll(part, batch.textsOfUnit, { rows: units, from: layout.gradients, to: layout.unitGradients })
  task.wait()
  updateRows(part, batch, { rows, rate: task.rate })
  task.wait()
  return loss
}

function share(part: Part, count: number, multiple = 1): [number, number] {
  const size = Math.ceil(count / part.parts / multiple) * multiple
  return [Math.min(count, part.index * size), Math.min(count, (part.index + 1) * size)]
}

function gatherOne(part: Part, matrix: Sparse, task: { row: number; from: number; to: number }): void {
  const start = part.integers[matrix.start / 4 + task.row]!
  const count = part.integers[matrix.start / 4 + task.row + 1]! - start
  part.kernels.gather(
    matrix.index + 4 * start,
    matrix.weight + 4 * start,
    count,
    task.from,
    task.to,
    4 * part.settings.dimensions,
  )
}

function gatherAll(part: Part, matrix: Sparse, task: { rows: number; from: number; to: number }): void {
  const [first, last] = share(part, task.rows)
  const width = 4 * part.settings.dimensions
  for (let row = first; row < last; row++) gatherOne(part, matrix, { row, from: task.from, to: task.to + row * width })
}

function sumTexts(part: Part, texts: Sparse): void {
  const { layout, floats, settings, kernels } = part
  const width = 4 * settings.dimensions
  const [first, last] = share(part, 2 * settings.batch)
  for (let text = first; text < last; text++) {
    const sum = layout.sums + text * width
    const vector = layout.vectors + text * width
    gatherOne(part, texts, { row: text, from: layout.units, to: sum })
    const norm = Math.sqrt(kernels.dot(sum, sum, width)) + 1e-6
    floats[layout.normals / 4 + text] = norm
    floats.fill(0, vector / 4, vector / 4 + settings.dimensions)
    kernels.shift(vector, sum, 1 / norm, width)
  }
}

/** Row i of the matrix becomes exp((cosine − 1) / temperature) against every second text; its masked sum is kept. */
function compare(part: Part): void {
  const { layout, floats, settings, kernels } = part
  const { batch, dimensions, temperature } = settings
  const [first, last] = share(part, batch, 2)
  const width = 4 * dimensions
  const rows = layout.similarities + 4 * first * batch
  kernels.dots(layout.vectors + first * width, layout.vectors + batch * width, rows, last - first, batch, width, 4 * batch)
  const slack = Math.exp(settings.mask / temperature)
  for (let i = first; i < last; i++) {
    const row = floats.subarray(layout.similarities / 4 + i * batch, layout.similarities / 4 + (i + 1) * batch)
    for (let j = 0; j < batch; j++) row[j] = Math.exp((row[j]! - 1) / temperature)
    floats[layout.diagonal / 4 + i] = row[i]!
    const most = row[i]! * slack
    let sum = 0
    for (let j = 0; j < batch; j++) if (row[j]! <= most) sum += row[j]!
    floats[layout.lineSums / 4 + i] = sum
  }
}

function sumColumns(part: Part): void {
  const { layout, floats, settings } = part
  const { batch } = settings
  const [first, last] = share(part, batch, 2)
  const slack = Math.exp(settings.mask / settings.temperature)
  const base = layout.similarities / 4
  const most = new Float32Array(last - first)
  const sums = new Float32Array(last - first)
  for (let j = first; j < last; j++) most[j - first] = floats[layout.diagonal / 4 + j]! * slack
  for (let i = 0; i < batch; i++) {
    for (let j = first; j < last; j++) {
      const value = floats[base + i * batch + j]!
      if (value <= most[j - first]!) sums[j - first]! += value
    }
  }
  floats.set(sums, layout.lineSums / 4 + batch + first)
}

/** The matrix becomes the derivative of the loss by each cosine (up to a constant that Adagrad divides out). */
function differentiate(part: Part): number {
  const { layout, floats, settings } = part
  const { batch } = settings
  const [first, last] = share(part, batch, 2)
  const slack = Math.exp(settings.mask / settings.temperature)
  const diagonal = floats.subarray(layout.diagonal / 4, layout.diagonal / 4 + batch)
  let loss = 0
  for (let i = first; i < last; i++) {
    const row = floats.subarray(layout.similarities / 4 + i * batch, layout.similarities / 4 + (i + 1) * batch)
    const lineSum = floats[layout.lineSums / 4 + i]!
    const columnSum = floats[layout.lineSums / 4 + batch + i]!
    loss -= Math.log(diagonal[i]! / lineSum) + Math.log(diagonal[i]! / columnSum)
    for (let j = 0; j < batch; j++) {
      const value = row[j]!
      const asRow = value <= diagonal[i]! * slack ? value / lineSum : 0
      const asColumn = value <= diagonal[j]! * slack ? value / floats[layout.lineSums / 4 + batch + j]! : 0
      row[j] = asRow + asColumn
    }
    row[i]! -= 2
  }
  return loss / (2 * batch)
}

function gradients(part: Part): void {
  const { layout, settings, kernels } = part
  const { batch, dimensions } = settings
  const width = 4 * dimensions
  const [first, last] = share(part, batch, 2)
  const [left, right] = [layout.vectors, layout.vectors + batch * width]
  const rows = layout.similarities + 4 * first * batch
  kernels.mix(rows, 4 * batch, 4, right, layout.gradients + first * width, last - first, batch, width)
  const columns = layout.similarities + 4 * first
  kernels.mix(columns, 4, 4 * batch, left, layout.gradients + (batch + first) * width, last - first, batch, width)
  for (let text = first; text < last; text++) {
    throughNorm(part, text)
    throughNorm(part, batch + text)
  }
}

function throughNorm({ layout, floats, settings, kernels }: Part, text: number): void {
  const width = 4 * settings.dimensions
  const gradient = layout.gradients + text * width
  const vector = layout.vectors + text * width
  kernels.shift(gradient, vector, -kernels.dot(gradient, vector, width), width)
  const scale = 1 / (floats[layout.normals / 4 + text]! * settings.batch)
  for (let d = gradient / 4; d < gradient / 4 + settings.dimensions; d++) floats[d]! *= scale
}

/** Row-wise Adagrad: one running mean square a row. */
function updateRows(part: Part, batch: BatchMemory, task: { rows: number; rate: number }): void {
  const { layout, floats, integers, settings, kernels } = part
  const width = 4 * settings.dimensions
  const gradient = layout.rowGradients + part.index * width
  const [first, last] = share(part, task.rows)
  for (let entry = first; entry < last; entry++) {
    const row = integers[batch.rows / 4 + entry]!
    gatherOne(part, batch.unitsOfRow, { row: entry, from: layout.unitGradients, to: gradient })
    const mean = kernels.dot(gradient, gradient, width) / settings.dimensions
    const total = floats[layout.squares / 4 + row]! + mean
    floats[layout.squares / 4 + row] = total
    kernels.shift(layout.table + row * width, gradient, -task.rate / Math.sqrt(total + 1e-12), width)
  }
}
