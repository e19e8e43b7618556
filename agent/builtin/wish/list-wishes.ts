import { type Context, Say } from '../context.ts'
import { exportList } from '../export-list.ts'
import type { Flow } from '../flow.ts'
import { paginate, sort, sortMeant } from '../lists.ts'
import { listSearches, saveSearch } from '../saved-searches.ts'
import { search } from '../searching.ts'
import type { WishKind } from './kinds.ts'
import { narrowWished } from './narrow.ts'

function* sorted(context: Context): Flow {
  const by = context.turn.args?.by ?? sortMeant(context.text)
  if (!by) throw new Say(context.words.cannotSort)
  return yield* sort(context, by)
}

export const listWishes: Partial<Record<WishKind, (context: Context) => Flow | undefined>> = {
  search: (context) => (Object.keys(context.turn.filters).length > 0 ? search(context) : undefined),
  narrow: narrowWished,
  next: paginate,
  sort: sorted,
  save: (context) => (context.shown.search ? saveSearch(context) : undefined),
  searches: listSearches,
  exportlist: exportList,
}
