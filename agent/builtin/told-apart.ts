import { type Context, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { jobNamed } from './named.ts'
import { type Person, type Shown, recordsIn } from './shown.ts'

/**
 * Of namesakes the one whom the conversation was about, else the one on the list, else the only one in the job named or last spoken of. Of
 * two who stand on the list together nobody is guessed.
 */
export function* toldApart(context: Context, people: readonly Person[]): Flow<Person | undefined> {
  const { shown, situation } = context
  const [first, ...others] = among(shown.people, people)
  if (others.length > 0) return undefined
  const known = lastSpoken(shown, people) ?? first
  if (known) return known
  const jobId = jobNamed(context)?.jobId ?? situation.here.jobId ?? shown.job?.jobId
  return jobId ? yield* onlyOneIn(context, jobId, people) : undefined
}

const among = (some: readonly Person[], people: readonly Person[]): Person[] =>
  some.filter(({ candidateId }) => people.some((one) => one.candidateId === candidateId))

const lastSpoken = ({ spoken }: Shown, people: readonly Person[]) =>
  spoken.map((set) => among(set, people)).find(({ length }) => length === 1)?.[0]

function* onlyOneIn(context: Context, jobId: string, people: readonly Person[]): Flow<Person | undefined> {
  const { columns } = yield* ask(context, 'get_pipeline', { jobId })
  const inside = recordsIn(columns).flatMap(({ cards }) => recordsIn(cards).map(({ candidateId }) => candidateId))
  const [only, ...others] = people.filter(({ candidateId }) => inside.includes(candidateId))
  return others.length === 0 ? only : undefined
}
