import { expect, test } from 'vitest'
import { builtinEmbedding } from '#retrieval/embed/builtin/embed'
import { cleanTitle } from './clean-title.ts'
import { overRange } from './fuse.ts'
import { indexDocuments } from './rank-documents.ts'
import { stemWord } from './stem-word.ts'

test.each([
  ['HGV Class 1 Driver - Nights - Tamworth - £16.50 per hour', 'HGV Class 1 Driver'],
  ['Aide-soignant (H/F) - CDI - Lyon', 'Aide-soignant'],
  ['Front-end web developer (m/f/d)', 'Front-end web developer'],
])('%s names %s', (raw, clean) => expect(cleanTitle(raw)).toBe(clean))

test('feminine and plural share a stem', () => {
  expect(stemWord('infirmieres', 'fr')).toBe(stemWord('infirmier', 'fr'))
  expect(stemWord('engineers', 'en')).toBe(stemWord('engineering', 'en'))
})

test('min–max spreads cosines that lie close together', () => {
  expect([...overRange(Float64Array.of(0.8, 0.9, 1))].map((value) => Math.round(value * 10))).toEqual([0, 5, 10])
})

test('every leg finds the advertisement that was asked for', () => {
  const documents = [
    { id: 'cook', lang: 'fr' as const, title: 'Cuisinier H/F', text: 'Préparation des plats et respect des normes HACCP.' },
    { id: 'nurse', lang: 'fr' as const, title: 'Infirmier en EHPAD', text: 'Soins auprès des résidents âgés.' },
    { id: 'driver', lang: 'fr' as const, title: 'Chauffeur SPL', text: 'Livraison de marchandises en semi-remorque.' },
  ]
  const rank = indexDocuments(documents, builtinEmbedding())
  for (const leg of ['text', 'vector', 'fused'] as const) {
    expect(rank({ id: 'q', lang: 'fr', text: 'infirmière EHPAD' }, leg)[0]!.id).toBe('nurse')
  }
  expect(rank({ id: 'q', lang: 'en', text: 'lorry driver' }, 'fused')[0]!.id).toBe('driver')
})
