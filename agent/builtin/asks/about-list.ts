import { type Context, Say, act } from '../context.ts'
import type { Flow } from '../flow.ts'
import { explain } from '../looks.ts'
import { whoOf } from '../orders/line.ts'
import { type Person, distinct, madeIn, rowsOf } from '../shown.ts'
import { whomMeant } from '../whom.ts'
import type { AskKind } from './kinds.ts'
import { type Asking, whomAsked } from './whom-asked.ts'
import { askWords } from './words.ts'

/** What is said about the list on screen, or puts right whom the last answer took. */
export const aboutList: Partial<Record<AskKind, (context: Asking) => Flow | undefined>> = {
  list_again: again,
  why_rank: whyRank,
  meant_other: meantOther,
}

function* again(context: Asking): Flow {
  const { source } = context.shown
  if (!source) return askWords(context.lang).noList
  return yield* act(context, source.tool, source.input)
}

function* whyRank(context: Asking): Flow {
  const people = yield* whomAsked(context)
  const words = askWords(context.lang)
  const [person] = people
  const row = context.shown.search && rowsOf(context.shown.search.output).find((one) => one.candidateId === person!.candidateId)
  if (!row) return words.unranked(person!.name)
  return `${words.scored(row.name, row.rank)} ${yield* explain({ ...context, people })}`
}

type Done = { tool: string; input: Record<string, unknown>; people: Person[] }

const repeatable =
  /^(?:move|shortlist|reject|tag|assign|rate|withdraw|reopen)_|^(?:add_note|send_test|propose_interview|draft_messages|get_candidate|list_assessments|list_interviews)$/

/** The last act or look of the conversation that was about people. */
function lastAbout({ situation, shown }: Context): Done | undefined {
  const made = situation.messages.flatMap(({ role, parts }) => (role === 'assistant' ? madeIn(parts) : [])).toReversed()
  for (const { tool, input } of made) {
    const ids = [input.candidateIds, input.candidateId].flat().filter((id): id is string => typeof id === 'string')
    const people = shown.known.filter(({ candidateId }) => ids.includes(candidateId))
    if (repeatable.test(tool) && people.length > 0) return { tool, input, people }
  }
  return undefined
}

/** «non, l’autre Martin»: what was last done or looked at, for the other person of that name. */
function* meantOther(context: Asking): Flow {
  const last = lastAbout(context)
  const near = otherThan(context, last?.people ?? [])
  const others = near.length > 0 ? near : yield* namedAnew(context)
  const [person, ...more] = others
  if (!person) throw new Say(askWords(context.lang).noOther)
  if (more.length > 0)
    throw new Say(
      context.words.whichPerson(
        sharedName(others),
        others.slice(0, 4).map(({ name }) => name),
      ),
    )
  if (!last) return yield* act(context, 'get_candidate', { candidateId: person.candidateId })
  const { candidateId: _candidateId, candidateIds, ...input } = last.input
  return yield* act(
    context,
    last.tool,
    candidateIds === undefined ? { ...input, candidateId: person.candidateId } : { ...input, candidateIds: [person.candidateId] },
  )
}

/** «je parlais de Ludovic Fontanel», who is not on the list. */
function* namedAnew(context: Asking): Flow<Person[]> {
  const named = whoOf(context.line.mentions.filter(({ sort }) => sort === 'name')).filter(({ kind }) => kind === 'name')
  return named.length > 0 ? yield* whomMeant(context, named) : []
}

const lastName = (name: string) => name.split(' ').at(-1)!.toLowerCase()
const sharedName = ([first]: readonly Person[]) => first!.name.split(' ').at(-1)!

/** Those named who are not whom the last answer was about; named by nothing, those who share a name with them. */
function otherThan({ line, shown }: Asking, taken: readonly Person[]): Person[] {
  const isTaken = ({ candidateId }: Person) => taken.some((one) => one.candidateId === candidateId)
  const named = line.mentions.flatMap(({ who }) =>
    who.flatMap((one) => (one.kind === 'people' || one.kind === 'unclear' ? one.people : [])),
  )
  const left = distinct(named.filter((person) => !isTaken(person)))
  if (left.length > 0 || named.length > 0) return left
  const names = new Set(taken.flatMap(({ name }) => [lastName(name), name.split(' ')[0]!.toLowerCase()]))
  return distinct([...shown.people, ...shown.known].map(({ candidateId, name }) => ({ candidateId, name }))).filter(
    (person) => !isTaken(person) && (names.has(lastName(person.name)) || names.has(person.name.split(' ')[0]!.toLowerCase())),
  )
}
