import { fold, stableJson } from '#lib/words'
import type { Filters } from '#retrieval/query/slots'
import { criteriaIn } from '#retrieval/query/understand'
import type { Context } from '../context.ts'
import type { Flow } from '../flow.ts'
import { withoutNames } from '../named.ts'
import { search } from '../searching.ts'

/**
 * A change of the list on screen that no wording read: a criterion that the search has already goes, whatever is said of it («the FIMO I
 * don’t care finally»); another one comes in.
 */
export function narrowWished(context: Context): Flow | undefined {
  const { shown, turn, situation, text, lang } = context
  if (!shown.search) return undefined
  const before = shown.search.filters
  const said = criteriaIn(withoutNames(situation, text), { lang, today: situation.now.toISOString().slice(0, 10) })
  if (Object.keys(said).length === 0) return undefined
  const left = withoutThose(before, said) as Filters
  const filters = stableJson(left) === stableJson(before) ? { ...before, ...said } : left
  return search({ ...context, turn: { ...turn, intent: 'refine', filters } })
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const same = (one: unknown, other: unknown) => fold(stableJson(one)) === fold(stableJson(other))

/** What is left of criteria without others: lists without what both hold, and no empty ones. */
function withoutThose(before: object, said: object): Record<string, unknown> {
  const taken = said as Record<string, unknown>
  const left = Object.entries(before).map(([key, value]): [string, unknown] => {
    const other = taken[key]
    if (Array.isArray(value) && Array.isArray(other)) return [key, value.filter((one) => !other.some((gone) => same(one, gone)))]
    if (isRecord(value) && isRecord(other)) return [key, withoutThose(value, everywhere(other))]
    return [key, value !== undefined && same(value, other) ? [] : value]
  })
  return Object.fromEntries(left.filter(([, value]) => !isEmpty(value)))
}

/** A must that is named may be a wish of the search: it goes from wherever it stands. */
function everywhere(other: Record<string, unknown>): Record<string, unknown> {
  const all = Object.values(other).filter(Array.isArray).flat()
  return all.length > 0 ? { ...other, must: all, nice: all, any: all } : other
}

const isEmpty = (value: unknown) =>
  Array.isArray(value) ? value.length === 0 : isRecord(value) && Object.keys(value).length === 0
