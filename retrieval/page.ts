import { createHash } from 'node:crypto'
import { AppError } from '#lib/errors'
import { stableJson } from '#lib/words'
import { firstOf } from './pool/order.ts'

/** People by number: those shown, the group of each (0 met, 1 not stated), and what they are ordered by, higher first. */
export type Shown = {
  ids: readonly string[]
  numbers: Int32Array
  group: Uint8Array
  keys: Float64Array
  numberOf: (id: string) => number | undefined
}
type Mark = { g: number; k: number; i: string; r: number; h: string }

/** Pages by the last person seen, so that people who come or go meanwhile neither repeat nor hide anybody; ranks go on. */
export function cutPage(
  shown: Shown,
  request: { cursor?: string; limit: number; search: unknown },
): { items: { number: number; rank: number }[]; nextCursor?: string } {
  const hash = createHash('sha1').update(stableJson(request.search)).digest('base64url').slice(0, 8)
  const mark = request.cursor ? asOfNow(shown, readMark(request.cursor, hash)) : undefined
  const rest = mark ? shown.numbers.filter((number) => isAfter(shown, number, mark)) : shown.numbers
  const first = firstOf(rest, request.limit, inOrder(shown))
  const items = first.map((number, index) => ({ number, rank: (mark?.r ?? 0) + index + 1 }))
  const last = items.at(-1)
  if (!last || rest.length <= first.length) return { items }
  const { number, rank } = last
  const next: Mark = { g: shown.group[number]!, k: shown.keys[number]!, i: shown.ids[number]!, r: rank, h: hash }
  return { items, nextCursor: Buffer.from(JSON.stringify(next)).toString('base64url') }
}

const inOrder =
  ({ ids, group, keys }: Shown) =>
  (a: number, b: number) =>
    group[a]! - group[b]! || keys[b]! - keys[a]! || (ids[a]! < ids[b]! ? -1 : 1)

function isAfter({ ids, group, keys }: Shown, number: number, mark: Mark): boolean {
  if (group[number] !== mark.g) return group[number]! > mark.g
  return keys[number] === mark.k ? ids[number]! > mark.i : keys[number]! < mark.k
}

/** A key moves a little with every hour that passes: where the person seen last stands about where they stood, the page begins after them. */
const drift = 1

function asOfNow({ numberOf, group, keys }: Shown, mark: Mark): Mark {
  const number = numberOf(mark.i)
  if (number === undefined || group[number] !== mark.g || !(Math.abs(keys[number]! - mark.k) < drift)) return mark
  return { ...mark, k: keys[number]! }
}

function readMark(cursor: string, hash: string): Mark {
  try {
    const mark = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as Mark
    if (mark.h === hash && typeof mark.k === 'number') return mark
  } catch {}
  throw new AppError('invalid', 'This cursor belongs to another search', { reason: 'cursor_invalid' })
}
