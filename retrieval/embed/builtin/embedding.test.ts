import { expect, test } from 'vitest'
import { createBuiltinEmbedder } from '../embedder.ts'
import { embed } from './embed.ts'
import { createEmbedding, dot } from './embedding.ts'
import { rowsOfWord } from './rows.ts'
import { parseTable, readManifest, readTable, readTableBytes } from './table.ts'
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

test('a table is the same wherever its bytes lie', () => {
  const manifest = readManifest()
  const bytes = readTableBytes(manifest)
  const moved = parseTable(Buffer.concat([Buffer.alloc(12), bytes]).subarray(12), manifest)
  expect(moved.scales).toHaveLength(manifest.buckets)
  expect(createEmbedding(moved).embed('infirmière de nuit')).toEqual(embed('infirmière de nuit'))
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

test.each([4, 8] as const)('a vector is the sum of its packed rows of %i bits', (bits) => {
  const [buckets, dimensions] = [16, 32]
  const most = bits === 8 ? 127 : 7
  const values = Array.from({ length: buckets * dimensions }, (_, index) => ((index * 7_919) % (2 * most + 1)) - most)
  const rows = new Uint8Array((values.length * bits) / 8)
  for (const [index, value] of values.entries()) {
    if (bits === 8) rows[index] = value & 0xff
    else rows[index >> 1]! |= (value & 0xf) << (4 * (index & 1))
  }
  const scales = Float32Array.from({ length: buckets }, (_, row) => 0.01 + row / 100)
  const { embed: embedSmall } = createEmbedding({ model: 'm', buckets, dimensions, bits, scales, rows })
  const plain = new Float32Array(dimensions)
  for (const row of rowsOfWord('grutier', buckets)) {
    for (let d = 0; d < dimensions; d++) plain[d]! += scales[row]! * values[row * dimensions + d]!
  }
  const length = Math.hypot(...plain)
  const expected = [...plain].map((value) => value / length).toSorted((a, b) => a - b)
  const found = [...embedSmall('Grutier')].toSorted((a, b) => a - b)
  for (const [index, value] of expected.entries()) expect(found[index]).toBeCloseTo(value, 5)
})
