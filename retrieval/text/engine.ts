import type { SearchDocument } from './search-document.ts'
import { type SearchHandle, type Wording, rankByWords } from './postgres.ts'

/**
 * The text leg. Postgres is the default and the fallback; another engine is a projection of the same documents that can be made again.
 * Scores are of the engine's own: only their order within one query means something.
 */
export type TextEngine = {
  name: 'postgres' | 'elasticsearch'
  rank(db: SearchHandle, asked: TextQuery): Promise<Map<string, number>>
  /** Writes documents; an older version never replaces a newer one. */
  put(documents: readonly SearchDocument[]): Promise<void>
  remove(organisationId: string, candidateIds: readonly string[]): Promise<void>
  /** Candidate id → version of everything held of an organisation. */
  versions(organisationId: string): Promise<Map<string, number>>
  health(): Promise<boolean>
}

export type TextQuery = { organisationId: string; people: readonly string[]; asked: readonly Wording[]; lang?: string }

/** Its documents are the rows that `putDocument` writes in the caller's own transaction: nothing is left to put or to remove. */
export const postgresEngine: TextEngine = {
  name: 'postgres',
  rank: (db, { people, asked }) => rankByWords(db, people, asked),
  put: async () => {},
  remove: async () => {},
  versions: async () => new Map(),
  health: async () => true,
}
