import { stableJson } from '#lib/words'
import type { Filters } from '#retrieval/query/slots'
import type { OutputOf } from '#tools/registry'
import type { BassinMessage, ToolAnswer } from '../message.ts'
import { textOf } from './text-of.ts'
import type { Situation } from '../situation.ts'
import { isReset } from './asks/words.ts'
import { jobNamed, peopleNamed, peopleNamedIn } from './named.ts'

export type Person = { candidateId: string; name: string }
export type ShownJob = { jobId: string; title: string; client: string; city?: string }
type Result = { name: string; input: Record<string, unknown>; output: Record<string, unknown>; reversalId?: string }

/** What the conversation has shown so far, read from the full outputs of its tools. */
export type Shown = {
  /** The list last shown, each person with their rank in it. */
  people: (Person & { rank: number })[]
  /** Those of its pages shown before. */
  earlier: (Person & { rank: number })[]
  /** The search it came from, where it came from one: its state, its rows, the inputs of its pages up to this one. */
  search?: { filters: Filters; output: OutputOf<'search_candidates'>; pages: Record<string, unknown>[] }
  /** The criteria before the search was last changed, where nothing was done since. */
  changed?: Filters
  /** What made the list, without its page: asked again, it gives everybody on it, so many. */
  source?: { tool: 'search_candidates' | 'list_candidates'; input: Record<string, unknown>; total: number }
  jobs: ShownJob[]
  /** How the last messages name jobs of the house. */
  jobWords?: string[]
  /** Everybody named so far, the latest first. */
  known: Person[]
  /** Of whom, and of which job, the conversation last spoke alone. */
  person?: Person
  /** Several people that it last spoke of together. */
  group?: Person[]
  /** Whom it spoke of, alone or together, since the list was shown; the latest first. */
  spoken: Person[][]
  job?: ShownJob
  /** The one opened alone since a list of jobs was last shown. */
  opened?: ShownJob
}

/** A call that was answered, in a message or by an earlier part of the same turn. */
export type Made = { tool: string; input: Record<string, unknown>; answer: ToolAnswer }

/** The answered calls of a message, in their order. */
export const madeIn = (parts: BassinMessage['parts']): Made[] =>
  parts.flatMap((part) =>
    'toolCallId' in part && part.state === 'output-available' && part.type.startsWith('tool-')
      ? [
          {
            tool: part.type.slice('tool-'.length),
            input: (part.input ?? {}) as Record<string, unknown>,
            answer: part.output as ToolAnswer,
          },
        ]
      : [],
  )

function resultOf({ tool, input, answer }: Made): Result[] {
  if (answer.status !== 'done') return []
  const output = answer.output as Record<string, unknown>
  return [{ name: tool, input, output, ...(answer.reversalId ? { reversalId: answer.reversalId } : {}) }]
}

/** What was shown before this turn (and `since`): a flow reads the same each time it is run. */
export function shownIn(situation: Situation, since: Made[] = []): Shown {
  const shown: Shown = { people: [], earlier: [], jobs: [], known: distinct(peopleNamed(situation)), spoken: [] }
  shown.jobWords = situation.mentions?.jobs.map(({ words }) => words) ?? []
  const last = situation.messages.findLast(({ role }) => role === 'user')
  for (const message of situation.messages) {
    if (message.role === 'user' && message !== last) readNames(shown, situation, message)
    for (const part of message.parts) {
      for (const found of madeIn([part]).flatMap(resultOf)) readResult(shown, found)
      readInput(shown, part)
      readWords(shown, message, part)
      if (message.role === 'assistant' && part.type === 'text' && isReset(part.text)) clear(shown)
    }
  }
  for (const found of since.flatMap(resultOf)) readResult(shown, found)
  return shown
}

/** Whom and which job the person spoke of, whatever was made of it. */
function readNames(shown: Shown, situation: Situation, message: BassinMessage): void {
  speakOf(shown, distinct(peopleNamedIn(situation, message)))
  shown.job = jobNamed({ situation, text: textOf(message) }) ?? shown.job
}

