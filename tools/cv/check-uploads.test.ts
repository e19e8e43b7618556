import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'
import { drainQueue } from '../worker.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

it('counts what is read and names what is not, with the reason, for the own organisation alone', async () => {
  const recruiter = house.callerAs('recruiter')
  const files = {
    'cv.txt': 'Nadège Fontanel\nnadege@example.org\nAide-soignante depuis 2019, EHPAD Les Tilleuls',
    'broken.pdf': '%PDF-1.7 broken',
  }
  const documentIds: string[] = []
  for (const [fileName, text] of Object.entries(files))
    documentIds.push(
      String((await house.done(recruiter, 'upload_cv', { fileName, content: new TextEncoder().encode(text) }))['documentId']),
    )
  expect(await house.done(recruiter, 'check_uploads', { documentIds })).toMatchObject({
    counts: { received: 2, read: 0, failed: 0 },
  })
  await drainQueue(house.deps)
  expect(await house.done(recruiter, 'check_uploads', { documentIds })).toEqual({
    counts: { received: 0, reading: 0, read: 1, failed: 1 },
    pending: [],
    failed: [{ documentId: documentIds[1], fileName: 'broken.pdf', reason: expect.stringMatching(/^[a-z_]+$/) }],
  })
  const stranger = house.callerAs('recruiter', { organisationId: 'org_elsewhere' })
  expect(await house.done(stranger, 'check_uploads', { documentIds })).toMatchObject({ counts: { read: 0, failed: 0 } })
})
