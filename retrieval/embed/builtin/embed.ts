import { createEmbedding } from './embedding.ts'
import type { Embedding } from './embedding.ts'
import { readTable } from './table.ts'

let loaded: Embedding | undefined

/** The builtin embedding over the committed table, read and verified once in a process. */
export function builtinEmbedding(): Embedding {
  loaded ??= createEmbedding(readTable())
  return loaded
}

/** The text's vector, of length 1; all zeros when no word says anything. */
export function embed(text: string): Float32Array {
  return builtinEmbedding().embed(text)
}