function readResult(shown: Shown, found: Result): void {
  const { name, output } = found
  const people = peopleIn(name, output)
  shown.known = [
    ...people,
    ...shown.known.filter((known) => !people.some(({ candidateId }) => candidateId === known.candidateId)),
  ]
  if (found.reversalId) delete shown.changed
  if (name === 'search_candidates') readSearch(shown, found)
  if (name === 'list_candidates' && (people.length > 0 || !found.input.who)) {
    shown.people = people.map((person, at) => ({ ...person, rank: Number(found.input.offset ?? 0) + at + 1 }))
    shown.earlier = []
    shown.source = { tool: 'list_candidates', input: wholeOf(found.input), total: Number(output.total) }
    delete shown.search
    forget(shown)
    if (people.length === 1) speakOf(shown, people)
    if (typeof found.input.jobId === 'string') shown.job = jobListed(shown, found)
  } else if (people.length === 1 && !tellsOnly(name) && name !== 'get_pipeline') speakOf(shown, people)
  if (tellsOnly(name)) return
  const jobs = jobsIn(output)
  if ((name === 'list_jobs' || name === 'match_jobs') && !found.input.jobId) shown.jobs = jobs
  if (jobs.length === 1) shown.opened = shown.job = jobs[0]!
  else if (jobs.length > 1) delete shown.opened
}

/** The job whose people a list holds. */
function jobListed({ job }: Shown, { input, output }: Result): ShownJob {
  const jobId = String(input.jobId)
  const own = recordsIn(output.items).flatMap(({ applications }) => recordsIn(applications))
  const title = own.find((one) => one.jobId === jobId)?.title ?? (job?.jobId === jobId ? job.title : '')
  return { jobId, title: String(title), client: job?.jobId === jobId ? job.client : '' }
}

/** Read to tell something: whom it told of is known by its words, not by its rows. */
const tellsOnly = (name: string) => name.startsWith('list_') && name !== 'list_candidates' && name !== 'list_jobs'

const wholeOf = ({ cursor: _cursor, limit: _limit, around: _around, ...input }: Record<string, unknown>) => input

/** «passe-les en test», «écris-lui»: those whom the last call was about, done or not. */
function readInput(shown: Shown, part: BassinMessage['parts'][number]): void {
  if (!('toolCallId' in part)) return
  const { ids, candidateIds, candidateId, jobId } = (part.input ?? {}) as Record<string, unknown>
  if (typeof jobId === 'string' && jobId !== shown.job?.jobId)
    shown.job = shown.jobs.find((job) => job.jobId === jobId) ?? { jobId, title: '', client: '' }
  const asked = [ids, candidateIds, candidateId === undefined ? undefined : [candidateId]].find(Array.isArray) as
    | unknown[]
    | undefined
  const people = (asked ?? []).flatMap((id) => shown.known.find((known) => known.candidateId === id) ?? [])
  if (people.length === asked?.length) speakOf(shown, people)
}

