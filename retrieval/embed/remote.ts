import { createHash } from 'node:crypto'
import { AppError } from '#lib/errors'
import { normalise } from './builtin/embedding.ts'
import type { Embedder } from './embedder.ts'

/** Vectors by `model` and sha-256 of the text as sent; where it lives is the caller's choice. */
export type VectorCache = {
  get: (keys: string[]) => Promise<(Float32Array | undefined)[]>
  set: (entries: { key: string; vector: Float32Array }[]) => Promise<void>
}

/** One day's budget in characters; `spend` says whether that many may still go out. */
export type Budget = { spend: (characters: number) => Promise<boolean> }

export type RemoteSettings = {
  /** Address up to and including `/v1`. */
  url: string
  key?: string | undefined
  model: string
  /** Absent: whatever the server's model has, as long as it is the same for all. */
  dimensions?: number
  queryPrefix?: string
  passagePrefix?: string
  batchSize?: number
  concurrency?: number
  timeoutMilliseconds?: number
  retries?: number
  cache?: VectorCache
  budget?: Budget
}

/** One request through a provider's client, without a second try: what went wrong is thrown as the client has it. */
export type Ask = (settings: RemoteSettings, texts: string[]) => Promise<Embedded[]>
type Embedded = { index: number; embedding: number[] }

const longestPauseMilliseconds = 60_000

/** An embedder over `POST /embeddings`: batches, few at a time, a cache, a budget, and patience where the server asks for it. */
export function createRemoteEmbedder(settings: RemoteSettings, ask: Ask): Embedder {
  const slots = createSlots(settings.concurrency ?? 2)
  const embed = (prefix: string) => async (texts: string[]) =>
    embedCached(
      settings,
      texts.map((text) => prefix + text),
      (batch) => slots(() => request(settings, ask, batch)),
    )
  return {
    model: settings.model,
    dimensions: settings.dimensions ?? 0,
    embedQueries: embed(settings.queryPrefix ?? ''),
    embedPassages: embed(settings.passagePrefix ?? ''),
  }
}

async function embedCached(
  settings: RemoteSettings,
  texts: string[],
  ask: (batch: string[]) => Promise<Float32Array[]>,
): Promise<Float32Array[]> {
  const keys = texts.map((text) => `${settings.model}:${createHash('sha256').update(text).digest('hex')}`)
  const found = new Map<string, Float32Array>()
  const cached = (await settings.cache?.get(keys)) ?? []
  for (const [index, vector] of cached.entries()) if (vector) found.set(keys[index]!, vector)
  const missing = new Map<string, string>()
  for (const [index, key] of keys.entries()) if (!found.has(key)) missing.set(key, texts[index]!)
  await Promise.all(
    cutBatches([...missing], settings.batchSize ?? 32).map(async (batch) => {
      const vectors = await ask(batch.map(([, text]) => text))
      const entries = batch.map(([key], index) => ({ key, vector: vectors[index]! }))
      for (const { key, vector } of entries) found.set(key, vector)
      await settings.cache?.set(entries)
    }),
  )
  return keys.map((key) => found.get(key)!)
}

function cutBatches<T>(items: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))
}

/** Back-pressure: at most `limit` requests are out at once, the others wait their turn. */
function createSlots(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let busy = 0
  return async (work) => {
    if (busy >= limit) await new Promise<void>((resolve) => waiting.push(resolve))
    else busy++
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else busy--
    }
  }
}

async function request(settings: RemoteSettings, ask: Ask, texts: string[]): Promise<Float32Array[]> {
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  if (settings.budget && !(await settings.budget.spend(characters))) {
    throw new AppError('too_many', 'the budget for embeddings of this day is spent', { reason: 'embedding_budget_spent' })
  }
  for (let attempt = 0; ; attempt++) {
    try {
      return readVectors(settings, await ask(settings, texts), texts.length)
    } catch (error) {
      const { status, headers } = failureOf(error)
      if (status !== 429 && status < 500) throw refused(status)
      if (attempt >= (settings.retries ?? 3)) throw refused(status)
      await new Promise((resolve) => setTimeout(resolve, pauseOf(headers, attempt)))
    }
  }
}

/** The clients' errors of an answer carry its status and headers; any other means that no answer came, or none that can be read. */
function failureOf(error: unknown): { status: number; headers: Headers } {
  if (error instanceof AppError) throw error
  const { status, statusCode, headers } = error as { status?: unknown; statusCode?: unknown; headers?: unknown }
  const answered = status ?? statusCode
  if (typeof answered === 'number' && answered >= 400 && headers instanceof Headers) return { status: answered, headers }
  throw new AppError('unavailable', `embeddings: ${String(error)}`, { reason: 'embedding_unreachable' })
}

function refused(status: number): AppError {
  return new AppError(status === 429 ? 'too_many' : 'unavailable', `embeddings answered ${status}`, {
    reason: 'embedding_refused',
    status,
  })
}

/** `Retry-After` in seconds or as a date; without it, twice as long each time from a quarter of a second. */
function pauseOf(headers: Headers, attempt: number): number {
  const asked = headers.get('retry-after')
  if (asked === null) return 250 * 2 ** attempt
  const seconds = Number(asked)
  const pause = Number.isNaN(seconds) ? Date.parse(asked) - Date.now() : seconds * 1000
  return Math.min(longestPauseMilliseconds, Math.max(0, pause || 0))
}

/** Vectors in the order of the texts, of length 1; another model's dimensions are refused rather than compared. */
function readVectors(settings: RemoteSettings, answer: Embedded[], count: number): Float32Array[] {
  const sorted = [...answer].sort((a, b) => a.index - b.index)
  const size = settings.dimensions ?? sorted[0]?.embedding.length
  const whole = sorted.length === count && sorted.every(({ embedding }) => embedding.length === size)
  if (!whole)
    throw new AppError('unavailable', 'embeddings of another count or size than asked', { reason: 'embedding_malformed' })
  return sorted.map(({ embedding }) => normalise(Float32Array.from(embedding)))
}
