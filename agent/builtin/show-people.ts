import { type Context, act } from './context.ts'
import type { Flow } from './flow.ts'
import { tellOf } from './tell-of.ts'
import { peopleMeant } from './resolve.ts'

const document = /\b(?:cv|resume|résumé|curriculum|document)\b/i

/** One person’s file, or the document that it was read from; several are looked at side by side. */
export function* showPeople(context: Context): Flow {
  const people = yield* peopleMeant({ ...context, looks: true }, context.turn.args?.targets)
  if (people.length > 1)
    return yield* act(context, 'compare_candidates', { ids: people.slice(0, 5).map(({ candidateId }) => candidateId) })
  const { candidateId } = people[0]!
  return document.test(context.text)
    ? yield* act(context, 'get_document', { candidateId })
    : yield* tellOf(context, { candidateId })
}