/** A question of ours, not one that it tells to say: «Dites « qui est en retard ? »». */
const asking = /\?(?!\s*[»"”])/u
const guessed = /Vous parlez de|Do you mean/

/**
 * «Pour quel motif écarter Awa et Nadège ?»: a question speaks of people as well, unless it offers them to choose among;
 * and so does an answer that no tool was called for, «Awa est au rang 1…».
 */
function readWords(shown: Shown, { role, parts }: BassinMessage, part: BassinMessage['parts'][number]): void {
  if (role !== 'assistant' || part.type !== 'text' || guessed.test(part.text)) return
  const { text } = part
  const asks = asking.test(text)
  const called = new Set(parts.flatMap((one) => ('toolCallId' in one ? [one.type.slice('tool-'.length)] : [])))
  const told = called.size > 0 && [...called].every((name) => tellsOnly(name) || name === 'list_jobs' || name === 'get_pipeline')
  if (!asks && called.size > 0 && !told) return
  const named = shown.known
    .filter(({ name }) => text.includes(name))
    .sort((left, right) => text.indexOf(left.name) - text.indexOf(right.name))
  if (!asks && named.length !== 1 && !told) return
  const after = named.map(({ name }) => text.slice(text.indexOf(name) + name.length))
  if (after.some((rest) => /^\s*(?:,|et|and|ou|or)?\s*(?:(?:ou|or)\s|(?:et |and )?\d+ (?:autres|others|more))/u.test(rest)))
    return
  speakOf(shown, named)
}

function readSearch(shown: Shown, { input, output: given }: Result): void {
  const output = given as OutputOf<'search_candidates'>
  const before = shown.search?.pages ?? []
  const { filters: old } = shown.search ?? {}
  if (old && stableJson(old) !== stableJson(output.understood.filters)) shown.changed = old
  const at = before.findIndex((page) => page.cursor === input.cursor)
  const pages = !input.cursor ? [input] : at === -1 ? [...before, input] : before.slice(0, at + 1)
  shown.search = { filters: output.understood.filters, output, pages }
  shown.source = { tool: 'search_candidates', input: wholeOf(pages[0]!), total: output.total.met + output.total.notStated }
  shown.earlier = input.cursor ? [...shown.people, ...shown.earlier] : []
  shown.people = rowsOf(output).map(({ candidateId, name, rank }) => ({ candidateId, name, rank }))
  forget(shown)
}

/** «recommence»: no list and no search is on screen any more; who was named stays known. */
function clear(shown: Shown): void {
  delete shown.search
  delete shown.changed
  delete shown.source
  shown.people = []
  shown.earlier = []
  forget(shown)
}

/** A new list on screen: nobody of it was spoken of yet. */
function forget(shown: Shown): void {
  delete shown.person
  shown.spoken = []
}

function speakOf(shown: Shown, people: readonly Person[]): void {
  const own = people.map(({ candidateId, name }) => ({ candidateId, name }))
  if (own.length === 1) shown.person = own[0]!
  if (own.length > 1) shown.group = own
  if (own.length > 0) shown.spoken = [own, ...shown.spoken].slice(0, 8)
}

/** Each of them once, where they were first named. */
export const distinct = (people: readonly Person[]): Person[] =>
  people.filter((person, at) => people.findIndex(({ candidateId }) => candidateId === person.candidateId) === at)

/** «le troisième»: the third of the list, on whichever of its pages; of a page that nobody saw the first of, nobody is guessed. */
export function rankedIn({ people, earlier }: Shown, rank: number): Person | undefined {
  if (rank < 0) return people.at(rank)
  const own = [...people, ...earlier].find((person) => person.rank === rank)
  return own ?? (people[0]?.rank === 1 ? people[rank - 1] : undefined)
}

export const rowsOf = (output: OutputOf<'search_candidates'>) => output.groups.flatMap(({ items }) => items)

export function recordsIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value)
    ? value.filter((item): item is Record<string, unknown> => Boolean(item) && typeof item === 'object')
    : []
}

/** People of an output, in its order: the rows of its lists, or the one it is about. */
export function peopleIn(tool: string, output: Record<string, unknown>): Person[] {
  const rows =
    tool === 'search_candidates'
      ? rowsOf(output as OutputOf<'search_candidates'>)
      : [
          output,
          ...['items', 'people', 'moved'].flatMap((key) => recordsIn(output[key])),
          ...recordsIn(output.columns).flatMap(({ cards }) => recordsIn(cards)),
        ]
  const people = (rows as Record<string, unknown>[]).flatMap(({ candidateId, name }) =>
    typeof candidateId === 'string' && typeof name === 'string' && name ? [{ candidateId, name }] : [],
  )
  return distinct(people)
}

function jobsIn(output: Record<string, unknown>): ShownJob[] {
  return [output, ...recordsIn(output.items)].flatMap(({ jobId, title, jobTitle, client, city }) =>
    typeof jobId === 'string'
      ? [
          {
            jobId,
            title: String(title ?? jobTitle ?? ''),
            client: String(client ?? ''),
            ...(typeof city === 'string' && city ? { city } : {}),
          },
        ]
      : [],
  )
}
