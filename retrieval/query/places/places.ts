export { distanceKm, estimateMinutes, reachableKm } from './distance.ts'
export { matchPlaces, type PlaceMatch } from './match.ts'
export type { Place, PlaceType } from './place.ts'
export { placeById, placeContains, type PlaceHints, resolvePlace } from './resolve.ts'
