import { afterAll, beforeAll, expect, it } from 'vitest'
import { registry } from '../registry.ts'
import { type CodilityHouse, openCodilityHouse } from './codility-sitting-testing.ts'

let house: CodilityHouse
beforeAll(async () => {
  house = await openCodilityHouse(registry.values())
})
afterAll(() => house.close())

it('takes the beginning, the end and the result over, once each', async () => {
  const { at, codility, opened, fetch } = house
  const one = await opened('Awa Diarra')
  expect(await fetch(one.assessmentId)).toMatchObject({ state: 'invited', share: null })
  codility.start(one.session)
  expect(await fetch(one.assessmentId)).toMatchObject({ state: 'started' })
  codility.finish(one.session, 130, 200)
  expect(await fetch(one.assessmentId)).toMatchObject({ state: 'scored', share: 65 })
  const asked = codility.asked.length
  expect(await fetch(one.assessmentId)).toMatchObject({ state: 'scored', share: 65 })
  expect(codility.asked).toHaveLength(asked)
  expect(await at.row(one.assessmentId)).toMatchObject({
    passed: true,
    report_address: `https://app.codility.example/cert/view/cert${one.session}/`,
  })
  const { items } = await at.house.done(at.recruiter(), 'list_notices', {})
  expect((items as { text: string; name: string }[]).filter(({ name }) => name === 'Awa Diarra').map(({ text }) => text)).toEqual(
    ['scored 65 passed'],
  )
})

it('never takes back what a person decided', async () => {
  const { at, codility, opened, fetch } = house
  const one = await opened('Bruno Cazal')
  codility.finish(one.session, 10, 200)
  await fetch(one.assessmentId)
  const mark = { assessmentId: one.assessmentId, passed: true, reason: 'Coupure de courant pendant le test.' }
  expect(await at.house.done(at.recruiter(), 'mark_test', mark)).toMatchObject({ share: 5, passed: true })
  codility.finish(one.session, 0, 200)
  await fetch(one.assessmentId)
  expect(await at.row(one.assessmentId)).toMatchObject({ share: 5, passed: true, scored_by: 'Camille Aubry' })
  expect(await at.house.done(at.recruiter(), 'mark_test', { ...mark, share: 70, passed: undefined })).toMatchObject({
    share: 70,
    passed: true,
  })
})

it('says that Codility is down, and loses nothing', async () => {
  const { at, codility, opened, fetch } = house
  const one = await opened('Chloé Dubreuil')
  codility.break(502)
  await expect(fetch(one.assessmentId)).rejects.toMatchObject({ code: 'unavailable', details: { reason: 'provider_down' } })
  codility.break(0)
  codility.finish(one.session, 200, 200)
  expect(await at.house.done(at.recruiter(), 'fetch_test_result', { assessmentId: one.assessmentId })).toMatchObject({
    share: 100,
  })
})

it('knows the result of our own without asking anybody', async () => {
  const { at, codility } = house
  const one = await at.sent('Diane Estève')
  await at.take(one.token)
  const asked = codility.asked.length
  expect(await house.fetch(one.assessmentId)).toMatchObject({ state: 'scored', share: 100 })
  expect(codility.asked).toHaveLength(asked)
})
