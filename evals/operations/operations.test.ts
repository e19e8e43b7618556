import { expect, test } from 'vitest'
import { operations } from '#retrieval/query/operations/effect'
import { readHalf } from '../queries/conversations.ts'
import { parseFollowUp } from './marked.ts'
import { phraseRows } from './phrases.ts'
import { followUpOf, followUpsOf, rowsOf } from './turns.ts'

const wanted = (line: string) => rowsOf(followUpOf({ ...parseFollowUp(line), id: 'x' })).map(({ want }) => operations[want])

test('marks lead from one state to the next', () => {
  const after = (line: string) => parseFollowUp(line).after
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

test('a line that is not of the form is named', () => {
  expect(() => parseFollowUp('fr > bonjour')).toThrow('bonjour')
  expect(() => parseFollowUp('fr {title cariste} > et [place Bron] ?')).toThrow('bracket')
  expect(() => parseFollowUp('fr {title cariste} > et [+lieu Bron] ?')).toThrow('lieu')
})

test('each thing named has what is done with it', () => {
  expect(wanted('fr {title cariste; skill SAP; place Lyon} > pas besoin de [-skill SAP], et sur [~place Bron]')).toEqual([
    'remove',
    'replace',
  ])
  expect(wanted('fr {title cariste; place Lyon} > mon frère habite Nantes')).toEqual(['nothing'])
})

test('only follow-ups that may change the filters are learned from', () => {
  const conversation = readHalf('dev').find(({ turns }) => turns.some(({ want }) => want.intent === 'show'))!
  const all = followUpsOf(conversation)
  expect(all.every(({ intent }) => ['refine', 'search', 'similar'].includes(intent))).toBe(true)
  expect(all.length).toBeLessThan(conversation.turns.length)
})

test('every wording of the list tells of each operation', () => {
  const kinds = new Set(phraseRows().map(({ want }) => operations[want]))
  expect([...kinds].sort()).toEqual([...operations].sort())
})
