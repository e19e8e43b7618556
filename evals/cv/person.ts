import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Profile, profileSchema } from '#lib/profile'

export type Half = 'dev' | 'held'
export type Lang = 'fr' | 'en'
export type Person = { id: string; lang: Lang; half: Half; number: number; resume: Profile }

const personSchema = z.object({ id: z.string(), lang: z.enum(['fr', 'en']), resume: profileSchema })
export const data = join(import.meta.dirname, '../data/cv')

/** Everybody of the set, invented. Even numbers are held back: nobody looks at their mistakes. */
export function readPeople(): Person[] {
  return [...readPersons('people-fr.json'), ...readPersons('people-en.json')]
}

export function readPersons(file: string): Person[] {
  const people = z.array(personSchema).parse(JSON.parse(readFileSync(join(data, file), 'utf8')))
  return people.map((person) => {
    const number = Number(person.id.slice(3))
    return { ...person, number, half: number % 2 ? ('dev' as const) : ('held' as const) }
  })
}
