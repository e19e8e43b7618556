export type PlaceType = 'city' | 'district' | 'postcode' | 'department' | 'county' | 'state' | 'region' | 'country'

export type Place = {
  id: string
  name: string
  type: PlaceType
  /** ISO 3166. */
  country: string
  /** INSEE code of a commune, number of a department or of a region. */
  code?: string
  postcodes?: string[]
  /** Number of the French department. */
  department?: string
  /** County of Great Britain or Ireland, province of Belgium. */
  county?: string
  region?: string
  /** The city of a district. */
  city?: string
  lat: number
  lon: number
  population: number
  /** The point is that of a neighbour (postcode, then intercommunality, then department): a distance is «environ». */
  approximate?: boolean
  /** How far an area reaches from its point. */
  radiusKm?: number
  /** The smallest official area that holds it: `FR-69`, `GB-Kent`, `CA-10`. */
  area?: string
  /** What an area is made of, in the terms of `area`; an area without members is a circle. */
  members?: string[]
}
