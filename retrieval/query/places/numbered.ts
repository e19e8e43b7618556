import { isUnit } from './common.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { PlaceMatch, Word } from './match.ts'
import type { Place } from './place.ts'
import type { Lang } from './rank.ts'

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

const departmentBefore = new Set('le dans departement departements dept depts dpt dpts dep sur en du au'.split(' '))
/** In English a number alone is no department. */
const departmentSaid = new Set('departement department departments dept depts'.split(' '))

type Said = { words: Word[]; text: string; lang: Lang }

function departmentAt(places: Gazetteer, { words, text, lang }: Said, at: number): Place | undefined {
  const word = words[at]!
  const department = places.departments.get(word.raw.toUpperCase())
  if (!department) return undefined
  const before = text.slice(Math.max(0, word.start - 1), word.start)
  const after = text.slice(word.end, word.end + 2)
  if (before === '(' && after.startsWith(')')) return department
  const next = words[at + 1]
  if (isUnit(words, at + 1) || /^\s?[%€£$+:/h]/.test(after) || /^[.,]\d/.test(after)) return undefined
  const previous = words[at - 1]
  if (previous && departmentBefore.has(previous.key) && previous.key !== 'en') return department
  if (lang === 'en') return previous && departmentSaid.has(previous.key) ? department : undefined
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

/** «dpt 59 ou 62», «le 13, le 83 et 84»: the numbers that follow a department. */
function departmentsAfter(places: Gazetteer, { words, text }: Said, first: number): { at: number; place: Place }[] {
  const found: { at: number; place: Place }[] = []
  for (let at = first + 1; at < words.length; at++) {
    const word = words[at]!
    if (/^(?:ou|et|le|dans)$/.test(word.key)) continue
    const place = /^(\d{2}|2[AB]|97\d)$/i.test(word.raw) ? places.departments.get(word.raw.toUpperCase()) : undefined
    if (!place || isUnit(words, at + 1) || /^\s?[%€£$+:h]/.test(text.slice(word.end, word.end + 2))) break
    if (
      !/^(?: ?[,/&-] ?| (?:ou|et)(?: dans)?(?: le)? |, ?le )$/.test(text.slice(words[at - 1]!.end, word.start)) &&
      !/^(?:ou|et|le)$/.test(words[at - 1]!.key)
    )
      break
    found.push({ at, place })
  }
  return found
}

const arrondissements =
  /(?<![\p{L}])(Paris|Lyon|Marseille) (\d{1,2}) ?(?:er|[eè]me|e)?((?: ?(?:,|\/|&|et|ou)(?: (?:dans )?le)? ?\d{1,2} ?(?:er|[eè]me|e)(?![\p{L}]))+)/giu

/** «Marseille 8e et 9e»: the city is said once. */
function readArrondissements(places: Gazetteer, text: string): PlaceMatch[] {
  return [...text.matchAll(arrondissements)].flatMap((match) => {
    const from = match.index + match[0].length - match[3]!.length
    return [...match[3]!.matchAll(/\d{1,2} ?(?:er|[eè]me|e)/giu)].flatMap((each) => {
      const place = places.names.get(`${match[1]!.toLowerCase()} ${Number.parseInt(each[0], 10)}`)?.[0]?.place
      const start = from + each.index
      return place ? [{ start, end: start + each[0].length, candidates: [place], words: each[0] }] : []
    })
  })
}

const labelled = /(?:\p{Lu}{2,}|[Ll]evel|[Gg]rade|[Bb]and|[Cc]lass|[Cc]ategory|[Cc]at|[Pp]art|[Ll]icen[cs]e|[Ss]ize) $/u
const outward = /(?<![\p{L}\p{N}./-])([A-Z]{1,2})(\d{1,2}[A-Z]?)(?![\p{L}\p{N}./-])/gu

/** "B2B SaaS", "CO2 systems", "PA1 and PA6": trades, gases and cards. */
const notPostcode = /^(?:B2[BCG]|C2C|D2C|CO2|PA[126]|CS3[0-9]|SO2|L2TP|S12|AM2|M365|O365|W3C|G1|G2|AZ9)$/

/** "LE4", "M14 or M20 postcodes": half a postcode, where the area is one and nothing else is written so (C1, B2, A40). */
function readOutward(places: Gazetteer, text: string): PlaceMatch[] {
  if (text === text.toLowerCase()) return []
  const said = /post ?codes?|area/i.test(text)
  return [...text.matchAll(outward)].flatMap((match) => {
    const [whole, area = '', number = ''] = match
    const before = text.slice(0, match.index)
    const sure = said || area.length === 2 || number.length === 2
    if (!sure || !places.outward.has(area) || (/^[A-E]$/.test(area) && number.length < 2)) return []
    if (labelled.test(before) || notPostcode.test(whole)) return []
    const place = outwardPlace(places, whole)
    return place ? [{ start: match.index, end: match.index + whole.length, candidates: [place], words: whole }] : []
  })
}

/** Postcodes and department numbers. */
export function numbered(places: Gazetteer, said: Said): PlaceMatch[] {
  const { words, text } = said
  const found: PlaceMatch[] = []
  const keep = (start: number, end: number, ...candidates: (Place | undefined)[]) => {
    const known = candidates.filter((place) => place !== undefined)
    if (known.length > 0) found.push({ start, end, candidates: known, words: text.slice(start, end) })
  }
  words.forEach((word, at) => {
    if (/^\d{5}$/.test(word.raw)) {
      keep(word.start, word.end, postcodePlace(places, word.raw), ...(places.postcodes.get(word.raw) ?? []))
    } else if (/^(\d{2}|2[AB]|97\d)$/i.test(word.raw)) {
      const place = departmentAt(places, said, at)
      if (!place || found.some(({ start }) => start === word.start)) return
      keep(word.start, word.end, place)
      for (const other of departmentsAfter(places, said, at)) keep(words[other.at]!.start, words[other.at]!.end, other.place)
    }
  })
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\p{N}])/gu)) {
    keep(match.index, match.index + match[0].length, outwardPlace(places, match[0]))
  }
  for (const match of text.matchAll(/(?<=(?:^|[,;/] ?))[A-Z]{2}\d{1,2}(?=[,;/]| too| also| as well|$)(?![\p{L}\p{N}])/gu)) {
    if (!notPostcode.test(match[0])) keep(match.index, match.index + match[0].length, outwardPlace(places, match[0]))
  }
  for (const match of text.matchAll(/(?<=(?:\bin|\bnear|\baround|\bat|\bpostcode) )[A-Z]{1,2}\d[A-Z\d]?(?![\p{L}\p{N}])/gu)) {
    keep(match.index, match.index + match[0].length, outwardPlace(places, match[0]))
  }
  found.push(...readArrondissements(places, text))
  if (said.lang === 'en')
    found.push(...readOutward(places, text).filter((each) => !found.some(({ start }) => start === each.start)))
  return found
}
