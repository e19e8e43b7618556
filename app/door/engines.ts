import { env } from '#lib/env'
import { house } from '../auth/house.ts'

/** What this house runs on, by part. */
export async function enginesInUse(): Promise<Record<'database' | 'files' | 'text' | 'vectors' | 'embeddings', string>> {
  const deps = await house()
  return {
    database: deps.database.engine,
    files: deps.files.engine,
    text: env().ELASTICSEARCH_URL ? 'elasticsearch' : 'postgres',
    vectors: env().VECTOR_ENGINE,
    embeddings: env().EMBEDDINGS,
  }
}
