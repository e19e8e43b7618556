import { expect, test } from 'vitest'
import { operations } from '#retrieval/query/operations/effect'
import { parseMarked } from '../marked/marked.ts'
import { readHalf } from '../queries/conversations.ts'
import { phraseRows } from './phrases.ts'
import { followUpOf, followUpsOf, rowsOf } from './turns.ts'

const wanted = (line: string) => rowsOf(followUpOf({ ...parseMarked(line), id: 'x' })).map(({ want }) => operations[want])

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
