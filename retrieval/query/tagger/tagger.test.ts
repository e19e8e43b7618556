import { expect, test } from 'vitest'
import { bucketOf } from '../bucket.ts'
import type { Piece } from '../draft.ts'
import type { Filters } from '../slots.ts'
import { likePlaces } from '../places/places.ts'
import { draftOf, understandTurn } from '../understand.ts'
import { latticeOf } from '../lattice.ts'
import { bestOf, bucketBits, bucketCount, follows, goesOn, grammarOf, likelihoodOf, type Model, tagCount } from './crf.ts'
import type { Choice } from './choices.ts'
import { pack, slotModel, unpack } from './model.ts'
import { isOpen } from './second-read.ts'
import { spotsOfPieces, spotsOfTags } from './spots.ts'
import { wordsOf } from './tokens.ts'

const uneven = (size: number) => Float64Array.from({ length: size }, (_none, at) => Math.sin(at * 7.3))
const model: Model = { weights: new Int8Array(0), unit: 1, moves: Float32Array.from(uneven(tagCount * tagCount)) }
const scores = [0, 1, 2].map((word) => uneven(tagCount).map((score, tag) => score + Math.cos(word + tag)))

function everyReading(): number[][] {
  const tags = Array.from({ length: tagCount }, (_none, tag) => tag)
  const longer = (readings: number[][]) =>
    readings.flatMap((reading) => tags.filter((tag) => follows(reading.at(-1)!, tag)).map((tag) => [...reading, tag]))
  return longer(longer(tags.filter((tag) => !goesOn(tag)).map((tag) => [tag])))
}

test('the likelihoods of all readings are 1 together, and the best is the likeliest', () => {
  const lattice = latticeOf(scores, grammarOf(model))
  const readings = everyReading().map((tags) => ({ tags, share: Math.exp(likelihoodOf(lattice, model, { first: 0, tags })) }))
  expect(readings.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6)
  const [likeliest] = readings.toSorted((a, b) => b.share - a.share)
  expect(bestOf(scores, model)).toEqual(likeliest!.tags)
})

test('the likelihood of some words is that of all readings in which they are tagged so', () => {
  const lattice = latticeOf(scores, grammarOf(model))
  const share = (first: number, tags: number[]) => Math.exp(likelihoodOf(lattice, model, { first, tags }))
  const whole = everyReading().filter((tags) => tags[1] === 3 && tags[2] === 4)
  expect(share(1, [3, 4])).toBeCloseTo(
    whole.reduce((sum, tags) => sum + share(0, tags), 0),
    8,
  )
})

test('weights are kept to the fortieth, the smallest left out', () => {
  const weights = new Float32Array(bucketCount * tagCount)
  const at = (word: string, tag: number) => bucketOf(word, bucketBits) * tagCount + tag
  weights[at('serveur', 1)] = 1.5
  weights[at('serveur', 18)] = -9
  weights[at('à', 0)] = 0.25
  weights[at('de', 0)] = 0.01
  const kept = unpack(pack({ weights, unit: 1, moves: model.moves }))
  const said = (word: string, tag: number) => kept.weights[at(word, tag)]! * kept.unit
  expect([said('serveur', 1), said('serveur', 18), said('à', 0), said('de', 0)]).toEqual([1.5, -127 * kept.unit, 0.25, 0])
  expect([...kept.weights].filter((weight) => weight !== 0).length).toBe(3)
  expect([...kept.moves]).toEqual([...model.moves])
})

test('the weights of the product can be read', () => {
  expect(slotModel().weights.some((weight) => weight > 40)).toBe(true)
})

test('words and marks keep their place in the text', () => {
  const text = 'L’aide-soignante, C++ & 35h à Évry'
  const words = wordsOf(text)
  expect(words.map(({ raw }) => raw)).toEqual(['L', '’', 'aide', '-', 'soignante', ',', 'C++', '&', '35', 'h', 'à', 'Évry'])
  for (const { raw, start, end } of words) expect(text.slice(start, end)).toBe(raw)
})

test('a tag that goes on lengthens the spot before it', () => {
  expect(spotsOfTags([0, 1, 2, 3, 0, 11])).toEqual([
    { first: 1, last: 2, kind: 'title' },
    { first: 3, last: 3, kind: 'skill' },
    { first: 5, last: 5, kind: 'location' },
  ])
})

test.each([
  ['fr', 'des soudeurs qui font du TIG, prêts à se déplacer, client pressé comme d’hab'],
  ['en', 'A nursery nurse with paediatric first aid. Ours has gone off sick and I’m covering snack time myself'],
] as const)('%s: «%s»: what is told beside is no sector', (lang, text) => {
  const { titles, industries } = understandTurn(text, { lang, today: '2026-11-27' }).filters
  expect([titles?.length, industries]).toEqual([1, undefined])
})

test('what is held, what a cue of its own introduced, and where somebody would move to stay with the rules', () => {
  const { draft } = draftOf('chef de rang à Annecy, le mien a gagné', { lang: 'fr', today: '2026-11-27' })
  const piece: Piece = { slot: 'skill', value: 'gagné', start: 33, end: 38, mode: 'must', said: false }
  const moving: Piece = { ...piece, slot: 'mobility', value: { area: 'gagné' } }
  const openTo = (reader: string, { read = piece, before = {} }: { read?: Piece; before?: Filters } = {}) => {
    const choice = { rules: [{ first: 8, last: 8, kind: 'skill' as const, piece: read }], learned: [], margin: 9, sure: 0 }
    return isOpen(choice, { ...draft, readBy: new Map([[read, reader]]) }, before)
  }
  expect(openTo('unknown')).toBe(true)
  expect(openTo('places')).toBe(false)
  expect(openTo('function')).toBe(false)
  expect(openTo('unknown', { read: moving })).toBe(false)
  expect(openTo('unknown', { before: { skills: { must: ['gagné'] } } })).toBe(false)
})

test('the one job of a request is not passed over, and no job takes the word that says its contract', () => {
  const openTo = (text: string, lang: 'fr' | 'en', learned: Choice['learned']) => {
    const { draft } = draftOf(text, { lang, today: '2026-11-27' })
    const rules = spotsOfPieces(wordsOf(text), draft.pieces).filter(({ kind }) => kind === 'title')
    return isOpen({ rules, learned, margin: 9, sure: 0 }, draft, {})
  }
  expect(openTo('notre comptable s’en va en juin, Dole', 'fr', [])).toBe(false)
  expect(openTo('apprenti coiffeur à Dax', 'fr', [{ first: 0, last: 1, kind: 'title' }])).toBe(false)
  expect(openTo('coiffeur visagiste à Dax', 'fr', [{ first: 0, last: 1, kind: 'title' }])).toBe(true)
})

test.each([
  ['en', 'butcher thurles full time', 'thurles'],
  ['fr', 'plongeur ussel', 'ussel'],
] as const)('%s: «%s»: what a town is called is known before it is said to be one', (_lang, text, town) => {
  expect(likePlaces(text).map(({ start, end }) => text.slice(start, end))).toContain(town)
})
