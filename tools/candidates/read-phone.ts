import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js'

/** Whose numbers are tried first where none is said. */
const countries: Record<'fr' | 'en', CountryCode[]> = { fr: ['FR', 'GB', 'BE', 'CH'], en: ['GB', 'IE', 'FR', 'US'] }

/** A telephone number in its international form, as CVs are read; undefined where no plan has it. */
export function readPhone(said: string, locale: 'fr' | 'en'): string | undefined {
  const read = countries[locale].flatMap((country) => parsePhoneNumberFromString(said, country) ?? [])
  return (read.find((phone) => phone.isValid()) ?? read.find((phone) => phone.isPossible()))?.formatInternational()
}
