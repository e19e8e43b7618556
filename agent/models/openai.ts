import { createOpenAI } from '@ai-sdk/openai'
import type { LanguageModelV4 } from '@ai-sdk/provider'
import type { Env } from '#lib/env'

/** The Responses API; the agent's options ask it to keep nothing. */
export function openOpenAI(env: Env): LanguageModelV4 {
  const provider = createOpenAI({
    apiKey: env.OPENAI_API_KEY ?? '',
    ...(env.OPENAI_URL ? { baseURL: `${env.OPENAI_URL.replace(/\/+$/, '')}/v1` } : {}),
  })
  return provider(env.OPENAI_MODEL)
}
