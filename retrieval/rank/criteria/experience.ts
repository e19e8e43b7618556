import { covered } from '#retrieval/text/months'
import type { Job, SearchDocument } from '#retrieval/text/search-document'
import { type Finding, type Judge, type Today, met, notMet, unknown } from './criterion.ts'
import type { Wanted } from './wanted-terms.ts'

export type Duration = { min?: number; max?: number; domain?: Wanted[] }

type Dated = Job & { from: number; to: number | null }
const isDated = (job: Job): job is Dated => job.from !== undefined

/** Months tell fractions of years that nobody counts: a month short of a year is the year. */
export const yearsSlack = 1 / 12

/**
 * Years from dates: stretches of the domain, overlaps counted once, what runs counted until the day of the search. Undated work of the
 * domain, or none at all, leaves the question open; «10 ans d'expérience» said as such counts where the dates do not say enough.
 */
export function judgeExperience({ min = 0, max, domain }: Duration, document: SearchDocument, today: Today): Finding {
  const jobs = domain ? document.jobs.filter((job) => domain.some((wanted) => isIn(job, wanted))) : document.jobs
  const dated = jobs.filter(isDated)
  const years = covered(dated, today.month) / 12
  const longest = dated.toSorted((a, b) => span(b, today) - span(a, today))[0]
  const detail = { key: 'years', params: { years: roundedYears(years) } }
  const degree = Math.min(1, years / Math.max(min * 1.5, 5))
  if (longest && years + yearsSlack >= min) {
    if (max === undefined || years <= max + yearsSlack) return met(longest.at, { detail, degree })
    return notMet(longest.at, { detail, degree })
  }
  const said = document.statedYears.toSorted((a, b) => b.years - a.years)[0]
  if (said && said.years >= min && (!domain || jobs.length > 0)) {
    return met(said.at, { detail: { key: 'years_said', params: { years: said.years } }, degree })
  }
  if (!longest || jobs.some((job) => !isDated(job))) return unknown
  return notMet(longest.at, { detail, degree })
}

const span = (job: Dated, today: Today) => (job.to ?? today.month) - job.from
export const roundedYears = (years: number) => (years < 1 ? Math.round(years * 10) / 10 : Math.floor(years * 2 + 1e-6) / 2)

/** A job counts for a domain by the taxonomy, or by the words of its title, place and lines. */
export function isIn(job: Job, wanted: Wanted): boolean {
  if (job.terms.some((id) => wanted.ids.has(id))) return true
  return wanted.stems.length > 0 && wanted.stems.every((stem) => job.stems.includes(` ${stem} `))
}

/** Years worked in all, or in a domain; undefined where no date is stated. */
export function yearsOf(document: SearchDocument, today: Today, domain?: Wanted[]): number | undefined {
  const jobs = document.jobs.filter(isDated).filter((job) => !domain || domain.some((wanted) => isIn(job, wanted)))
  return jobs.length === 0 ? undefined : roundedYears(covered(jobs, today.month) / 12)
}

export const experienceJudge =
  (duration: Duration): Judge =>
  (document, today) =>
    judgeExperience(duration, document, today)
