import { expect, test } from 'vitest'
import { readOwnConcepts } from '#retrieval/embed/builtin/train/run'
import { readPairs } from './tasks.ts'
import { fileOf } from './trades.ts'

test.each(['dev', 'held'] as const)('no skill of the sentences of %s is named by a lexicon', (half) => {
  const lexicons = readOwnConcepts(1).filter(({ kind }) => kind.startsWith('lexicon'))
  const named = new Set(lexicons.flatMap(({ texts }) => texts.map(({ text }) => text.toLowerCase())))
  const asked = readPairs(fileOf('skill-asks', half, 'tsv')).flatMap(({ answers }) => answers)
  expect(asked.length).toBeGreaterThan(60)
  expect(asked.filter((answer) => named.has(answer.toLowerCase()))).toEqual([])
})
