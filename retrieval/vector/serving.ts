import type { Embedder } from '#retrieval/embed/embedder'
import { type VectorHandle, coverageOf, isComplete } from './vector-store.ts'

export type Kind = 'builtin' | 'provider'
/** Embedders of the models used before the ones chosen, the latest first: they read questions for indexes that are still whole. */
export type FormerModels = (kind: Kind) => Promise<Embedder[]>
export type Serving = (db: VectorHandle, asked: { organisationId: string; kind: Kind; current: Embedder }) => Promise<Embedder>

/**
 * Whose vectors a search compares: those of the model chosen once it has read everybody; until then those of the model before it that has
 * read most, if that is more. Two models are never compared.
 */
export function createServing(former: FormerModels = async () => []): Serving {
  const whole = new Set<string>()
  return async (db, { organisationId, kind, current }) => {
    const key = `${organisationId} ${current.model}`
    if (whole.has(key)) return current
    if (await isComplete(db, current.model)) {
      whole.add(key)
      return current
    }
    let best = current
    let most = (await coverageOf(db, current.model)).embedded
    for (const embedder of await former(kind)) {
      const { embedded } = await coverageOf(db, embedder.model)
      if (embedder.model !== current.model && embedded > most) [best, most] = [embedder, embedded]
    }
    return best
  }
}
