import { readFileSync } from 'node:fs'
import { ownFile } from '#lib/own-file'
import { fold } from '../taxonomy/normalise.ts'
import type { Place } from './place.ts'

/** A place with its other names. */
export type Named = { place: Place; names: string[]; aliases?: string[] }
export type Department = { code: string; name: string; region: string; regionName: string }

export function readRows(file: string): string[][] {
  const lines = readFileSync(ownFile(`retrieval/query/places/data/${file}`), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.slice(1).map((line) => line.split('\t'))
}

export function split(cell: string | undefined): string[] {
  return cell ? cell.split('|') : []
}

export function readDepartments(): Department[] {
  return readRows('departments.tsv').map(([code = '', name = '', region = '', regionName = '']) => ({
    code,
    name,
    region,
    regionName,
  }))
}

export function departmentOf(insee: string): string {
  return insee.slice(0, insee.startsWith('97') ? 3 : 2)
}

/** Towns that took another name or were joined to a neighbour, as people still say them. */
const formerNames: Record<string, string[]> = {
  'Évry-Courcouronnes': ['Évry', 'Courcouronnes'],
  'Vire Normandie': ['Vire'],
  'Segré-en-Anjou Bleu': ['Segré'],
  'Ancenis-Saint-Géréon': ['Ancenis'],
  'Carentan-les-Marais': ['Carentan'],
  'Montaigu-Vendée': ['Montaigu'],
  'Saint-Dié-des-Vosges': ['Saint-Dié'],
  Bordeaux: ['bdx'],
  Montpellier: ['mtp', 'mtpl'],
  'Clermont-Ferrand': ['Clermont-Fd'],
  Annecy: ['Annecy-le-Vieux', 'Seynod', 'Cran-Gevrier'],
  "Les Sables-d'Olonne": ['Olonne-sur-Mer', "Château-d'Olonne"],
  'Bourgoin-Jallieu': ['Bourgoin'],
  'La Plagne Tarentaise': ['La Plagne'],
  'Beaupréau-en-Mauges': ['Beaupréau'],
  'Chemillé-en-Anjou': ['Chemillé'],
  'Baugé-en-Anjou': ['Baugé'],
  'Doué-en-Anjou': ['Doué-la-Fontaine'],
  'Pont-Audemer': ['Pont Audemer'],
  'Val-de-Livenne': ['Saint-Ciers-sur-Gironde'],
  'Rives-en-Seine': ['Caudebec-en-Caux'],
  'Gournay-en-Bray': ['Gournay'],
  'Saint-Geoire': ['Saint-Geoire-en-Valdaine'],
  'Sainte-Florence': ['Essarts-en-Bocage'],
  'Erdre-en-Anjou': ['Vern-d’Anjou'],
  'Les Hauts-d’Anjou': ['Châteauneuf-sur-Sarthe'],
  'Cherbourg-en-Cotentin': ['Cherbourg', 'Équeurdreville', 'Tourlaville', 'Octeville'],
}

/** «Villefranche-sur-Saône» is also said «Villefranche»; only for towns, since villages so named are many. */
function shortName(name: string, population: number): string[] {
  if (population < 8000) return []
  const garden = /^(.+) (?:Garden City|New Town)$/.exec(name)?.[1]
  if (garden) return [garden]
  const mount = /^(\p{L}{6,})-(?:Mont|Les|Lès)-/u.exec(name)?.[1]
  if (mount) return [mount]
  const short = /^(.{4,}?)-(?:sur|sous|en|lès|les|de|d|du|la|le|au|aux|on|upon)-/.exec(name)?.[1]
  return short && !/^saint|^la$|^le$|^les$/i.test(short) ? [short] : []
}

function arrondissement(name: string, city: string, number: string): Named['names'] {
  const ranks =
    number === '1' ? ['1', '1er', '1e', '1ère', '01'] : [number, `${number}e`, `${number}ème`, `${number}eme`, `0${number}`]
  const whole = ranks.flatMap((rank) => [`${rank} arrondissement ${city}`, `${rank} arrondissement de ${city}`])
  return [name, ...ranks.flatMap((rank) => [`${city} ${rank}`, `${city} ${rank} arrondissement`]), ...whole]
}

export function* readCommunes(departments: Map<string, Department>): Generator<Named> {
  for (const [insee = '', name = '', lat, lon, population, postcodes, flags = ''] of readRows('communes.tsv')) {
    const department = departmentOf(insee)
    const [, city, number] = name.includes(' Arr') ? (/^(Paris|Lyon|Marseille) (\d+)e?r? Arr/.exec(name) ?? []) : []
    const place: Place = {
      id: `fr:${insee}`,
      name: city ? `${city} ${number}${number === '1' ? 'er' : 'e'}` : name,
      type: city ? 'district' : 'city',
      country: 'FR',
      code: insee,
      postcodes: split(postcodes),
      department,
      region: departments.get(department)?.regionName,
      lat: Number(lat),
      lon: Number(lon),
      population: Number(population),
      area: `FR-${department}`,
    }
    if (city) place.city = city
    if (flags.includes('a')) place.approximate = true
    yield {
      place,
      names: city ? arrondissement(name, city, number!) : [...shortName(name, place.population), ...(formerNames[name] ?? [])],
    }
  }
}

export function* readTowns(regionOf: Map<string, string>): Generator<Named> {
  for (const [id = '', name = '', names, country = '', admin = '', county = '', lat, lon, people, flags] of readRows(
    'towns.tsv',
  )) {
    const place: Place = {
      id: `gn:${id}`,
      name,
      type: flags ? 'district' : 'city',
      country,
      lat: Number(lat),
      lon: Number(lon),
      population: Number(people),
      area: county ? `${country}-${county}` : `${country}-${admin}`,
    }
    const region = regionOf.get(place.area!)
    if (county) place.county = county
    if (region) place.region = region
    yield { place, names: [...split(names), ...shortName(name, place.population)], ...(names && { aliases: split(names) }) }
  }
}

export function readDistricts(find: (country: string, city: string) => Place | undefined): Named[] {
  return readRows('districts.tsv').map(([country = '', city = '', name = '', aliases, lat, lon]) => {
    const within = find(country, city)
    const place: Place = {
      id: `district:${country.toLowerCase()}:${fold(city)}:${fold(name)}`.replaceAll(/[^a-z0-9:]+/g, '-'),
      name,
      type: 'district',
      country,
      city: within?.name ?? city,
      lat: Number(lat),
      lon: Number(lon),
      population: 20_000,
      radiusKm: 3,
      ...(within?.area && { area: within.area }),
      ...(within?.department && { department: within.department }),
      ...(within?.region && { region: within.region }),
    }
    return { place, names: split(aliases) }
  })
}
