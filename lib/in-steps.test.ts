import { expect, it } from 'vitest'
import { eachInSteps, madeOnce } from './in-steps.ts'

function counted() {
  let made = 0
  const many = madeOnce(function* () {
    const list: number[] = []
    yield* eachInSteps([1, 2, 3, 4, 5], 2, (one) => list.push(one))
    made += 1
    return list
  })
  return { many, made: () => made }
}

it('is made once, in steps between which others run', async () => {
  const { many, made } = counted()
  let turns = 0
  const probe = () => {
    turns += 1
    if (made() === 0) setImmediate(probe)
  }
  setImmediate(probe)
  const whole = await many.inSteps()
  expect(whole).toEqual([1, 2, 3, 4, 5])
  expect(await many.inSteps()).toBe(whole)
  expect(made()).toBe(1)
  expect(turns).toBeGreaterThan(1)
})

it('is finished at once by who cannot wait, while it is being made', async () => {
  const { many, made } = counted()
  const waited = many.inSteps()
  expect(many.now()).toEqual([1, 2, 3, 4, 5])
  expect(await waited).toBe(many.now())
  expect(made()).toBe(1)
})

it('is made from the start where the first time failed', () => {
  let times = 0
  const many = madeOnce(function* () {
    times += 1
    yield
    if (times === 1) throw new Error('a file was not there')
    return times
  })
  expect(() => many.now()).toThrow('a file was not there')
  expect(many.now()).toBe(2)
})
