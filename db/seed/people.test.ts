import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { profileSchema } from '#lib/profile'
import { cvSources } from './cv-sources/all.ts'
import { families } from './names.ts'
import { seedPeople } from './people.ts'

const folder = join(import.meta.dirname, 'cv')
const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { file: string; name: string }[]
const people = seedPeople()
// Ranges that Arcep and Ofcom keep for fiction.
const fiction = /^(019900|026191|035301|046571|053649|063998|07700900|02079460)\d+$/
const phone = /(?:\+33 ?|\+44 ?|\b0)\d(?:[ .]?\d){8,9}\b/g
const national = (words: string): string => words.replace(/^\+(33|44) ?/, '0').replaceAll(/\D/g, '')
const squash = (words: string): string => words.normalize('NFKC').replaceAll(/\s+/g, '')

async function readText(file: string): Promise<string> {
  const bytes = readFileSync(join(folder, file))
  if (file.endsWith('.txt')) return bytes.toString('utf8')
  if (file.endsWith('.docx')) return strFromU8(unzipSync(bytes)['word/document.xml']!).replaceAll(/<[^>]*>/g, ' ')
  return (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text
}

describe('the CV files', () => {
  it('are those of the index, in its order, each name once', () => {
    expect(index.map(({ file }) => file)).toEqual(cvSources.map(({ file }) => file))
    const names = [
      ...index.map(({ name }) => name),
      ...people.map(({ identity }) => `${identity.firstName} ${identity.lastName}`),
    ]
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('come in eight PDF, four Word and three text layouts, over eighteen trades', () => {
    expect(new Set(cvSources.map(({ layout }) => layout)).size).toBe(15)
    expect(new Set(cvSources.map(({ trade }) => trade)).size).toBeGreaterThanOrEqual(18)
    expect(cvSources.filter(({ trade }) => trade === 'aide-soignant').length).toBeGreaterThanOrEqual(9)
  })

  it.each(cvSources)('$file holds its words as text, and a mail and phones of fiction', async (source) => {
    const text = await readText(source.file)
    expect(statSync(join(folder, source.file)).size).toBeLessThan(150_000)
    expect(squash(text)).toContain(squash(source.name))
    expect(squash(text)).toContain(source.email)
    const last = source.body.trim().split('\n').at(-1)!.trim().replace(/^- /, '')
    expect(squash(text)).toContain(squash(last))
    const phones = (text.match(phone) ?? []).map(national)
    expect(phones.length).toBeGreaterThan(0)
    expect(phones.filter((number) => !fiction.test(number))).toEqual([])
  })

  it('hide one trap, which its notes name', async () => {
    const traps = cvSources.filter(({ hidden }) => hidden)
    expect(traps.map(({ notes }) => notes.startsWith('PIÈGE'))).toEqual([true])
    expect(squash(await readText(traps[0]!.file))).toContain(squash(traps[0]!.hidden!))
  })
})

describe('the written people', () => {
  it('are the same at each call, with phones of fiction that nobody shares', () => {
    expect(seedPeople()).toEqual(people)
    const phones = [
      ...people.map(({ identity }) => national(identity.phone)),
      ...cvSources.flatMap(({ contact }) => (contact.join('\n').match(phone) ?? []).map(national)),
    ]
    expect(phones.filter((number) => !fiction.test(number))).toEqual([])
    expect(phones.filter((number, at) => phones.indexOf(number) !== at)).toEqual([])
  })

  it.each(people)('$id says every value of the profile', ({ text, profile }) => {
    expect(profileSchema.safeParse(profile).error).toBeUndefined()
    expect(text).not.toMatch(/[{}]|undefined|NaN/)
    const said = [
      ...(profile.work ?? []).flatMap(({ name, position, location, highlights }) => [
        name,
        position,
        location,
        ...(highlights ?? []),
      ]),
      ...(profile.education ?? []).flatMap(({ institution, studyType, endDate }) => [institution, studyType, endDate]),
      ...[profile.skills, profile.certificates, profile.interests].flatMap((list) => (list ?? []).map(({ name }) => name)),
      ...(profile.languages ?? []).map(({ language }) => language),
    ]
    expect(said.filter((words) => words && !text.includes(words))).toEqual([])
    const lines = text.trim().split('\n').length
    expect(lines).toBeGreaterThanOrEqual(25)
    expect(lines).toBeLessThanOrEqual(65)
  })

  it('share few lines, even in one trade', () => {
    const lines = people.map(({ text }) => new Set(text.split('\n').filter((line) => line.length > 25)))
    const shares = people.flatMap(({ trade }, at) =>
      people.slice(at + 1).map((other, step) => {
        if (other.trade !== trade) return 0
        const [mine, theirs] = [lines[at]!, lines[at + 1 + step]!]
        return [...mine].filter((line) => theirs.has(line)).length / Math.min(mine.size, theirs.size)
      }),
    )
    expect(Math.max(...shares)).toBeLessThan(0.7)
  })

  it('have women and men in every trade', () => {
    const womens = new Set(Object.values(families).flatMap((list) => list.flatMap(({ women }) => women)))
    const women = new Map<string, Set<boolean>>()
    for (const { trade, identity } of people)
      women.set(trade, (women.get(trade) ?? new Set()).add(womens.has(identity.firstName)))
    expect([...women.values()].filter((both) => both.size < 2)).toEqual([])
  })
})
