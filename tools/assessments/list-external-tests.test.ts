import { afterAll, beforeAll, expect, it } from 'vitest'
import { registry } from '../registry.ts'
import { type AssessmentHouse, openAssessmentHouse } from './assessment-testing.ts'
import { openCodility } from './providers/codility-testing.ts'

let at: AssessmentHouse
let codility: Awaited<ReturnType<typeof openCodility>>
beforeAll(async () => {
  codility = await openCodility()
  at = await openAssessmentHouse(registry.values(), { CODILITY_TOKEN: codility.token, CODILITY_URL: codility.url })
})
afterAll(async () => {
  await at.close()
  await codility.close()
})

it('lists what Codility keeps, where it is configured', async () => {
  expect(await at.house.done(at.recruiter(), 'list_external_tests', {})).toMatchObject({
    items: [{ externalId: '4101' }, { externalId: '4103' }],
  })
  expect(await at.house.done(at.recruiter(), 'list_tests', {})).toMatchObject({ providers: ['internal', 'codility'] })
})

it('asks nobody where it is not', async () => {
  const { CODILITY_TOKEN: _token, ...env } = at.house.deps.env
  at.house.deps.env = env
  codility.asked.length = 0
  await expect(at.house.done(at.recruiter(), 'list_external_tests', {})).rejects.toMatchObject({
    details: { reason: 'provider_absent' },
  })
  expect(codility.asked).toEqual([])
})
