import type { LanguageModelV4 } from '@ai-sdk/provider'
import type { Env } from '#lib/env'
import { openBuiltin } from '../builtin/model.ts'
import { type AssistantName, assistantNames } from '../message.ts'
import type { Situation } from '../situation.ts'
import { openCompatible } from './compatible.ts'
import { type Report, withFallback } from './fallback.ts'
import { openMistral } from './mistral.ts'
import { openOpenAI } from './openai.ts'

export type Speaker = { model: LanguageModelV4; report: Report }

/**
 * The assistants of an instance in the order in which they are asked: `ASSISTANT` (a list such as "mistral,builtin"), else by the keys
 * that are set. The builtin one, which cannot fail, always closes the list.
 */
export function assistantsOf(env: Env): AssistantName[] {
  const asked = (env.ASSISTANT ?? '').split(',').map((name) => name.trim().toLowerCase())
  const named = asked.filter((name): name is AssistantName => (assistantNames as readonly string[]).includes(name))
  const usable = named.filter((name) => ready(env, name))
  const chosen =
    usable.length > 0 || named.length > 0 ? usable : assistantNames.filter((name) => name !== 'builtin' && ready(env, name))
  return [...new Set([...chosen, 'builtin' as const])]
}

function ready(env: Env, name: AssistantName): boolean {
  if (name === 'mistral') return Boolean(env.MISTRAL_API_KEY)
  if (name === 'openai') return Boolean(env.OPENAI_API_KEY)
  return name === 'compatible' ? Boolean(env.OPENAI_COMPATIBLE_URL) : true
}

/** The model of a turn: the first assistant that answers, and a report of who it was, filled while it speaks. */
export function openSpeaker(env: Env, situation: Situation, limits: { chunk: number }): Speaker {
  const open: Record<AssistantName, () => LanguageModelV4> = {
    mistral: () => openMistral(env),
    openai: () => openOpenAI(env),
    compatible: () => openCompatible(env),
    builtin: () => openBuiltin(situation),
  }
  const names = assistantsOf(env)
  const report: Report = { assistant: names[0]!, degraded: [] }
  const model = withFallback(
    names.map((name) => ({ name, model: open[name]() })),
    { report, limits, situation },
  )
  return { model, report }
}
