import type { Location } from '#retrieval/query/slots'
import type { Geography } from '#retrieval/text/geography'
import { type Area, kilometresIn } from './locations.ts'

/** Kilometres around a place for which none was said. */
const around = { city: 15, district: 8, near: 25 } as const
const kilometresInMile = 1.609344

/** A place asked for, as a point with a radius or as an area with a code. */
export function toArea(location: Location, geography: Geography): Area {
  const found = geography.area(location) ?? { name: location.place }
  if (found.latitude === undefined) return found
  const radius = radiusOf(location)
  return radius === undefined
    ? codes(found)
    : { ...found, radiusKm: radius, ...(location.commute_min ? { minutes: location.commute_min } : {}) }
}

const codes = ({ name, department, region, country, postcode }: Area): Area => ({
  name,
  ...(postcode ? { postcode } : department ? { department } : region ? { region } : country ? { country } : {}),
})

function radiusOf({ radius, unit, near, commute_min: minutes, type }: Location): number | undefined {
  if (minutes) return kilometresIn(minutes)
  if (radius) return unit === 'mi' ? radius * kilometresInMile : radius
  if (near) return around.near
  return type === 'city' || type === 'district' || type === 'postcode'
    ? around[type === 'district' ? 'district' : 'city']
    : undefined
}
