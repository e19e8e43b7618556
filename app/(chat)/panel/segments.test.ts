import { expect, test } from 'vitest'
import { linesOf } from './segments.ts'

const text = 'Nadège Fontanel\nEXPÉRIENCE\nAide-soignante, poste de nuit\n\n69100 Villeurbanne'

test('cuts lines where marks begin and end, with offsets of the whole text', () => {
  const start = text.indexOf('poste de nuit')
  const lines = linesOf(text, { start: 0, end: text.length }, [{ start, end: start + 13, key: 4 }])
  expect(lines.map((line) => line.kind)).toEqual(['name', 'title', 'text', 'text'])
  expect(lines[2]).toMatchObject({
    marks: [4],
    segments: [{ text: 'Aide-soignante, ' }, { text: 'poste de nuit', mark: 4, start }],
  })
  expect(lines.flatMap((line) => line.segments.map((segment) => segment.text)).join('')).toBe(text.replaceAll('\n', ''))
})

test('a mark over two lines marks its part of each', () => {
  const start = text.indexOf('Fontanel')
  const lines = linesOf(text, { start: 0, end: text.length }, [{ start, end: text.indexOf('PÉRIENCE'), key: 0 }])
  expect(lines[0]?.segments.at(-1)).toMatchObject({ text: 'Fontanel', mark: 0 })
  expect(lines[1]?.segments).toEqual([
    { text: 'EX', start: text.indexOf('EX'), mark: 0 },
    { text: 'PÉRIENCE', start: text.indexOf('PÉRIENCE') },
  ])
})

test('of overlapping marks the first is shown and no word is lost or doubled', () => {
  const lines = linesOf(text, { start: 16, end: text.length }, [
    { start: 27, end: 41, key: 1 },
    { start: 35, end: 50, key: 2 },
  ])
  const words = lines.flatMap((line) => line.segments)
  expect(words.map((segment) => segment.text).join('')).toBe(text.slice(16).replaceAll('\n', ''))
  expect(
    words
      .filter((segment) => segment.mark === 1)
      .map((segment) => segment.text)
      .join(''),
  ).toBe(text.slice(27, 41))
})
