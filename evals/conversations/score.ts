import type { Filters } from '#retrieval/query/slots'
import { fold, stableJson } from '#lib/words'
import { findTerm } from '#retrieval/query/taxonomy/taxonomy'
import { plain } from '../queries/normalise.ts'
import type { Criteria, Want } from './cases.ts'
import type { Answered } from './house.ts'

/** What of the truth does not hold, by the name of its key; an answer that says it understood nothing is never right. */
export function wrongIn(want: Want, got: Answered, before?: Answered): string[] {
  const checks: [string, boolean][] = [
    ['understood', want.asks !== undefined || !notUnderstood.test(fold(got.said))],
    ['tool', !want.tool || want.tool.some((name) => ran(got).has(name))],
    ['never', !want.never?.some((name) => ran(got).has(name))],
    ['card', want.card === undefined || want.card === waits(got)],
    ['done', want.done === undefined || want.done === carriedOut(got)],
    ['people', !want.people || sameNames(want.people, got.people)],
    ['count', want.count === undefined || got.people.length === want.count],
    ['same', want.same === undefined || isAbout(got, before?.listed[want.same - 1])],
    ['filters', !want.filters || missing(want.filters, filtersOf(got)).length === 0],
    ['without', !want.without || missing(want.without, filtersOf(got)).length === sizeOf(want.without)],
    ['says', !want.says || want.says.every((choice) => choice.some((words) => stands(words, got)))],
    ['asks', !want.asks || (!waits(got) && !carriedOut(got) && /[?:]/.test(got.said))],
    ['refuses', !want.refuses || (!waits(got) && !carriedOut(got) && got.said !== '')],
  ]
  return checks.flatMap(([name, holds]) => (holds ? [] : [name]))
}

const notUnderstood =
  /\b(?:je n ai (?:pas|toujours pas) (?:compris|saisi)|i did not understand|i still did not get|de qui parlez vous donnez|whom do you mean give|who do you mean give)\b/

const taken = new Set(['done', 'needs_approval'])
const alreadySo = (output: Record<string, unknown>) =>
  (output.error as { reason?: string } | undefined)?.reason === 'already_there'

/** The tools that ran or wait; one that found everything as it was asked for was understood as well. */
const ran = ({ calls }: Answered) =>
  new Set(calls.filter(({ status, output }) => taken.has(status) || alreadySo(output)).map(({ name }) => name))

const waits = ({ calls }: Answered) => calls.some(({ status }) => status === 'needs_approval')
const carriedOut = ({ calls }: Answered) => calls.some(({ writes, status }) => writes && status === 'done')
const sameNames = (want: readonly string[], got: readonly string[]) =>
  stableJson(want.map(plain).sort()) === stableJson(got.map(plain).sort())

/** A call is about that person and nobody else, or the answer names them. */
function isAbout(got: Answered, name = ''): boolean {
  if (!name) return false
  const [only, more] = got.people.length > 0 ? got.people : got.touched
  return only !== undefined ? only === name && more === undefined : stands(name, got)
}

const stands = (words: string, { said, shown }: Answered) => ` ${fold(`${said}\n${shown}`)} `.includes(` ${fold(words)}`)

/** The filters of the last search, or of what was made of it. */
function filtersOf({ calls }: Answered): Filters {
  const given = calls.flatMap(({ input }) => {
    const { filters, criteria } = input as { filters?: Filters; criteria?: Filters }
    return filters ?? criteria ?? []
  })
  return given.at(-1) ?? {}
}

const sizeOf = (criteria: Criteria) =>
  Object.values(criteria).reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 1), 0)

/** The criteria that are not there. */
function missing(criteria: Criteria, filters: Filters): string[] {
  return Object.entries(criteria).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [String(value)]).filter((one) => !isIn(key as keyof Criteria, one, filters)),
  )
}

const title = (value: string) => findTerm('occupation', value)?.id ?? plain(value)
const within = (value: string, part: unknown) => plain(stableJson(part ?? '')).includes(plain(value))
/** Writers call one thing a certification, another a skill: a licence, a diploma, a sector may stand in any of these. */
const kinds = new Set([
  'skills',
  'certifications',
  'education',
  'industries',
  'driving_licences',
  'companies',
  'titles',
  'experience',
])

function isIn(key: keyof Criteria, value: string, filters: Filters): boolean {
  const { exclude_titles: titles, exclude_locations: places, ...rest } = filters
  if (key === 'titles')
    return (rest.titles ?? []).some(
      (own) => title(own) === title(value) || plain(own).includes(plain(value)) || plain(value).includes(plain(own)),
    )
  if (key === 'places') return within(value, rest.locations)
  if (key === 'min_years') return (rest.experience ?? []).some(({ min }) => min === Number(value))
  if (key === 'exclude') return within(value, titles) || within(value, places) || within(value, excludedIn(rest))
  if (key === 'skills' || key === 'certifications' || key === 'industries')
    return Object.entries(rest).some(([kind, own]) => kinds.has(kind) && within(value, own))
  return within(value, rest[key])
}

/** What is excluded in any slot. */
function excludedIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  const own = (value as { exclude?: unknown; mode?: unknown }).exclude
  return [
    ...(own ? [own] : []),
    ...((value as { mode?: unknown }).mode === 'exclude' ? [value] : []),
    ...Object.values(value).flatMap(excludedIn),
  ]
}
