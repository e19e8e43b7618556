import { units } from './common.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { PlaceMatch, Word } from './match.ts'
import type { Place } from './place.ts'

/** A French postcode, at the mean of its communes; nothing when no commune has it. */
export function postcodePlace(places: Gazetteer, code: string): Place | undefined {
  const communes = places.postcodes.get(code)
  if (!communes) return undefined
  const districts = communes.filter((commune) => commune.type === 'district')
  const inside = districts.length > 0 ? districts : communes
  const mean = (of: 'lat' | 'lon') => inside.reduce((total, commune) => total + commune[of], 0) / inside.length
  const { department, region, area, country } = inside[0]!
  const population = inside.reduce((total, commune) => total + commune.population, 0)
  const approximate = inside.every((commune) => commune.approximate)
  return {
    id: `postcode:${code}`,
    name: code,
    type: 'postcode',
    country,
    code,
    postcodes: [code],
    ...(department && { department }),
    ...(region && { region }),
    ...(area && { area }),
    ...(approximate && { approximate }),
    lat: mean('lat'),
    lon: mean('lon'),
    population,
    radiusKm: districts.length > 0 ? 3 : 8,
  }
}

/** «SW1A 2AA», «M14»: stands at the main town of its postcode area, so it is approximate. */
export function outwardPlace(places: Gazetteer, code: string): Place | undefined {
  const [, area = '', outward = ''] = /^(([A-Z]{1,2})\d[A-Z\d]?)/.exec(code) ?? []
  const town = places.outward.get(outward)
  if (!town) return undefined
  return {
    ...town,
    id: `postcode:${area}`,
    name: code,
    type: 'postcode',
    code: area,
    approximate: true,
    radiusKm: 8,
    city: town.name,
  }
}

const departmentBefore = new Set('le dans departement dept dpt sur en du au'.split(' '))

function departmentAt(places: Gazetteer, words: Word[], at: number, text: string): Place | undefined {
  const word = words[at]!
  const department = places.departments.get(word.raw.toUpperCase())
  if (!department) return undefined
  const before = text.slice(Math.max(0, word.start - 1), word.start)
  const after = text.slice(word.end, word.end + 2)
  if (before === '(' && after.startsWith(')')) return department
  const next = words[at + 1]
  if ((next && units.has(next.key)) || /^\s?[%€£$+:/h]/.test(after) || /^[.,]\d/.test(after)) return undefined
  const previous = words[at - 1]
  if (previous && departmentBefore.has(previous.key) && previous.key !== 'en') return department
  const listed = next && /^(?:et|ou|and|or)$/.test(next.key) && places.departments.has(words[at + 2]?.raw.toUpperCase() ?? '')
  const closes = !next || listed || /^\s*[,.;!?)]/.test(after)
  const apart = before === ' ' || before === '' || before === ','
  const counts =
    previous &&
    /^(rayon|next|autres|premiers?|premieres|top|first|last|previous|another|more|show|environ|sous|jusqu|a|dans|radius|encore|vers|derniers|suivants|sort|les|limite|for|about|around|in|within|by|of|to|x|caces|cat|categorie|r|r489|moins|plus|max|min|ou|et|entre|de|age|niveau|top|bac|page|rang|numero|n|over|under|at|least|than|score|level|band|grade|article)$/.test(
      previous.key,
    )
  return closes && apart && !counts && word.raw.length >= 2 ? department : undefined
}

/** Postcodes and department numbers. */
export function numbered(places: Gazetteer, words: Word[], text: string): PlaceMatch[] {
  const found: PlaceMatch[] = []
  const keep = (start: number, end: number, ...candidates: (Place | undefined)[]) => {
    const known = candidates.filter((place) => place !== undefined)
    if (known.length > 0) found.push({ start, end, candidates: known, words: text.slice(start, end) })
  }
  words.forEach((word, at) => {
    if (/^\d{5}$/.test(word.raw)) {
      keep(word.start, word.end, postcodePlace(places, word.raw), ...(places.postcodes.get(word.raw) ?? []))
    } else if (/^(\d{2}|2[AB]|97\d)$/i.test(word.raw)) {
      keep(word.start, word.end, departmentAt(places, words, at, text))
    }
  })
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\p{N}])/gu)) {
    keep(match.index, match.index + match[0].length, outwardPlace(places, match[0]))
  }
  for (const match of text.matchAll(/(?<=(?:^|[,;/] ?))[A-Z]{2}\d{1,2}(?=[,;/]| too| also| as well|$)(?![\p{L}\p{N}])/gu)) {
    keep(match.index, match.index + match[0].length, outwardPlace(places, match[0]))
  }
  for (const match of text.matchAll(/(?<=(?:\bin|\bnear|\baround|\bat|\bpostcode) )[A-Z]{1,2}\d[A-Z\d]?(?![\p{L}\p{N}])/gu)) {
    keep(match.index, match.index + match[0].length, outwardPlace(places, match[0]))
  }
  return found
}
