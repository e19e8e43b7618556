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

const legs = ['text', 'vector', 'fused'] as const
type Legs = Record<(typeof legs)[number], number>

/**
 * `ranking [--concepts DIR] [--table DIR]`: each task by words, by vectors and by both. Published are the tasks over texts of our own,
 * and by how much the sum of both legs falls behind the better one where it falls behind most.
 */
export function run(rest: string[]): Promise<void> | void {
  const { values } = parseArgs({ args: rest, options: { concepts: { type: 'string' }, table: { type: 'string' } } })
  const embedding = values.table ? createEmbedding(readTable(readManifest(values.table), values.table)) : builtinEmbedding()
  const own = ownTasks().map((task) => ({ task, measured: measureTask(task, embedding) }))
  if (!values.table) publish('ranking', figuresOf(own))
  show(own)
  if (values.concepts) return showConcepts(values.concepts, embedding)
}

type Measured = { task: Task; measured: Legs }

function figuresOf(own: Measured[]): Figures {
  const figures: Figures = {}
  for (const { task, measured } of own) figures[task.figure] = { ...figures[task.figure], [task.side]: measured.fused }
  const behind = own.map(({ measured: { text, vector, fused } }) => Math.max(text, vector) - fused)
  return { ...figures, 'both legs behind the better one': { across: round(Math.max(0, ...behind)) } }
}

async function showConcepts(folder: string, embedding: Embedding): Promise<void> {
  show((await conceptTasks(folder)).map((task) => ({ task, measured: measureTask(task, embedding) })))
}

function show(all: Measured[]): void {
  console.table(Object.fromEntries(all.map(({ task, measured }) => [`${task.figure} (${task.side})`, measured])))
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
