import { addPiece, coverSpan, type Draft, isFree } from './draft.ts'
import { closestPlace } from './places/closest-place.ts'
import { placeKey } from './places/gazetteer.ts'
import type { Place } from './places/place.ts'
import type { PlaceMatch } from './places/match.ts'
import { resolvePlace } from './places/places.ts'
import { isPlaceFirst } from './place-or-word.ts'
import { type Reach, reachOf, readReaches } from './read-reach.ts'
import { idleWords } from './plain-words.ts'
import type { Filters } from './slots.ts'
import { readBareTowns } from './read-bare-towns.ts'
import { readHyphenated, readInstead, readLone, readMistyped, readStrange } from './read-strange-places.ts'

const around =
  /(?<![a-z])(?:autour|aux alentours|alentours|pres|a cote|proche|proches|environs|aux environs|dans les environs|a proximite|proximite|around|near|nearby|close to|in and around|not far from|pas loin|non loin|vicinity of|in the vicinity of|local to|commutable (?:to|from)|coin|dans le coin|region|vers|du cote)(?: (?:de|du|des|d'|l'|la|le))*\s*(?:the )?$/
const aroundAfter =
  /^ ?(?:et|and|\+|&|ou|or)? ?(?:ses |la |les |aux |its |sa )?(?:alentours?|environs|environ|peripherie|autour|around|surrounding\w*(?: areas?)?|proche banlieue|banlieue|nearby|area|couronne|region)(?![a-z])/

