import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { writeBatch } from './batch.ts'
import type { BatchWriter } from './batch.ts'
import type { Corpus, Group } from './corpus.ts'
import { drawPair, dropWords } from './draw.ts'
import type { Dressing, Drawer } from './draw.ts'
import { planMemory } from './layout.ts'
import type { Layout, TrainingSettings } from './layout.ts'
import { createNeighbours } from './neighbours.ts'
import { createDraw, createRandom } from './random.ts'
import type { Random } from './random.ts'
import type { WorkerStart, WorkerTask } from './worker.ts'

export type Progress = { step: number; steps: number; loss: number }
export type Training = { settings: TrainingSettings; threads: number; onProgress: (progress: Progress) => void }
/** Trainings of one seed start alike; each turn draws other texts. */
type Turn = Training & { turn: number }
const seedStep = 7_919

/** Learns the table of rows from groups of texts that mean the same; `buckets × dimensions` values. */
export async function trainTable(corpus: Corpus, dressing: Dressing, training: Turn): Promise<Float32Array> {
  const { settings, threads, turn } = training
  const layout = planMemory(settings)
  const memory = new WebAssembly.Memory({ initial: layout.pages, maximum: layout.pages, shared: true })
  const random = createRandom(settings.seed + seedStep * (turn + 1))
  const floats = new Float32Array(memory.buffer)
  const table = floats.subarray(layout.table / 4, layout.table / 4 + settings.buckets * settings.dimensions)
  startTable(table, corpus, { settings, random: createRandom(settings.seed) })
  const workers = Array.from({ length: threads }, (_, index) => startWorker({ memory, settings, index, parts: threads }))
  const writer: BatchWriter = { floats, integers: new Int32Array(memory.buffer), settings, random, vocabulary: corpus.vocabulary }
  try {
    await runSteps({ corpus, layout, writer, workers, table, drawer: { settings, random, dressing } }, training)
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return Float32Array.from(table)
}

type Run = { corpus: Corpus; layout: Layout; writer: BatchWriter; workers: Worker[]; table: Float32Array; drawer: Drawer }

/** The next batch is drawn and laid out while the threads work on the last one. */
async function runSteps(run: Run, { settings, onProgress }: Training): Promise<void> {
  const draw = createDraw(
    run.corpus.groups.map((group) => group.weight),
    run.drawer.random,
  )
  const neighbours = createNeighbours(run.corpus, { settings, random: run.drawer.random, table: run.table })
  const prepare = (step: number): void => {
    const groups = neighbours.widen(drawDistinct(draw, Math.round(settings.batch * (1 - neighbours.share(step)))), settings.batch)
    writeBatch(run.writer, drawTexts(run.drawer, groups), run.layout.batches[(step & 1) as 0 | 1])
  }
  prepare(0)
  for (let step = 0; step < settings.steps; step++) {
    neighbours.refresh(step + 1)
    const task: WorkerTask = { batch: (step & 1) as 0 | 1, rate: settings.rate * (1 - step / settings.steps) }
    const losses = Promise.all(run.workers.map((worker) => runTask(worker, task)))
    if (step + 1 < settings.steps) prepare(step + 1)
    const loss = (await losses).reduce((sum, part) => sum + part, 0)
    onProgress({ step: step + 1, steps: settings.steps, loss })
  }

  function drawTexts(drawer: Drawer, groups: number[]): Int32Array[] {
    const pairs = groups.map((group) => drawPair(drawer, run.corpus.groups[group] as Group))
    const texts = [...pairs.map(([first]) => first), ...pairs.map(([, second]) => second)]
    return texts.map((words) => dropWords(drawer.random, words, settings.tokenDropout))
  }
}

function drawDistinct(draw: () => number, count: number): Set<number> {
  const drawn = new Set<number>()
  while (drawn.size < count) drawn.add(draw())
  return drawn
}

/** Rare rows start long, frequent ones short: a text begins as the sum of what is particular to it. */
function startTable(
  table: Float32Array,
  corpus: Corpus,
  { settings, random }: { settings: TrainingSettings; random: Random },
): void {
  const frequencies = new Float64Array(settings.buckets)
  const texts = corpus.groups.flatMap((group) => [...group.labels, ...group.descriptions])
  for (const { words } of texts) {
    const seen = new Set<number>()
    for (const word of words) for (const row of corpus.vocabulary.rows[word]!) seen.add(row)
    for (const row of seen) frequencies[row]!++
  }
  const most = Math.log(texts.length + 1)
  for (let row = 0; row < settings.buckets; row++) {
    const rarity = Math.log((texts.length + 1) / (frequencies[row]! + 1)) / most
    const length = settings.start * (0.05 + rarity)
    for (let d = 0; d < settings.dimensions; d++) table[row * settings.dimensions + d] = length * random.gaussian()
  }
}

function startWorker(workerData: WorkerStart): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { workerData })
}

async function runTask(worker: Worker, task: WorkerTask): Promise<number> {
  const answer = once(worker, 'message')
  worker.postMessage(task, [])
  const [loss] = (await answer) as [number]
  return loss
}
