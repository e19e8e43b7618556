import type { SearchDocument } from './search-document.ts'
import { type SearchHandle, type Wording, rankByWords } from './postgres.ts'

/**
 * The text leg. Postgres is the default and the fallback; another engine is a projection of the same documents that can be made again.
 * Scores are of the engine's own: only their order within one query means something.
 */
export type TextEngine = {
  name: 'postgres' | 'elasticsearch'
  /** Most people whose words it reads in one search. One that has an end is best told the likeliest; one that has none may be told nobody. */
  mostRead: number
  rank(db: SearchHandle, asked: TextQuery): Promise<Map<string, number>>
  /** Writes documents; an older version never replaces a newer one. */
  put(documents: readonly SearchDocument[]): Promise<void>
  remove(organisationId: string, candidateIds: readonly string[]): Promise<void>
  /** Candidate id → version of everything held of an organisation. */
  versions(organisationId: string): Promise<Map<string, number>>
  health(): Promise<boolean>
  /** Makes a new index of all documents given, then searches that one: they go on meanwhile. Answers how many it was given. */
  rebuild?(documents: AsyncIterable<readonly SearchDocument[]>): Promise<number>
}

/** Without `people`, the best of the whole organisation. */
export type TextQuery = { organisationId: string; people?: readonly string[]; asked: readonly Wording[] }

/** Its documents are the rows that `putDocument` writes in the caller's own transaction: nothing is left to put or to remove. */
export const postgresEngine: TextEngine = {
  name: 'postgres',
  mostRead: 800,
  rank: (db, { people = [], asked }) => rankByWords(db, people, asked),
  put: async () => {},
  remove: async () => {},
  versions: async () => new Map(),
  health: async () => true,
}
