import type { Migration } from 'kysely/migration'
import * as house from './0001-house.ts'
import * as search from './0002-search.ts'
import * as people from './0010-people.ts'
import * as jobs from './0020-jobs.ts'
import * as files from './0040-files.ts'
import * as rank from './0050-rank.ts'
import * as embeddings from './0051-embeddings.ts'
import * as searchModels from './0055-search-models.ts'
import * as searchFiles from './0060-search-files.ts'
import * as searchCards from './0061-search-cards.ts'
import * as searchConsent from './0062-search-consent.ts'
import * as searchState from './0063-search-state.ts'
import * as searchCounts from './0065-search-counts.ts'
import * as nameParts from './0066-name-parts.ts'
import * as messages from './0070-messages.ts'
import * as pipeline from './0071-pipeline.ts'
import * as assessments from './0072-assessments.ts'
import * as verbs from './0074-verbs.ts'
import * as erasure from './0080-erasure.ts'
import * as members from './0082-members.ts'

/** Append-only: a migration that has landed is never edited. Kept as a map because files cannot be listed once bundled. */
export const migrations: Record<string, Migration> = {
  '0001-house': house,
  '0002-search': search,
  '0010-people': people,
  '0020-jobs': jobs,
  '0040-files': files,
  '0050-rank': rank,
  '0051-embeddings': embeddings,
  '0055-search-models': searchModels,
  '0060-search-files': searchFiles,
  '0061-search-cards': searchCards,
  '0062-search-consent': searchConsent,
  '0063-search-state': searchState,
  '0065-search-counts': searchCounts,
  '0066-name-parts': nameParts,
  '0070-messages': messages,
  '0071-pipeline': pipeline,
  '0072-assessments': assessments,
  '0074-verbs': verbs,
  '0080-erasure': erasure,
  '0082-members': members,
}
