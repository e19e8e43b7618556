import { type Context, Say, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { jobMeant } from './resolve.ts'
import { type Person, recordsIn } from './shown.ts'

type Column = { kind: string; position: number; cards: Record<string, unknown>[] }

/** The columns of a job’s board. */
export function* columnsOf(context: Context, jobId: string): Flow<Column[]> {
  const output = yield* ask(context, 'get_pipeline', { jobId, perStage: 200 })
  return recordsIn(output.columns).map(({ kind, position, cards }) => ({
    kind: String(kind),
    position: Number(position),
    cards: recordsIn(cards),
  }))
}

/** «tous ceux en présélection»: those who stand there in the job spoken of. */
export function* standing(context: Context, { job, stage }: { job: string | undefined; stage: string }): Flow<Person[]> {
  const { jobId } = yield* jobMeant(context, job)
  const column = (yield* columnsOf(context, jobId)).find(({ kind }) => kind === stage)
  const people = (column?.cards ?? []).map(({ candidateId, name }) => ({ candidateId: String(candidateId), name: String(name) }))
  if (people.length === 0) throw new Say(context.words.nobodyIn(stage))
  return people
}
