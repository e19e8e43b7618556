import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { calibrate, knots } from './calibration.ts'

it('rises strictly from 0 to 100, so that the order of the sums stands', () => {
  expect([calibrate(0), calibrate(100)]).toEqual([0, 100])
  for (const [index, [sum, good]] of knots.slice(1).entries()) {
    expect(sum).toBeGreaterThan(knots[index]![0])
    expect(good).toBeGreaterThan(knots[index]![1])
  }
  const sums = fc.tuple(fc.double({ min: 0, max: 99, noNaN: true }), fc.double({ min: 0.01, max: 1, noNaN: true }))
  fc.assert(
    fc.property(sums, ([sum, more]) => calibrate(sum + more) > calibrate(sum)),
    { numRuns: 10_000 },
  )
})
