import { fold, stableJson } from '#lib/words'
import { criteriaIn } from '#retrieval/query/understand'
import { addPerson, namesSomebodyNew } from '../add-person.ts'
import { setContactOf } from '../contact-details.ts'
import { contactSaid, withoutContact } from '../contact-said.ts'
import { type Context, Say, act, ask } from '../context.ts'
import { exportProfile } from '../files.ts'
import type { Flow } from '../flow.ts'
import { lastMade } from '../last-made.ts'
import { peopleNamed, withoutNames } from '../named.ts'
import { factsIn } from '../said-facts.ts'
import { factsOfFilters } from '../said-filters.ts'
import type { Person } from '../shown.ts'
import { oneWished, whomWished } from './whom.ts'
import { wishWords } from './words.ts'

/** The CV of each as a file. */
export function* exportCvWished(context: Context): Flow {
  const said: string[] = []
  for (const person of (yield* whomWished(context)).slice(0, 5)) said.push(yield* exportProfile(context, person))
  return said.join(' ')
}

/** Somebody new; one who is known already is no new record. */
export function addWished(context: Context): Flow | undefined {
  return namesSomebodyNew(context.text) && peopleNamed(context.situation).length === 0 ? addPerson(context) : undefined
}

/** The record that waits for a yes, where the last answer prepared one. */
function recordWaiting({ situation }: Context): Record<string, unknown> | undefined {
  const made = lastMade(situation.messages).findLast(({ tool }) => tool === 'create_candidate')
  return made?.answer.status === 'needs_approval' ? made.input : undefined
}

/** A contact or a line of a profile put right, or added; of a record that is not made yet, in the record. */
export function* correctWished(context: Context): Flow {
  const contact = contactGiven(context.text)
  const waiting = recordWaiting(context)
  if (waiting && contact) return yield* act(context, 'create_candidate', { ...waiting, ...contact })
  const text = contact ? withoutContact(context.text, contact) : context.text
  const person = yield* oneWished({ ...context, text })
  if (contact) return yield* setContactOf(context, person, contact)
  const changes = linesSaid(context)
  if (changes.length === 0) throw new Say(wishWords(context.lang).whichCorrection(person.name))
  return yield* act(context, 'update_profile', { candidateId: person.candidateId, changes })
}

/** A number or a mail is a contact, whatever word stands beside it. */
const contactGiven = (text: string) => contactSaid(text) ?? contactSaid(`${text} (contact)`)

/** What is told of somebody’s profile, each added to what it has. */
function linesSaid(context: Context) {
  const { situation, lang, text } = context
  const today = situation.now.toISOString().slice(0, 10)
  const bare = withoutNames(situation, text)
  const filters = criteriaIn(bare, { lang, today })
  const own = { ...context, turn: { ...context.turn, filters } }
  const read = [...factsOfFilters(filters, bare, { owns: true }), ...factsIn(bare, { context: own, question: undefined })]
  const added = read.map((change) => ({ ...change, path: change.path.replace(/\[\d+\]$/, '[]'), words: text.slice(0, 500) }))
  return added.filter((one, at) => added.findIndex(({ path, value }) => path === one.path && same(value, one.value)) === at)
}

const same = (one: unknown, other: unknown) => fold(stableJson(one)) === fold(stableJson(other))

/** Records of one person twice: of whoever is meant, else of all. */
export function* duplicatesWished(context: Context): Flow {
  const person = soleNamed(context) ?? context.shown.person
  if (!person) return yield* act(context, 'find_duplicates', {})
  const output = yield* ask(context, 'find_duplicates', { candidateId: person.candidateId })
  return Number(output.total) > 0
    ? context.words.duplicates(Number(output.total))
    : wishWords(context.lang).noDuplicate(person.name)
}

function soleNamed({ situation }: Context): Person | undefined {
  const [only, ...others] = peopleNamed(situation)
  return others.length === 0 ? only : undefined
}

/** One person at a time, by an administrator; a colleague’s word asks one for it. */
export function* eraseWished(context: Context): Flow {
  const { candidateId } = yield* oneWished(context)
  const tool = context.situation.offered.includes('erase_candidate') ? 'erase_candidate' : 'ask_erasure'
  return yield* act(context, tool, { candidateId })
}
