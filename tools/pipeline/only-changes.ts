import { AppError } from '#lib/errors'
import { type Move, isEnd } from './moving.ts'

/** `expected`: the versions that the caller saw. `further`: whoever stands further on stays there as well. */
type Options = { expected?: Record<string, number>; further?: boolean }

/**
 * A move without those who stand there already; whoever saw another version of their application stays, to be told of the conflict.
 * @throws invalid `already_there`, naming them, where nobody is left.
 */
export function onlyChanges(move: Move, { expected = {}, further = false }: Options = {}): Move {
  const at = ({ application }: Move['people'][number]) => application && move.stages.get(application.stage_id)
  const isFurther = (person: Move['people'][number]) => {
    const stage = at(person)
    return further && stage !== undefined && !isEnd(stage) && stage.position > move.target.position
  }
  const isThere = (person: Move['people'][number]) =>
    (person.application?.stage_id === move.target.id || isFurther(person)) &&
    (expected[person.application!.id] ?? person.application!.version) === person.application!.version
  const there = move.people.filter(isThere)
  const already = there.map(({ name }) => name)
  const some = there.some(isFurther)
  if (already.length < move.people.length)
    return { ...move, people: move.people.filter((person) => !isThere(person)), already, ...(some ? { further: some } : {}) }
  throw new AppError('invalid', `Already in ${move.target.kind}: ${already.join(', ')}`, {
    reason: 'already_there',
    names: already,
    ids: there.flatMap(({ application }) => application?.id ?? []),
    stage: { fr: move.target.name_fr, en: move.target.name_en },
    ...(some ? { further: some } : {}),
  })
}
