import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js'

/** Whose numbers are tried first where none is said. */
const countries: Record<'fr' | 'en', CountryCode[]> = { fr: ['FR', 'GB', 'BE', 'CH'], en: ['GB', 'IE', 'FR', 'US'] }

/** «06 39 98 00 12»: only the French write their ten digits two by two. */
const inPairs = /^0\d(?:[ .-]\d{2}){4}$/

/** A telephone number in its international form, as CVs are read; undefined where no plan has it. */
export function readPhone(said: string, locale: 'fr' | 'en'): string | undefined {
  const tried = inPairs.test(said.trim()) ? countries.fr : countries[locale]
  const read = tried.flatMap((country) => parsePhoneNumberFromString(said, country) ?? [])
  return (read.find((phone) => phone.isValid()) ?? read.find((phone) => phone.isPossible()))?.formatInternational()
}
