import { expect, it } from 'vitest'
import { parseLinear, printLinear, sharesOf, sumsOf } from './linear-model.ts'

const weights = new Map([
  ['nuit', Float64Array.of(1.2, -0.01)],
  ['jour', Float64Array.of(0.004, 0.5)],
  ['le', Float64Array.of(0.001, 0.002)],
])

it('keeps what weighs something, a feature a line', () => {
  expect(printLinear(weights, 0.1)).toBe('jour\t1:50\nnuit\t0:120\n')
})

it('adds what the known features say, and shares 1 among the classes', () => {
  const model = parseLinear(printLinear(weights, 0.1))
  expect(sumsOf(['nuit', 'unknown'], model, { classes: 2 })).toEqual([1.2, 0])
  expect(sumsOf(['nuit', 'unknown'], model, { classes: 2, count: 4 })).toEqual([0.6, 0])
  const shares = sharesOf(sumsOf(['nuit', 'jour'], model, { classes: 2 }))
  expect(shares[0]! + shares[1]!).toBeCloseTo(1)
  expect(shares[0]).toBeGreaterThan(shares[1]!)
})
