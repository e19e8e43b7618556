import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { readManifest } from '../table.ts'
import { buildCorpus } from './corpus.ts'
import { packTable } from './quantise.ts'
import { defaultSettings, readOwnConcepts } from './run.ts'
import { trainTable } from './train.ts'

const settings = { ...defaultSettings, buckets: 1_024, dimensions: 32, batch: 64, steps: 8 }

async function train({ seed, threads }: { seed: number; threads: number }): Promise<string> {
  const corpus = buildCorpus(readOwnConcepts(1).slice(0, 300), settings.buckets)
  const given = { ...settings, seed }
  const training = { settings: given, threads, turn: 0, onProgress: () => {} }
  const table = await trainTable(corpus, { fr: [], en: [] }, training)
  return createHash('sha256').update(packTable(table, given)).digest('hex')
}

test('one seed gives the same bytes each time, another one others', async () => {
  const first = await train({ seed: 1, threads: 1 })
  expect(await train({ seed: 1, threads: 1 })).toBe(first)
  expect(await train({ seed: 1, threads: 2 })).toBe(first)
  expect(await train({ seed: 2, threads: 1 })).not.toBe(first)
})

test('the committed table was trained by the settings that stand', () => {
  expect(readManifest().settings).toEqual(defaultSettings)
})
