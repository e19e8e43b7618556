import { loadTaxonomy } from '#retrieval/query/taxonomy/taxonomy'
import type { Experience, Filters, Location, Salary } from '#retrieval/query/slots'
import type { Label } from './criterion.ts'
import { type Wanted, nameOf } from './wanted-terms.ts'

const both = (text: string): Label => ({ fr: text, en: text })

/** The taxonomy's name of a slot's value, in both languages. */
function slotName(kind: string, value: string): Label {
  const term = loadTaxonomy().terms.find((candidate) => candidate.kind === kind && candidate.codes['slot'] === value)
  return term ? { fr: term.fr, en: term.en } : (named[value] ?? both(value))
}

const named: Record<string, Label> = {
  full_time: { fr: 'temps plein', en: 'full time' },
  part_time: { fr: 'temps partiel', en: 'part time' },
  onsite: { fr: 'sur site', en: 'on site' },
  hybrid: { fr: 'télétravail partiel', en: 'hybrid' },
  full_remote: { fr: 'télétravail complet', en: 'fully remote' },
  intern: { fr: 'stagiaire', en: 'intern' },
  junior: { fr: 'junior', en: 'junior' },
  mid: { fr: 'confirmé', en: 'mid-level' },
  senior: { fr: 'senior', en: 'senior' },
  lead: { fr: 'référent', en: 'lead' },
  manager: { fr: 'encadrant', en: 'manager' },
  director: { fr: 'directeur', en: 'director' },
  executive: { fr: 'dirigeant', en: 'executive' },
}

export const scheduleLabel = (value: string) => slotName('schedule', value)
export const contractLabel = (value: string) => slotName('contract', value)
export const plainLabel = (value: string) => named[value] ?? both(value)
export const listLabel = (labels: Label[]): Label => ({
  fr: labels.map(({ fr }) => fr).join(' ou '),
  en: labels.map(({ en }) => en).join(' or '),
})
export const wantedLabel = (wanted: Wanted[]) => listLabel(wanted.map(nameOf))

export function locationLabel(location: Location): Label {
  const { place, radius, unit = 'km', commute_min: minutes, near } = location
  if (minutes) return { fr: `à ${minutes} min de ${place}`, en: `within ${minutes} min of ${place}` }
  if (radius) return { fr: `à ${radius} ${unit} de ${place}`, en: `within ${radius} ${unit} of ${place}` }
  return near ? { fr: `autour de ${place}`, en: `around ${place}` } : both(place)
}

function span(min: number | undefined, max: number | undefined): Label {
  const low = min === undefined ? undefined : amount(min)
  const high = max === undefined ? undefined : amount(max)
  if (low && high) return { fr: `${low.fr} à ${high.fr}`, en: `${low.en} to ${high.en}` }
  if (high) return { fr: `${high.fr} au plus`, en: `${high.en} at most` }
  return low ? { fr: `${low.fr} ou plus`, en: `${low.en} or more` } : { fr: 'expérience', en: 'experience' }
}

function amount(years: number): Label {
  if (years < 1) return { fr: `${Math.round(years * 12)} mois`, en: `${Math.round(years * 12)} months` }
  return { fr: `${years} an${years >= 2 ? 's' : ''}`, en: `${years} year${years === 1 ? '' : 's'}` }
}

/** A contract of less than two months is told in weeks. */
export function durationLabel(months: number): Label {
  const weeks = Math.round((months * 52) / 12)
  if (Number.isInteger(months) || months > 2) return { fr: `${months} mois`, en: `${months} month${months === 1 ? '' : 's'}` }
  return { fr: `${weeks} semaine${weeks > 1 ? 's' : ''}`, en: `${weeks} week${weeks === 1 ? '' : 's'}` }
}

export function experienceLabel({ min, max, in: domain }: Experience, wanted?: Wanted): Label {
  const years = span(min, max)
  if (!domain) return { fr: `${years.fr} d’expérience`, en: `${years.en} of experience` }
  const name = wanted ? nameOf(wanted) : both(domain)
  return { fr: `${years.fr} · ${name.fr}`, en: `${years.en} · ${name.en}` }
}

