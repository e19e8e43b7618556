import type { Filters } from '#retrieval/query/slots'
import type { TermKind } from '#retrieval/query/taxonomy/taxonomy'
import type { PartName } from '#retrieval/pool/card'
import type { Look } from '#retrieval/pool/look'
import { contentStems } from '#retrieval/text/look-up'
import { type Area, toArea } from './areas.ts'
import { availabilityJudge } from './availability.ts'
import { type Tense, companiesJudge } from './companies.ts'
import {
  judgeAuthorisation,
  judgeContract,
  judgeRemote,
  judgeSchedule,
  judgeVehicle,
  judgeWith,
  judgeWords,
  judgeWorkingTime,
  vehicleWords,
} from './conditions.ts'
import type { Criterion, Importance, Judge, Label } from './criterion.ts'
import { diplomasJudge, fieldsJudge, levelJudge } from './education.ts'
import { experienceJudge } from './experience.ts'
import * as labels from './label.ts'
import { languageJudge } from './languages.ts'
import { licenceJudge } from './licences.ts'
import { locationsJudge } from './locations.ts'
import { pipelineJudge } from './pipeline.ts'
import { salaryJudge } from './salary.ts'
import { seniorityJudge } from './seniority.ts'
import { anyTermJudge, termJudge } from './terms.ts'
import { titlesJudge } from './titles.ts'
import { type Wanted, nameOf, wantedTerm } from './wanted-terms.ts'

/** A criterion with what of a person it looks at. */
export type Planned = Criterion & { look: Look }

export type Plan = {
  criteria: Planned[]
  titles: Wanted[]
  areas: Area[]
  wanted: Wanted[]
}

type Sink = {
  filters: Filters
  plan: Plan
  add: (key: string, criterion: { label: Label; judge: Judge; look: Look; importance?: Importance }) => void
}

const part = (name: PartName): Look => ({ by: 'part', part: name })
const saying = (any: string[]) => ({ judge: judgeWith(judgeWords, any), look: { by: 'words', any } satisfies Look })

/**
 * Filters → criteria, in the order of the schema. `nice` holds the keys (or slots) that only rank although their slot knows no such mode.
 */
export function buildCriteria(filters: Filters, nice: readonly string[]): Plan {
  const plan: Plan = { criteria: [], titles: [], areas: [], wanted: [] }
  const softer = (key: string) => nice.some((one) => key === one || key.startsWith(`${one}.`))
  const add: Sink['add'] = (key, { label, judge, look, importance = 'must' }) => {
    const slot = key.split('.')[0]!
    const weight = importance === 'must' && softer(key) ? 'nice' : importance
    plan.criteria.push({ key, slot, importance: weight, label, judge, look })
  }
  const sink = { filters, plan, add }
  addTitles(sink)
  addWishes(sink)
  addCompanies(sink)
  addPlaces(sink)
  addExperience(sink)
  addConditions(sink)
  addStudies(sink)
  addRest(sink)
  return plan
}

function addTitles({ filters, plan, add }: Sink): void {
  const { titles, exclude_titles: excluded, seniority } = filters
  if (titles?.length) {
    plan.titles = titles.map((title) => wantedTerm(title, ['occupation'], true))
    const look: Look = { by: 'titles', wanted: plan.titles }
    add('titles', { label: labels.wantedLabel(plan.titles), judge: titlesJudge(plan.titles), look })
  }
  excluded?.forEach((title, index) => {
    const wanted = [wantedTerm(title, ['occupation'], true)]
    const look: Look = { by: 'titles', wanted }
    add(`exclude_titles.${index}`, { label: nameOf(wanted[0]!), judge: titlesJudge(wanted), look, importance: 'exclude' })
  })
  if (seniority) {
    const trade = plan.titles.length > 0 ? { trade: plan.titles } : {}
    const look: Look = { by: 'seniority', level: seniority, ...trade }
    add('seniority', { label: labels.plainLabel(seniority), judge: seniorityJudge({ level: seniority, ...trade }), look })
  }
}

