import { createHash } from 'node:crypto'
import { AppError } from '#lib/errors'
import { stableJson } from '#lib/words'
import type { SearchDocument } from './text/search-document.ts'
import type { Group } from './rank/explain.ts'

type Ranked = { document: SearchDocument; group: Group; key: number }
type Mark = { g: 0 | 1; k: number; i: string; r: number; h: string }

/** Pages by the last person seen, so that people who come or go meanwhile neither repeat nor hide anybody; ranks go on. */
export function cutPage<Person extends Ranked>(
  shown: Person[],
  request: { cursor?: string; limit: number; search: unknown },
): { items: { person: Person; rank: number }[]; nextCursor?: string } {
  const hash = createHash('sha1').update(stableJson(request.search)).digest('base64url').slice(0, 8)
  const mark = request.cursor ? readMark(request.cursor, hash) : undefined
  const start = mark ? shown.findIndex((person) => isAfter(person, mark)) : 0
  const rest = start === -1 ? [] : shown.slice(start, start + request.limit)
  const items = rest.map((person, index) => ({ person, rank: (mark?.r ?? 0) + index + 1 }))
  const last = items.at(-1)
  if (!last || start + request.limit >= shown.length) return { items }
  const next: Mark = {
    g: last.person.group === 'met' ? 0 : 1,
    k: last.person.key,
    i: last.person.document.candidateId,
    r: last.rank,
    h: hash,
  }
  return { items, nextCursor: Buffer.from(JSON.stringify(next)).toString('base64url') }
}

function isAfter(person: Ranked, mark: Mark): boolean {
  const group = person.group === 'met' ? 0 : 1
  if (group !== mark.g) return group > mark.g
  return person.key === mark.k ? person.document.candidateId > mark.i : person.key < mark.k
}

function readMark(cursor: string, hash: string): Mark {
  try {
    const mark = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as Mark
    if (mark.h === hash && typeof mark.k === 'number') return mark
  } catch {}
  throw new AppError('invalid', 'This cursor belongs to another search', { reason: 'cursor_invalid' })
}
