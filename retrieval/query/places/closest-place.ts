import { editDistance } from '#lib/edit-distance'
import { commonWords } from './common.ts'
import { gazetteer, placeKey } from './gazetteer.ts'
import type { Place } from './place.ts'

type Town = { key: string; place: Place }

const home: Record<'fr' | 'en', readonly string[]> = { fr: ['FR', 'BE', 'CH', 'LU'], en: ['GB', 'IE'] }
const smallest = 8000
let towns: Map<string, Town[]> | undefined

/** Towns that are worth a typing error, by language, first letter and length of the name. */
function townsBy(): Map<string, Town[]> {
  if (towns) return towns
  towns = new Map()
  for (const place of gazetteer().byId.values()) {
    if (place.type !== 'city' || place.population < smallest) continue
    const lang = home.fr.includes(place.country) ? 'fr' : home.en.includes(place.country) ? 'en' : undefined
    const key = placeKey(place.name)
    if (!lang || key.length < 5) continue
    const at = `${lang}${key[0]}${key.length}`
    const list = towns.get(at)
    if (list) list.push({ key, place })
    else towns.set(at, [{ key, place }])
  }
  return towns
}

/** «quinpert» is Quimper, "plymoth" Plymouth: one mistake under eight letters, two above; the larger of two towns. */
export function closestPlace(words: string, lang: 'fr' | 'en'): Place | undefined {
  const key = placeKey(words)
  if (key.length < 5 || commonWords.has(key)) return undefined
  const limit = key.length < 8 ? 1 : 2
  let best: { place: Place; distance: number } | undefined
  for (let length = key.length - limit; length <= key.length + limit; length++)
    for (const town of townsBy().get(`${lang}${key[0]}${length}`) ?? []) {
      const distance = editDistance(key, town.key, limit)
      if (distance > limit) continue
      const nearer = !best || distance < best.distance
      if (nearer || (distance === best!.distance && town.place.population > best!.place.population))
        best = { place: town.place, distance }
    }
  return best?.place
}
