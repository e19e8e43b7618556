import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { documentForm } from '#retrieval/text/document'
import { type ReadContext, defineTool } from '../kit/define.ts'

const drift = z.object({ missing: z.number().int(), stale: z.number().int(), extra: z.number().int() })

export const checkIndex = defineTool({
  name: 'check_index',
  title: { fr: 'Vérifier l’index de recherche', en: 'Check the search index' },
  description:
    'Compare the profiles with the search index, its vectors and the outer text engine; with `mend`, queue what differs.',
  input: z.object({ mend: z.boolean().default(false) }),
  output: z.object({
    candidates: z.number().int(),
    documents: drift,
    vectors: drift,
    engine: z.object({ name: z.string(), reachable: z.boolean(), ...drift.shape }),
    builtin: z.object({ model: z.string(), embedded: z.number().int(), of: z.number().int() }),
    provider: z.object({ model: z.string(), embedded: z.number().int(), of: z.number().int() }).optional(),
    queued: z.number().int(),
  }),
  roles: ['admin', 'system'],
  route: 'POST /index/check',
  offered: false,
  effect: 'write',
  approval: 'never',
  forModel: ({ candidates, documents, vectors, engine, builtin, provider }) =>
    [
      `${candidates} profiles; index ${JSON.stringify(documents)}; vectors ${JSON.stringify(vectors)}; ${JSON.stringify(engine)}`,
      `${builtin.model}: ${builtin.embedded} of ${builtin.of} embedded`,
      ...(provider ? [`${provider.model}: ${provider.embedded} of ${provider.of} embedded`] : []),
    ].join('; '),
  preview: async () => ({ title: { key: 'approval.check_index' }, count: 0, facts: [], versions: {} }),
  execute: async ({ db, deps, caller, write }, { mend }) => {
    const { provider } = deps.search
    const [people, documents, vectors, provided] = await Promise.all([
      inPages((after) =>
        db.selectFrom('candidate').select(['id', 'version']).where('id', '>', after).orderBy('id').limit(page).execute(),
      ),
      inPages((after) =>
        db
          .selectFrom('search_document')
          .select(['candidate_id as id', 'version', 'form'])
          .where('candidate_id', '>', after)
          .orderBy('candidate_id')
          .limit(page)
          .execute(),
      ),
      embeddedBy(db, deps.search.embedder().model),
      provider ? embeddedBy(db, provider.model) : [],
    ])
    const wanted = new Map(people.map(({ id, version }) => [id, version]))
    const indexed = new Map(documents.map(({ id, version, form }) => [id, form === documentForm ? version : -1]))
    const embedded = new Map(vectors.map(({ id }) => [id, wanted.get(id) ?? 0]))
    const { engine } = deps.search.text
    const held = engine.name === 'postgres' ? indexed : await engine.versions(caller.organisationId).catch(() => undefined)
    const first = compare(wanted, indexed)
    await setImmediate()
    const outer = held ? compare(wanted, held) : { missing: [], stale: [], extra: [] }
    await setImmediate()
    const behind = [...first.missing, ...first.stale]
    const mirror = [...outer.missing, ...outer.stale, ...outer.extra].filter((id) => !behind.includes(id))
    const bareOf = (model: string, rows: readonly { id: string }[]) => {
      const given = new Set(rows.map(({ id }) => id))
      return documents.filter(({ id }) => !given.has(id) && !behind.includes(id)).map(({ id }) => ({ id, model }))
    }
    const { model } = deps.search.embedder()
    const bare = [...bareOf(model, vectors), ...(provider ? bareOf(provider.model, provided) : [])]
    const queued = behind.length + mirror.length + bare.length
    if (mend && queued > 0) {
      const calls = (ids: string[], name: string, more: object = {}) =>
        ids.map((id) => ({ input: { id, ...more }, key: `${name}:${id}` }))
      await write(async ({ laterAll }) => {
        await laterAll('index_candidate', [...calls(behind, 'index'), ...calls(mirror, 'mirror', { mirror: true })])
        await laterAll(
          'embed_candidate',
          bare.map((input) => ({ input, key: `embed:${input.id}:${input.model}` })),
        )
      })
    }
    return {
      candidates: people.length,
      documents: counts(first),
      vectors: counts(compare(new Map(documents.map(({ id }) => [id, wanted.get(id) ?? 0])), embedded)),
      engine: { name: engine.name, reachable: held !== undefined, ...counts(outer) },
      builtin: { model, embedded: vectors.length, of: documents.length },
      ...(provider ? { provider: { model: provider.model, embedded: provided.length, of: documents.length } } : {}),
      queued: mend ? queued : 0,
    }
  },
})

function embeddedBy(db: ReadContext['db'], model: string) {
  const own = db.selectFrom('embedding').select('candidate_id as id').distinct().where('model', '=', model)
  return inPages((after) => own.where('candidate_id', '>', after).orderBy('candidate_id').limit(page).execute())
}

const page = 2000

/** All rows by id, some thousand at a time, so that nobody waits for the reading of a hundred thousand. */
async function inPages<Row extends { id: string }>(read: (after: string) => Promise<Row[]>): Promise<Row[]> {
  const all: Row[] = []
  for (;;) {
    const rows = await read(all.at(-1)?.id ?? '')
    all.push(...rows)
    await setImmediate()
    if (rows.length < page) return all
  }
}

type Drift = { missing: string[]; stale: string[]; extra: string[] }

function compare(wanted: ReadonlyMap<string, number>, held: ReadonlyMap<string, number>): Drift {
  const ids = [...wanted.keys()]
  return {
    missing: ids.filter((id) => !held.has(id)),
    stale: ids.filter((id) => held.has(id) && held.get(id) !== wanted.get(id)),
    extra: [...held.keys()].filter((id) => !wanted.has(id)),
  }
}

const counts = ({ missing, stale, extra }: Drift) => ({ missing: missing.length, stale: stale.length, extra: extra.length })
