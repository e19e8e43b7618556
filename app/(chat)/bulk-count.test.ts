import { expect, test } from 'vitest'
import { countAnswered } from './bulk-count.ts'
import type { Bulk } from './use-bulk.ts'

test('what was stored while the server answered is counted by the next answer', () => {
  const tally: Bulk = { total: 4, sent: 4, read: 0, duplicates: 0, failed: [], startedAt: 0, state: 'running' }
  const waiting = new Map([
    ['a', 'a.pdf'],
    ['b', 'b.pdf'],
    ['c', 'c.pdf'],
    ['late', 'late.pdf'],
  ])
  countAnswered(tally, waiting, ['a', 'b', 'c'], { pending: ['b'], failed: [{ documentId: 'c', reason: 'no_text' }] })
  expect([...waiting.keys()]).toEqual(['b', 'late'])
  expect([tally.read, tally.failed]).toEqual([1, [{ name: 'c.pdf', problem: { code: 'invalid', reason: 'no_text' } }]])
  countAnswered(tally, waiting, ['b', 'late'], { pending: [], failed: [{ documentId: 'late', reason: 'corrupted' }] })
  expect([tally.read, tally.failed.length, waiting.size]).toEqual([2, 2, 0])
})
