import { addPiece, coverSpan, type Draft, isFree } from './draft.ts'
import { firstNames } from './first-names.ts'
import { foldSame } from './fold.ts'
import { closestPlace } from './places/closest-place.ts'
import { placeKey } from './places/gazetteer.ts'
import type { Place } from './places/place.ts'
import type { PlaceMatch } from './places/match.ts'
import { resolvePlace } from './places/places.ts'
import { isPlaceFirst } from './place-or-word.ts'
import { number, readNumber } from './numbers.ts'
import { idleWords } from './plain-words.ts'
import { readMistyped, readStrange } from './read-strange-places.ts'
import type { Location } from './slots.ts'

export type Reach = Pick<Location, 'radius' | 'unit' | 'commute_min' | 'near'>
export type Found = { start: number; end: number; reach: Reach }

const about =
  "(?:a |au |dans un |un |within (?:an? )?|moins de |max(?:imum)? |maxi |environ |about |up to |jusqu'a |(?:dans |avec )?(?:un |le )?(?:rayon|perimetre)(?: de| d'| a|:)? ?|(?:a )?radius(?: of|:)? ?|(?:in|less than|no more than|not more than|under) )*"
const lengths = '(km|kms|kilometres?|kilometers?|bornes|kil+os|mi|miles?)'
const distance = new RegExp(
  `(?<![a-z0-9])${about}(${number}|une (?:dizaine|quinzaine|vingtaine|trentaine|cinquantaine) de|a few) ?-?${lengths}(?![a-z0-9])(?: (?:a la ronde|autour|around|radius|max(?:imum)?|maxi|away))*`,
  'g',
)
const bare = /(?<![a-z])(?:rayon|radius|perimetre)(?: de| d'| a| of| to|:)? ?(\d{1,3})(?: ?(km|mi|miles?))?(?![a-z0-9])/g
const way =
  "(?:de |d'|en )?(?:trajet|route|transports?(?: en commun)?|metro|voiture|train|rer|tram|bus|velo|drive|driving|commute|commuting|travel(?:ling)?|by car|by train|by bus|by public transport|from|of|away|autour|de |d'|depuis|max\\w*|du |en transport|journey|walk|a pied|car|domicile)"
const minutes = new RegExp(`(?<![a-z0-9])${about}(${number}) ?-?(?:min|mins|mn|minutes?)(?![a-z0-9])(?: ?${way})?`, 'g')
const hours = new RegExp(
  `(?<![a-z0-9])${about}(une?|an?|1|2|half an|une demi|un) ?-?(?:h|heures?|hours?|hr)( ?30| ?et demie|(?:'s)? and a half)?(?: ${way})`,
  'g',
)
const halfHour = new RegExp(`(?<![a-z0-9])${about}(?:half an hour|une demi-?heure|1/2 heure)(?:'s)?(?: ?${way})?`, 'g')
const around =
  /(?:autour|aux alentours|alentours|pres|a cote|proche|proches|environs|aux environs|dans les environs|a proximite|proximite|around|near|nearby|close to|in and around|not far from|pas loin|non loin|vicinity of|in the vicinity of|local to|commutable (?:to|from)|coin|dans le coin|region|vers|du cote)(?: (?:de|du|des|d'|l'|la|le))*\s*(?:the )?$/
const aroundAfter =
  /^ ?(?:et|and|\+|&|ou|or)? ?(?:ses |la |les |aux |its |sa )?(?:alentours?|environs|environ|peripherie|autour|around|surrounding\w*(?: areas?)?|proche banlieue|banlieue|nearby|area|couronne|region)(?![a-z])/

/** Distances and travel times, each where it was said. */
function readReaches(draft: Draft): Found[] {
  const found: Found[] = []
  const each = (pattern: RegExp, read: (match: RegExpExecArray) => Reach | undefined) => {
    for (const match of draft.left.matchAll(pattern)) {
      const reach = read(match)
      if (!reach || !isFree(draft, match.index, match.index + match[0].length)) continue
      found.push({ start: match.index, end: match.index + match[0].length, reach })
      coverSpan(draft, match.index, match.index + match[0].length)
    }
  }
  each(distance, (match) => {
    const radius = toRadius(match[1]!)
    return radius ? { radius, unit: match[2]!.startsWith('mi') ? 'mi' : 'km' } : undefined
  })
  each(bare, (match) => ({
    radius: Number(match[1]),
    unit: match[2]?.startsWith('m') || (!match[2] && draft.lang === 'en') ? 'mi' : 'km',
  }))
  each(minutes, (match) => ({ commute_min: readNumber(match[1]!) }))
  each(halfHour, () => ({ commute_min: 30 }))
  each(hours, (match) => ({
    commute_min: (/half|demi$/.test(match[1]!) ? 30 : match[1] === '2' ? 120 : 60) + (match[2] ? 30 : 0),
  }))
  return found.sort((a, b) => a.start - b.start)
}

function toRadius(said: string): number | undefined {
  const ten = /dizaine|quinzaine|vingtaine|trentaine|cinquantaine/.exec(said)?.[0]
  if (ten) return { dizaine: 10, quinzaine: 15, vingtaine: 20, trentaine: 30, cinquantaine: 50 }[ten]
  return said === 'a few' ? undefined : readNumber(said)
}

/** One reach holds for every place; of several, each for the place it stands next to. */
export function reachOf(reaches: readonly Found[], start: number, end: number): Reach {
  if (reaches.length === 0) return {}
  if (reaches.length === 1) return reaches[0]!.reach
  const apart = (one: Found) => (one.end <= start ? start - one.end : one.start - end)
  const [nearest] = [...reaches].sort((a, b) => apart(a) - apart(b))
  const other = reaches.find((one) => one !== nearest && Object.keys(one.reach)[0] !== Object.keys(nearest!.reach)[0])
  return reaches.length === 2 && other && 'commute_min' in other.reach !== 'commute_min' in nearest!.reach
    ? { ...other.reach, ...nearest!.reach }
    : nearest!.reach
}

const aside =
  /(?:clients?|clientele|customers?|connai\w+|knows?|fournisseurs?|suppliers?|concurrents?|usagers?)(?: (?:de|du|des|d'|from|in|of|le|la|les))* ?$/

/** The place of somebody else («des clients de Genève»), or in an advertisement a word that happens to be a village. */
function isAsked(draft: Draft, { start, end, candidates }: PlaceMatch): boolean {
  if (
    /^(?:la |le |les |l')?(?:ville|val|port|mont|plaine|cote|vallee|place|gare|centre|rue|base)$/.test(
      draft.folded.slice(start, end),
    )
  )
    return false
  const before = draft.folded.slice(Math.max(0, start - 26), start)
  if (aside.test(before)) return false
  if (!draft.long || (candidates[0]?.population ?? 0) > 30_000) return true
  return /(?:^|[,(–—\n|•:📍-] ?|(?:^|\s)(?:a|in|near|sur|vers|at|around) )$/u.test(before)
}

const fillers =
  /^(?:ok |et |and |or |ou |also |plutot |finalement |sinon |mais |but |non |no |vers |sur |a |in |near )*|(?: (?:too|2|aussi|as well|also|ville|plutot|sinon|svp|stp|please|instead|on top|ok|ca marche|possible|en plus))*[ ?!.]*$/g

/** «dinard», "LS27 too": a message that is nothing but a place. */
function readLonely(draft: Draft): void {
  if (draft.pieces.length > 0 || draft.left.includes('·') || draft.folded.split(' ').length > 5) return
  const said = draft.folded.trim().replace(fillers, '')
  const word = said.length > 3 && /^[a-z]/.test(said)
  const typed = word && /^[a-z-]+$/.test(said) && !idleWords.test(said) && draft.terms.length === 0
  const place =
    (word ? resolvePlace(said, { lang: draft.lang })[0] : undefined) ?? (typed ? closestPlace(said, draft.lang) : undefined)
  if (!place || (place.type === 'city' && place.population < 300)) return
  const start = draft.folded.indexOf(said)
  addPiece(draft, { slot: 'location', value: { place: place.name, type: place.type } }, start, start + said.length)
  coverSpan(draft, start, start + said.length)
}

const capitalised = (words: string) => words.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())

/** A short name stays short (Letchworth, North East), and St is not written out where English is spoken. */
function spelled(said: string, place: Place): string {
  const words = said.trim()
  const key = placeKey(words)
  if (place.type === 'country' && words.length > 3) return capitalised(words)
  const own = placeKey(place.name)
  if (key !== own && own.startsWith(`${key} `) && !/\d/.test(words)) return capitalised(words)
  return /^(?:GB|IE|CA|US)$/.test(place.country) && /^st\b/i.test(words) ? place.name.replace(/^Saint /, 'St ') : place.name
}

/** Places and how far from them; a distance without a place changes the places already there. */
export function readPlaces(draft: Draft): void {
  const found = draft.places.filter(
    (match) =>
      isAsked(draft, match) &&
      isFree(draft, match.start, match.end) &&
      !draft.terms.some((term) => term.start <= match.start && match.end <= term.end && !isPlaceFirst(draft, term, match)),
  )
  for (const { start, end } of found) coverSpan(draft, start, end)
  const reaches = readReaches(draft)
  for (const { start, end, candidates, within, alias } of found) {
    const place = candidates[0]
    if (!place) continue
    const reach = reachOf(reaches, start, end)
    const isArea = /^(?:region|country|department|county|state)$/.test(place.type)
    const said =
      around.test(draft.folded.slice(Math.max(0, start - 40), start)) || aroundAfter.test(draft.folded.slice(end, end + 40))
    const near: Reach = !isArea && said && Object.keys(reach).length === 0 ? { near: true } : {}
    addPiece(
      draft,
      {
        slot: 'location',
        value: {
          place: alias ?? spelled(draft.text.slice(start, end), place),
          type: place.type,
          ...(within && { within }),
          ...near,
          ...reach,
        },
      },
      start,
      end,
    )
  }
  if (found.length === 0) readLonely(draft)
  readStrange(draft, reaches)
  readMistyped(draft, reaches)
  const [only] = reaches
  if (found.length === 0 && only) addPiece(draft, { slot: 'distance', value: only.reach }, only.start, only.end)
}
