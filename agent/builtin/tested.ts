import { type Context, Say, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { jobMeant } from './resolve.ts'
import { type Person, recordsIn, distinct } from './shown.ts'

type Tested = { job: string | undefined; passed: boolean | undefined }

/** Those who passed the test of a job, who did not, or who handed one in. */
export function* testedPeople(context: Context, { job, passed }: Tested): Flow<Person[]> {
  const { jobId } = yield* jobMeant(context, job)
  const output = yield* ask(context, 'list_assessments', { jobId, limit: 100, ...(passed === undefined ? {} : { passed }) })
  const people = recordsIn(output.items).flatMap(({ candidateId, name, state }) =>
    passed !== undefined || state === 'scored' || state === 'submitted'
      ? [{ candidateId: String(candidateId), name: String(name) }]
      : [],
  )
  if (people.length === 0) throw new Say(context.words.nobodyTested(passed))
  return distinct(people)
}
