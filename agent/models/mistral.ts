import { createMistral } from '@ai-sdk/mistral'
import type { LanguageModelV4 } from '@ai-sdk/provider'
import type { Env } from '#lib/env'

export function openMistral(env: Env): LanguageModelV4 {
  const provider = createMistral({
    apiKey: env.MISTRAL_API_KEY ?? '',
    ...(env.MISTRAL_URL ? { baseURL: `${env.MISTRAL_URL.replace(/\/+$/, '')}/v1` } : {}),
  })
  return provider(env.MISTRAL_MODEL)
}
