import type { Profile } from '#lib/profile'
import type { Place } from '#retrieval/query/places/place'
import { resolvePlace } from '#retrieval/query/places/places'

/** The town stated, nearest to the postcode stated where several have its name. */
export function homeOf(profile: Profile, lang: 'fr' | 'en'): Place | undefined {
  const { city, postalCode, region, countryCode } = profile.basics?.location ?? {}
  const near = postalCode ? resolvePlace(postalCode, { type: 'postcode' })[0] : undefined
  const hints = { lang, ...(countryCode ? { country: countryCode.toUpperCase() } : {}), ...(near ? { near } : {}) }
  const named = city ? resolvePlace(city, { ...hints, ...(region && !near ? { within: region } : {}) }) : []
  const towns = [...named, ...(city ? resolvePlace(city, hints) : [])].filter(
    ({ type }) => type === 'city' || type === 'district',
  )
  return towns[0] ?? near
}
