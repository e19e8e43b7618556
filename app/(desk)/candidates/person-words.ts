import type { Locale } from '#app/i18n/locale'
import type { Tone } from '#app/ui/tag'
import type { Person } from './people-table.tsx'

const over = new Set(['hired', 'rejected', 'withdrawn'])

/** The process that counts: the latest that runs, else a hiring; who is in none stands in the pool. */
export function standingOf({ applications }: Person): Person['applications'][number] | undefined {
  return applications.find(({ stage }) => !over.has(stage)) ?? applications.find(({ stage }) => stage === 'hired')
}

export function stageTone(stage: string): Tone {
  if (stage === 'interview' || stage === 'phone_screen') return 'accent'
  return stage === 'offer' || stage === 'hired' ? 'met' : 'plain'
}

export function titlesText({ titles, licences }: Person, locale: Locale): string {
  return [...titles.slice(0, 3).map((title) => title[locale]), ...licences.slice(0, 2)].join(' · ')
}
