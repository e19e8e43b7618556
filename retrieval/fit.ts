import type { Kysely } from 'kysely'
import { dot } from './embed/builtin/embedding.ts'
import type { SearchService } from './find.ts'
import { askedOf, embedAsked } from './legs.ts'
import type { Plan } from './rank/criteria/build.ts'
import { likenessOfPerson } from './rank/reading-rules.ts'
import { type PersonVectors, type VectorHandle, readPersonVectors } from './vector/vector-store.ts'

/** Related texts lie no further apart than this: the nearest of jobs that are all strange is not near for that. */
const related = 0.5

/**
 * How near one person is to what each of several jobs asks for (0–1), compared as a search for the job compares people: over the nearest.
 * Undefined where the person has no vectors.
 */
export async function nearnessToJobs(
  search: SearchService,
  db: Kysely<never>,
  { candidateId, organisationId, plans }: { candidateId: string; organisationId: string; plans: readonly Plan[] },
): Promise<number[] | undefined> {
  const handle = db as unknown as VectorHandle
  const embedder = await search.serving(handle, { organisationId, kind: 'builtin', current: search.embedder() })
  const person = await readPersonVectors(handle, embedder.model, candidateId)
  if (!person.title || !person.whole) return undefined
  const cosines = await Promise.all(
    plans.map(async (plan) => {
      const { title, rest } = askedOf(plan, '')
      const asked = await embedAsked(embedder, title, rest)
      return asked ? likeness(asked, person) : 0
    }),
  )
  const best = Math.max(related, ...cosines)
  return cosines.map((cosine) => Math.max(0, cosine) / best)
}

function likeness(asked: { title: Float32Array; whole: Float32Array }, { title, whole, passages }: PersonVectors): number {
  const best = passages.reduce((most, passage) => Math.max(most, dot(asked.whole, passage)), -1)
  return likenessOfPerson(dot(asked.title, title!), dot(asked.whole, whole!), best)
}
