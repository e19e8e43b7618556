import { parseArgs } from 'node:util'
import { builtinEmbedding } from '#retrieval/embed/builtin/embed'
import { createEmbedding } from '#retrieval/embed/builtin/embedding'
import type { Embedding } from '#retrieval/embed/builtin/embedding'
import { readManifest, readTable } from '#retrieval/embed/builtin/table'
import { indexDocuments } from '#retrieval/rank/rank-documents'
import { conceptTasks } from './ranking/concept-tasks.ts'
import { measureOrder } from './ranking/measure.ts'
import { ownTasks } from './ranking/tasks.ts'
import type { Task } from './ranking/tasks.ts'
import { publish } from './report.ts'
import type { Figures } from './report.ts'
import type { Half } from './ranking/trades.ts'

const halves: Half[] = ['dev', 'held']
const legs = ['text', 'vector', 'fused'] as const
type Legs = Record<(typeof legs)[number], number>

/**
 * `ranking [--concepts DIR] [--table DIR]`: each task by words, by vectors and by both, of the half that is tuned on and of the one that
 * is not. Published are the tasks over texts of our own, and by how much both legs together fall behind the better one where they fall
 * behind most.
 */
export function run(rest: string[]): Promise<void> | void {
  const { values } = parseArgs({ args: rest, options: { concepts: { type: 'string' }, table: { type: 'string' } } })
  const embedding = values.table ? createEmbedding(readTable(readManifest(values.table), values.table)) : builtinEmbedding()
  const own = halves.flatMap((half) => ownTasks(half).map((task) => ({ half, task, measured: measureTask(task, embedding) })))
  if (!values.table) publish('ranking', figuresOf(own))
  show(own)
  if (values.concepts) return showConcepts(values.concepts, embedding)
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
  for (const { gains, ...query } of queries) {
    for (const leg of legs) {
      const order = rank(query, leg).map(({ id }) => id)
      sums[leg] += measureOrder(measure, order, gains) / queries.length
    }
  }
  return { text: round(sums.text), vector: round(sums.vector), fused: round(sums.fused) }
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000
