import { distinct } from '../shown.ts'
import { sexOf } from '../titled.ts'
import type { Who } from '../who-names.ts'
import type { Clause } from './line.ts'

/** «Awa a rappelé, garde-la»: of those just spoken of, whom the pronoun can mean. */
export function fitting(candidates: Who[], pronoun: Who): Who[] {
  const all = candidates.flatMap((one) => (one.kind === 'people' ? one.people : []))
  const people = distinct(all)
  const sex = pronoun.kind === 'one' ? pronoun.sex : undefined
  if (all.length === 0 || all.length < candidates.length) return candidates.length === 1 ? candidates : [pronoun]
  const fit = people.filter((person) => !sex || !sexOf(person) || sexOf(person) === sex)
  if (fit.length === 1) return [{ kind: 'people', people: fit }]
  return fit.length === 0 ? [pronoun] : [{ kind: 'unknown' }]
}

/** «ceux qui ont raté le test» says who, not why. */
export const withoutGroup = ({ text, people }: Clause) =>
  people.some(({ who }) => who.some(({ kind }) => kind === 'tested'))
    ? text.replace(/\b(?:failed|rat\p{L}+|loup\p{L}+|échou\p{L}+|plant\p{L}+|flunked)(?=\s)/iu, '')
    : text
