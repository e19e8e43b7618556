import { type Context, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { type Person, peopleIn } from './shown.ts'

/** As many as one call may act on. */
const most = 100

/** Everybody on the list last shown, those of the pages that nobody turned to as well. */
export function* wholeList(context: Context, upTo = most): Flow<Person[]> {
  const { source, people: page } = context.shown
  if (!source || (source.total <= page.length && page[0]?.rank === 1)) return page
  const found: Person[] = []
  let cursor: unknown
  do {
    const output = yield* ask(context, source.tool, { ...source.input, limit: 50, ...(cursor ? { cursor } : {}) })
    found.push(...peopleIn(source.tool, output))
    cursor = output.nextCursor
  } while (cursor && found.length < upTo)
  return found.slice(0, upTo)
}
