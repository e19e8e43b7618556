import { fold } from '#lib/words'
import type { SearchDocument } from '#retrieval/text/search-document'
import { type Detail, type Finding, type Judge, bestOf, met, notMet, unknown } from './criterion.ts'

/** A place searched: around a point, or everything in an area known by its code. */
export type Area = {
  name: string
  latitude?: number
  longitude?: number
  radiusKm?: number
  /** Minutes asked for; the radius is then an estimate. */
  minutes?: number
  department?: string
  region?: string
  country?: string
  postcode?: string
}

/** Door to door by car or train, town and country together: 0.7 km as the crow flies a minute after the first five. */
export const kilometresIn = (minutes: number) => Math.max(2, (minutes - 5) * 0.7)
export const minutesFor = (km: number) => Math.round((5 + km / 0.7) / 5) * 5

const earth = 6371

/** Great-circle distance in kilometres. */
export function distanceKm(a: { latitude: number; longitude: number }, b: { latitude: number; longitude: number }): number {
  const radians = Math.PI / 180
  const dLatitude = (b.latitude - a.latitude) * radians
  const dLongitude = (b.longitude - a.longitude) * radians
  const h =
    Math.sin(dLatitude / 2) ** 2 + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * Math.sin(dLongitude / 2) ** 2
  return 2 * earth * Math.asin(Math.sqrt(h))
}

export function distanceTo(area: Area, document: SearchDocument): number | undefined {
  if (!document.place || area.latitude === undefined || area.longitude === undefined) return undefined
  return distanceKm({ latitude: area.latitude, longitude: area.longitude }, document.place)
}

/** Met inside the radius or the area, or where the person's own mobility reaches; open where a move is spoken of. */
export function judgeLocation(area: Area, document: SearchDocument): Finding {
  const { place } = document
  if (!place) return unknown
  if (area.radiusKm === undefined) return inArea(area, document)
  const km = distanceTo(area, document)
  if (km === undefined) return fold(place.name) === fold(area.name) ? met(place.at) : unknown
  const detail = detailOf(km, area, place.approximate)
  const degree = Math.max(0, 1 - km / Math.max(area.radiusKm * 2, 10))
  if (km <= area.radiusKm) return met(place.at, { detail, degree })
  const mobility = document.wishes.mobilityKm
  if (mobility && km <= mobility.value) return met(mobility.at, { detail, degree })
  return movable(document) !== undefined
    ? { verdict: 'unknown', at: movable(document)!, detail, degree }
    : notMet(place.at, { detail, degree })
}

function detailOf(km: number, area: Area, approximate = false): Detail {
  const distance = Math.round(km)
  if (area.minutes) return { key: 'commute', params: { km: distance, minutes: minutesFor(km) } }
  return { key: approximate ? 'distance_about' : 'distance', params: { km: distance } }
}

function inArea(area: Area, document: SearchDocument): Finding {
  const place = document.place!
  const levels = ['postcode', 'department', 'region', 'country'] as const
  const level = levels.find((candidate) => area[candidate] !== undefined)
  if (!level) return fold(place.name) === fold(area.name) ? met(place.at) : unknown
  const own = level === 'postcode' ? place.postcodes : place[level] === undefined ? undefined : [place[level]]
  if (!own) return unknown
  if (own.includes(area[level]!)) return met(place.at, { degree: 1 })
  return movable(document) !== undefined ? { verdict: 'unknown', at: movable(document)! } : notMet(place.at, { degree: 0 })
}

const movable = (document: SearchDocument) => document.wishes.move?.at

export const locationsJudge =
  (areas: Area[]): Judge =>
  (document) =>
    bestOf(areas.map((area) => judgeLocation(area, document)))
