import { z } from 'zod'
import type { Turn } from './slots.ts'
import { understandConversation } from './understand.ts'

const line = z.object({
  id: z.union([z.string(), z.number()]),
  lang: z.enum(['fr', 'en']).optional(),
  turns: z.array(z.object({ text: z.string().max(32_000) })),
})
export type ConversationLine = z.input<typeof line>

/** One conversation of a file: `{id, lang, turns: [{text}]}` → `{id, turns: [{intent, filters, args?, confirm?, refused?}]}`. */
export function understandLine(given: ConversationLine, today: string): { id: string | number; turns: Turn[] } {
  const { id, lang, turns } = line.parse(given)
  return { id, turns: understandConversation(turns, { today, ...(lang ? { lang } : {}) }) }
}
