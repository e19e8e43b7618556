type Coordinates = { lat: number; lon: number }

const earthKm = 6371
const radians = Math.PI / 180

/** As the crow flies. */
export function distanceKm(a: Coordinates, b: Coordinates): number {
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2
  const chord = half(b.lat - a.lat) + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * half(b.lon - a.lon)
  return 2 * earthKm * Math.asin(Math.sqrt(chord))
}

/**
 * Minutes by car from door to door, from a distance as the crow flies: roads are a third longer, the first kilometres are
 * streets, the rest roads then motorway. An estimate, to be said as one.
 */
export function estimateMinutes(km: number): number {
  const road = km * 1.3
  const streets = Math.min(road, 10)
  const roads = Math.min(Math.max(road - 10, 0), 30)
  const motorway = Math.max(road - 40, 0)
  return Math.round(4 + (streets / 30 + roads / 60 + motorway / 95) * 60)
}

/** The distance that `estimateMinutes` gives these minutes for. */
export function reachableKm(minutes: number): number {
  let low = 0
  let high = 1000
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2
    if (estimateMinutes(middle) <= minutes) low = middle
    else high = middle
  }
  return low
}
