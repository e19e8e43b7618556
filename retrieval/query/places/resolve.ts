import { distanceKm } from './distance.ts'
import { gazetteer, placeKey } from './gazetteer.ts'
import { outwardPlace, postcodePlace } from './numbered.ts'
import type { Place, PlaceType } from './place.ts'
import { type Lang, rank } from './rank.ts'

export type PlaceHints = {
  type?: PlaceType
  /** Name of the area, city or country that must hold it. */
  within?: string
  country?: string
  /** The nearest to this one comes first. */
  near?: Place
  lang?: Lang
}

function sharesPostcode(a: Place, b: Place): boolean {
  return (a.postcodes ?? []).some((code) => b.postcodes?.includes(code))
}

/** A circle holds the points in it; a city holds its arrondissements and districts. */
export function placeContains(area: Place, place: Place): boolean {
  if (area.id === place.id) return true
  if (area.type === 'city') return place.city === area.name && place.country === area.country
  if (area.type === 'postcode') return place.postcodes?.length ? sharesPostcode(area, place) : false
  if (area.members) {
    if (area.members[0] === '*') return place.country === area.country
    if (place.members) return place.members.length > 0 && place.members.every((member) => area.members!.includes(member))
    return place.area !== undefined && area.members.includes(place.area)
  }
  if (area.type === 'district' && place.type !== 'postcode') return area.postcodes ? sharesPostcode(area, place) : false
  return area.radiusKm !== undefined && place.country === area.country && distanceKm(area, place) <= area.radiusKm
}

function named(name: string): Place[] {
  const places = gazetteer()
  const trimmed = name.trim()
  if (/^\d{5}$/.test(trimmed))
    return [postcodePlace(places, trimmed), ...(places.postcodes.get(trimmed) ?? [])].filter((each) => each !== undefined)
  const department = places.departments.get(trimmed.toUpperCase())
  if (department) return [department]
  const key = placeKey(trimmed)
  const known = places.names.get(key) ?? places.names.get(key.replace(/^(?:le|la|les|l|the) /, ''))
  if (known) return known.map((each) => each.place)
  const outward = /^[A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?$/i.test(trimmed)
    ? outwardPlace(places, trimmed.toUpperCase())
    : undefined
  return outward ? [outward] : []
}

/** Every place of a name, the likeliest first; hints leave out those that do not fit. */
export function resolvePlace(name: string, hints: PlaceHints = {}): Place[] {
  const ordered = rank(named(name), hints.lang ?? 'fr', hints.type !== undefined && hints.type !== 'city')
  const holders = hints.within ? resolvePlace(hints.within, { ...(hints.lang && { lang: hints.lang }) }) : undefined
  const fitting = ordered.filter(
    (place) =>
      (!hints.type || place.type === hints.type) &&
      (!hints.country || place.country === hints.country) &&
      (!holders || holders.some((holder) => placeContains(holder, place))),
  )
  const { near } = hints
  return near ? fitting.sort((a, b) => distanceKm(near, a) - distanceKm(near, b)) : fitting
}

/** An area holds its towns; a city holds its districts only. */
export function holds(area: Place, place: Place): boolean {
  if (area.type !== 'city') return placeContains(area, place)
  if (place.type !== 'district') return false
  return place.city
    ? placeContains(area, place)
    : area.country === place.country && area.population > 80_000 && distanceKm(area, place) < 10
}
