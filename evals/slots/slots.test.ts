import { expect, test } from 'vitest'
import type { Filters, Intent } from '#retrieval/query/slots'
import { bucketsOf, tagsOf } from '#retrieval/query/tagger/choices'
import { bestOf, scoresOf } from '#retrieval/query/tagger/crf'
import { wordsOf } from '#retrieval/query/tagger/tokens'
import { draftOf } from '#retrieval/query/understand'
import { parseMarked, readAllMarked } from '../marked/marked.ts'
import { align } from './align.ts'
import { learnShares } from './learn-shares.ts'
import { learnTags } from './learn-tags.ts'
import { rowsOfMarks } from './rows.ts'
import { spotsOfMarks } from './tag-marks.ts'

function said(text: string, want: Filters, { before = {}, intent = 'search' }: { before?: Filters; intent?: Intent } = {}) {
  const { draft } = draftOf(text, { lang: 'fr', today: '2026-11-27', filters: before })
  const words = wordsOf(draft.text)
  const { spots, missed } = align({ intent, filters: want }, before, { words, terms: draft.inner, pieces: draft.pieces })
  return {
    found: spots.map(({ kind, first, last }) => `${kind} ${draft.text.slice(words[first]!.start, words[last]!.end)}`).sort(),
    missed,
  }
}

test('a value stands where the text says it, in the feminine, the plural, with a slip or as the lists name it', () => {
  expect(
    said('deux infirmieres à Valance, AS aussi, soudures', {
      titles: ['infirmier', 'aide-soignant'],
      locations: [{ place: 'Valence', type: 'city' }],
      skills: { must: ['soudure'] },
    }),
  ).toEqual({ found: ['location Valance', 'skill soudures', 'title AS', 'title infirmieres'], missed: [] })
})

test('what is not said is missed; what is held and what is taken back need not be said', () => {
  const before: Filters = { titles: ['serveur'], skills: { must: ['anglais des affaires', 'caisse'] } }
  const want: Filters = { titles: ['serveur'], skills: { must: ['caisse'], nice: ['sommellerie'] } }
  const { found, missed } = said('sans l’anglais finalement', want, { before, intent: 'refine' })
  expect(found).toEqual(['skill anglais'])
  expect(missed).toEqual([{ kind: 'skill', value: 'sommellerie', mode: 'nice', how: 'added' }])
})

test('tags are learned from words, the same each time', () => {
  const rows = ['cherche serveur vite', 'cherche plongeur vite', 'vite cherche serveur'].map((text) => {
    const words = text.split(' ')
    const at = words.findIndex((word) => word.endsWith('eur'))
    const tags = tagsOf({ first: 0, last: 2 }, [{ first: at, last: at, kind: 'title' }])
    return { features: bucketsOf(words.map((word) => [word, `…${word.slice(-3)}`])), tags }
  })
  const model = learnTags(rows)
  const unseen = bucketsOf(['vite', 'coiffeur'].map((word) => [word, `…${word.slice(-3)}`]))
  expect(bestOf(scoresOf(unseen, model), model)).toEqual([0, 1])
  expect(learnTags(rows).weights).toEqual(model.weights)
})

test('a sign that goes with the learned reading speaks for it', () => {
  const weights = learnShares([
    { signs: ['drop', 'short'], learned: true },
    { signs: ['drop', 'long'], learned: true },
    { signs: ['add', 'short'], learned: false },
    { signs: ['add', 'long'], learned: false },
  ])
  expect(weights.get('drop')!).toBeGreaterThan(0.3)
  expect(weights.get('add')!).toBeLessThan(-0.3)
  expect(Math.abs(weights.get('short')!)).toBeLessThan(0.05)
})

test('marks stay on their words when a slip before them is mended', () => {
  const { before, text, marks } = parseMarked(
    'fr {title serveur; licence B} > enleve le [-licence permi], plutot à [~place Libourne]',
  )
  const { draft, back } = draftOf(text, { lang: 'fr', today: '2026-11-27', filters: before, previous: 'search' })
  expect(draft.text).toContain('permis')
  const words = wordsOf(draft.text)
  const [spot] = spotsOfMarks({ back, words }, marks)
  expect([spot?.kind, words[spot!.first]!.raw, words[spot!.last]!.raw]).toEqual(['location', 'Libourne', 'Libourne'])
})

test('every marked sentence becomes a row of tags', () => {
  const rows = rowsOfMarks(readAllMarked().slice(0, 40))
  for (const { words, tags, features } of rows) expect([tags.length, features.length]).toEqual([words.length, words.length])
  expect(rows.filter(({ tags }) => tags.some((tag) => tag > 0)).length).toBeGreaterThan(30)
})
