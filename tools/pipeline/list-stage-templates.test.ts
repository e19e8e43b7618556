import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

type Template = { family: string; stages: { kind: string }[] }

it('offers templates by family of trades, each of which a job takes as it is', async () => {
  const caller = house.callerAs('recruiter')
  const { templates } = (await house.done(caller, 'list_stage_templates', {})) as { templates: Template[] }
  expect(templates.map(({ family }) => family)).toEqual([
    'general',
    'care',
    'transport',
    'catering_retail',
    'building_industry',
    'office_it',
  ])
  for (const { stages } of templates) {
    const { id } = await house.addJob()
    const done = await house.done(caller, 'set_job_stages', { jobId: id, stages })
    expect((done['stages'] as { kind: string }[]).map(({ kind }) => kind)).toEqual(stages.map(({ kind }) => kind))
  }
})
