import { distanceKm, type Place, resolvePlace } from '#retrieval/query/places/places'
import type { ReadContext } from './define.ts'

export type JobArea = { place: string; radius: number }
type Point = Pick<Place, 'lat' | 'lon'>

/** Whether a job listed for an area is listed for somebody of a place; where no place is known, it is. */
export function isInArea(area: JobArea | null, place: Point | undefined): boolean {
  if (!area || !place) return true
  const centre = resolvePlace(area.place)[0]
  return !centre || distanceKm(centre, place) <= area.radius + (centre.members ? (centre.radiusKm ?? 0) : 0)
}

/** Where the caller, a candidate, lives, as far as the profile says. */
export async function homeOf({ db, caller }: Pick<ReadContext, 'db' | 'caller'>): Promise<Point | undefined> {
  const row = await db
    .selectFrom('search_document')
    .select(['lat', 'lon'])
    .where('candidate_id', '=', caller.candidateId ?? '')
    .executeTakeFirst()
  return row?.lat == null || row.lon == null ? undefined : { lat: row.lat, lon: row.lon }
}
