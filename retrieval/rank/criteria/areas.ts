import { type Place, reachableKm, resolvePlace } from '#retrieval/query/places/places'
import type { Location } from '#retrieval/query/slots'

/** A place searched: a circle around a point where there is a radius, else everything inside the place. */
export type Area = {
  name: string
  place?: Place
  radiusKm?: number
  /** Minutes asked for: the radius is then an estimate. */
  minutes?: number
}

/** Kilometres around a place for which none was said. */
const around = { city: 15, district: 8, postcode: 10, near: 25 } as const
const kilometresInMile = 1.609344

export function toArea(location: Location): Area {
  const { place: name, type, within, commute_min: minutes } = location
  const given = within ? { within } : {}
  const place = resolvePlace(name, { type, ...given })[0] ?? resolvePlace(name, given)[0] ?? resolvePlace(name)[0]
  const radius = radiusOf(location, place)
  return {
    name,
    ...(place ? { place } : {}),
    ...(radius === undefined ? {} : { radiusKm: radius }),
    ...(minutes ? { minutes } : {}),
  }
}

function radiusOf({ radius, unit, near, commute_min: minutes, type }: Location, place: Place | undefined): number | undefined {
  if (minutes) return Math.max(2, reachableKm(minutes))
  if (radius) return unit === 'mi' ? radius * kilometresInMile : radius
  if (near) return around.near
  const kind = place?.type ?? type
  return kind === 'city' || kind === 'district' || kind === 'postcode' ? around[kind] : undefined
}
