import { coverSpan, type Draft, isFree } from './draft.ts'
import { number, readNumber } from './numbers.ts'
import type { Location } from './slots.ts'

export type Reach = Pick<Location, 'radius' | 'unit' | 'commute_min' | 'near'>
export type Found = { start: number; end: number; reach: Reach }

const about =
  "(?:a |au |dans un |un |within (?:an? )?|moins de |max(?:imum)? |maxi |environ |about |up to |jusqu'a |(?:dans |avec )?(?:un |le )?(?:rayon|perimetre)(?: de| d'| a|:)? ?|(?:a )?radius(?: of|:)? ?|(?:in|less than|no more than|not more than|under) )*"
const lengths = '(km|kms|kilometres?|kilometers?|bornes|kil+os|k(?= (?:of|from|radius|around|away)(?![a-z]))|mi|miles?)'
const distance = new RegExp(
  `(?<![a-z0-9])${about}(${number}|une (?:dizaine|quinzaine|vingtaine|trentaine|cinquantaine) de|a few) ?-?${lengths}(?![a-z0-9])(?: (?:a la ronde|autour|around|radius|max(?:imum)?|maxi|away))*`,
  'g',
)
const bare = /(?<![a-z])(?:rayon|radius|perimetre)(?: de| d'| a| of| to|:)? ?(\d{1,3})(?: ?(km|mi|miles?))?(?![a-z0-9])/g
const way =
  "(?:de |d'|en )?(?:trajet|route|transports?(?: en commun)?|metro|voiture|train|rer|tram|bus|velo|drive|driving|commute|commuting|travel(?:ling)?|by car|by train|by bus|by public transport|from|of|away|autour|de |d'|depuis|max\\w*|du |en transport|journey|walk|a pied|car|domicile)"
const minutes = new RegExp(
  `(?<![a-z0-9])${about}(${number}) ?-?(?:min|mins|mn|minutes?)(?![a-z0-9])(?! (?:a pied )?(?:de la gare|du centre|du metro|du tram|from the station|walk|a pied))(?: ?${way})?`,
  'g',
)
const hours = new RegExp(
  `(?<![a-z0-9])${about}(une?|an?|1|2|half an|une demi|un) ?-?(?:h|heures?|hours?|hr)( ?30| ?et demie|(?:'s)? and a half)?(?: ${way})`,
  'g',
)
const halfHour = new RegExp(`(?<![a-z0-9])${about}(?:half an hour|une demi-?heure|1/2 heure)(?:'s)?(?: ?${way})?`, 'g')
/** Distances and travel times, each where it was said. */
export function readReaches(draft: Draft): Found[] {
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
