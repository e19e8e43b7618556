import type { Embedder } from './embedder.ts'
import { type Ask, type RemoteSettings, createRemoteEmbedder } from './remote.ts'

type Known = Omit<RemoteSettings, 'url' | 'model' | 'dimensions'> & Partial<Pick<RemoteSettings, 'url' | 'model' | 'dimensions'>>

const patience = 30_000

/** Mistral's `mistral-embed`: 1,024 dimensions. */
export function createMistralEmbedder(settings: Known & { key: string }): Embedder {
  const full = { url: 'https://api.mistral.ai/v1', model: 'mistral-embed', dimensions: 1_024, ...settings }
  return createRemoteEmbedder(full, askMistral)
}

/** OpenAI's `text-embedding-3` family, which shortens its vectors to the dimensions asked for. */
export function createOpenAiEmbedder(settings: Known & { key: string }): Embedder {
  const full = { url: 'https://api.openai.com/v1', model: 'text-embedding-3-small', dimensions: 1_536, ...settings }
  return createRemoteEmbedder(full, (given, texts) => askOpenAi(given, texts, { dimensions: full.dimensions }))
}

/** Any server with `/v1/embeddings` (TEI, vLLM, Ollama, llama.cpp); prefixes as its model wants them, `query: ` and `passage: ` for E5. */
export function createCompatibleEmbedder(settings: RemoteSettings): Embedder {
  return createRemoteEmbedder(settings, (given, texts) => askOpenAi(given, texts, {}))
}

/** The client is loaded when something is asked: most houses never ask. */
const askMistral: Ask = async ({ url, key, model, timeoutMilliseconds }, texts) => {
  const { Mistral } = await import('@mistralai/mistralai')
  const client = new Mistral({
    apiKey: key ?? '',
    serverURL: url.replace(/\/v1\/?$/, ''),
    retryConfig: { strategy: 'none' },
    timeoutMs: timeoutMilliseconds ?? patience,
  })
  const { data } = await client.embeddings.create({ model, inputs: texts, encodingFormat: 'float' })
  return data.map(({ index, embedding }) => ({ index: index ?? -1, embedding: embedding ?? [] }))
}

async function askOpenAi(
  { url, key, model, timeoutMilliseconds }: RemoteSettings,
  texts: string[],
  shape: { dimensions?: number },
): ReturnType<Ask> {
  const { OpenAI } = await import('openai')
  const client = new OpenAI({
    apiKey: key ?? 'none',
    baseURL: url,
    maxRetries: 0,
    timeout: timeoutMilliseconds ?? patience,
    ...(key ? {} : { defaultHeaders: { authorization: null } }),
  })
  const { data } = await client.embeddings.create({ model, input: texts, encoding_format: 'float', ...shape })
  return data ?? []
}
