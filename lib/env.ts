import { resolve } from 'node:path'
import { z } from 'zod'

const flag = z
  .enum(['0', '1', 'true', 'false'])
  .transform((value) => value === '1' || value === 'true')
  .optional()
const url = z.url().optional()
const text = z.string().min(1).optional()

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  BASSIN_DATA: z.string().default('.bassin'),
  BASSIN_DEMO: flag,
  BASSIN_SECRET: z.string().min(32, 'BASSIN_SECRET needs at least 32 characters').optional(),
  BASSIN_URL: url,
  BASSIN_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Set in CI: a contract test whose engine has no address fails instead of being left out. */
  BASSIN_REQUIRE_ENGINES: flag,
  /** How many rounds the test of two recruiters on one card runs; 1,000 for the figure. */
  BASSIN_ROUNDS: z.coerce.number().int().positive().default(20),
  /** How many times the test of mails kills a worker. */
  BASSIN_KILLS: z.coerce.number().int().positive().default(6),
  DATABASE_URL: text,
  ELASTICSEARCH_URL: url,
  VECTOR_ENGINE: z.enum(['usearch', 'elasticsearch']).default('usearch'),
  S3_ENDPOINT: url,
  S3_BUCKET: text,
  S3_FORCE_PATH_STYLE: flag,
  S3_SSE: z.enum(['AES256', 'aws:kms']).optional(),
  S3_KMS_KEY: text,
  AWS_REGION: z.string().default('us-east-1'),
  AWS_ACCESS_KEY_ID: text,
  AWS_SECRET_ACCESS_KEY: text,
  ASSISTANT: text,
  MISTRAL_API_KEY: text,
  MISTRAL_URL: url,
  MISTRAL_OCR_MODEL: z.string().default('mistral-ocr-latest'),
  /** Who reads pictures of CVs, in order: mistral, unstructured, builtin. Mistral is sent none unless it is named here. */
  CV_READERS: text,
  /** Which model may propose what was not read of a CV: mistral, openai, compatible. None is asked unless it is named here. */
  CV_PROPOSALS: text,
  MISTRAL_MODEL: z.string().default('mistral-large-latest'),
  OPENAI_API_KEY: text,
  OPENAI_URL: url,
  OPENAI_MODEL: z.string().default('gpt-5.1'),
  OPENAI_COMPATIBLE_URL: url,
  OPENAI_COMPATIBLE_API_KEY: text,
  OPENAI_COMPATIBLE_MODEL: z.string().default('default'),
  EMBEDDINGS: z.enum(['builtin', 'mistral', 'openai', 'compatible']).default('builtin'),
  EMBEDDINGS_URL: url,
  EMBEDDINGS_API_KEY: text,
  EMBEDDINGS_MODEL: text,
  EMBEDDINGS_QUERY_PREFIX: z.string().default(''),
  EMBEDDINGS_PASSAGE_PREFIX: z.string().default(''),
  EMBEDDINGS_DAILY_BUDGET: z.coerce.number().int().positive().optional(),
  /** `smtp://user:password@host:587`; without it, messages wait in the outbox for a person. */
  SMTP_URL: url,
  MAIL_FROM: text,
  /** Access token of an application made in Codility's Integrations page; without it no test is taken there, and nothing is asked of it. */
  CODILITY_TOKEN: text,
  CODILITY_URL: z.url().default('https://codility.com'),
  UNSTRUCTURED_URL: url,
  UNSTRUCTURED_API_KEY: text,
})
export type Env = z.infer<typeof schema>

/**
 * Parses variables once. An empty variable is an absent one. Throws with one line a faulty variable, naming it and what it takes.
 */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`These variables cannot be used:\n${lines.join('\n')}`)
  }
  return { ...parsed.data, BASSIN_DATA: resolve(parsed.data.BASSIN_DATA) }
}

/** For a program that is started: the variables of this one, and more. */
export function inherited(more: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...more }
}

let cached: Env | undefined

export function env(): Env {
  return (cached ??= parseEnv(process.env))
}

/** Demo people and their one-click sign-in exist only where nobody asked for a production set-up. */
export function isDemo(given: Env = env()): boolean {
  return given.BASSIN_DEMO ?? !given.DATABASE_URL
}
