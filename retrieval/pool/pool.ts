import type { SearchDocument } from '#retrieval/text/search-document'
import { type Card, type PartName, documentOfPart, partNames } from './card.ts'
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
import { type Said, addSaid, newSaid, stemsOf } from './said.ts'

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
  /** The sum of their versions. */
  livingVersions: number
  /** Milliseconds. */
  updated: number[]
  /** Milliseconds; before then a search of all people finds them. */
  findableUntil: number[]
  parts: Record<PartName, Part>
  /** Number of the occupation, twice, and one more where it is of now. */
  occupations: Lists
  occupationValues: Numbered<Occupation>
  jobs: Jobs
  /** Taxonomy id → the people who state it, and those who deny it. */
  stating: Map<string, IntList>
  denying: Map<string, IntList>
  diplomas: Lists
  diplomaValues: Numbered<string>
  /** Years said as such, -1 where none are. */
  saidYears: number[]
  said: Said
  traits: Lists
  traitValues: Numbered<string>
}

export type Jobs = {
  /** Person → numbers of jobs. */
  starts: IntList
  from: IntList
  to: IntList
  company: IntList
  companyValues: Numbered<string>
  terms: Lists
  termValues: Numbered<string>
  stems: Lists
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
    livingVersions: 0,
    updated: [],
    findableUntil: [],
    parts: Object.fromEntries(partNames.map((name) => [name, part()])) as Record<PartName, Part>,
    occupations: newLists(),
    occupationValues: newNumbered(),
    jobs: {
      starts,
      from: newIntList(),
      to: newIntList(),
      company: newIntList(),
      companyValues: newNumbered(),
      terms: newLists(),
      termValues: newNumbered(),
      stems: newLists(),
    },
    stating: new Map(),
    denying: new Map(),
    diplomas: newLists(),
    diplomaValues: newNumbered(),
    saidYears: [],
    said: newSaid(),
    traits: newLists(),
    traitValues: newNumbered(),
  }
}

/** A person as of a version, over an older one. */
export function addPerson(pool: Pool, who: { id: string; version: number; findableUntil?: number }, card: Card): void {
  removePerson(pool, who.id)
  const number = pool.ids.push(who.id) - 1
  pool.numbers.set(who.id, number)
  push(pool.versions, who.version)
  push(pool.alive, 1)
  pool.living += 1
  pool.livingVersions += who.version
  pool.updated.push(Date.parse(card.updatedAt))
  pool.findableUntil.push(who.findableUntil ?? Infinity)
  for (const name of partNames) {
    const { numbers, known } = pool.parts[name]
    push(numbers, numberOf(known, card.parts[name] ?? '', documentOfPart))
  }
  for (const one of card.occupations) {
    const occupation = numberOf(pool.occupationValues, `${one.words}|${one.key}|${one.terms.join()}`, () => one)
    push(pool.occupations.items, occupation * 2 + Number(one.current))
  }
  endList(pool.occupations)
  addJobs(pool, card)
  for (const id of card.terms) push(listOf(pool.stating, id), number)
  for (const id of card.denied) push(listOf(pool.denying, id), number)
  addList(
    pool.diplomas,
    card.diplomas.map((words) => numberOf(pool.diplomaValues, words, (key) => key)),
  )
  pool.saidYears.push(card.saidYears ?? -1)
  addSaid(pool.said, number, card.texts)
  addList(
    pool.traits,
    card.traits.map((trait) => numberOf(pool.traitValues, trait, (key) => key)),
  )
}

function addJobs({ jobs, said }: Pool, card: Card): void {
  for (const { from, to, terms, stems, company } of card.jobs) {
    push(jobs.from, from ?? noDate)
    push(jobs.to, to ?? running)
    push(jobs.company, company === undefined ? -1 : numberOf(jobs.companyValues, company, (key) => key))
    addList(
      jobs.terms,
      terms.map((id) => numberOf(jobs.termValues, id, (key) => key)),
    )
    addList(jobs.stems, stemsOf(said, stems))
  }
  push(jobs.starts, jobs.from.length)
}

function listOf(lists: Map<string, IntList>, id: string): IntList {
  let list = lists.get(id)
  if (!list) lists.set(id, (list = newIntList(4)))
  return list
}

export function removePerson(pool: Pool, id: string): void {
  const number = pool.numbers.get(id)
  if (number === undefined) return
  pool.numbers.delete(id)
  pool.alive.values[number] = 0
  pool.living -= 1
  pool.livingVersions -= pool.versions.values[number]!
  const { starts, items } = pool.said.sequences
  items.values.fill(-1, starts.values[number]!, starts.values[number + 1]!)
}
