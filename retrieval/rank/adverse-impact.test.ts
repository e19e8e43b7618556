import { expect, it } from 'vitest'
import { impactOf, scoredCategories } from './adverse-impact.ts'

const ratios = (report: ReturnType<typeof impactOf>) => report.impacts.map(({ ratio }) => Number(ratio!.toFixed(3)))

it('computes rates and ratios of selections', () => {
  const report = impactOf([
    { name: 'M', assessed: 1390, selected: 667 },
    { name: 'F', assessed: 1181, selected: 555 },
  ])
  expect(report.impacts.map(({ rate }) => Number(rate!.toFixed(4)))).toEqual([0.4799, 0.4699])
  expect(ratios(report)).toEqual([1, 0.979])
  expect(report.flagged).toBe(false)
})

it('flags a ratio under four fifths, and tests what is few', () => {
  const report = impactOf([
    { name: 'A', assessed: 80, selected: 48 },
    { name: 'B', assessed: 40, selected: 12 },
    { name: 'C', assessed: 16, selected: 9 },
  ])
  expect(ratios(report)).toEqual([1, 0.5, 0.938])
  expect(report.impacts.map(({ flagged }) => flagged)).toEqual([false, true, false])
  expect(report.impacts.map(({ p }) => p === undefined)).toEqual([true, true, false])
  expect(report.flagged).toBe(true)
})

it('counts scores strictly above the median of all', () => {
  const report = impactOf(
    scoredCategories([
      { name: 'M', scores: [90, 80, 70, 60, 50] },
      { name: 'F', scores: [85, 75, 65, 55, 45, 70] },
    ]),
  )
  expect(report.impacts.map(({ rate }) => Number(rate!.toFixed(3)))).toEqual([0.4, 0.333])
  expect(ratios(report)).toEqual([1, 0.833])
})

it('says what cannot be computed, and never NaN', () => {
  const report = impactOf([
    { name: 'A', assessed: 10, selected: 0 },
    { name: 'B', assessed: 0, selected: 0 },
  ])
  expect(report).toMatchObject({ computable: false, flagged: false })
  expect(report.impacts.every(({ ratio, rate }) => ratio === undefined && !Number.isNaN(rate ?? 0))).toBe(true)
})

it('knows Fisher’s exact probability of the lady tasting tea', () => {
  const { impacts } = impactOf([
    { name: 'first', assessed: 4, selected: 3 },
    { name: 'other', assessed: 4, selected: 1 },
  ])
  expect(impacts[1]!.p).toBeCloseTo(0.4857, 4)
})
