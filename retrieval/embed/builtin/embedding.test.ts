import { expect, test } from 'vitest'
import { createBuiltinEmbedder } from '../embedder.ts'
import { embed } from './embed.ts'
import { dot } from './embedding.ts'
import { rowsOfWord } from './rows.ts'
import { readManifest, readTable } from './table.ts'
import { splitWords } from './tokens.ts'

test('texts are folded into words without stop words and digits', () => {
  expect(splitWords("L'Œuvre à 35 h : développeuse C++ / C# de l'été")).toEqual([
    'oeuvre',
    'h',
    'developpeuse',
    'c++',
    'c#',
    'ete',
  ])
})

test('a word is its own row and its character 3- to 5-grams', () => {
  expect(rowsOfWord('ide', 65_536)).toHaveLength(1 + 3 + 2 + 1)
  expect([...rowsOfWord('cuisinier', 1_024)].every((row) => row >= 0 && row < 1_024)).toBe(true)
})

test('a table that is not the one of its manifest is refused', () => {
  expect(() => readTable({ ...readManifest(), sha256: '0'.repeat(64) })).toThrow('not the table of its manifest')
})

test('vectors have length 1, and nothing said is all zeros', () => {
  const vector = embed('infirmière de nuit')
  expect(dot(vector, vector)).toBeCloseTo(1, 5)
  expect(embed('12 de la').every((value) => value === 0)).toBe(true)
})

test('one trade in two languages lies closer than two trades in one', async () => {
  const { embedQueries } = createBuiltinEmbedder()
  const pairs = [
    ['développeur java', 'java backend engineer', 'chauffeur poids lourd'],
    ['aide-soignante', 'healthcare assistant', 'comptable'],
    ['cariste caces 3', 'forklift driver', 'serveuse en salle'],
  ]
  for (const texts of pairs) {
    const [first, same, other] = await embedQueries(texts)
    expect(dot(first!, same!)).toBeGreaterThan(dot(first!, other!) + 0.2)
  }
})
