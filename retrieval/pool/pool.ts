import { formKey } from '#retrieval/query/taxonomy/normalise'
import type { SearchDocument } from '#retrieval/text/search-document'
import { type Card, type CardJob, type PartName, documentOfPart, partNames } from './card.ts'
import {
  type IntList,
  type Lists,
  type Numbered,
  addList,
  endList,
  newIntList,
  newLists,
  newNumbered,
  numberOf,
  push,
} from './lists.ts'
import { type OccupationIndex, addOccupations, newOccupationIndex } from './occupation-index.ts'
import { type Postings, post } from './postings.ts'
import { sequenceOf } from './sequences.ts'
import { type Said, addSaid, hear, newSaid, stemsOf } from './said.ts'

/** A date that no job gives, and the end of a job that still runs. */
export const noDate = -1_000_000
export const running = 1_000_000

export type Occupation = Card['occupations'][number]
type Part = { numbers: IntList; known: Numbered<SearchDocument> }

/**
 * The people of an organisation in columns: everybody has a number, and a change gives a new one. What many have in common is held once;
 * no words of a person are held, only which stems stand in them.
 */
export type Pool = {
  ids: string[]
  numbers: Map<string, number>
  versions: IntList
  /** 1 for the number that stands for a person now, 0 for one that did. */
  alive: IntList
  living: number
  /** When each was written, as the index counts; and the sum of those of the living. */
  sequences: number[]
  livingSequences: number
  /** Milliseconds. */
  updated: number[]
  /** Milliseconds; before then a search of all people finds them. */
  findableUntil: number[]
  parts: Record<PartName, Part>
  /** Number of the occupation, twice, and one more where it is of now. */
  occupations: Lists
  occupationValues: Numbered<Occupation>
  occupationIndex: OccupationIndex
  jobs: Jobs
  /** Taxonomy id → the people who state it, and those who deny it. */
  stating: Postings<string>
  denying: Postings<string>
  diplomas: Lists
  diplomaValues: Numbered<string>
  /** Years said as such, -1 where none are. */
  saidYears: number[]
  said: Said
  traits: Lists
  traitValues: Numbered<Trait>
  /** How many numbers ever had each trait. */
  traitCounts: IntList
}

export type Trait = { slot: string; value: string }

export type Jobs = {
  /** Person → numbers of jobs. */
  starts: IntList
  /** Job → person. */
  owners: IntList
  from: IntList
  to: IntList
  company: IntList
  /** The key of each name, a space on both sides. */
  companyValues: Numbered<string>
  /** Taxonomy id → jobs of which it is, and stem → jobs whose words hold it. */
  byTerm: Postings<string>
  byStem: Postings<number>
}

export function newPool(): Pool {
  const part = (): Part => ({ numbers: newIntList(64), known: newNumbered() })
  const starts = newIntList(64)
  push(starts, 0)
  return {
    ids: [],
    numbers: new Map(),
    versions: newIntList(64),
    alive: newIntList(64),
    living: 0,
    sequences: [],
    livingSequences: 0,
    updated: [],
    findableUntil: [],
    parts: Object.fromEntries(partNames.map((name) => [name, part()])) as Record<PartName, Part>,
    occupations: newLists(),
    occupationValues: newNumbered(),
    occupationIndex: newOccupationIndex(),
    jobs: {
      starts,
      owners: newIntList(),
      from: newIntList(),
      to: newIntList(),
      company: newIntList(),
      companyValues: newNumbered(),
      byTerm: new Map(),
      byStem: new Map(),
    },
    stating: new Map(),
    denying: new Map(),
    diplomas: newLists(),
    diplomaValues: newNumbered(),
    saidYears: [],
    said: newSaid(),
    traits: newLists(),
    traitValues: newNumbered(),
    traitCounts: newIntList(),
  }
}

export type Who = { id: string; version: number; sequence: number; findableUntil?: number }
type Known = Omit<Card, 'updatedAt' | 'texts' | 'jobs'> & { jobs: Omit<CardJob, 'stems'>[] }

/** A person as of a version, over an older one. */
export function addPerson(pool: Pool, who: Who, card: Card): void {
  const jobs = card.jobs.map(({ stems }) => stemsOf(pool.said, stems))
  const number = addKnown(pool, { ...who, updated: Date.parse(card.updatedAt) }, card, jobs)
  addSaid(pool.said, number, hear(pool.said, card.texts))
}

type Stems = Iterable<number>

/** All of a person but what their texts say, of which the stems are the caller's to add. @param stems of each job, as numbers */
export function addKnown(pool: Pool, who: Who & { updated: number }, card: Known, stems: readonly Stems[]): number {
  removePerson(pool, who.id)
  const number = pool.ids.push(who.id) - 1
  pool.numbers.set(who.id, number)
  push(pool.versions, who.version)
  push(pool.alive, 1)
  pool.living += 1
  pool.sequences.push(who.sequence)
  pool.livingSequences += who.sequence
  pool.updated.push(who.updated)
  pool.findableUntil.push(who.findableUntil ?? Infinity)
  for (const name of partNames) {
    const { numbers, known } = pool.parts[name]
    push(numbers, numberOf(known, card.parts[name] ?? '', documentOfPart))
  }
  addOccupations(pool, number, card.occupations)
  addJobs(pool, number, card.jobs, stems)
  for (const id of card.terms) post(pool.stating, id, number)
  for (const id of card.denied) post(pool.denying, id, number)
  addList(
    pool.diplomas,
    card.diplomas.map((words) => numberOf(pool.diplomaValues, words, (key) => key)),
  )
  pool.saidYears.push(card.saidYears ?? -1)
  addTraits(pool, card.traits)
  return number
}

function addTraits({ traits, traitValues, traitCounts }: Pool, own: readonly string[]): void {
  for (const key of own) {
    const trait = numberOf(traitValues, key, toTrait)
    if (trait === traitCounts.length) push(traitCounts, 0)
    traitCounts.values[trait]! += 1
    push(traits.items, trait)
  }
  endList(traits)
}

function toTrait(key: string): Trait {
  const space = key.indexOf(' ')
  return { slot: key.slice(0, space), value: key.slice(space + 1) }
}

function addJobs({ jobs }: Pool, person: number, own: Known['jobs'], stems: readonly Stems[]): void {
  for (const [index, { from, to, terms, company }] of own.entries()) {
    push(jobs.from, from ?? noDate)
    push(jobs.to, to ?? running)
    push(jobs.company, company === undefined ? -1 : numberOf(jobs.companyValues, company, (name) => ` ${formKey(name)} `))
    const job = jobs.owners.length
    push(jobs.owners, person)
    for (const id of terms) post(jobs.byTerm, id, job)
    for (const stem of stems[index]!) post(jobs.byStem, stem, job)
  }
  push(jobs.starts, jobs.from.length)
}

export function removePerson(pool: Pool, id: string): void {
  const number = pool.numbers.get(id)
  if (number === undefined) return
  pool.numbers.delete(id)
  pool.alive.values[number] = 0
  pool.living -= 1
  pool.livingSequences -= pool.sequences[number]!
  sequenceOf(pool.said.sequences, number).fill(-1)
}
