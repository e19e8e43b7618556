import { parseArgs } from 'node:util'
import { env } from '#lib/env'
import { builtinEmbedding } from '#retrieval/embed/builtin/embed'
import { createProvider } from '#retrieval/embed/provider'
import { createEmbedding } from '#retrieval/embed/builtin/embedding'
import type { Embedding } from '#retrieval/embed/builtin/embedding'
import { readManifest, readTable } from '#retrieval/embed/builtin/table'
import { indexDocuments } from '#retrieval/rank/rank-documents'
import { conceptTasks } from './ranking/concept-tasks.ts'
import { measureOrder } from './ranking/measure.ts'
import { measureThree } from './ranking/three-legs.ts'
import type { ThreeLegs } from './ranking/three-legs.ts'
import { ownTasks } from './ranking/tasks.ts'
import type { Task } from './ranking/tasks.ts'
import { publish } from './report.ts'
import type { Figures } from './report.ts'
import type { Half } from './ranking/trades.ts'

const halves: Half[] = ['dev', 'held']
const legs = ['text', 'vector', 'fused'] as const
type Legs = Record<(typeof legs)[number], number>

/**
 * `ranking [--concepts DIR] [--table DIR] [--provider]`: each task by words, by vectors and by both, of the half that is tuned on and of the one that
 * is not. Published are the tasks over texts of our own, and by how much both legs together fall behind the better one where they fall
 * behind most.
 */
export function run(rest: string[]): Promise<void> | void {
  const options = { concepts: { type: 'string' }, table: { type: 'string' }, provider: { type: 'boolean' } } as const
  const { values } = parseArgs({ args: rest, options })
  const embedding = values.table ? createEmbedding(readTable(readManifest(values.table), values.table)) : builtinEmbedding()
  if (values.provider) return showProvider(embedding, values.concepts)
  const own = halves.flatMap((half) => ownTasks(half).map((task) => ({ half, task, measured: measureTask(task, embedding) })))
  if (!values.table) publish('ranking', figuresOf(own))
  show(own)
  if (values.concepts) return showConcepts(values.concepts, embedding)
}

/** All three legs, with the provider of the settings; of the tasks over concepts, those whose documents are few or short. */
async function showProvider(embedding: Embedding, folder?: string): Promise<void> {
  const provider = createProvider(env())
  if (!provider) throw new Error('EMBEDDINGS and what belongs to it name no provider')
  const all: Record<string, ThreeLegs> = {}
  for (const half of halves) {
    const concepts = folder ? await conceptTasks(folder, half) : []
    const tasks = [...ownTasks(half), ...concepts.filter(({ queries }) => !queries.some(({ title }) => title))]
    for (const task of tasks) {
      const measured = await measureThree(task, embedding, provider)
      all[`${half}: ${task.figure} (${task.side})`] = measured
      process.stderr.write(`${half}: ${task.figure} (${task.side}) ${JSON.stringify(measured)}\n`)
    }
  }
  console.table({ ...all, mean: meanOf(Object.values(all)) })
}

function meanOf(all: ThreeLegs[]): ThreeLegs {
  const mean = (of: keyof ThreeLegs): number => all.reduce((sum, one) => sum + one[of], 0) / all.length
  return {
    'builtin and words': mean('builtin and words'),
    'provider alone': mean('provider alone'),
    'all three': mean('all three'),
  }
}

type Measured = { half: Half; task: Task; measured: Legs }

function figuresOf(own: Measured[]): Figures {
  const figures: Figures = {}
  for (const { half, task, measured } of own) {
    const name = `${half}: ${task.figure}`
    figures[name] = { ...figures[name], [task.side]: measured.fused }
  }
  const behind = own.map(({ measured: { text, vector, fused } }) => Math.max(text, vector) - fused)
  return { ...figures, 'both legs behind the better one': { across: round(Math.max(0, ...behind)) } }
}

async function showConcepts(folder: string, embedding: Embedding): Promise<void> {
  for (const half of halves) {
    const tasks = await conceptTasks(folder, half)
    show(tasks.map((task) => ({ half, task, measured: measureTask(task, embedding) })))
  }
}

function show(all: Measured[]): void {
  console.table(Object.fromEntries(all.map(({ half, task, measured }) => [`${half}: ${task.figure} (${task.side})`, measured])))
}

function measureTask({ queries, documents, measure }: Task, embedding: Embedding): Legs {
  const rank = indexDocuments(documents, embedding)
  const sums: Legs = { text: 0, vector: 0, fused: 0 }
  for (const { gains, without, ...query } of queries) {
    for (const leg of legs) {
      const order = rank(query, leg).flatMap(({ id }) => (without?.has(id) ? [] : [id]))
      sums[leg] += measureOrder(measure, order, gains) / queries.length
    }
  }
  return { text: round(sums.text), vector: round(sums.vector), fused: round(sums.fused) }
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000
