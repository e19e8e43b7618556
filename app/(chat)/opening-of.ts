import type { Opening } from './opening.tsx'
import { readToolOr } from './session.ts'

type Query = { search?: string; write?: string; ask?: string }

/** `/?search=ID` runs a saved search; `/?write=CANDIDATE&ask=SLOT` prepares a message to somebody. */
export async function openingOf({ search, write, ask }: Query): Promise<Opening | undefined> {
  if (write) {
    const kind = ask ? ('ask' as const) : ('contact' as const)
    return { tool: 'draft_messages', input: { candidateIds: [write], kind, ...(ask ? { ask: [ask] } : {}) } }
  }
  const saved = search ? await readToolOr('get_saved_search', { id: search }, undefined) : undefined
  if (!saved) return undefined
  const { id, filters, nice, text, fresh } = saved
  const input = { filters, nice, ...(text ? { text } : {}) }
  return { tool: 'search_candidates', input, ...(fresh > 0 ? { seen: id } : {}) }
}
