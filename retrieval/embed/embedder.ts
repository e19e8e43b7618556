import { builtinEmbedding } from './builtin/embed.ts'
import type { Embedding } from './builtin/embedding.ts'

/**
 * Texts to vectors of length 1. A vector belongs to its `model`: vectors of two models are never compared.
 * A query and a passage may be read differently; the answers stand in the order of the texts.
 */
export type Embedder = {
  model: string
  /** 0 where only the server knows. */
  dimensions: number
  embedQueries: (texts: string[]) => Promise<Float32Array[]>
  embedPassages: (texts: string[]) => Promise<Float32Array[]>
}

/** The embedding that needs no server and no key. */
export function createBuiltinEmbedder(): Embedder {
  return embedderOf(builtinEmbedding())
}

export function embedderOf({ model, dimensions, embed }: Embedding): Embedder {
  const embedAll = async (texts: string[]): Promise<Float32Array[]> => texts.map(embed)
  return { model, dimensions, embedQueries: embedAll, embedPassages: embedAll }
}