const kindsOfSlot: Record<'skills' | 'certifications' | 'industries', TermKind[]> = {
  skills: ['skill', 'certification', 'industry', 'diploma', 'licence', 'language'],
  certifications: ['certification', 'diploma', 'licence', 'skill'],
  industries: ['industry', 'skill'],
}

function addWishes({ filters, plan, add }: Sink): void {
  for (const slot of ['skills', 'certifications', 'industries'] as const) {
    const wishes: { must?: string[]; nice?: string[]; exclude?: string[]; any?: string[] } = filters[slot] ?? {}
    for (const importance of ['must', 'nice', 'exclude'] as const) {
      wishes[importance]?.forEach((words, index) => {
        const wanted = wantedTerm(words, kindsOfSlot[slot])
        if (importance !== 'exclude') plan.wanted.push(wanted)
        const look: Look = { by: 'terms', any: [wanted] }
        add(`${slot}.${importance}.${index}`, { label: nameOf(wanted), judge: termJudge(wanted), look, importance })
      })
    }
    if (!wishes.any?.length) continue
    const any = wishes.any.map((words) => wantedTerm(words, kindsOfSlot[slot]))
    plan.wanted.push(...any)
    add(`${slot}.any`, { label: labels.wantedLabel(any), judge: anyTermJudge(any), look: { by: 'terms', any } })
  }
}

const tenses = { any: 'any', current: 'current', past: 'past', exclude_current: 'current', exclude_any: 'any' } as const

function addCompanies({ filters, add }: Sink): void {
  for (const [field, tense] of Object.entries(tenses) as [keyof typeof tenses, Tense][]) {
    const names = filters.companies?.[field]
    if (!names?.length) continue
    const label = labels.listLabel(names.map(labels.plainLabel))
    const importance = field.startsWith('exclude') ? 'exclude' : 'must'
    add(`companies.${field}`, { label, judge: companiesJudge(names, tense), look: { by: 'companies', names, tense }, importance })
  }
}

function addPlaces({ filters, plan, add }: Sink): void {
  if (filters.locations?.length) {
    plan.areas = filters.locations.map((location) => toArea(location))
    const label = labels.listLabel(filters.locations.map(labels.locationLabel))
    add('locations', { label, judge: locationsJudge(plan.areas), look: part('place') })
  }
  filters.exclude_locations?.forEach((location, index) => {
    const judge = locationsJudge([toArea(location)])
    const label = labels.locationLabel(location)
    add(`exclude_locations.${index}`, { label, judge, look: part('place'), importance: 'exclude' })
  })
}

const domainKinds: TermKind[] = ['occupation', 'industry', 'skill', 'certification']

function addExperience({ filters, plan, add }: Sink): void {
  filters.experience?.forEach((experience, index) => {
    const wanted = experience.in ? wantedTerm(experience.in, domainKinds) : undefined
    const domain = wanted ? [wanted] : plan.titles.length > 0 ? plan.titles : undefined
    if (wanted) plan.wanted.push(wanted)
    const { min, max } = experience
    const duration = {
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      ...(domain ? { domain } : {}),
    }
    const look: Look = { by: 'experience', duration }
    add(`experience.${index}`, { label: labels.experienceLabel(experience, wanted), judge: experienceJudge(duration), look })
  })
}

