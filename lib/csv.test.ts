import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'

const lines = (...given: Parameters<typeof toCsv>) =>
  toCsv(...given)
    .slice(1)
    .split('\r\n')

test('quotes what a separator, a quote or a line break would split', () => {
  expect(lines([['a', 'b;c', 'd "e"', 'f\ng', 3, null]], ';')[0]).toBe('a;"b;c";"d ""e""";"f\ng";3;')
  expect(lines([['b;c', 'b,c']])[0]).toBe('b;c,"b,c"')
  expect(toCsv([['é']]).charCodeAt(0)).toBe(0xfeff)
})

test.each(['=1+1', '+33 6', '-2', '@sum', '\t=1', ' =1', '"=1', '＝1', "'=1"])(
  'a text that would be a formula is a text: %j',
  (text) => {
    expect(
      lines([[text]])[0]!
        .replace(/^"/, '')
        .startsWith("'"),
    ).toBe(true)
  },
)

test('numbers stay numbers, below zero too', () => {
  expect(lines([[-2, 0.5]])[0]).toBe('-2,0.5')
})

test('decimals follow a comma where the columns are parted by semicolons', () => {
  expect(lines([[14.5, -0.25, 'v4.5']], ';')[0]).toBe('14,5;-0,25;v4.5')
})
