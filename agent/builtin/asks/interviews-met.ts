import type { OutputOf } from '#tools/registry'
import { ask } from '../context.ts'
import type { Flow } from '../flow.ts'
import type { Asking } from './whom-asked.ts'
import type { Met } from './words.fr.ts'

/** The interviews that a filter of `list_interviews` finds, as they are told. */
export function* interviewsMet(context: Asking, filter: Record<string, unknown>): Flow<Met[]> {
  const { items } = (yield* ask(context, 'list_interviews', filter)) as unknown as OutputOf<'list_interviews'>
  return items.map(({ name, start, jobTitle, interviewer, state }) => ({ name, start, job: jobTitle, by: interviewer, state }))
}
