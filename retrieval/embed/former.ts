import { type Kysely, sql } from 'kysely'
import { createEmbedding } from './builtin/embedding.ts'
import { manifestSchema, parseTable, readManifest, readTableBytes } from './builtin/table.ts'
import { type Embedder, embedderOf } from './embedder.ts'
import { type ProviderSettings, createProvider } from './provider.ts'

type Handle = Kysely<never>
type Kind = 'builtin' | 'provider'
type Row = { model: string; settings: unknown; bytes: Uint8Array | null }
/** What a provider's model needs to be asked again, but its key. */
type Kept = Pick<
  ProviderSettings,
  'EMBEDDINGS' | 'EMBEDDINGS_URL' | 'EMBEDDINGS_MODEL' | 'EMBEDDINGS_QUERY_PREFIX' | 'EMBEDDINGS_PASSAGE_PREFIX'
>

const keptModels = 3

/** Writes down the models in use, and forgets those with which nobody is compared any more. */
export async function rememberModels(db: Handle, settings: ProviderSettings, inUse: { builtin: Embedder; provider?: Embedder }) {
  const { builtin, provider } = inUse
  const { rows } = await sql<{
    model: string
  }>`update search_model set used_at = now() where model = ${builtin.model} returning model`.execute(db)
  if (rows.length === 0) {
    const manifest = readManifest()
    const row = sql`(${builtin.model}, 'builtin', ${JSON.stringify(manifest)}, ${readTableBytes(manifest)})`
    await sql`insert into search_model (model, kind, settings, bytes) values ${row} on conflict do nothing`.execute(db)
  }
  if (provider) {
    const { EMBEDDINGS, EMBEDDINGS_URL, EMBEDDINGS_MODEL, EMBEDDINGS_QUERY_PREFIX, EMBEDDINGS_PASSAGE_PREFIX } = settings
    const kept: Kept = { EMBEDDINGS, EMBEDDINGS_URL, EMBEDDINGS_MODEL, EMBEDDINGS_QUERY_PREFIX, EMBEDDINGS_PASSAGE_PREFIX }
    await sql`
      insert into search_model (model, kind, settings) values (${provider.model}, 'provider', ${JSON.stringify(kept)})
      on conflict (model) do update set settings = excluded.settings, used_at = now()`.execute(db)
  }
  await sql`
    delete from search_model where model not in (${builtin.model}, ${provider?.model ?? builtin.model})
    and not exists (select 1 from embedding where embedding.model = search_model.model)`.execute(db)
}

/** The models before those in use, the latest first, each opened once. A provider's is asked with the key that the settings hold now. */
export function createFormer(db: Handle, settings: ProviderSettings): (kind: Kind) => Promise<Embedder[]> {
  const opened = new Map<string, Embedder | undefined>()
  return async (kind) => {
    const { rows } = await sql<Row>`
      select model, settings, case when kind = 'builtin' then bytes end as bytes from search_model
      where kind = ${kind} order by used_at desc limit ${keptModels}`.execute(db)
    return rows.flatMap((row) => {
      if (!opened.has(row.model)) opened.set(row.model, open(row, settings))
      return opened.get(row.model) ?? []
    })
  }
}

function open({ settings: kept, bytes }: Row, settings: ProviderSettings): Embedder | undefined {
  if (!bytes) return createProvider({ ...settings, ...(kept as Kept) })
  return embedderOf(createEmbedding(parseTable(bytes, manifestSchema.parse(kept))))
}
