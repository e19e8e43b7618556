import { areaPrepositions, commonWords, isPreposition, isStrongPreposition, isUnit } from './common.ts'
import { gazetteer, type Gazetteer, type Name, placeWord } from './gazetteer.ts'
import { numbered } from './numbered.ts'
import type { Place } from './place.ts'
import { rank, type Lang } from './rank.ts'
import { holds, placeContains } from './resolve.ts'

export type PlaceMatch = {
  start: number
  end: number
  /** Best first. */
  candidates: Place[]
  /** As written. */
  words: string
  /** The larger place said beside it: «Saint-Denis (93)», "Ashford, Kent". */
  within?: string
  /** Its name in the language of the text, when that is another than its own. */
  alias?: string
}

export type Word = { key: string; raw: string; start: number; end: number }

export function readWords(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)) {
    words.push({ key: placeWord(match[0]), raw: match[0], start: match.index, end: match.index + match[0].length })
  }
  return words
}

type Hit = { first: number; last: number; names: Name[] }

/** «au Havre», «du Mans», «aux Ulis»: the article of the name hides in the preposition. */
const hidden: Record<string, string> = { au: 'le', du: 'le', aux: 'les', des: 'les' }

function longest(places: Gazetteer, words: Word[], first: number, text: string): Hit | undefined {
  const starts = [words[first]!.key]
  const article = hidden[words[first]!.key]
  if (article) starts.push(article)
  let best: Hit | undefined
  for (const start of starts) {
    let key = start
    for (let last = first; last < words.length && last < first + 8; last++) {
      if (last > first) {
        if (/[^\s\-'’./]/.test(text.slice(words[last - 1]!.end, words[last]!.start))) break
        key += ` ${words[last]!.key}`
      }
      const names = places.names.get(key)
      const alone = start !== words[first]!.key && last === first
      if (names && !alone && (!best || last > best.last)) best = { first, last, names }
      if (!places.prefixes.has(key)) break
    }
  }
  return best
}

function isCapital(raw: string): boolean {
  const letter = raw[0]!
  return letter !== letter.toLowerCase()
}

/** Nothing in the text is told by its capitals when every letter is one. */
function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}

/** Common words of the list that a recruiter means as towns. */
const seldomWords: ReadonlySet<string> = new Set(['york', 'derby', 'hull', 'slough', 'poole', 'preston', 'pau', 'goole', 'laval'])
const shortTowns: ReadonlySet<string> = new Set(['ayr', 'ely', 'usk', 'wem'])
const near: ReadonlySet<string> = new Set(['FR', 'GB', 'IE', 'BE', 'CH', 'LU', 'CA', 'MC', 'DE', 'ES', 'IT', 'PT', 'NL', 'US'])

type Scene = { words: Word[]; text: string; shouted: boolean; small: boolean; french: boolean }

function startsSentence({ words, text }: Scene, at: number): boolean {
  if (at === 0) return true
  return /[.!?\n:•]/.test(text.slice(words[at - 1]!.end, words[at]!.start))
}

function capitalsFit(name: Name, { words, shouted }: Scene, { first, last }: Hit): boolean {
  if (!name.caps) return true
  const raw = words.slice(first, last + 1).map((word) => word.raw)
  return !shouted && raw.every((each) => each === each.toUpperCase())
}

/** Is the hit said as a place? A capital, a preposition of place, or a size that needs neither. */
function isSaid(scene: Scene, hit: Hit, names: Name[]): boolean {
  const { words, shouted, french } = scene
  const head = words[hit.first]!
  const before = words[hit.first - 1]
  const lead = before && /[’'\s\-(]*$/.test(scene.text.slice(before.end, head.start)) ? before.key : ''
  const proper = words.slice(hit.first, hit.last + 1).find((word) => word.raw.length > 2) ?? head
  const capital = !shouted && isCapital(proper.raw)
  const single = hit.first === hit.last
  const people = Math.max(...names.map((name) => name.place.population))
  if (shouted && single && head.key.length > 4 && !commonWords.has(head.key)) return people >= 4000
  const listed = /^(?:,| and | et | ou | or )/.test(scene.text.slice(head.end))
  if (capital && single && listed && people > 30_000) return true
  const common = single && ((commonWords.has(head.key) && !seldomWords.has(head.key)) || head.key.length < 3)
  const inside = capital && !startsSentence(scene, hit.first)
  const alone =
    capital &&
    people >= 800 &&
    /(?:^|[.!?\n] ?)$/.test(scene.text.slice(0, head.start)) &&
    /^ ?[.\n]/.test(scene.text.slice(head.end))
  const segment =
    scene.small &&
    single &&
    people > 30_000 &&
    /, ?$/.test(scene.text.slice(0, head.start)) &&
    /^ ?(?:,|$)/.test(scene.text.slice(head.end))
  if (segment) return true
  const labelled =
    capital &&
    /(?:lieu|ville|location|site|where|localisation|secteur|base a|place|town)(?: de travail)? ?: ?$/i.test(
      scene.text.slice(0, head.start),
    )
  const ranged =
    capital &&
    people > 30_000 &&
    /^ (?:dans les \d|et (?:ses )?(?:alentours|environs)|\+ ?\d|\d+ ?km|within)/.test(scene.text.slice(head.end))
  if (labelled || ranged) return true
  if (alone && names.some(({ place }) => near.has(place.country)) && (!common || people > 30_000)) return true
  if (common)
    return (
      (inside && (isPreposition(lead) || people > 3000)) ||
      (isStrongPreposition(lead) && people > 15_000 && !/^(a|à|sur|au)$/.test(lead)) ||
      (lead === 'à' && people > 25_000) ||
      (lead === 'a' && french && people > 80_000)
    )
  const far = names.every(({ place }) => !near.has(place.country))
  if (capital && names.some(({ place }) => place.type === 'country')) return true
  if (far && !isPreposition(lead)) return people >= 3_000_000
  if (inside) return people >= 800 || isPreposition(lead) || (french && lead === 'pour')
  if (capital) return people >= 5000 || !single
  if (hidden[head.key] && !single) return people >= 15_000
  if (isStrongPreposition(lead)) return people >= (single ? 3000 : 400) && (!single || head.key.length > 2)
  if (single) return people >= (scene.small ? 8000 : 15_000) && (head.key.length > 3 || shortTowns.has(head.key))
  return people >= 2000 || words.slice(hit.first, hit.last + 1).length > 2
}

function toMatch(text: string, words: Word[], hit: Hit, candidates: Place[]): PlaceMatch {
  const article = hidden[words[hit.first]!.key] && hit.first < hit.last ? hit.first + 1 : hit.first
  const start = words[article]!.start
  const end = words[hit.last]!.end
  return { start, end, candidates, words: text.slice(start, end) }
}

/** No other French town of its name is large enough to be meant: «Laval (53)» is Laval. */
function isOnly(candidates: readonly Place[]): boolean {
  return candidates.filter(({ country, population }) => country === 'FR' && population >= 5000).length < 2
}

/** «Saint-Denis (93)», «Newport, Wales», «London, Ontario», «69100 Villeurbanne»: the neighbour says which one. */
function narrow(matches: PlaceMatch[], text: string): PlaceMatch[] {
  const kept: PlaceMatch[] = []
  for (const match of matches) {
    const before = kept.at(-1)
    const gap = before ? text.slice(before.end, match.start) : ''
    if (
      before &&
      /^[\s,(]{1,3}(?:(?:de|à|dans|en|in|d['’]) ?)?(?:la |le |l['’]|les )?$/i.test(gap) &&
      !/^[\s]$/.test(`${gap}x`)
    ) {
      const inside = before.candidates.filter((place) => match.candidates.some((area) => area !== place && holds(area, place)))
      if (inside.length > 0 && !match.candidates.includes(inside[0]!)) {
        const end = text[match.end] === ')' ? match.end + 1 : match.end
        const area = match.candidates.find((place) => holds(place, inside[0]!))
        const within = /^\d/.test(match.words) || area?.type === 'city' ? match.words : (area?.name ?? match.words)
        const told = /^\d/.test(match.words) && isOnly(before.candidates) ? {} : { within }
        kept[kept.length - 1] = { start: before.start, end, candidates: inside, words: text.slice(before.start, end), ...told }
        continue
      }
      const postcode = /^\d{5}$/.test(match.words) && before.candidates.find((place) => match.candidates.includes(place))
      if (postcode) {
        const end = text[match.end] === ')' ? match.end + 1 : match.end
        kept[kept.length - 1] = { ...before, end, candidates: [postcode], words: text.slice(before.start, end) }
        continue
      }
      const named = match.candidates.filter((place) =>
        before.candidates.some((code) => code.type === 'postcode' && placeContains(code, place)),
      )
      if (named.length > 0) {
        kept[kept.length - 1] = {
          start: before.start,
          end: match.end,
          candidates: named,
          words: text.slice(before.start, match.end),
        }
        continue
      }
    }
    kept.push(match)
  }
  return kept
}

/** «Lyon 3 ans d'expérience» is Lyon and three years, not the third arrondissement. */
function withoutCount(places: Gazetteer, scene: Scene, hit: Hit): Hit {
  const last = scene.words[hit.last]!
  const next = scene.words[hit.last + 1]
  if (hit.last === hit.first || !/^\d+$/.test(last.raw)) return hit
  const counted = (next && isUnit(scene.words, hit.last + 1)) || /^\s*[%€£$+-]/.test(scene.text.slice(last.end, last.end + 2))
  if (!counted) return hit
  const shorter = { ...hit, last: hit.last - 1 }
  const key = scene.words.slice(shorter.first, shorter.last + 1).map((word) => word.key)
  return { ...shorter, names: places.names.get(key.join(' ')) ?? [] }
}

/** «la Marne» is the department, not the village that has the article in its name. */
function withoutArticle(places: Gazetteer, { words }: Scene, hit: Hit): Hit {
  if (hit.last !== hit.first + 1 || !/^(?:la|le|les|l)$/.test(words[hit.first]!.key)) return hit
  const areas = (places.names.get(words[hit.last]!.key) ?? []).filter(({ place }) => /^(?:department|region)$/.test(place.type))
  const large = hit.names.some(({ place }) => place.population > 20_000)
  return areas.length > 0 && !large ? { first: hit.last, last: hit.last, names: areas } : hit
}

/** Every stretch that some town or area is called, said as one or not: a common word too; `size` is how many zeros its people have. */
export function likePlaces(text: string): { start: number; end: number; near: boolean; size: number }[] {
  const places = gazetteer()
  const words = readWords(text)
  const found: ReturnType<typeof likePlaces> = []
  for (let at = 0; at < words.length; at++) {
    const hit = longest(places, words, at, text)
    const names = hit?.names.filter(({ caps }) => !caps) ?? []
    if (!hit || names.length === 0) continue
    const { start, end } = toMatch(text, words, hit, [])
    const people = Math.max(...names.map(({ place }) => place.population))
    found.push({ start, end, near: names.some(({ place }) => near.has(place.country)), size: String(people).length - 1 })
    at = hit.last
  }
  return found
}

/** Every place named in a text, in order; an ambiguous name gives all its places, the likeliest first. */
export function matchPlaces(text: string, lang: Lang = 'fr'): PlaceMatch[] {
  const places = gazetteer()
  const scene: Scene = {
    words: readWords(text),
    text,
    shouted: isShouted(text),
    small: text === text.toLowerCase(),
    french: lang === 'fr',
  }
  const found: PlaceMatch[] = numbered(places, { words: scene.words, text, lang })
  for (let at = 0; at < scene.words.length; at++) {
    const raw = longest(places, scene.words, at, text)
    if (!raw) continue
    const further = /^(?:le|la|les|l)$/.test(scene.words[at]!.key) ? longest(places, scene.words, at + 1, text) : undefined
    const widest = further && further.last > raw.last ? further : raw
    const hit = withoutArticle(places, scene, withoutCount(places, scene, widest))
    const names = hit.names.filter((name) => capitalsFit(name, scene, hit))
    if (names.length === 0 || !isSaid(scene, hit, names)) continue
    const alias = names.find(({ alias: other }) => other)?.alias
    const areaFirst =
      areaPrepositions.has(scene.words[at - 1]?.key ?? '') || /^(la|le|les|l)$/.test(scene.words[at - 1]?.key ?? '')
    found.push(
      toMatch(
        text,
        scene.words,
        hit,
        rank(
          names.map((name) => name.place),
          lang,
          areaFirst,
        ),
      ),
    )
    if (alias && /^(?:city|region)$/.test(found.at(-1)!.candidates[0]!.type)) found.at(-1)!.alias = alias
    at = hit.last
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const apart = found.filter((match, at) => !found.slice(0, at).some((other) => match.start < other.end))
  return narrow(apart, text)
}
