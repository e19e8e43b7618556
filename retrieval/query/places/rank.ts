import type { Place } from './place.ts'

export type Lang = 'fr' | 'en'

const home: Record<Lang, Record<string, number>> = {
  fr: { FR: 2, BE: 1, CH: 1, LU: 1, CA: 0.6 },
  en: { GB: 2, IE: 1.5, CA: 0.3, FR: 0.3 },
}
const wide = new Set(['department', 'county', 'state', 'region', 'country'])

function score(place: Place, lang: Lang, areaFirst: boolean): number {
  const size = Math.log10(place.population + 1)
  const near = home[lang][place.country] ?? 0
  if (place.type === 'district') return size + near - 1
  if (!wide.has(place.type)) return size + near
  const asTown = place.type === 'department' && !areaFirst ? 1 : 0
  return Math.min(size, 5.2) + near + (areaFirst ? 3 : 0) - asTown
}

/** The likeliest first: of the country of the language, populous; areas first after «dans», «en», "in". */
export function rank(places: readonly Place[], lang: Lang, areaFirst = false): Place[] {
  return [...places].sort((a, b) => score(b, lang, areaFirst) - score(a, lang, areaFirst))
}
