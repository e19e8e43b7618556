import { coverSpan, type Draft, isFree, addPiece } from './draft.ts'
import { matchPlaces } from './places/places.ts'
import type { Location } from './slots.ts'
import { readNumber } from './numbers.ts'

const around =
  /(?:autour de|aux alentours de|pres de|a cote de|proche de|environs de|secteur de|around|near|close to)\s*(?:la |le |l')?$/
const distance =
  /(?:dans un rayon de|rayon|a|within|moins de)?\s*(\d+(?:[.,]\d+)?)\s*(km|kms|kilometres?|mi|miles?)\b(?: (?:autour|around|of|de|max))?/
const commute = /(\d+)\s*(?:min|mn|minutes)\b/

type Reach = Pick<Location, 'radius' | 'unit' | 'commute_min' | 'near'>

/** A distance or a travel time said anywhere in the sentence belongs to its place. */
function readReach(draft: Draft): Reach {
  const far = distance.exec(draft.left)
  if (far) {
    coverSpan(draft, far.index, far.index + far[0].length)
    return { radius: readNumber(far[1]!), unit: far[2]!.startsWith('m') ? 'mi' : 'km' }
  }
  const time = commute.exec(draft.left)
  if (!time) return {}
  coverSpan(draft, time.index, time.index + time[0].length)
  return { commute_min: Number(time[1]) }
}

/** Places and how far from them; a distance without a place changes the places already there. */
export function readPlaces(draft: Draft): void {
  const found = matchPlaces(draft.text, draft.lang).filter(({ start, end }) => isFree(draft, start, end))
  const reach = readReach(draft)
  for (const { start, end, candidates } of found) {
    const place = candidates[0]
    if (!place) continue
    const near: Reach =
      around.test(`${draft.left.slice(0, start).trimEnd()} `) && reach.radius === undefined ? { near: true } : {}
    addPiece(draft, { slot: 'location', value: { place: place.name, type: place.type, ...near, ...reach } }, start, end)
    coverSpan(draft, start, end)
  }
  if (found.length === 0 && Object.keys(reach).length > 0) addPiece(draft, { slot: 'distance', value: reach }, 0, 0)
}
