import type { Messages } from '#app/i18n/fr'
import type { Locale } from '#app/i18n/locale'
import type { Field } from './filters.ts'

type Option = { value: string; label?: { fr: string; en: string } | undefined }

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)

/** A value of a field in words; a term of the taxonomy brings its own. */
export function optionText(messages: Messages, locale: Locale, { field, option }: { field: Field; option: Option }): string {
  const { people, vocabulary } = messages
  const words: Partial<Record<Field, Record<string, string>>> = {
    availability: people.availabilities,
    stage: vocabulary.stage,
    standing: people.standings,
    consent: people.consents,
    source: vocabulary.source,
    language: people.languages,
  }
  const text = option.label?.[locale] ?? words[field]?.[option.value] ?? option.value.replace(/^\w+:/, '').replaceAll('-', ' ')
  return field === 'licence' ? text : capital(text)
}
