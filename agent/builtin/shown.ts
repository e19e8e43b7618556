import type { Filters } from '#retrieval/query/slots'
import type { BassinMessage, ToolAnswer } from '../message.ts'
import type { Situation } from '../situation.ts'

export type Person = { candidateId: string; name: string }
export type ShownJob = { jobId: string; title: string; client: string }
type Result = { name: string; input: Record<string, unknown>; output: Record<string, unknown>; reversalId?: string }

/** What the conversation has shown so far, read from the full outputs of its tools. */
export type Shown = {
  /** The list last shown; a rank is an index into it, `firstRank` the rank of its first person. */
  people: Person[]
  firstRank: number
  total: number
  /** The search it came from, where it came from one. */
  search?: { filters: Filters; input: Record<string, unknown>; output: Record<string, unknown> }
  jobs: ShownJob[]
  /** Everybody named so far, the latest first. */
  known: Person[]
  /** Of whom, and of which job, the conversation last spoke alone. */
  person?: Person
  job?: ShownJob
}

/** Results of this conversation that are done, oldest first, this turn's own included. */
export function resultsOf(situation: Situation): Result[] {
  const before = situation.messages.flatMap((message) => message.parts.flatMap(resultOf))
  const now = situation.outcomes.flatMap(({ name, input, answer }) => result(name, input, answer))
  return [...before, ...now]
}

function resultOf(part: BassinMessage['parts'][number]): Result[] {
  if (!('toolCallId' in part) || part.state !== 'output-available' || !part.type.startsWith('tool-')) return []
  return result(part.type.slice('tool-'.length), part.input, part.output as ToolAnswer)
}

function result(name: string, input: unknown, answer: ToolAnswer): Result[] {
  if (answer.status !== 'done') return []
  const output = answer.output as Record<string, unknown>
  return [
    {
      name,
      input: (input ?? {}) as Record<string, unknown>,
      output,
      ...(answer.reversalId ? { reversalId: answer.reversalId } : {}),
    },
  ]
}

/** What was shown before this turn: a flow reads the same each time it is run. */
export function shownIn(situation: Situation): Shown {
  const shown: Shown = { people: [], firstRank: 1, total: 0, jobs: [], known: [] }
  for (const message of situation.messages) {
    for (const found of message.parts.flatMap(resultOf)) readResult(shown, found)
  }
  return shown
}

const lists = new Set(['search_candidates', 'list_candidates', 'compare_candidates'])

function readResult(shown: Shown, { name, input, output }: Result): void {
  const people = peopleIn(output)
  shown.known = [
    ...people,
    ...shown.known.filter((known) => !people.some(({ candidateId }) => candidateId === known.candidateId)),
  ]
  if (lists.has(name) && name !== 'compare_candidates') {
    shown.people = people
    shown.firstRank = Number(output.offset ?? input.offset ?? 0) + 1
    shown.total = Number(output.total ?? people.length)
    delete shown.search
    delete shown.person
    if (name === 'search_candidates')
      shown.search = { filters: (output.filters ?? input.filters ?? {}) as Filters, input, output }
  }
  if (people.length === 1) shown.person = people[0]!
  const jobs = jobsIn(output)
  if (name === 'list_jobs' || name === 'match_jobs') shown.jobs = jobs
  const pipelines = ['get_job', 'get_pipeline', 'move_applications', 'shortlist_candidates', 'create_job', 'apply_to_job']
  if (pipelines.includes(name) || jobs.length === 1) shown.job = jobs[0] ?? shown.job!
}

export function recordsIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value)
    ? value.filter((item): item is Record<string, unknown> => Boolean(item) && typeof item === 'object')
    : []
}

/** People of an output, in its order: the rows of its lists, or the one it is about. */
function peopleIn(output: Record<string, unknown>): Person[] {
  const rows = [
    output,
    ...['met', 'items', 'people', 'candidates', 'results', 'moved', 'unknown'].flatMap((key) => recordsIn(output[key])),
  ]
  const people = rows.flatMap(({ candidateId, name }) =>
    typeof candidateId === 'string' && typeof name === 'string' && name ? [{ candidateId, name }] : [],
  )
  return people.filter((person, at) => people.findIndex(({ candidateId }) => candidateId === person.candidateId) === at)
}

function jobsIn(output: Record<string, unknown>): ShownJob[] {
  return [output, ...['items', 'jobs', 'matches'].flatMap((key) => recordsIn(output[key]))].flatMap(
    ({ jobId, title, jobTitle, client }) =>
      typeof jobId === 'string' ? [{ jobId, title: String(title ?? jobTitle ?? ''), client: String(client ?? '') }] : [],
  )
}
