import type { Tense } from '#retrieval/rank/criteria/companies'
import type { Duration } from '#retrieval/rank/criteria/experience'
import type { Wanted } from '#retrieval/rank/criteria/wanted-terms'
import type { PartName } from './card.ts'

/** What a criterion looks at, so that a pool is judged by columns as its judge would judge each person. */
export type Look =
  /** Its judge, on each different value of a part. */
  | { by: 'part'; part: PartName }
  /** The part first; where that leaves it open, any of these words. */
  | { by: 'words'; any: readonly string[]; part?: PartName }
  | { by: 'titles'; wanted: readonly Wanted[] }
  | { by: 'terms'; any: readonly Wanted[] }
  | { by: 'diplomas'; any: readonly Wanted[] }
  | { by: 'fields'; any: readonly (readonly string[])[] }
  | { by: 'companies'; names: readonly string[]; tense: Tense }
  | { by: 'experience'; duration: Duration }
  | { by: 'seniority'; level: string; trade?: Wanted[] }
  /** Its judge, on the id of each person: what the organisation itself knows. */
  | { by: 'person' }
