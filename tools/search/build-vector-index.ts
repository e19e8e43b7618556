import { z } from 'zod'
import { mostCompared } from '#retrieval/vector/local'
import type { VectorHandle } from '#retrieval/vector/vector-store'
import { type ReadContext, defineTool } from '../kit/define.ts'

/** A file is made again when a twentieth of its people have come, gone or changed; at once where somebody was erased. */
const drift = 0.05

export const buildVectorIndex = defineTool({
  name: 'build_vector_index',
  title: { fr: 'Construire le fichier des vecteurs', en: 'Build the vector file' },
  description:
    'Write the index file of the vectors of a large pool, in a thread of its own, beside the one in use; `force` builds it whatever the size and age.',
  input: z.object({ force: z.boolean().default(false) }),
  output: z.object({ state: z.enum(['built', 'not_needed']), count: z.number().int() }),
  roles: ['admin', 'system'],
  route: 'POST /index/vectors',
  offered: false,
  effect: 'write',
  approval: 'never',
  forModel: ({ state, count }) => `${state}: ${count} people`,
  preview: async () => ({ title: { key: 'approval.rebuild_index' }, count: 0, facts: [], versions: {} }),
  execute: async (context, { force }) => {
    const { files } = context.deps.search
    const model = context.deps.search.embedder().model
    const { people, isDue } = await standing(context, model)
    if (!files || !(force || isDue)) return { state: 'not_needed', count: people } as const
    const { organisationId } = context.caller
    if (people === 0) {
      // Of the last person nothing may stay in a file either.
      await context.write(({ db }) => db.deleteFrom('vector_index').where('organisation_id', '=', organisationId).execute())
      await files.sweep(organisationId, [])
      return { state: 'not_needed', count: 0 } as const
    }
    const reader = context.deps.database.scoped({ organisationId }) as unknown as VectorHandle
    const { membersSha256, ...built } = await files.build(reader, {
      organisationId,
      model,
      ...(context.signal ? { signal: context.signal } : {}),
    })
    await context.write(async ({ db, changed }) => {
      const row = { ...built, members_sha256: membersSha256, built_at: context.now }
      await db
        .insertInto('vector_index')
        .values({ organisation_id: organisationId, model, ...row })
        .onConflict((conflict) => conflict.columns(['organisation_id', 'model']).doUpdateSet(row))
        .execute()
      changed(organisationId, { vectors: built.count })
    })
    await files.sweep(organisationId, [built.file, built.members])
    return { state: 'built', count: built.count } as const
  },
})

async function standing({ db }: ReadContext, model: string): Promise<{ people: number; isDue: boolean }> {
  const [{ people }, file] = await Promise.all([
    db
      .selectFrom('embedding')
      .select((eb) => eb.fn.countAll<string>().as('people'))
      .where('model', '=', model)
      .where('kind', '=', 'whole')
      .executeTakeFirstOrThrow(),
    db.selectFrom('vector_index').select(['count', 'built_at']).where('model', '=', model).executeTakeFirst(),
  ])
  const total = Number(people)
  if (total <= mostCompared && !file) return { people: total, isDue: false }
  if (!file) return { people: total, isDue: true }
  const { changed } = await db
    .selectFrom('search_document')
    .select((eb) => eb.fn.countAll<string>().as('changed'))
    .where('updated_at', '>', file.built_at)
    .executeTakeFirstOrThrow()
  return { people: total, isDue: Math.abs(total - file.count) + Number(changed) > total * drift }
}
