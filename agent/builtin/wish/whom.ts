import { type Context, Say } from '../context.ts'
import type { Flow } from '../flow.ts'
import type { Person } from '../shown.ts'
import { whoIn } from '../who.ts'
import { whomMeant } from '../whom.ts'

/** Whom a wish is about: those it names, counts or points at; else whom the conversation spoke of last. Ends with a question where that is nobody. */
export function* whomWished(context: Context): Flow<Person[]> {
  if (context.people) return context.people
  const who = whoIn(context.text, context.shown).filter(({ kind }) => kind !== 'unknown')
  return yield* whomMeant({ ...context, looks: true }, who)
}

/** The one person a wish is about. */
export function* oneWished(context: Context): Flow<Person> {
  const people = yield* whomWished(context)
  if (people.length !== 1) throw new Say(context.words.whichOf(people.slice(0, 4).map(({ name }) => name)))
  return people[0]!
}
