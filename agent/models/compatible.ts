import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { LanguageModelV4 } from '@ai-sdk/provider'
import type { Env } from '#lib/env'

/** Any server that speaks chat completions (vLLM, Ollama, llama.cpp): `OPENAI_COMPATIBLE_URL` is its base, with its `/v1`. */
export function openCompatible(env: Env): LanguageModelV4 {
  const provider = createOpenAICompatible({
    name: 'compatible',
    baseURL: (env.OPENAI_COMPATIBLE_URL ?? '').replace(/\/+$/, ''),
    includeUsage: true,
    ...(env.OPENAI_COMPATIBLE_API_KEY ? { apiKey: env.OPENAI_COMPATIBLE_API_KEY } : {}),
  })
  return provider(env.OPENAI_COMPATIBLE_MODEL)
}
