import type { Locale } from './locale.ts'

export type Forms = { zero?: string; one: string; other: string }

const rules = { fr: new Intl.PluralRules('fr'), en: new Intl.PluralRules('en') }
const numbers = { fr: new Intl.NumberFormat('fr-FR'), en: new Intl.NumberFormat('en-GB') }

/** Picks the form for a count; `#` in the form is the number, written as the language writes it. */
export function plural(locale: Locale, count: number, forms: Forms): string {
  const form =
    count === 0 && forms.zero !== undefined ? forms.zero : rules[locale].select(count) === 'one' ? forms.one : forms.other
  return form.replaceAll('#', numbers[locale].format(count))
}
