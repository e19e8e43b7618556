import type { Embedder } from '#retrieval/embed/embedder'
import { dot } from '#retrieval/embed/builtin/embedding'
import type { Embedding } from '#retrieval/embed/builtin/embedding'
import type { PlainDocument } from '#retrieval/rank/plain-document'
import { indexDocuments } from '#retrieval/rank/rank-documents'
import { measureOrder } from './measure.ts'
import type { Task } from './tasks.ts'

/** Characters of which a small model reads all. */
const longest = 2_000
/** Texts and characters of one request. */
const most = 32
const characters = 6_000
const textOf = ({ title, text }: PlainDocument): string => [title, text].filter(Boolean).join('\n').slice(0, longest)

export type ThreeLegs = { 'builtin and words': number; 'provider alone': number; 'all three': number }

/** A few at a time: a server without a graphics card takes seconds for a page of text. */
async function inTurn(documents: readonly PlainDocument[], embed: Embedder['embedQueries']): Promise<Float32Array[]> {
  const vectors: Float32Array[] = []
  for (let at = 0; at < documents.length;) {
    const batch: string[] = []
    for (let size = 0; at < documents.length && batch.length < most && size < characters; at++) {
      batch.push(textOf(documents[at]!))
      size += batch.at(-1)!.length
    }
    vectors.push(...(await embed(batch)))
  }
  return vectors
}

/** One task by the builtin's vectors and words, by a provider's vectors alone, and by all three. */
export async function measureThree(task: Task, embedding: Embedding, provider: Embedder): Promise<ThreeLegs> {
  const { documents, queries, measure } = task
  const rank = indexDocuments(documents, embedding)
  const passages = await inTurn(documents, provider.embedPassages)
  const asked = await inTurn(queries, provider.embedQueries)
  const sums: ThreeLegs = { 'builtin and words': 0, 'provider alone': 0, 'all three': 0 }
  for (const [at, { gains, without, ...query }] of queries.entries()) {
    const provided = Float64Array.from(passages, (passage) => dot(asked[at]!, passage))
    const alone = [...provided.keys()].sort((a, b) => provided[b]! - provided[a]!).map((index) => documents[index]!.id)
    const worth = (order: string[]): number =>
      measureOrder(measure, without ? order.filter((id) => !without.has(id)) : order, gains) / queries.length
    sums['builtin and words'] += worth(rank(query, 'fused').map(({ id }) => id))
    sums['provider alone'] += worth(alone)
    sums['all three'] += worth(rank(query, 'fused', provided).map(({ id }) => id))
  }
  return sums
}
