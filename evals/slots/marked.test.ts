import { expect, test } from 'vitest'
import { wordsOf } from '#retrieval/query/tagger/tokens'
import { draftOf } from '#retrieval/query/understand'
import { parseMarked, readAllMarked, readMarked } from './marked.ts'
import { rowsOfMarks } from './rows.ts'
import { spotsOfMarks } from './tag-marks.ts'

test('the message reads as it was typed; each mark says where, what and how', () => {
  const { lang, text, marks } = parseMarked(
    'fr > 2 [title AS|aide-soignant] sur [place dax|Dax], [skill.nice soins palliatifs], pas de [company.not Clos], [years 3-4 ans|3-4] de [domain gériatrie]',
  )
  expect([lang, text]).toEqual(['fr', '2 AS sur dax, soins palliatifs, pas de Clos, 3-4 ans de gériatrie'])
  expect(marks.map(({ kind, mode, value, start, end }) => [kind, mode, value, text.slice(start, end)])).toEqual([
    ['title', 'must', 'aide-soignant', 'AS'],
    ['place', 'must', 'Dax', 'dax'],
    ['skill', 'nice', 'soins palliatifs', 'soins palliatifs'],
    ['company', 'not', 'Clos', 'Clos'],
    ['years', 'must', '3-4', '3-4 ans'],
    ['domain', 'must', 'gériatrie', 'gériatrie'],
  ])
})

test('what is held before a follow-up is the state in braces', () => {
  const { before, marks } = parseMarked(
    'en {title nurse; title.not matron; place Leeds; radius 20 mi; skill.nice dementia care; years 3; domain stroke; language fr fluent; pay 38000 year; cert.or NMC; start by 2027-01-04} > and [~place York], [-licence driving]',
  )
  expect(before).toEqual({
    titles: ['nurse'],
    exclude_titles: ['matron'],
    locations: [{ place: 'Leeds', type: 'city', radius: 20, unit: 'mi' }],
    skills: { nice: ['dementia care'] },
    experience: [{ min: 3, in: 'stroke' }],
    languages: [{ lang: 'fr', level: 'fluent', mode: 'must' }],
    salary: { min: 38000, currency: 'GBP', period: 'year' },
    certifications: { any: ['NMC'] },
    availability: { by: '2027-01-04' },
  })
  expect(marks.map(({ how }) => how)).toEqual(['~', '-'])
})

test('a bad line is named with its number and what is wrong', () => {
  const { good, bad } = readMarked(
    '# mf1\nfr > un [titel serveur]\nfr > un [title serveur]\nserveur\nen > a [title.maybe cook]\nen > a [title cook',
  )
  expect(good.map(({ of, marked }) => `${of} ${marked.text}`)).toEqual(['mf1 un serveur'])
  expect(bad).toEqual([
    '2: unknown kind titel',
    '4: not of the form `fr {…} > …`',
    '5: unknown mode maybe',
    '6: a bracket that is no mark: a [title cook',
  ])
})

test('marks stay on their words when a slip before them is mended', () => {
  const { before, text, marks } = parseMarked(
    'fr {title serveur; licence B} > enleve le [-licence permi], plutot à [~place Libourne]',
  )
  const { draft, back } = draftOf(text, { lang: 'fr', today: '2026-11-27', filters: before, previous: 'search' })
  expect(draft.text).toContain('permis')
  const words = wordsOf(draft.text)
  const [spot] = spotsOfMarks({ back, words }, marks)
  expect([spot?.kind, words[spot!.first]!.raw, words[spot!.last]!.raw]).toEqual(['location', 'Libourne', 'Libourne'])
})

test('every sentence that is kept can be read, and becomes a row of tags', () => {
  const written = readAllMarked()
  expect(written.length).toBeGreaterThan(1900)
  const rows = rowsOfMarks(written.slice(0, 40))
  for (const { words, tags, features } of rows) expect([tags.length, features.length]).toEqual([words.length, words.length])
  expect(rows.filter(({ tags }) => tags.some((tag) => tag > 0)).length).toBeGreaterThan(30)
})
