import { expect, test } from 'vitest'
import type { Filters } from '../slots.ts'
import { readTurn, understandTurn } from '../understand.ts'
import { candidatesOf } from './candidates.ts'
import { effectOf } from './effect.ts'
import { operate } from './operate.ts'

const today = '2026-11-27'
const held: Filters = {
  titles: ['infirmier'],
  locations: [{ place: 'Dax', type: 'city' }],
  skills: { must: ['soins palliatifs'] },
  experience: [{ min: 3 }],
  schedule: ['night'],
}
const after = (text: string, before = held) =>
  understandTurn(text, { lang: 'fr', today, filters: before, previous: 'search' }).filters

test('what is held is given up, preferred or exchanged in words that no rule knows', () => {
  expect(after('3 ans c’est pas la peine, ça s’apprend')).not.toHaveProperty('experience')
  expect(after('les soins palliatifs on s’en passera')).not.toHaveProperty('skills')
  expect(after('les soins palliatifs ce serait la cerise').skills).toEqual({ nice: ['soins palliatifs'] })
  expect(after('bonjour, l’équipe de nuit est supprimée, remplacez par du 2x8 svp').schedule).toEqual(['2x8'])
})

test('what a rule has a strong cue for stays', () => {
  expect(after('ajoute Mont-de-Marsan').locations?.map(({ place }) => place)).toEqual(['Dax', 'Mont-de-Marsan'])
  expect(after('et à Mont-de-Marsan ?').locations?.map(({ place }) => place)).toEqual(['Mont-de-Marsan'])
})

test('what is held is seen by its words, by a part of them and by the name of its kind', () => {
  const seen = (text: string) => {
    const { draft } = readTurn(text, { lang: 'fr', today, filters: held, previous: 'search' })
    return candidatesOf(draft, [], held).map(({ piece, from }) => `${from} ${piece.slot}`)
  }
  expect(seen('les soins palliatifs, mouais')).toEqual(['words skill'])
  expect(seen('le palliatif, mouais')).toEqual(['part skill'])
  expect(seen('l’ancienneté, mouais')).toEqual(['kind clear'])
})

test.each<[string, Filters, string]>([
  ['stays', held, 'nothing'],
  ['goes', { ...held, skills: {} }, 'remove'],
  ['becomes a plus', { ...held, skills: { nice: ['soins palliatifs'] } }, 'nice'],
])('between two states a skill %s', (_name, then, effect) => {
  const piece = { slot: 'skill', value: 'soins palliatifs', start: 0, end: 16, mode: 'must' } as const
  expect(effectOf(piece, held, then)).toBe(effect)
})

test('a place beside another is added, alone it takes its place; another radius is a change', () => {
  const piece = { slot: 'location', value: { place: 'Pau', type: 'city' }, start: 0, end: 3, mode: 'must' } as const
  const pau = { place: 'Pau', type: 'city' } as const
  expect(effectOf(piece, held, { locations: [...held.locations!, pau] })).toBe('add')
  expect(effectOf(piece, held, { locations: [pau] })).toBe('replace')
  expect(effectOf(piece, { locations: [pau] }, { locations: [{ ...pau, radius: 20, unit: 'km' }] })).toBe('add')
  expect(effectOf(piece, held, held)).toBe('nothing')
})

test('without weights the rules decide', () => {
  const { draft, pieces } = readTurn('plutôt Pau', { lang: 'fr', today, filters: held, previous: 'search' })
  expect(operate(draft, pieces, held, { weights: new Map() })).toEqual(pieces)
})
