import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jobs, notes } from './jobs.ts'
import { seedPeople } from './people.ts'
import { accounts } from './workspace.ts'

const folder = join(import.meta.dirname, 'cv')
const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
  file: string
  email: string
  trade: string
  lang: string
}[]
const people = seedPeople()
const starts: Record<string, string> = { pdf: '%PDF', docx: 'PK' }

describe('the demo', () => {
  it('has people enough, over trades enough, in both languages', () => {
    expect(index.length).toBeGreaterThanOrEqual(36)
    expect(index.length + people.length).toBeGreaterThanOrEqual(150)
    expect(new Set(people.map(({ trade }) => trade)).size).toBeGreaterThanOrEqual(30)
    expect(index.filter(({ lang }) => lang === 'en').length).toBeGreaterThanOrEqual(8)
  })

  it('names nobody twice and nobody real', () => {
    const mails = [...index.map(({ email }) => email), ...people.map(({ identity }) => identity.email)]
    expect(new Set(mails).size).toBe(mails.length)
    expect(mails.filter((mail) => !/@example\.(org|com|net)$/.test(mail))).toEqual([])
    const phones = people.map(({ identity }) => identity.phone.replace(/\D/g, ''))
    expect(phones.filter((phone) => !/^(0|33)6?39?98|^0?63998|^33639 ?98|^447700900/.test(phone))).toEqual([])
  })

  it.each(index)('$file is what it says', ({ file }) => {
    expect(existsSync(join(folder, file))).toBe(true)
    const start = starts[file.split('.').at(-1)!]
    if (start) expect(readFileSync(join(folder, file)).subarray(0, start.length).toString('latin1')).toBe(start)
  })

  it('has twelve jobs whose people exist, in every stage', () => {
    expect(jobs).toHaveLength(12)
    const known = new Set([...index.map(({ file }) => file), ...people.map(({ id }) => id)])
    const named = jobs.flatMap((job) => Object.values(job.people).flat())
    expect(named.filter((key) => !known.has(key))).toEqual([])
    expect(named.length).toBeGreaterThanOrEqual(60)
    const stages = new Set(jobs.flatMap((job) => Object.keys(job.people)))
    expect([...stages].sort()).toEqual([
      'hired',
      'interview',
      'new',
      'offer',
      'phone_screen',
      'rejected',
      'screening',
      'test',
      'withdrawn',
    ])
    expect(notes.every((note) => jobs.some((job) => job.key === note.job && job.people[note.stage]))).toBe(true)
    expect(accounts.every(({ person }) => !person || known.has(person))).toBe(true)
  })
})
