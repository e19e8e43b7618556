import { fold } from '#lib/words'
import type { OutputOf } from '#tools/registry'
import { type Context, act, ask, say } from '../context.ts'
import type { Flow } from '../flow.ts'
import { asksField } from '../fields-of-person.ts'
import { askField } from '../house.ts'
import type { Person } from '../shown.ts'
import type { AskKind } from './kinds.ts'
import { interviewsMet } from './interviews-met.ts'
import { daysSince } from './period.ts'
import { type Asking, ofEach, whomAsked } from './whom-asked.ts'
import { askWords } from './words.ts'
import type { Met, Sat } from './words.fr.ts'

type File = OutputOf<'get_candidate'>

/** «c’est Camille qui a Hugo ?»: a colleague is named beside the person. */
function knownOnly(context: Asking): Asking {
  const isKnown = ({ who }: Asking['line']['mentions'][number]) => who.every(({ kind }) => kind !== 'name')
  const known = context.line.mentions.filter(isKnown)
  return known.length > 0 ? { ...context, line: { ...context.line, mentions: known } } : context
}

function* fileOf(context: Asking, { candidateId }: Person): Flow<File> {
  return (yield* ask(context, 'get_candidate', { candidateId })) as unknown as File
}

/** What is asked about one person, told from their file, tests, interviews and messages. */
export const aboutPerson: Partial<Record<AskKind, (context: Asking) => Flow>> = {
  stands: (context) => ofEach(context, (person) => stands(context, person)),
  test_result: (context) => ofEach(context, (person) => testResult(context, person)),
  her_interview: (context) => ofEach(context, (person) => interview(context, person)),
  last_contact: (context) => ofEach(context, (person) => lastContact(context, person)),
  replied: (context) => ofEach(context, (person) => replied(context, person)),
  notes_on: (context) => ofEach(context, (person) => notes(context, person)),
  who_handles: (context) => ofEach(knownOnly(context), (person) => handled(context, person)),
  contact_fact: contactFact,
  profile_fact: profileFact,
  /** What the law forbids to ask is declined in one line, and nobody’s file is opened. */
  private: ({ lang }) => say(askWords(lang).privateFact),
}

export function* stands(context: Asking, person: Person): Flow {
  const words = askWords(context.lang)
  const met = (yield* metWith(context, person)).filter(({ state, start }) => state === 'proposed' || isComing(context, start))
  return [standsBy(context, yield* fileOf(context, person)), ...met.slice(0, 1).map(words.met)].join(' ')
}

/** Where a file says that somebody stands: what is under way, else what is over. */
export function standsBy({ lang, situation }: Context, { name, applications }: File): string {
  const running = applications.filter(({ stage }) => stage !== 'rejected' && stage !== 'withdrawn')
  const told = (running.length > 0 ? running : applications).map(({ stage, stageName, title, enteredStageAt }) => ({
    stage,
    stageName: stageName[lang],
    job: title,
    days: daysSince(enteredStageAt, situation.now),
  }))
  return askWords(lang).stands(name, told)
}

const isComing = ({ situation }: Asking, start: string | null) => start !== null && start > situation.now.toISOString()

function* testResult(context: Asking, { candidateId, name }: Person): Flow {
  const { items } = (yield* ask(context, 'list_assessments', {
    candidateId,
    limit: 20,
  })) as unknown as OutputOf<'list_assessments'>
  const sat: Sat[] = items
    .filter(({ state }) => state !== 'cancelled')
    .map(({ testName, state, share, passed }) => ({ test: testName[context.lang], state, share, passed }))
  return askWords(context.lang).tests(name || (items[0]?.name ?? ''), sat)
}

function* metWith(context: Asking, { candidateId }: Person): Flow<Met[]> {
  const met = yield* interviewsMet(context, { candidateId, limit: 50 })
  return met.filter(({ state }) => state !== 'cancelled')
}

function* interview(context: Asking, person: Person): Flow {
  const met = (yield* metWith(context, person)).filter(({ state }) => state !== 'declined')
  const coming = met.filter(({ start }) => start === null || isComing(context, start))
  return askWords(context.lang).interviewOf(person.name || (met[0]?.name ?? ''), coming.length > 0 ? coming : met)
}

function* lastContact(context: Asking, person: Person): Flow {
  const { name, contactedAt, history } = yield* fileOf(context, person)
  const last = history.find(({ kind }) => kind === 'message')
  return askWords(context.lang).lastContact(name, last?.at ?? contactedAt ?? undefined, last?.text ?? undefined)
}

/** A time that was picked is known here; a mail is not. */
function* replied(context: Asking, person: Person): Flow {
  const words = askWords(context.lang)
  const met = yield* metWith(context, person)
  const said = yield* lastContact(context, person)
  const [latest] = met
  return [words.replies, said, ...(latest ? [words.accepted(latest.name, latest)] : [])].join(' ')
}

function* notes(context: Asking, person: Person): Flow {
  const { name, history } = yield* fileOf(context, person)
  const kept = history.flatMap(({ kind, text, by, at }) => (kind === 'note' && text ? [{ text, by, at }] : []))
  return askWords(context.lang).notes(name, kept)
}

function* handled(context: Asking, person: Person): Flow {
  const { name, applications } = yield* fileOf(context, person)
  const owners = applications.flatMap(({ owner, title }): [string, string][] => (owner ? [[owner.name, title]] : []))
  return askWords(context.lang).handled(name, owners)
}

const contactWords =
  /\b(?:mails?|emails?|courriel|adresse mail|telephone|tel|numero|num|portable|phone|number|mobile|cell|habite\w*|vit|ville|lives?|living|town|city|based)\b/

/** One field where one is named, else the number and the mail. */
function* contactFact(context: Asking): Flow {
  const people = yield* whomAsked(context)
  if (contactWords.test(fold(context.text))) return yield* askField({ ...context, people: people.slice(0, 1) })
  const { name, phone, email } = yield* fileOf(context, people[0]!)
  return [
    phone ? context.words.fieldKnown('phone', name, [phone]) : context.words.fieldUnknown('phone', name),
    email ? context.words.fieldKnown('email', name, [email]) : context.words.fieldUnknown('email', name),
  ].join(' ')
}

const yearsAsked = /\b(?:combien d annees|annees d experience|years|how long|how experienced|depuis combien)\b/

function* profileFact(context: Asking): Flow {
  const people = yield* whomAsked(context)
  if (yearsAsked.test(fold(context.text))) {
    const { name, experienceYears } = yield* fileOf(context, people[0]!)
    return experienceYears === undefined
      ? context.words.fieldUnknown('experience', name)
      : askWords(context.lang).years(name, experienceYears)
  }
  if (people.length > 1 && !asksField(context.text))
    return yield* act(context, 'compare_candidates', { ids: people.map(({ candidateId }) => candidateId) })
  return yield* ofEach(context, (person) => askField({ ...context, people: [person] }))
}
