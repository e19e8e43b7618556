import type { Embedder } from './embedder.ts'
import { createRemoteEmbedder } from './remote.ts'
import type { RemoteSettings } from './remote.ts'

type Known = Omit<RemoteSettings, 'url' | 'model' | 'dimensions'> & Partial<Pick<RemoteSettings, 'url' | 'model' | 'dimensions'>>

/** Mistral's `mistral-embed`: 1,024 dimensions. */
export function createMistralEmbedder(settings: Known & { key: string }): Embedder {
  const full = { url: 'https://api.mistral.ai/v1', model: 'mistral-embed', dimensions: 1_024, ...settings }
  return createRemoteEmbedder(full, ({ model }, texts) => ({ model, input: texts, encoding_format: 'float' }))
}

/** OpenAI's `text-embedding-3` family, which shortens its vectors to the dimensions asked for. */
export function createOpenAiEmbedder(settings: Known & { key: string }): Embedder {
  const full = { url: 'https://api.openai.com/v1', model: 'text-embedding-3-small', dimensions: 1_536, ...settings }
  return createRemoteEmbedder(full, ({ model, dimensions }, texts) => ({
    model,
    input: texts,
    dimensions,
    encoding_format: 'float',
  }))
}

/** Any server with `/v1/embeddings` (TEI, vLLM, Ollama, llama.cpp); prefixes as its model wants them, `query: ` and `passage: ` for E5. */
export function createCompatibleEmbedder(settings: RemoteSettings): Embedder {
  return createRemoteEmbedder(settings, ({ model }, texts) => ({ model, input: texts, encoding_format: 'float' }))
}
