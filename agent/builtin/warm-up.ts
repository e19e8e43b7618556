import { gazetteerInSteps } from '#retrieval/query/places/gazetteer'
import { taxonomyInSteps } from '#retrieval/query/taxonomy/taxonomy'
import { tradeWordsInSteps } from '#retrieval/query/taxonomy/trade-words'
import { understandTurn } from '#retrieval/query/understand'

/** Loads the places and the taxonomy (half a second, in steps), and understands a first turn, before the first person asks. */
export async function warmUp(): Promise<void> {
  await gazetteerInSteps()
  await taxonomyInSteps()
  await tradeWordsInSteps()
  understandTurn('aide-soignant de nuit à Lyon', { today: new Date().toISOString().slice(0, 10) })
}