function addConditions({ filters, add }: Sink): void {
  filters.languages?.forEach(({ lang, level, mode }, index) =>
    add(`languages.${index}`, {
      label: labels.languageLabel(lang, level),
      judge: languageJudge({ lang, level }),
      look: part('languages'),
      importance: mode,
    }),
  )
  if (filters.contract_types?.length) {
    const label = labels.listLabel(filters.contract_types.map(labels.contractLabel))
    add('contract_types', { label, judge: judgeWith(judgeContract, filters.contract_types), look: part('contracts') })
  }
  if (filters.working_time) {
    add('working_time', {
      label: labels.plainLabel(filters.working_time),
      judge: judgeWith(judgeWorkingTime, filters.working_time),
      look: part('workingTime'),
    })
  }
  filters.schedule?.forEach((value, index) =>
    add(`schedule.${index}`, {
      label: labels.scheduleLabel(value),
      judge: judgeWith(judgeSchedule, value),
      look: part('schedules'),
    }),
  )
  if (filters.salary) {
    add('salary', { label: labels.salaryLabel(filters.salary), judge: salaryJudge(filters.salary), look: part('salary') })
  }
  if (filters.availability) {
    const label = labels.availabilityLabel(filters.availability)
    add('availability', { label, judge: availabilityJudge(filters.availability), look: part('availability') })
  }
  if (filters.remote?.mode) {
    const judge = judgeWith(judgeRemote, filters.remote.mode)
    add('remote', { label: labels.plainLabel(filters.remote.mode), judge, look: part('remote') })
  }
}

function addStudies({ filters, add }: Sink): void {
  const { min_eqf: level, diplomas, fields } = filters.education ?? {}
  if (level) add('education.min_eqf', { label: labels.levelLabel(level), judge: levelJudge(level), look: part('level') })
  if (diplomas?.length) {
    const wanted = diplomas.map((words) => wantedTerm(words, ['diploma', 'certification']))
    add('education.diplomas', {
      label: labels.wantedLabel(wanted),
      judge: diplomasJudge(wanted),
      look: { by: 'diplomas', any: wanted },
    })
  }
  if (fields?.length) {
    const any = fields.map(contentStems)
    const label = labels.listLabel(fields.map(labels.plainLabel))
    add('education.fields', { label, judge: fieldsJudge(any), look: { by: 'fields', any } })
  }
  for (const importance of ['must', 'nice'] as const) {
    filters.driving_licences?.[importance]?.forEach((code, index) =>
      add(`driving_licences.${importance}.${index}`, {
        label: { fr: `permis ${code}`, en: `licence ${code}` },
        judge: licenceJudge(code),
        look: part('licences'),
        importance,
      }),
    )
  }
}

function addRest({ filters, add }: Sink): void {
  if (filters.has_vehicle) {
    const look: Look = { by: 'words', any: vehicleWords, part: 'vehicle' }
    add('has_vehicle', { label: { fr: 'véhicule', en: 'own vehicle' }, judge: judgeVehicle, look })
  }
  const { relocate_to: to, area, travel } = filters.mobility ?? {}
  const goal = to ?? area
  if (goal) {
    const words = [`mobilité ${goal}`, `mobile ${goal}`, `relocate ${goal}`, 'mobilité nationale', 'mobilité géographique']
    add('mobility', { label: { fr: `mobile : ${goal}`, en: `would move: ${goal}` }, ...saying(words) })
  } else if (travel) {
    const words = ['déplacements', 'mobile', 'grand déplacement', 'travel', 'willing to travel']
    add('mobility', { label: { fr: 'déplacements', en: 'travel' }, ...saying(words) })
  }
  const country = filters.work_authorization?.country
  if (country) {
    const label = { fr: `droit de travailler (${country})`, en: `right to work (${country})` }
    add('work_authorization', { label, judge: judgeWith(judgeAuthorisation, country), look: part('authorisations') })
  }
  if (filters.hours_per_week) {
    const hours = filters.hours_per_week
    const label = { fr: `${hours} h par semaine`, en: `${hours} hours a week` }
    add('hours_per_week', { label, ...saying([`${hours}h`, `${hours} heures`, `${hours} hours`]), importance: 'nice' })
  }
  if (filters.contract_duration_months) {
    const months = filters.contract_duration_months
    const label = labels.durationLabel(months)
    add('contract_duration_months', { label, ...saying([`${months} mois`, `${months} months`]), importance: 'nice' })
  }
  if (filters.pipeline) {
    add('pipeline', {
      label: labels.pipelineLabel(filters.pipeline),
      judge: pipelineJudge(filters.pipeline),
      look: { by: 'person' },
    })
  }
}
