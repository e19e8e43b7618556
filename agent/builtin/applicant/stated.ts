import type { Context } from '../context.ts'
import { openContext } from '../open-context.ts'

const sentenceEnd = /(?<=[.!?…])\s+|\n+/

/** What a message states beside what it asks: «j’ai aussi le R485. Vous pouvez l’ajouter ?» states the first; a message that asks all through, nothing. */
export function statedIn(context: Context): Context {
  const { text, situation } = context
  const sentences = text.split(sentenceEnd)
  const stated = sentences.filter((one) => !/\?\s*$/.test(one))
  if (stated.length === sentences.length || stated.length === 0) return context
  return openContext(situation, { ...context, text: stated.join(' ') })
}
