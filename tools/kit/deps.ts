import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { type BassinDatabase, openEmbedded, openPostgres } from '#db/client'
import { type FileStore, openDisk } from '#db/files'
import { type IdentityKeys, identityKeys } from '#db/identity'
import { migrate } from '#db/migrate'
import type { Env } from '#lib/env'
import { log } from '#lib/log'
import { loadSecret } from '#lib/secrets'
import { createFormer } from '#retrieval/embed/former'
import { createProvider } from '#retrieval/embed/provider'
import { type SearchService, createSearch } from '#retrieval/find'
import { createPoolStore } from '#retrieval/pool/pool-store'
import { withFallback } from '#retrieval/text/fallback'
import { withVectorFallback } from '#retrieval/vector/engine'
import { createIndexFiles } from '#retrieval/vector/index-files'
import { createLocalVectors } from '#retrieval/vector/local'
import { createServing } from '#retrieval/vector/serving'
import type { AnyTool } from './define.ts'
import { enqueue } from './queue.ts'

/** Everything outside the process that a tool may use, chosen once from the environment. Tests pass their own. */
export type Deps = {
  env: Env
  database: BassinDatabase
  files: FileStore
  secret: string
  keys: IdentityKeys
  tools: ReadonlyMap<string, AnyTool>
  clock: () => Date
  search: SearchService
  /** Tells the worker that something was queued. */
  wake?: () => void
}

export async function openDeps(env: Env, tools: ReadonlyMap<string, AnyTool>): Promise<Deps> {
  const database = env.DATABASE_URL ? openPostgres(env.DATABASE_URL) : await openEmbedded(env.BASSIN_DATA)
  await migrate(database)
  const files = await openFiles(env)
  await files.health()
  const secret = loadSecret(env.BASSIN_SECRET, env.BASSIN_DATA)
  return {
    env,
    database,
    files,
    secret,
    keys: identityKeys(secret),
    tools,
    clock: () => new Date(),
    search: await openSearch(env, database),
  }
}

/** The clients of servers are loaded where there is one. */
export async function openSearch(env: Env, database: BassinDatabase): Promise<SearchService> {
  const url = env.ELASTICSEARCH_URL
  const files = createIndexFiles(join(env.BASSIN_DATA, 'vectors'), {
    onUnsound: (organisationId) =>
      void enqueue(database.system, {
        organisationId,
        tool: 'build_vector_index',
        input: { force: true },
        key: `vectors:${organisationId}`,
      }).catch((error) => log.warn('vector_file_not_renewed', { error })),
  })
  const local = createLocalVectors({ files })
  const system = database.system as unknown as Kysely<never>
  const provider = createProvider(env, system)
  const text = url ? (await import('#retrieval/text/elastic')).createElastic({ url }) : undefined
  const shared =
    url && env.VECTOR_ENGINE === 'elasticsearch'
      ? (await import('#retrieval/vector/elastic')).createElasticVectors({ url })
      : local
  return createSearch({
    people: createPoolStore({ folder: join(env.BASSIN_DATA, 'people') }),
    files,
    ...(provider ? { provider } : {}),
    serving: createServing(createFormer(system, env)),
    vectors: withVectorFallback(shared, local),
    ...(text ? { text: withFallback(text) } : {}),
  })
}

export async function openFiles(env: Env): Promise<FileStore> {
  if (!env.S3_BUCKET) return openDisk(join(env.BASSIN_DATA, 'files'))
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env
  const { openS3 } = await import('#db/files-s3')
  return openS3({
    bucket: env.S3_BUCKET,
    region: env.AWS_REGION,
    forcePathStyle: env.S3_FORCE_PATH_STYLE ?? Boolean(env.S3_ENDPOINT),
    ...(env.S3_ENDPOINT ? { endpoint: env.S3_ENDPOINT } : {}),
    ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
    ...(env.S3_SSE ? { encryption: { algorithm: env.S3_SSE, ...(env.S3_KMS_KEY ? { keyId: env.S3_KMS_KEY } : {}) } } : {}),
  })
}
