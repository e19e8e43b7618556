import type { Place, PlaceType } from './place.ts'
import { type Department, type Named, readRows, split } from './read.ts'

type Extent = Pick<Place, 'lat' | 'lon' | 'population' | 'radiusKm'>
type Extents = (members: string[]) => Extent

const regionNames: Record<string, string[]> = {
  '84': ['AURA', 'ARA', 'Auvergne Rhône Alpes'],
  '11': ['IDF', 'Ile de France', 'région parisienne', 'RP', 'Paris region', 'Paris et sa région', "l'Île-de-France"],
  '93': ['PACA', 'Région Sud', 'Provence Alpes Côte d’Azur', 'Paca'],
  '53': ['Brittany', 'BZH', 'la Bretagne'],
  '28': ['Normandy'],
  '44': ['le Grand Est', 'Grand-Est', 'région Grand Est'],
  '32': ['HDF', 'les Hauts-de-France'],
  '75': ['la Nouvelle-Aquitaine'],
  '76': ["l'Occitanie"],
  '52': ['PDL', 'les Pays de la Loire', 'Pays de Loire'],
  '27': ['BFC'],
  '24': ['Centre Val de Loire', 'région Centre', 'région Centre-Val de Loire', 'Centre-Val-de-Loire'],
  '94': ['Corsica', 'la Corse'],
  '04': ['Réunion', 'île de la Réunion', 'Reunion Island', 'La Réunion'],
}

/** Of those, what English calls them by. */
const englishNames: ReadonlySet<string> = new Set(['Brittany', 'Normandy', 'Corsica', 'Reunion Island', 'Paris region'])

/** On a flat map: good enough for the size of an area, and quick over every commune. */
function roughKm(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  return Math.hypot((a.lat - b.lat) * 111, (a.lon - b.lon) * 111 * Math.cos((a.lat * Math.PI) / 180))
}

/** The point and reach of an area from the towns in it: the point weighted by people, about nine tenths of the towns inside. */
export function measureExtents(places: Place[]): Extents {
  const byArea = new Map<string, Place[]>()
  for (const place of places) {
    const list = byArea.get(place.area ?? '')
    if (list) list.push(place)
    else byArea.set(place.area ?? '', [place])
  }
  return (members) => {
    const inside = members.flatMap((member) => byArea.get(member) ?? []).filter((place) => place.type === 'city')
    const people = inside.reduce((total, place) => total + place.population, 0)
    if (people === 0) return { lat: 0, lon: 0, population: 0 }
    const weigh = (of: 'lat' | 'lon') => inside.reduce((total, place) => total + place[of] * place.population, 0) / people
    const center = { lat: weigh('lat'), lon: weigh('lon') }
    const spread = inside.reduce((total, place) => total + roughKm(center, place), 0) / inside.length
    return { ...center, population: people, radiusKm: Math.ceil(spread * 1.6) + 1 }
  }
}

export function frenchAreas(departments: Department[], extents: Extents): Named[] {
  const regions = new Map<string, Department[]>()
  for (const each of departments) regions.set(each.region, [...(regions.get(each.region) ?? []), each])
  const regionPlaces = [...regions].map(([code, list]): Named => {
    const members = list.map((each) => `FR-${each.code}`)
    const name = list[0]!.regionName
    const names = regionNames[code] ?? []
    return {
      place: { id: `fr-region:${code}`, name, type: 'region', country: 'FR', code, members, ...extents(members) },
      names,
      aliases: names.filter((each) => englishNames.has(each)),
    }
  })
  const overseas = new Set(['971', '972', '973', '974', '976'])
  const departmentPlaces = departments.map((each): Named => {
    const members = [`FR-${each.code}`]
    const { code, name } = each
    const place: Place = {
      id: `fr-department:${code}`,
      name,
      type: 'department',
      country: 'FR',
      code,
      region: each.regionName,
      members,
      ...extents(members),
    }
    return { place, names: overseas.has(code) ? [] : [`département ${code}`, `dépt ${code}`, `dpt ${code}`] }
  })
  return [...regionPlaces, ...departmentPlaces]
}

export function counties(extents: Extents): Named[] {
  return readRows('counties.tsv').map(([country = '', name = '', region, aliases]) => {
    const members = [`${country}-${name}`]
    const type: PlaceType = country === 'BE' ? 'region' : 'county'
    const short = /^County (.+)/.exec(name)?.[1]
    const names = [...split(aliases), ...(short ? [`Co ${short}`] : [`${name} county`])]
    return { place: { id: `county:${country}:${name}`, name, type, country, region, members, ...extents(members) }, names }
  })
}

/** `region:X` stands for every county of X, `01` for a department, a name for a county; `CH-VD` is kept. */
function readMembers(cell: string, country: string, byRegion: Map<string, string[]>): string[] {
  return split(cell).flatMap((each) => {
    if (each === '*') return ['*']
    if (each.startsWith('region:')) return byRegion.get(`${country}:${each.slice(7)}`) ?? []
    if (byRegion.has(`${country}:${each}`)) return byRegion.get(`${country}:${each}`)!
    return /^[A-Z]{2}-/.test(each) ? [each] : [`${country}-${each}`]
  })
}

export function otherAreas(extents: Extents): Named[] {
  const byRegion = new Map<string, string[]>()
  for (const [country = '', name = '', region = ''] of readRows('counties.tsv')) {
    const key = `${country}:${region}`
    byRegion.set(key, [...(byRegion.get(key) ?? []), `${country}-${name}`])
  }
  return readRows('areas.tsv').map(([type = '', country = '', code = '', name = '', aliases, cell = '', circle]) => {
    const members = readMembers(cell, country, byRegion)
    const [lat, lon, radiusKm] = circle ? circle.split(',').map(Number) : []
    const extent = circle ? { lat: lat!, lon: lon!, radiusKm: radiusKm!, population: 100_000 } : extents(members)
    const place: Place = { id: `area:${country}:${name}`, name, type: type as PlaceType, country, ...extent }
    if (code) place.code = code
    if (!circle) place.members = members
    return { place, names: split(aliases) }
  })
}

/** «Grand Lyon», «région lyonnaise», «agglo lyonnaise», «bassin lyonnais»: a circle around the city. */
export function cityRegions(city: (name: string) => Place | undefined): Named[] {
  return readRows('circles.tsv').flatMap(([name = '', adjective = '', km, others]) => {
    const center = city(name)
    if (!center) return []
    const names = ['région', 'agglomération', 'agglo', 'métropole', 'banlieue', 'périphérie'].map(
      (noun) => `${noun} ${adjective}`,
    )
    const all = [...names, `bassin ${adjective}`, `région de ${name}`, `agglo de ${name}`, `métropole de ${name}`]
    const { lat, lon, country, population } = center
    const place: Place = {
      id: `around:${center.id}`,
      name: `région ${adjective}`,
      type: 'region',
      country,
      lat,
      lon,
      population,
      radiusKm: Number(km),
    }
    const taken =
      adjective === 'parisienne' ? all.filter((each) => each !== 'région parisienne' && each !== 'région de Paris') : all
    return [{ place, names: [...taken, ...split(others)] }]
  })
}