const periods: Record<Salary['period'], Label> = {
  year: { fr: 'an', en: 'year' },
  month: { fr: 'mois', en: 'month' },
  day: { fr: 'jour', en: 'day' },
  hour: { fr: 'heure', en: 'hour' },
}

export function salaryLabel({ min, max, currency, period, basis }: Salary): Label {
  const write = (locale: string, value: number) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: value % 1 ? 2 : 0 }).format(value)
  const range = (locale: string) =>
    [min, max]
      .filter((value) => value !== undefined)
      .map((value) => write(locale, value))
      .join(' – ')
  const net = basis === 'net' ? ' net' : ''
  const gross = basis === 'gross' ? { fr: ' brut', en: ' gross' } : { fr: net, en: net }
  return { fr: `${range('fr')}${gross.fr} / ${periods[period].fr}`, en: `${range('en')}${gross.en} / ${periods[period].en}` }
}

/** A day of the calendar (ISO) in words. */
const dayIn = (locale: string, day: string) =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(day))

export function availabilityLabel({ max_notice_days: days, by }: NonNullable<Filters['availability']>): Label {
  if (by) return { fr: `disponible au ${dayIn('fr-FR', by)}`, en: `available by ${dayIn('en-GB', by)}` }
  if (!days) return { fr: 'disponible tout de suite', en: 'available now' }
  return { fr: `disponible sous ${days} jours`, en: `available within ${days} days` }
}

const eqfNames: Record<number, Label> = {
  3: { fr: 'CAP, BEP', en: 'level 2 (GCSE)' },
  4: { fr: 'bac', en: 'A-level' },
  5: { fr: 'bac+2', en: 'HND' },
  6: { fr: 'bac+3', en: 'bachelor’s' },
  7: { fr: 'bac+5', en: 'master’s' },
  8: { fr: 'doctorat', en: 'doctorate' },
}
export function levelLabel(eqf: number): Label {
  const name = eqfNames[eqf] ?? both(`EQF ${eqf}`)
  return { fr: `${name.fr} ou plus`, en: `${name.en} or above` }
}

export function languageLabel(lang: string, level: string | null): Label {
  const name = slotName('language', lang)
  const plain = level === null ? both('') : (levels[level] ?? both(` ${level}`))
  return { fr: `${name.fr}${plain.fr}`, en: `${name.en}${plain.en}` }
}

const levels: Record<string, Label> = {
  basic: { fr: ' (notions)', en: ' (basic)' },
  intermediate: { fr: ' intermédiaire', en: ' intermediate' },
  fluent: { fr: ' courant', en: ' fluent' },
  bilingual: { fr: ' bilingue', en: ' bilingual' },
  native: { fr: ' langue maternelle', en: ' native' },
}

const stages: Record<string, Label> = {
  new: { fr: 'nouveau', en: 'new' },
  screening: { fr: 'présélection', en: 'screening' },
  phone_screen: { fr: 'entretien téléphonique', en: 'phone screen' },
  test: both('test'),
  interview: { fr: 'entretien', en: 'interview' },
  offer: { fr: 'offre', en: 'offer' },
  hired: { fr: 'embauché', en: 'hired' },
}

/** Where people stand, in which job, since when, and how long nobody wrote to them. */
export function pipelineLabel(wanted: NonNullable<Filters['pipeline']>): Label {
  const { job, stage_in: kinds = [], in_stage_min_days: days, no_contact_since_days: silent } = wanted
  const parts: Label[] = [
    ...(job ? [both(job)] : []),
    ...kinds.map((kind) => stages[kind] ?? both(kind)),
    ...(days === undefined ? [] : [{ fr: `à son étape depuis ${days} j`, en: `in the stage for ${days} d` }]),
    ...(silent === undefined ? [] : [{ fr: `sans contact depuis ${silent} j`, en: `no contact for ${silent} d` }]),
  ]
  return { fr: parts.map(({ fr }) => fr).join(' · '), en: parts.map(({ en }) => en).join(' · ') }
}
