import type { Format } from '#app/i18n/format'
import type { Messages } from '#app/i18n/fr'

type Availability = { from?: string | undefined; noticeDays?: number | undefined }

/** «immédiate», «1 mois», a date; empty where nobody said. */
export function availabilityText({ people }: Messages, format: Format, given: Availability | undefined): string {
  if (given?.noticeDays !== undefined) {
    if (given.noticeDays === 0) return people.immediate
    return given.noticeDays % 30 === 0 ? people.months(given.noticeDays / 30) : people.days(given.noticeDays)
  }
  if (!given?.from) return ''
  if (/^\d{4}-\d{2}-\d{2}$/.test(given.from))
    return Date.parse(given.from) <= Date.now() ? people.immediate : format.day(given.from)
  return /^\d{4}-\d{2}$/.test(given.from) ? format.monthOf(`${given.from}-15`) : given.from
}
