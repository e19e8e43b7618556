import { expect, test } from 'vitest'
import { splitWords } from '#retrieval/embed/builtin/tokens'
import { readOwnConcepts } from '#retrieval/embed/builtin/train/run'
import { stemWord } from '#retrieval/rank/stem-word'
import { circlesTask, readCircles } from './circles.ts'
import { measureOrder } from './measure.ts'

const keyOf = (title: string, lang: 'fr' | 'en'): string =>
  splitWords(title)
    .map((word) => stemWord(word, lang))
    .toSorted()
    .join(' ')

/** The groups in which each label stands. */
function groupsOf(lang: 'fr' | 'en'): Map<string, Set<number>> {
  const groups = new Map<string, Set<number>>()
  for (const [group, { texts }] of readOwnConcepts(1).entries()) {
    for (const { text } of texts) {
      const key = keyOf(text, lang)
      groups.set(key, (groups.get(key) ?? new Set()).add(group))
    }
  }
  return groups
}

test.each(['fr', 'en'] as const)('no pair that is measured in %s was taught by a lexicon', (lang) => {
  const groups = groupsOf(lang)
  const taught: string[] = []
  for (const { titles, known } of [...readCircles('dev'), ...readCircles('held')].filter((circle) => circle.lang === lang)) {
    for (const [at, title] of titles.entries()) {
      for (let other = at + 1; other < titles.length; other++) {
        const [here, there] = [title, titles[other]!].map((one) => groups.get(keyOf(one, lang)) ?? new Set())
        if (!known.has(`${at}-${other}`) && here!.intersection(there!).size > 0) taught.push(`${title} | ${titles[other]}`)
      }
    }
  }
  expect(taught).toEqual([])
})

test('a title is asked for the others of its circle, known ones and itself apart', () => {
  const { queries, documents } = circlesTask('en', 'dev')
  for (const { gains, without } of queries) {
    expect([...gains.keys()].every((id) => documents.some((document) => document.id === id) && !without!.has(id))).toBe(true)
    expect(measureOrder('map', [...gains.keys()], gains)).toBeCloseTo(1)
  }
  expect(queries.length).toBeGreaterThan(150)
})
