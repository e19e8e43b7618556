import { distanceKm, type Place, resolvePlace } from '#retrieval/query/places/places'

export type JobArea = { place: string; radius: number }

/** Whether a job listed for an area is listed for somebody of a place; where no place is known, it is. */
export function isInArea(area: JobArea | null, place: Pick<Place, 'lat' | 'lon'> | undefined): boolean {
  if (!area || !place) return true
  const centre = resolvePlace(area.place)[0]
  return !centre || distanceKm(centre, place) <= area.radius + (centre.members ? (centre.radiusKm ?? 0) : 0)
}
