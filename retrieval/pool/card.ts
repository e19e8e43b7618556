import { fold } from '#lib/words'
import type { Job, Pointer, SearchDocument } from '#retrieval/text/search-document'

/** A part of a document that one criterion looks at alone. Many people share one, so it is judged once for all of them. */
export const partNames = [
  'place',
  'availability',
  'licences',
  'languages',
  'schedules',
  'contracts',
  'workingTime',
  'remote',
  'salary',
  'authorisations',
  'vehicle',
  'level',
] as const
export type PartName = (typeof partNames)[number]

export type CardJob = Pick<Job, 'from' | 'to' | 'terms' | 'stems' | 'company'>

/** What ranking reads of a document, without its words and without where they stand: those are read for the page shown. */
export type Card = {
  updatedAt: string
  occupations: { words: string; key: string; terms: string[]; current: boolean }[]
  jobs: CardJob[]
  /** Each part as JSON, which is also what tells it from others; absent where nothing is stated. */
  parts: Partial<Record<PartName, string>>
  terms: string[]
  denied: string[]
  /** Folded. */
  diplomas: string[]
  saidYears?: number
  /** The stems of each text, line by line. */
  texts: string[]
  /** `slot value` of what is counted beside the answers. */
  traits: string[]
}

type Part = Partial<Omit<SearchDocument, 'wishes'>> & { wishes?: Partial<SearchDocument['wishes']> }

const blank: SearchDocument = {
  candidateId: '',
  organisationId: '',
  version: 0,
  lang: 'fr',
  updatedAt: '',
  title: '',
  statements: [],
  texts: [],
  terms: {},
  denied: {},
  occupations: [],
  jobs: [],
  licences: [],
  languages: [],
  diplomas: [],
  wishes: { schedules: [], contracts: [], workingTime: [], authorisations: [] },
  schedules: [],
  statedYears: [],
}

/** A document that says what one part says, and nothing else; of nobody where there is none. */
export function documentOfPart(json: string): SearchDocument {
  if (json === '') return blank
  const part = JSON.parse(json) as Part
  return { ...blank, ...part, wishes: { ...blank.wishes, ...part.wishes } } as SearchDocument
}

export function toCard(document: SearchDocument): Card {
  const years = document.statedYears.map((stated) => stated.years)
  return {
    updatedAt: document.updatedAt,
    occupations: document.occupations.map(({ words, key, terms, current }) => ({ words, key, terms, current })),
    jobs: document.jobs.map(({ from, to, terms, stems, company, companyAt }) => ({
      ...(from === undefined ? {} : { from, to: to ?? null }),
      terms,
      stems,
      ...(company && companyAt !== undefined ? { company } : {}),
    })),
    parts: partsOf(document),
    terms: Object.keys(document.terms),
    denied: Object.keys(document.denied),
    diplomas: document.diplomas.map(({ words }) => fold(words)),
    ...(years.length > 0 ? { saidYears: Math.max(...years) } : {}),
    texts: document.texts.map(({ stems }) => stems),
    traits: traitsOf(document),
  }
}

function partsOf(document: SearchDocument): Card['parts'] {
  const { wishes, place, licences, languages, schedules, denied, diplomas } = document
  const refused = Object.keys(denied).find((id) => id.startsWith('licence:'))
  const best = diplomas.reduce((most, { eqf }) => Math.max(most, eqf ?? 0), 0)
  const parts: Partial<Record<PartName, Part | undefined>> = {
    place: place && { place, wishes: pick(wishes, ['mobilityKm', 'move']) },
    availability: wishes.availability && { wishes: pick(wishes, ['availability']) },
    licences: licences.length > 0 || refused ? { licences, ...(refused ? { denied: { [refused]: 0 } } : {}) } : undefined,
    languages: languages.length > 0 ? { languages } : undefined,
    schedules:
      schedules.length + wishes.schedules.length > 0 ? { schedules, wishes: { schedules: wishes.schedules } } : undefined,
    contracts: wishes.contracts.length > 0 ? { wishes: pick(wishes, ['contracts']) } : undefined,
    workingTime: wishes.workingTime.length > 0 ? { wishes: pick(wishes, ['workingTime']) } : undefined,
    remote: wishes.remote && { wishes: pick(wishes, ['remote']) },
    salary: wishes.salary && { wishes: pick(wishes, ['salary']) },
    authorisations: wishes.authorisations.length > 0 ? { wishes: pick(wishes, ['authorisations']) } : undefined,
    vehicle: wishes.vehicle && { wishes: pick(wishes, ['vehicle']) },
    level: best > 0 ? { diplomas: [{ words: '', eqf: best, at: 0 }] } : undefined,
  }
  const stated = Object.entries(parts).filter(([, part]) => part !== undefined)
  return Object.fromEntries(stated.map(([name, part]) => [name, JSON.stringify(part, withoutPointers)]))
}

type Wishes = SearchDocument['wishes']

function pick(wishes: Wishes, names: (keyof Wishes)[]): Partial<Wishes> {
  return Object.fromEntries(names.flatMap((name) => (wishes[name] === undefined ? [] : [[name, wishes[name]]])))
}

/** Where it stands differs from one person to the next; what it says does not. */
const withoutPointers = (key: string, value: unknown): unknown => (key === 'at' ? (0 satisfies Pointer) : value)

function traitsOf({ wishes, place, licences, terms }: SearchDocument): string[] {
  const own = new Set<string>()
  for (const { value } of wishes.contracts) own.add(`contract_types ${value}`)
  if (place) own.add(`locations ${place.name}`)
  for (const { code } of licences) own.add(`driving_licences ${code}`)
  for (const id of Object.keys(terms)) {
    if (id.startsWith('skill:')) own.add(`skills ${id}`)
    else if (id.startsWith('certification:')) own.add(`certifications ${id}`)
  }
  return [...own]
}
