import { expect, it } from 'vitest'
import { AppError, toAppError } from './errors.ts'

it('knows an error of another copy of this file', async () => {
  const copy = './errors.ts?copy'
  const other = (await import(/* @vite-ignore */ copy)) as typeof import('./errors.ts')
  const error = new other.AppError('conflict', 'was changed meanwhile', { reason: 'changed_meanwhile' })
  expect(other.AppError).not.toBe(AppError)
  expect(error).toBeInstanceOf(AppError)
  expect(toAppError(error)).toBe(error)
  expect(toAppError(error).status).toBe(409)
})

it('takes anything else as a fault of ours', () => {
  for (const thrown of [new Error('x'), 'x', undefined, null, { code: 'conflict' }]) {
    expect(thrown).not.toBeInstanceOf(AppError)
    expect(toAppError(thrown).code).toBe('internal')
  }
})
