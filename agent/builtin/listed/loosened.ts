import { fold } from '#lib/words'
import { plainAnswer } from '#retrieval/query/intent/plain-answer'
import { cardsWaiting } from '../cards-waiting.ts'
import type { Context } from '../context.ts'
import { textOf } from '../text-of.ts'
import type { Flow } from '../flow.ts'
import { find } from '../lists.ts'
import { searchSentence, waysOut, waysSaid } from '../search-sentence.ts'

const takes =
  /^(?:(?:ok|okay|oui|yes|yeah|bon|ben|bah|allez|d accord|then|alors|well|fine|so|please|svp|stp|just|on|tu peux|vas y|go|do|try|take|show|prends?|prenez|essaie|essayez|fais|faites|montre\w*|let s|les|them|those|it|that|ca|comme|like|va|for|with|avec|ahead|me|moi) )*(?:sans(?: ca| cela)?|without(?: it| that| them)?|fais ca|do that|do it|go (?:for it|ahead|without)|vas y|allez y|leave (?:it|that) out|drop (?:it|that)|enleve(?: le| la| les| ca)?|tant pis|never mind it)(?: (?:then|alors|please|svp|stp|quand meme|anyway|merci|thanks))*$/

/** What was proposed where nobody met everything, taken up: «ben sans, alors», “go without it”, a bare yes. */
export function loosenedFlow(context: Context): Flow | undefined {
  const { situation, shown, lang, text } = context
  const output = shown.search?.output
  if (!output || output.total.met > 0 || cardsWaiting(situation.messages).length > 0) return undefined
  const [way] = waysOut(output)
  const [said] = waysSaid(lang, output)
  const last = textOf(situation.messages.findLast(({ role }) => role === 'assistant')).replaceAll('\u00A0', ' ')
  if (!way || !said || !last.includes(said.replaceAll('\u00A0', ' '))) return undefined
  return takes.test(fold(text)) || plainAnswer(text) === true ? loosened(context, way.filters) : undefined
}

function* loosened(context: Context, filters: NonNullable<ReturnType<typeof waysOut>[number]>['filters']): Flow {
  return searchSentence(context.lang, yield* find(context, { filters }))
}
