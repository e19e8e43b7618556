import { afterAll, beforeAll, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

async function slugOf(more: object) {
  const { jobId } = (await house.done(house.callerAs('recruiter'), 'create_job', {
    title: 'Électricien H0/B0',
    city: 'Genas',
    ...more,
  })) as { jobId: string }
  const { address } = (await house.done(house.callerAs('recruiter'), 'get_job', { jobId })) as { address: string }
  return address.replace('/offres/', '').replace(/\?.*/, '')
}
const open = (slug: string, key?: string) =>
  call(house.deps, house.callerAs('system'), 'get_public_job', { slug, ...(key ? { key } : {}) })

it('opens an advert by its readable address, without what is hoped for', async () => {
  const slug = await slugOf({ questions: [{ id: 'b', text: 'Permis B ?', kind: 'yes_no', hoped: 'yes' }] })
  expect(slug).toMatch(/^electricien-h0-b0-genas-[0-9a-f]{12}$/)
  const result = await open(slug)
  expect(result).toMatchObject({
    output: { title: 'Électricien H0/B0', organisation: 'Agence', days: { read: 3, interview: 30 }, questions: [{ id: 'b' }] },
  })
  expect(JSON.stringify(result)).not.toContain('hoped')
})

it('says that a job is filled or closed, and knows nothing of a draft', async () => {
  expect(await open(await slugOf({ status: 'closed' }))).toMatchObject({ output: { shut: 'closed' } })
  await expect(open(await slugOf({ status: 'draft' }))).rejects.toMatchObject({ code: 'not_found' })
  await expect(open(await slugOf({ visibility: 'link' }))).rejects.toMatchObject({ code: 'not_found' })
  await expect(open('nothing-here')).rejects.toMatchObject({ code: 'not_found' })
})

it('is refused to a recruiter', async () => {
  await expect(call(house.deps, house.callerAs('recruiter'), 'get_public_job', { slug: 'x' })).rejects.toMatchObject({
    code: 'forbidden',
  })
})
