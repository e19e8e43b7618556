import { fold } from '#lib/words'
import { plainUndo } from '#retrieval/query/intent/plain-answer'
import { askWords } from './asks/words.ts'
import { type Context, act } from './context.ts'
import type { Flow } from './flow.ts'
import { find } from './lists.ts'
import { undo } from './pipeline.ts'
import { searchSentence } from './search-sentence.ts'
import { madeIn } from './shown.ts'

const back =
  /^(?:(?:ok|bon|allez|non|no|please|can you|can we|could you|tu peux|on peut|peux tu) )*(?:retour|retour en arriere|(?:go|take me|step) back|back|back up|previous|(?:re(?:viens|venir|venons|tourne|tourner)|on (?:revient|retourne)) (?:en arriere|d un cran|a (?:l ecran|la page) (?:d avant|precedente?))|go back (?:a step|one|one step|to before|to the previous (?:one|page|screen))|(?:a )?step back)(?: (?:please|svp|stp|merci|d un cran))*$/

/** “go back”, «reviens en arrière»: one step, whatever the last one was. */
export const stepsBack = (text: string): boolean => text.length < 60 && (back.test(fold(text)) || takesBackWords(text))

const takesBackWords = (text: string) => plainUndo(text) && /\barri[eè]re\b/iu.test(text)

/** The search before its criteria changed; what was just done, undone; else the list that somebody was opened from. */
export function* stepBack(context: Context): Flow {
  const { source, changed } = context.shown
  const last = lastDone(context)
  if (last?.reversalId || (changed && last?.tool === 'search_candidates')) return yield* goBack(context)
  return source ? yield* act(context, source.tool, source.input) : askWords(context.lang).noList
}

/** «annule», after the criteria were changed: the search as it was. */
export function* goBack(context: Context): Flow {
  const { changed } = context.shown
  if (!changed) return yield* undo(context)
  return searchSentence(context.lang, yield* find(context, { filters: changed }), [])
}

/** The last thing that came of this conversation, and whether it can be undone. */
function lastDone({ situation }: Context): { tool: string; reversalId?: string } | undefined {
  const made = situation.messages.flatMap(({ parts }) => madeIn(parts)).toReversed()
  for (const { tool, answer } of made)
    if (answer.status === 'done') return { tool, ...(answer.reversalId ? { reversalId: answer.reversalId } : {}) }
  return undefined
}
