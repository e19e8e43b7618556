import { expect, test } from 'vitest'
import { filtersAfter } from './filters-after.ts'
import { parseMarked, readAllMarked, readMarked } from './marked.ts'
import { pieceOf } from './piece-of.ts'

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
    'en {title nurse; title.not matron; place Leeds; radius 20 mi; skill.nice dementia care; years 3; domain stroke; language fr fluent; pay 38000 year; cert.or NMC; start by 2027-01-04; pipeline stage interview} > and [~place York], [-licence driving]',
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
    pipeline: { stage_in: ['interview'] },
  })
  expect(marks.map(({ how }) => how)).toEqual(['~', '-'])
})

test('a bad line is named with its number and what is wrong', () => {
  const { good, bad } = readMarked(
    '# mf1\nfr > un [titel serveur]\nfr > un [title serveur]\nserveur\nen > a [title.maybe cook]\nen > a [title cook\nfr {title cariste} > et [place Bron] ?\nfr > à [+place Bron]\nfr {lieu Bron} > et [+skill SAP]\nfr {title} > ok',
  )
  expect(good.map(({ of, marked }) => `${of} ${marked.text}`)).toEqual(['mf1 un serveur'])
  expect(bad).toEqual([
    '2: unknown kind titel',
    '4: not of the form `fr {…} > …`',
    '5: unknown mode maybe',
    '6: a bracket that is no mark: a [title cook',
    '7: no sign: [place Bron]',
    '8: a sign where nothing is held: [+place Bron]',
    '9: unknown kind lieu',
    '10: no criterion in {title}',
  ])
})

test('marks lead from one state to the next', () => {
  const after = (line: string) => {
    const { lang, before, text, marks } = parseMarked(line)
    const pieces = marks.map((mark) => pieceOf(mark, lang))
    return filtersAfter(before, pieces, text)
  }
  expect(after('fr {title cariste; place Lyon} > et à [~place Bron] ?').locations).toEqual([{ place: 'Bron', type: 'city' }])
  expect(after('fr {title cariste; skill SAP} > [*skill.nice SAP] un plus, et [+skill Excel]').skills).toEqual({
    must: ['Excel'],
    nice: ['SAP'],
  })
  expect(after('fr {title cariste; years 3} > oublie les [-years 3 ans|3]')).toEqual({ titles: ['cariste'] })
  expect(after('fr {title fleuriste} > [+years 2 ans|2] de [+domain deuil]').experience).toEqual([{ min: 2, in: 'deuil' }])
  expect(after('en {title nurse; company.not Acme} > [+place.move Leeds], not [+company.not Bupa]')).toEqual({
    titles: ['nurse'],
    companies: { exclude_any: ['Acme', 'Bupa'] },
    mobility: { relocate_to: 'Leeds' },
  })
})

test('every sentence that is kept can be read, forty lines of a writer under one id', () => {
  const written = readAllMarked()
  expect(written.length).toBeGreaterThan(3000)
  expect(written.filter(({ follows }) => follows).length).toBeGreaterThanOrEqual(600)
  expect(written.filter(({ id }) => id === 'mu1-fr-0').length).toBe(40)
})
