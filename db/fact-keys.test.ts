import { describe, expect, it } from 'vitest'
import type { Fact } from '#lib/profile'
import { keyDocumentFacts, placeChanges } from './fact-keys.ts'

const fact = (path: string, value: Fact['value']): Fact => ({
  path,
  value,
  words: String(value),
  source: { kind: 'document', start: 0, end: 1 },
  confidence: 1,
})
const job = (key: number, position: string, startDate: string) => [
  fact(`work[${key}].position`, position),
  fact(`work[${key}].startDate`, startDate),
]
const lines = (facts: { path: string; value: unknown }[]) => facts.map(({ path, value }) => `${path} ${String(value)}`)

describe('facts of a document', () => {
  it('keep their numbers when nothing was known', () => {
    const read = [
      ...job(0, 'Serveuse', '2020'),
      ...job(1, 'Cuisinière', '2018'),
      fact('bassin.licences[0]', 'B'),
      fact('basics.label', 'x'),
    ]
    expect(keyDocumentFacts([], read)).toEqual(read)
  })

  it('find their items again, though a newer CV begins with another job', () => {
    const known = [...job(0, 'Serveuse', '2020'), ...job(1, 'Cuisinière', '2018'), fact('bassin.licences[0]', 'B')]
    const read = [
      ...job(0, 'Cheffe de rang', '2024'),
      ...job(1, 'Serveuse', '2020'),
      ...job(2, 'cuisinière', '2018'),
      fact('bassin.licences[0]', 'C'),
      fact('bassin.licences[1]', 'B'),
      fact('work[1].highlights[0]', 'salle de 80 couverts'),
    ]
    expect(lines(keyDocumentFacts(known, read))).toEqual([
      'work[2].position Cheffe de rang',
      'work[2].startDate 2024',
      'work[0].position Serveuse',
      'work[0].startDate 2020',
      'work[1].position cuisinière',
      'work[1].startDate 2018',
      'bassin.licences[1] C',
      'bassin.licences[0] B',
      'work[0].highlights[0] salle de 80 couverts',
    ])
  })

  it('never take the key of an item that was removed', () => {
    const known = [fact('skills[0].name', 'Excel'), fact('skills[1]', null), fact('skills[1].name', 'Word')]
    expect(lines(keyDocumentFacts(known, [fact('skills[0].name', 'Sage')]))).toEqual(['skills[2].name Sage'])
  })
})

describe('changes', () => {
  it('without a key get one of their own, or that of the item of the same name', () => {
    const known = [fact('bassin.licences[3]', 'B'), fact('languages[0]', { language: 'en', fluency: 'B1' })]
    const changes = [
      { path: 'bassin.licences[]', value: 'C' },
      { path: 'bassin.licences[]', value: 'CE' },
      { path: 'bassin.licences[]', value: 'B' },
      { path: 'languages[]', value: { language: 'en', fluency: 'B2' } },
    ]
    expect(placeChanges(known, changes).map(({ path }) => path)).toEqual([
      'bassin.licences[4]',
      'bassin.licences[5]',
      'bassin.licences[3]',
      'languages[0]',
    ])
  })

  it('of a known item leave what they are silent about', () => {
    const known = [fact('languages[2].language', 'Espagnol'), fact('languages[2].fluency', 'B2')]
    const alike = (list: string, one: string, other: string) => list === 'languages' && one === 'espagnol' && other === 'es'
    expect(placeChanges(known, [{ path: 'languages[]', value: { language: 'es' } }], alike)).toEqual([
      { path: 'languages[2].language', value: 'es' },
    ])
    expect(placeChanges(known, [{ path: 'languages[]', value: { language: 'es' } }])).toEqual([
      { path: 'languages[3]', value: { language: 'es' } },
    ])
  })

  it('of the parts of one new item share its key; a part said again begins another', () => {
    const changes = ['work[].position', 'work[].name', 'work[].position'].map((path) => ({ path, value: 'x' }))
    expect(placeChanges([], changes).map(({ path }) => path)).toEqual(['work[0].position', 'work[0].name', 'work[1].position'])
  })

  it('of an item that never was are refused', () => {
    expect(() => placeChanges([fact('work[0].name', 'x')], [{ path: 'work[999999999].name', value: 'y' }])).toThrow(
      'There is no work',
    )
  })
})
