export { distanceKm, estimateMinutes, reachableKm } from './distance.ts'
export { likePlaces, matchPlaces } from './match.ts'
export type { Place } from './place.ts'
export { placeContains, resolvePlace } from './resolve.ts'
