import type { Kysely } from 'kysely'
import type { Embedder } from './embedder.ts'
import { createKeptBudget, createKeptCache, withCache } from './kept.ts'
import { createCompatibleEmbedder, createMistralEmbedder, createOpenAiEmbedder } from './providers.ts'
import type { Budget, VectorCache } from './remote.ts'

export type ProviderSettings = {
  EMBEDDINGS: 'builtin' | 'mistral' | 'openai' | 'compatible'
  EMBEDDINGS_URL?: string | undefined
  EMBEDDINGS_API_KEY?: string | undefined
  EMBEDDINGS_MODEL?: string | undefined
  EMBEDDINGS_QUERY_PREFIX?: string
  EMBEDDINGS_PASSAGE_PREFIX?: string
  EMBEDDINGS_DAILY_BUDGET?: number | undefined
  MISTRAL_API_KEY?: string | undefined
  OPENAI_API_KEY?: string | undefined
}

const mostCached = 20_000

/**
 * The embedder of the settings, a leg beside the builtin one; nothing where the settings name none or lack its key or address. With a
 * database, the day's budget and what searches asked already outlive the process.
 */
export function createProvider(settings: ProviderSettings, db?: Kysely<never>): Embedder | undefined {
  const provider = nameProvider(settings, db)
  return provider && db ? { ...provider, embedQueries: withCache(provider, createKeptCache(db)).embedQueries } : provider
}

function nameProvider(settings: ProviderSettings, db?: Kysely<never>): Embedder | undefined {
  const { EMBEDDINGS: provider, EMBEDDINGS_API_KEY: key, EMBEDDINGS_DAILY_BUDGET: characters } = settings
  const common = {
    ...(settings.EMBEDDINGS_URL ? { url: settings.EMBEDDINGS_URL } : {}),
    ...(settings.EMBEDDINGS_MODEL ? { model: settings.EMBEDDINGS_MODEL } : {}),
    queryPrefix: settings.EMBEDDINGS_QUERY_PREFIX ?? '',
    passagePrefix: settings.EMBEDDINGS_PASSAGE_PREFIX ?? '',
    cache: createCache(),
    ...(characters ? { budget: db ? createKeptBudget(db, { provider, characters }) : createDailyBudget(characters) } : {}),
  }
  const mistral = key ?? settings.MISTRAL_API_KEY
  if (provider === 'mistral' && mistral) return createMistralEmbedder({ ...common, key: mistral })
  const openai = key ?? settings.OPENAI_API_KEY
  if (provider === 'openai' && openai) return createOpenAiEmbedder({ ...common, key: openai })
  const { url, model } = common
  if (provider === 'compatible' && url && model)
    return createCompatibleEmbedder({ ...common, url, model, ...(key ? { key } : {}) })
  return undefined
}

/** The vectors asked for last, in memory: nothing of a person outlives them on a disk here. */
export function createCache(most = mostCached): VectorCache {
  const held = new Map<string, Float32Array>()
  return {
    get: async (keys) => keys.map((key) => held.get(key)),
    set: async (entries) => {
      for (const { key, vector } of entries) {
        held.delete(key)
        held.set(key, vector)
        if (held.size > most) held.delete(held.keys().next().value!)
      }
    },
  }
}

/** Characters that may leave this process in a day of UTC. */
export function createDailyBudget(characters: number, now: () => number = Date.now): Budget {
  let [day, left] = [0, 0]
  return {
    spend: async (wanted) => {
      const today = Math.floor(now() / 86_400_000)
      if (today !== day) [day, left] = [today, characters]
      if (wanted > left) return false
      left -= wanted
      return true
    },
  }
}
