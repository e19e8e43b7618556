import { expect, test } from 'vitest'
import { builtinEmbedding } from '#retrieval/embed/builtin/embed'
import { askAgain } from './ask-again.ts'
import { cleanTitle } from './clean-title.ts'
import { crowdingOf } from './crowding.ts'
import { overRange } from './fuse.ts'
import { readDocument } from './plain-document.ts'
import { indexDocuments } from './rank-documents.ts'
import { stemWord } from './stem-word.ts'

test.each([
  ['HGV Class 1 Driver - Nights - Tamworth - £16.50 per hour', 'HGV Class 1 Driver'],
  ['Aide-soignant (H/F) - CDI - Lyon', 'Aide-soignant'],
  ['Site Reliability Engineer II, Level 3', 'Site Reliability Engineer'],
  ['Chief Technology Officer at an early stage startup', 'Chief Technology Officer'],
  ['Bar Staff for busy cocktail bar, weekends', 'Bar Staff'],
  ['Cleaner 2 hours per day Mon-Fri 6am', 'Cleaner'],
  ['Chef de Partie, 4 Star Hotel', 'Chef de Partie'],
  ['Night Porter', 'Night Porter'],
  ['Benefits Adviser', 'Benefits Adviser'],
  ['Teacher for the deaf', 'Teacher'],
  ['Aide pour personnes âgées', 'Aide pour personnes âgées'],
  ['Front-end web developer (m/f/d)', 'Front-end web developer'],
])('%s names %s', (raw, clean) => expect(cleanTitle(raw)).toBe(clean))

test('feminine and plural share a stem', () => {
  expect(stemWord('infirmieres', 'fr')).toBe(stemWord('infirmier', 'fr'))
  expect(stemWord('engineers', 'en')).toBe(stemWord('engineering', 'en'))
})

test('names one after the other are labels, a sentence with commas is none', () => {
  const labelsOf = (text: string) => readDocument({ id: 'd', lang: 'fr', title: 'Boulanger', text }).labels
  expect(labelsOf('boulangère, ouvrier boulanger, aide-boulanger, responsable de fabrication en boulangerie')).toHaveLength(4)
  expect(labelsOf('mitron / tourier / pétrisseur')).toEqual(['mitron', 'tourier', 'pétrisseur'])
  const sentence =
    'Vous pétrissez, façonnez et cuisez les pains, puis vous tenez le four propre et accueillez aussi les clients du matin, avec le sourire.'
  expect(labelsOf(sentence)).toEqual([])
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

test('a second look draws those like the best closer, and nobody where it counts for nothing', () => {
  const wholes = [Float32Array.of(1, 0), Float32Array.of(0.96, 0.28), Float32Array.of(0, 1)]
  const scores = Float64Array.of(0.9, 0.3, 0.31)
  const crowd = new Float64Array(3)
  const least = 0
  const looked = askAgain(scores, { wholes, crowd, share: 0.2, least })
  expect(looked[1]!).toBeGreaterThan(looked[2]!)
  expect(askAgain(scores, { wholes, crowd, share: 0, least })).toBe(scores)
  expect(askAgain(scores, { wholes, crowd, share: 0.2, least: 0.95 })).toBe(scores)
  expect([...askAgain(new Float64Array(3), { wholes, crowd, share: 0.2, least })]).toEqual([0, 0, 0])
})

test('who stands in a crowd loses beside who stands alone, and a document without words neither', () => {
  const crowd = Array.from({ length: 20 }, (_, at) => Float32Array.of(1, at / 1_000, 0))
  const crowding = crowdingOf([...crowd, Float32Array.of(0, 0, 1), new Float32Array(3)], 3)
  expect(crowding[3]!).toBeGreaterThan(0)
  expect(crowding[20]!).toBeLessThan(-0.5)
  expect(crowding[21]!).toBe(0)
  expect(crowdingOf([], 3)).toHaveLength(0)
})

test('documents without words, without titles and by the hundred are ranked all the same', () => {
  const documents = Array.from({ length: 300 }, (_, index) => ({
    id: String(index),
    lang: index % 2 ? ('fr' as const) : ('en' as const),
    ...(index % 3 ? {} : { title: index === 0 ? 'Cuisinier' : '' }),
    text: index % 5 ? `${index}` : '',
  }))
  const rank = indexDocuments(documents, builtinEmbedding())
  for (const leg of ['text', 'vector', 'fused'] as const) {
    expect(rank({ id: 'q', lang: 'en', text: 'cook' }, leg)).toHaveLength(300)
    expect(rank({ id: 'q', lang: 'en', text: '' }, leg).every(({ score }) => !Number.isNaN(score))).toBe(true)
  }
  expect(rank({ id: 'q', lang: 'en', text: 'cook' }, 'fused')[0]!.id).toBe('0')
  expect(indexDocuments([], builtinEmbedding())({ id: 'q', lang: 'fr', text: 'cuisinier' }, 'fused')).toEqual([])
})
