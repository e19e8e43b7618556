import { createFormat } from '#app/i18n/format'
import type { Messages } from '#app/i18n/fr'
import type { Locale } from '#app/i18n/locale'
import { toCsv } from '#lib/csv'
import type { OutputOf } from '#tools/registry'
import { availabilityText } from './availability-text.ts'

type Row = OutputOf<'export_candidates'>['rows'][number]

/** The rows as a spreadsheet of the reader's language opens them: its words, its separator. */
export function exportFile(messages: Messages, locale: Locale, rows: readonly Row[]): { name: string; text: string } {
  const { people, vocabulary } = messages
  const { columns } = people
  const format = createFormat(locale)
  const head = [
    columns.name,
    columns.trade,
    columns.place,
    columns.experience,
    columns.availability,
    columns.titles,
    columns.stage,
    vocabulary.path['basics.email'],
    vocabulary.path['basics.phone'],
    columns.consent,
  ]
  const lines = rows.map((row) => [
    row.name,
    row.headline,
    row.city,
    row.experienceYears,
    availabilityText(messages, format, row.availability),
    [...row.titles.map((title) => title[locale]), ...row.licences].join(', '),
    row.applications.map(({ title, stage }) => `${title} : ${vocabulary.stage[stage] ?? stage}`).join(', '),
    row.email,
    row.phone,
    row.consentUntil?.slice(0, 10),
  ])
  return {
    name: `${people.exportName}-${new Date().toISOString().slice(0, 10)}.csv`,
    text: toCsv([head, ...lines], locale === 'fr' ? ';' : ','),
  }
}
