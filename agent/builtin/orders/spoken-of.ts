import { distinct } from '../shown.ts'
import { type Sex, sexOf } from '../titled.ts'
import type { Who } from '../who-names.ts'
import type { Clause } from './line.ts'

/** A group of which somebody may be left out. */
export const isSeveral = (one: Who) =>
  one.kind === 'all' ||
  one.kind === 'others' ||
  one.kind === 'stage' ||
  one.kind === 'part' ||
  one.kind === 'tested' ||
  (one.kind === 'ranks' && one.ranks.length > 1)

/** How many people are said for certain. */
export const sizeOf = (who: readonly Who[]) =>
  who.reduce((sum, one) => sum + (one.kind === 'people' ? one.people.length : one.kind === 'ranks' ? one.ranks.length : 1), 0)

/** «Awa a rappelé, garde-la»: of those just spoken of, whom the pronoun can mean. */
export function fitting(candidates: Who[], pronoun: Who): Who[] {
  const all = candidates.flatMap((one) => (one.kind === 'people' ? one.people : []))
  const people = distinct(all)
  const sex = pronoun.kind === 'one' ? pronoun.sex : undefined
  if (candidates.length > 1 && candidates.some(({ kind }) => kind === 'name')) return fittingNames(candidates, sex)
  if (all.length === 0 || all.length < candidates.length) return candidates.length === 1 ? candidates : [pronoun]
  const fit = people.filter((person) => !sex || !sexOf(person) || sexOf(person) === sex)
  if (fit.length === 1) return [{ kind: 'people', people: fit }]
  return fit.length === 0 ? [pronoun] : [{ kind: 'unknown' }]
}

/** Of people whom nobody on screen is, whose first names tell which can be meant. */
function fittingNames(candidates: Who[], sex: Sex | undefined): Who[] {
  const named = candidates.flatMap((one): { who: Who; sex: Sex | undefined }[] => {
    if (one.kind === 'name') return [{ who: one, sex: one.title ?? sexOf({ candidateId: '', name: one.name }) }]
    return one.kind === 'people'
      ? one.people.map((person) => ({ who: { kind: 'people', people: [person] }, sex: sexOf(person) }))
      : []
  })
  const fit = named.filter((one) => !sex || !one.sex || one.sex === sex)
  return fit.length === 1 && named.length >= candidates.length ? [fit[0]!.who] : [{ kind: 'unknown' }]
}

/** «ceux qui ont raté le test» says who, not why. */
export const withoutGroup = ({ text, people }: Clause) =>
  people.some(({ who }) => who.some(({ kind }) => kind === 'tested'))
    ? text.replace(/\b(?:failed|rat\p{L}+|loup\p{L}+|échou\p{L}+|plant\p{L}+|flunked)(?=\s)/iu, '')
    : text