const aside =
  /(?:clients?|clientele|customers?|connai\w+|knows?|fournisseurs?|suppliers?|concurrents?|usagers?)(?: (?:de|du|des|d'|from|in|of|le|la|les))* ?$/

/** "the South East of England": one place. */
function isOfAnother(draft: Draft, { start, candidates }: PlaceMatch): boolean {
  return (
    candidates[0]?.type === 'country' &&
    draft.folded.slice(0, start).endsWith(' of ') &&
    draft.places.some(({ end }) => end === start - 4)
  )
}

/** The place of somebody else («des clients de Genève»), or in an advertisement a word that happens to be a village. */
function isAsked(draft: Draft, { start, end, candidates }: PlaceMatch): boolean {
  if (
    /^(?:la |le |les |l')?(?:ville|val|port|mont|plaine|cote|vallee|place|gare|centre|rue|base)$/.test(
      draft.folded.slice(start, end),
    )
  )
    return false
  const small = /^\p{Ll}/u.test(draft.text.slice(start))
  const before = draft.folded.slice(Math.max(0, start - 34), start)
  // “60 beds”, «pour la terrasse» of somebody who writes capitals.
  if (small && /\d $/.test(before) && candidates[0]?.type === 'county') return false
  if (/^(?:la|le|les) \p{Ll}/u.test(draft.text.slice(start)) && /[^.!?\n] \p{Lu}\p{Ll}/u.test(draft.text)) return false
  if (
    /(?:^| )(?:swim|social work|sport|nhs|natural|historic|arts council|skills for|care|public health|highways|homes|football|hockey) $/.test(
      before,
    ) &&
    /^(?:england|wales|scotland|ireland)$/.test(draft.folded.slice(start, end))
  )
    return false
  if (/^\d{2}$/.test(draft.folded.slice(start, end)) && /(?:^| )(?:a|jusqu'a|to) $/.test(before)) return false
  if (/(?:km|kms|kilometres?|bornes|\d) a $/.test(before) && draft.folded.slice(start, end) === 'la ronde') return false
  if (aside.test(before) && !/(?:one of our|for our|our|l'un de nos|un de nos|pour notre) clients? (?:in|a|from) ?$/.test(before))
    return false
  if (draft.long && isHeading(draft, { start, end, candidates })) return false
  if (!draft.long || (candidates[0]?.population ?? 0) > 30_000) return true
  return /(?:^|[,(–—\n|•:📍-] ?|(?:^|\s)(?:a|in|near|sur|vers|at|around|(?:ville|mairie|commune|agglomeration|secteur|agence|site|bassin|magasin|branch|the) (?:de|d'|du)|at the|in the) ?)$/u.test(
    before,
  )
}

const homeCountries = new Set(['FR', 'GB', 'IE', 'BE', 'CH', 'LU', 'MC'])

/** «VOTRE MISSION», "a fleet of 120 trucks", "manage a budget": a word of the page that is a town somewhere too. */
function isHeading(draft: Draft, { start, end, candidates }: Pick<PlaceMatch, 'start' | 'end' | 'candidates'>): boolean {
  const said = draft.text.slice(start, end)
  if (
    /[ -]/.test(said) ||
    /(?<![a-z])(?:in|near|at|around|sur|vers) $/.test(draft.folded.slice(0, start)) ||
    (draft.lang === 'fr' && draft.folded.slice(0, start).endsWith(' a '))
  )
    return false
  const small = /^\p{Ll}/u.test(said)
  const shouted =
    said === said.toUpperCase() && /(?:your|our|votre|vos|la|les|notre|the|qui|nos) $/.test(draft.folded.slice(0, start))
  return small || shouted || (!homeCountries.has(candidates[0]?.country ?? '') && isFirstOfLine(draft, start))
}

function isFirstOfLine({ folded }: Draft, start: number): boolean {
  return /(?:^|\n)[^a-z0-9\n]*$/.test(folded.slice(0, start))
}

const fillers =
  /^(?:\+ ?|ok |et |and |or |ou |also |what about |how about |quid de |et si on (?:essayait|tentait) |try |essaie |essaye |tente |same in |same for |idem (?:a |pour |mais a )|pareil (?:a |pour |mais a )|maybe |peut-etre |plutot |finalement |sinon |mais |but |non |no |vers |sur |a |in |near )*|(?: (?:too|2|aussi|as well|also|ville|plutot|sinon|svp|stp|please|instead|on top|ok|ca marche|possible|en plus|(?:ca|sa) (?:donne|dit|ferait|donnerait) (?:quoi|combien)|y a quoi))*[ ?!.]*$/g

/** «dinard», "LS27 too": a message that is nothing but a place. */
function readLonely(draft: Draft): void {
  if (draft.pieces.length > 0 || draft.left.includes('·') || draft.folded.split(' ').length > 7) return
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
export function spelled(said: string, place: Place): string {
  const words = said.trim().replace(/^the /i, '')
  const key = placeKey(words)
  if (place.type === 'country' && words.length > 3) return capitalised(words)
  const own = placeKey(place.name)
  if (key !== own && own.startsWith(`${key} `) && !/\d/.test(words)) return capitalised(words)
  return /^(?:GB|IE|CA|US)$/.test(place.country) && /^st\b/i.test(words) ? place.name.replace(/^Saint /, 'St ') : place.name
}

/** «Mayenne la ville», «tout le département de la Loire»: which of those called so. */
function wantedOf(
  { folded, text }: Draft,
  { start, end, candidates }: Pick<PlaceMatch, 'start' | 'end' | 'candidates'>,
): Place | undefined {
  const town =
    /^,? ?\(?(?:la )?(?:ville|town|city)(?![a-z])(?! de)/.test(folded.slice(end)) ||
    /(?:ville de|town of|city of) $/.test(folded.slice(0, start))
  // «à Laval ou Mayenne»: towns are stayed at, departments are in.
  const at = candidates[0]?.type === 'department' && /(?:^|[^\p{L}])à (?:[\p{L}-]+,? (?:ou|et) )?$/iu.test(text.slice(0, start))
  return ((town || at) && candidates.find(({ type }) => type === 'city')) || candidates[0]
}

const homeOf = ({ locations }: Filters, lang: Draft['lang']) =>
  locations?.[0] && resolvePlace(locations[0].place, { lang, type: locations[0].type })[0]?.country

/** "Cornwall instead of Brockville": of towns called so, the one in the country that is searched already. */
const nearHome = (candidates: readonly Place[], home: string | undefined): Place | undefined =>
  home && candidates[0]?.country !== home
    ? candidates.find(({ country, type, population }) => country === home && type === 'city' && population > 5000)
    : undefined

/** "the South East of England": the part is asked for. */
const isWholeOfPart = ({ folded, places }: Draft, { start, candidates }: PlaceMatch) =>
  /^(?:region|country)$/.test(candidates[0]?.type ?? '') &&
  places.some((part) => part.candidates[0]?.type === 'region' && folded.slice(part.end, start) === ' of ')

/** Places and how far from them; a distance without a place changes the places already there. */
export function readPlaces(draft: Draft, before: Filters): void {
  const home = homeOf(before, draft.lang)
  readHyphenated(draft)
  const found = draft.places.filter(
    (match) =>
      isAsked(draft, match) &&
      !isOfAnother(draft, match) &&
      !isWholeOfPart(draft, match) &&
      isFree(draft, match.start, match.end) &&
      !draft.terms.some((term) => term.start <= match.start && match.end <= term.end && !isPlaceFirst(draft, term, match)),
  )
  for (const { start, end } of found) coverSpan(draft, start, end)
  const reaches = readReaches(draft)
  for (const { start, end, candidates, within, alias } of found) {
    const place = nearHome(candidates, home) ?? wantedOf(draft, { start, end, candidates })
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
  readLone(draft)
  readStrange(draft, reaches)
  readBareTowns(draft, reaches)
  readMistyped(draft, reaches)
  readInstead(draft)
  const [only] = reaches
  if (found.length === 0 && only) addPiece(draft, { slot: 'distance', value: only.reach }, only.start, only.end)
}
