import { type Context, Say } from '../context.ts'
import type { Flow } from '../flow.ts'
import { withoutClients } from '../named.ts'
import type { Person } from '../shown.ts'
import { whoIn } from '../who.ts'
import type { Who } from '../who-names.ts'
import { whomMeant } from '../whom.ts'

/**
 * Whom a wish is about: those it names, counts or points at; else whom the conversation spoke of last. Ends with a question where that is
 * nobody; `acts`: something is done to them, and the first of a list is not taken for «elle».
 */
export function* whomWished(context: Context, { acts = false } = {}): Flow<Person[]> {
  if (context.people) return context.people
  return yield* whomMeant({ ...context, looks: !acts }, wishedIn(context))
}

const pronoun = /(?<!\p{L})(?:elle|lui|il|son|sa|ses|celui-ci|celle-ci|s?he|her|his|him|hers|this one|that one)(?!\p{L})/iu

/** Of names that nobody here goes by none is meant where somebody else is: capitals are those of a town or a firm as well. */
function wishedIn({ situation, text, shown }: Context): Who[] {
  const all = whoIn(withoutClients(situation, text), shown).filter(({ kind }) => kind !== 'unknown')
  const known = all.filter(({ kind }) => kind !== 'name')
  return known.length > 0 || (shown.person && pronoun.test(text)) ? known : all
}

/** The one person a wish is about. */
export function* oneWished(context: Context, { acts = false } = {}): Flow<Person> {
  const people = yield* whomWished(context, { acts })
  if (people.length !== 1) throw new Say(context.words.whichOf(people.slice(0, 4).map(({ name }) => name)))
  return people[0]!
}

const single = new Set<Who['kind']>(['people', 'ranks', 'one', 'unclear', 'name'])

/** A person is meant, not the list on screen as a whole. */
export function meansSomebody(context: Context): boolean {
  const who = wishedIn(context)
  if (who.length === 0) return context.shown.person !== undefined && context.turn.intent !== 'count'
  return who.every(({ kind }) => single.has(kind))
}

/** Only names that nobody here goes by are said: of a colleague, of a firm, or misspelt. */
export function namesStrangers(context: Context): boolean {
  const who = wishedIn(context)
  return who.length > 0 && who.every(({ kind }) => kind === 'name')
}
