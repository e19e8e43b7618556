import { understandTurn } from '#retrieval/query/understand'

/** Loads the places and the taxonomy (a second or two) before the first person asks. */
export function warmUp(): void {
  understandTurn('aide-soignant de nuit à Lyon', { today: new Date().toISOString().slice(0, 10) })
}
