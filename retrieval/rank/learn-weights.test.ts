import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Preference, learnWeights } from './learn-weights.ts'
import { type Feature, defaultWeights, features } from './score.ts'

const values = fc.record(
  Object.fromEntries(features.map((feature) => [feature, fc.double({ min: 0, max: 1, noNaN: true })])) as Record<
    Feature,
    fc.Arbitrary<number>
  >,
)

it('stays within half of the defaults whatever was decided', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ better: values, worse: values }), { maxLength: 12 }), (preferences) => {
      const { weights } = learnWeights(preferences, defaultWeights)
      for (const feature of features) {
        expect(weights[feature]).toBeGreaterThanOrEqual(0.5 * defaultWeights[feature] - 0.05)
        expect(weights[feature]).toBeLessThanOrEqual(1.5 * defaultWeights[feature] + 0.05)
      }
    }),
    { numRuns: 100 },
  )
})

it('finds what the decisions followed', () => {
  const near: Preference = { better: { distance: 1, title: 0.8 }, worse: { distance: 0.2, title: 1 } }
  const { weights, before, after } = learnWeights(
    Array.from({ length: 30 }, () => near),
    { ...defaultWeights, distance: 6 },
  )
  expect(weights.distance).toBeGreaterThan(6)
  expect(weights.title).toBeLessThan(defaultWeights.title)
  expect(after).toBeGreaterThan(before)
})

it('changes nothing where nothing was decided', () => {
  expect(learnWeights([], defaultWeights).weights).toEqual(defaultWeights)
})
