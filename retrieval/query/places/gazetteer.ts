import { eachInSteps, madeOnce } from '#lib/in-steps'
import { fold } from '../taxonomy/normalise.ts'
import { cityRegions, counties, frenchAreas, measureExtents, otherAreas } from './areas.ts'
import { commonWords } from './common.ts'
import type { Place } from './place.ts'
import { type Named, readCommunes, readDepartments, readDistricts, readRows, readTowns } from './read.ts'

/** `alias`: the name in another language, as it is written («Geneva»). */
export type Name = { place: Place; caps: boolean; alias?: string }
export type Gazetteer = {
  names: Map<string, Name[]>
  prefixes: Set<string>
  postcodes: Map<string, Place[]>
  departments: Map<string, Place>
  /** Area of postcodes of Great Britain («LS», «M») → its town. */
  outward: Map<string, Place>
  byId: Map<string, Place>
}

const saints: Record<string, string> = { st: 'saint', ste: 'sainte', sts: 'saints' }

const words = new Map<string, string>()

export function placeWord(raw: string): string {
  const known = words.get(raw)
  if (known !== undefined) return known
  const word = fold(raw)
  const kept = saints[word] ?? word
  if (words.size < 60_000) words.set(raw, kept)
  return kept
}

const strange = 255
/** ASCII letter of each Latin letter by its code, 0 for what parts two words, 255 for what is written in two letters. */
const letters = new Uint8Array(0x180)
for (let code = 0; code < letters.length; code++) {
  const plain = String.fromCharCode(code).toLowerCase().normalize('NFD').charCodeAt(0)
  if ((plain >= 97 && plain <= 122) || (plain >= 48 && plain <= 57)) letters[code] = plain
}
for (const letter of 'œŒæÆøØłŁđĐßþðÞÐıħŧŋàÀ') letters[letter.charCodeAt(0)] = strange

/** «Saint-Étienne», «St Etienne» and "saint etienne" have one key. Forty thousand names are read at the start: one pass over the letters. */
export function placeKey(name: string): string {
  let key = ''
  let from = 0
  for (let at = 0; at <= name.length; at++) {
    const raw = at < name.length ? name.charCodeAt(at) : 0
    const code = raw < letters.length ? letters[raw]! : strange
    if (code === strange) return slowKey(name)
    if (code) {
      if (at === from && key) key += ' '
      key += String.fromCharCode(code)
    } else from = at + 1
  }
  return shortSaint.test(key) ? key.replace(everySaint, (word) => saints[word]!) : key
}

const shortSaint = /\bste?s?\b/
const everySaint = /\bste?s?\b/g

function slowKey(name: string): string {
  return name
    .split(/[^A-Za-z0-9À-ÖØ-öø-ÿœŒŸ\u0100-\u017F]+/)
    .filter(Boolean)
    .map(placeWord)
    .join(' ')
}

function add(gazetteer: Gazetteer, key: string, name: Name): void {
  const known = gazetteer.names.get(key)
  if (known) {
    if (!known.some((each) => each.place === name.place)) known.push(name)
    return
  }
  gazetteer.names.set(key, [name])
  for (let space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) gazetteer.prefixes.add(key.slice(0, space))
}

function addNamed(gazetteer: Gazetteer, { place, names, aliases }: Named): void {
  gazetteer.byId.set(place.id, place)
  for (const text of [place.name, ...names]) {
    const key = placeKey(text)
    if (key)
      add(gazetteer, key, {
        place,
        ...(aliases?.includes(text) && { alias: text }),
        caps: text.length <= 4 && text === text.toUpperCase() && !/\d/.test(text) && text !== 'Y',
      })
  }
}

function addPostcodes(gazetteer: Gazetteer, communes: Place[]): void {
  for (const place of communes) {
    for (const code of place.postcodes ?? []) {
      const list = gazetteer.postcodes.get(code)
      if (list) list.push(place)
      else gazetteer.postcodes.set(code, [place])
    }
  }
}

function largestCity(gazetteer: Gazetteer, country: string, name: string): Place | undefined {
  let largest: Place | undefined
  for (const { place } of gazetteer.names.get(placeKey(name)) ?? []) {
    if (place.type !== 'city' || place.country !== country) continue
    if (!largest || place.population > largest.population) largest = place
  }
  return largest
}

/** «Décines-Charpieu», «Caluire-et-Cuire» are said by their first half, where no place is called that and it is no word. */
const joined = /^(\p{Lu}\p{L}{4,})-(?:et-)?\p{Lu}/u
const noHalf =
  /^(?:saint|grand|petit|haut|bass|vieu|vieil|neuv|nouve|belle|bonne|pont|port|fort|mont|bois|pierre|roche|plan|terr|carbon)/
const town = 8000

function addHalves(gazetteer: Gazetteer, communes: readonly Place[]): void {
  for (const place of communes) {
    const half = place.population < town ? undefined : joined.exec(place.name)?.[1]
    const key = half ? placeKey(half) : ''
    if (key && !noHalf.test(key) && !commonWords.has(key) && !gazetteer.names.has(key))
      add(gazetteer, key, { place, caps: false })
  }
}

/** Rows that are read in one step. */
const stretch = 1000

function* build(): Generator<void, Gazetteer> {
  const gazetteer: Gazetteer = {
    names: new Map(),
    prefixes: new Set(),
    postcodes: new Map(),
    departments: new Map(),
    outward: new Map(),
    byId: new Map(),
  }
  const departments = readDepartments()
  const regionOf = new Map(readRows('counties.tsv').map(([country, name, region]) => [`${country}-${name}`, region ?? '']))
  const [communes, towns]: Place[][] = [[], []]
  const keep = (list: Place[]) => (named: Named) => {
    list.push(named.place)
    addNamed(gazetteer, named)
  }
  yield* eachInSteps(readCommunes(new Map(departments.map((each) => [each.code, each]))), stretch, keep(communes!))
  yield* eachInSteps(readTowns(regionOf), stretch, keep(towns!))
  const extents = measureExtents([...communes!, ...towns!])
  yield
  const french = frenchAreas(departments, extents)
  yield
  const center = (name: string) => ['FR', 'CH', 'BE'].map((country) => largestCity(gazetteer, country, name)).find(Boolean)
  const areas = [...french, ...counties(extents), ...cityRegions(center)]
  yield
  areas.push(...otherAreas(extents))
  yield
  const districts = readDistricts((country, city) => largestCity(gazetteer, country, city))
  for (const named of [...areas, ...districts]) addNamed(gazetteer, named)
  addHalves(gazetteer, communes!)
  addPostcodes(gazetteer, communes!)
  for (const { place } of french) if (place.type === 'department') gazetteer.departments.set(place.code!, place)
  for (const [area = '', town = ''] of readRows('postcodes-gb.tsv')) {
    const place = largestCity(gazetteer, 'GB', town)
    if (place) gazetteer.outward.set(area, place)
  }
  return gazetteer
}

const own = madeOnce(build)

/** Built on first use, where it was not built in steps before. */
export const gazetteer = own.now
export const gazetteerInSteps = own.inSteps
