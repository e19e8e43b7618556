import { fold } from '#lib/words'
import { readNumber } from '#retrieval/query/numbers'
import type { Asking } from '../asks/whom-asked.ts'
import type { Flow } from '../flow.ts'
import { find } from '../lists.ts'
import { listedWords } from './words.ts'

const shows =
  /\b(?:show|see|give|list|montre\w*|affiche\w*|voir|donne\w*)(?: (?:me|us|moi|nous|m en|en|que|just|only|at least|au moins|the|les))* (\w+)(?: (?:of them|people|profiles|candidates|personnes|profils|candidats|at a time|a la fois|par page|per page))?$/
const fewest = 3
const most = 50

/** «montre que les cinq meilleurs»: that much of the list, fewer where it is shorter. */
export function topFlow(context: Asking): Flow | undefined {
  const { turn, shown } = context
  if (!shown.search) return undefined
  const counted = shows.exec(fold(context.text))?.[1]
  const many = counted ? Number(readNumber(counted) ?? counted) : 0
  if (many >= fewest && many <= most) return top(context, many)
  const ranks = (turn.args?.targets ?? []).map(({ rank }) => rank)
  if (turn.intent !== 'show' || ranks.length < fewest || ranks.length > most) return undefined
  return ranks.every((rank, at) => rank === at + 1) ? top(context, ranks.length) : undefined
}

function* top(context: Asking, limit: number): Flow {
  const { cursor: _cursor, ...input } = context.shown.search!.pages[0]!
  const { total } = yield* find(context, { ...input, limit })
  const all = total.met + total.notStated
  return all <= limit ? listedWords(context.lang).whole(all) : context.words.page(1, limit, all)
}
