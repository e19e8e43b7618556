import { expect, it } from 'vitest'
import { readPhone } from './read-phone.ts'

it.each([
  ['06 39 98 00 14', 'fr', '+33 6 39 98 00 14'],
  ['06 39 98 00 14', 'en', '+33 6 39 98 00 14'],
  ['07700 900754', 'en', '+44 7700 900754'],
  ['+353 20 912 3456', 'fr', '+353 20 912 3456'],
  ['12', 'en', undefined],
] as const)('reads %s, written in %s, as %s', (said, locale, read) => {
  expect(readPhone(said, locale)).toBe(read)
})
