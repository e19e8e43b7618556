import { expect, it } from 'vitest'
import { idOfToken, linkToken } from './signed-link.ts'

const deps = { secret: 'a-secret-for-tests-alone-0123456789' }

it('opens what it was made for, and nothing else', () => {
  const token = linkToken(deps, 'interview', 'itw_1')
  expect(idOfToken(deps, 'interview', token)).toBe('itw_1')
  expect(idOfToken(deps, 'test', token)).toBeUndefined()
  expect(idOfToken(deps, 'interview', token.replace('itw_1', 'itw_2'))).toBeUndefined()
  expect(idOfToken({ secret: `${deps.secret}x` }, 'interview', token)).toBeUndefined()
  expect(idOfToken(deps, 'interview', 'itw_1')).toBeUndefined()
})
