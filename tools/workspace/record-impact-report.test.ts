import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { recordImpactReport } from './record-impact-report.ts'

let house: TestHouse
beforeAll(async () => (house = await openTestHouse([recordImpactReport])))
afterAll(() => house.close())

const record = (input: object) => house.done(house.callerAs('admin'), 'record_impact_report', input)
const row = (name: string, assessed: number, selected: number) => ({ name, assessed, selected })

it('keeps the report, and turns learning off when it flags', async () => {
  const learnt = { organisation_id: house.organisationId, active: true, weights: '{"title":30}' }
  await house.deps.database.system.insertInto('learnt_weights').values(learnt).execute()
  expect(await record({ counts: [row('M', 1390, 667), row('F', 1181, 555)] })).toMatchObject({
    flagged: false,
    learningStopped: false,
  })
  expect(await record({ counts: [row('A', 80, 48), row('B', 40, 12)] })).toMatchObject({ flagged: true, learningStopped: true })
  const kept = await house.deps.database.system.selectFrom('learnt_weights').select('active').executeTakeFirst()
  expect(kept).toEqual({ active: false })
})

it('refuses one category alone and impossible counts', async () => {
  await expect(record({ counts: [row('A', 10, 5)] })).rejects.toMatchObject({ code: 'invalid' })
  await expect(record({ counts: [row('A', 10, 11), row('B', 3, 1)] })).rejects.toMatchObject({ code: 'invalid' })
  await expect(house.done(house.callerAs('recruiter'), 'record_impact_report', {})).rejects.toMatchObject({ code: 'forbidden' })
})
