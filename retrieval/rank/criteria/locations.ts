import { fold } from '#lib/words'
import { distanceKm, estimateMinutes, placeContains } from '#retrieval/query/places/places'
import type { SearchDocument } from '#retrieval/text/search-document'
import type { Area } from './areas.ts'
import { type Detail, type Finding, type Judge, bestOf, met, notMet, unknown } from './criterion.ts'

/** Kilometres as the crow flies from the place searched to the person's town. */
export function distanceTo(area: Area, document: SearchDocument): number | undefined {
  return document.place && area.place ? distanceKm(area.place, document.place) : undefined
}

/** Met inside the radius or the area, or where the person's own mobility reaches; open where a move is spoken of. */
export function judgeLocation(area: Area, document: SearchDocument): Finding {
  const { place, wishes } = document
  if (!place) return unknown
  if (!area.place) return fold(place.name) === fold(area.name) ? met(place.at) : unknown
  const km = distanceKm(area.place, place)
  const reach = (area.radiusKm ?? 0) + (area.place.members ? (area.place.radiusKm ?? 0) : 0)
  const inside = placeContains(area.place, place) || (area.radiusKm !== undefined && km <= reach)
  const detail = area.radiusKm === undefined ? {} : { detail: detailOf(km, area, place.approximate) }
  const degree = inside ? Math.max(0.5, 1 - km / Math.max(reach * 2, 10)) : Math.max(0, 0.5 - km / Math.max(reach * 4, 20))
  if (inside) return met(place.at, { ...detail, degree })
  if (
    wishes.mobilityKm &&
    area.place.lat !== 0 &&
    km - (area.place.members ? (area.place.radiusKm ?? 0) : 0) <= wishes.mobilityKm.value
  ) {
    return met(wishes.mobilityKm.at, { ...detail, degree })
  }
  return wishes.move ? { verdict: 'unknown', at: wishes.move.at, ...detail, degree } : notMet(place.at, { ...detail, degree })
}

function detailOf(km: number, area: Area, approximate = false): Detail {
  const distance = Math.round(km)
  if (area.minutes) return { key: 'commute', params: { km: distance, minutes: estimateMinutes(km) } }
  return { key: approximate ? 'distance_about' : 'distance', params: { km: distance } }
}

export const locationsJudge =
  (areas: Area[]): Judge =>
  (document) =>
    bestOf(areas.map((area) => judgeLocation(area, document)))
