import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

const stranger = () => house.callerAs('system', { userId: 'visitor' })
const recruiter = () => house.callerAs('recruiter')
const person = { name: 'Hawa Lemoyne', contact: '06 39 98 55 17' }
type Board = { total: number; columns: { kind: string; cards: { name: string; candidateId: string; answers: object[] }[] }[] }

async function addJob(more: object = {}) {
  const { jobId } = (await house.done(recruiter(), 'create_job', { title: 'Aide-soignant de nuit', city: 'Bron', ...more })) as {
    jobId: string
  }
  const { address } = (await house.done(recruiter(), 'get_job', { jobId })) as { address: string }
  const url = new URL(address, 'http://x')
  return { jobId, slug: url.pathname.split('/').at(-1)!, key: url.searchParams.get('cle') ?? undefined }
}
const apply = (slug: string, more: object = {}) => call(house.deps, stranger(), 'apply_publicly', { slug, ...person, ...more })
const board = async (jobId: string) => (await house.done(recruiter(), 'get_pipeline', { jobId })) as Board

describe('apply_publicly', () => {
  it('enters the first stage with the answers, and turns nobody down for one', async () => {
    const questions = [{ id: 'permis', text: 'Avez-vous le permis B ?', kind: 'yes_no', hoped: 'yes' }]
    const { jobId, slug } = await addJob({ questions })
    await apply(slug, { answers: { permis: 'no', other: 'x' } })
    const { columns } = await board(jobId)
    expect(columns.find(({ kind }) => kind === 'new')!.cards).toMatchObject([
      { name: 'Hawa Lemoyne', answers: [{ id: 'permis', answer: 'no', hoped: 'yes' }] },
    ])
  })

  it('keeps the consent that was given, no more', async () => {
    const { slug } = await addJob()
    const purposes = async (id: string) =>
      (await house.deps.database.system.selectFrom('consent').select('purpose').where('candidate_id', '=', id).execute()).map(
        ({ purpose }) => purpose,
      )
    const one = await house.done(stranger(), 'apply_publicly', { slug, name: 'Joris Pelletan', contact: 'joris@example.org' })
    const both = await house.done(stranger(), 'apply_publicly', {
      slug,
      name: 'Léa Brunoy',
      contact: 'lea@example.org',
      pool: true,
    })
    expect(await purposes(one['candidateId'] as string)).toEqual(['process'])
    expect((await purposes(both['candidateId'] as string)).sort()).toEqual(['pool', 'process'])
  })

  it('knows the same person again, and says no more to who applies twice', async () => {
    const { jobId, slug } = await addJob()
    const first = await apply(slug)
    expect(await apply(slug)).toEqual(first)
    expect((await board(jobId)).total).toBe(1)
    const other = await apply(slug, { name: 'Somebody Else' })
    expect(other).not.toEqual(first)
  })

  it('reaches nobody’s account by a name and a mail', async () => {
    const { slug } = await addJob()
    const owned = await house.addCandidate({ name: 'Inès Courcelle', email: 'ines@example.org' })
    const member = {
      id: 'mem_x',
      organisation_id: house.organisationId,
      user_id: 'user-ines',
      role: 'candidate' as const,
      candidate_id: owned,
    }
    await house.deps.database.system.insertInto('member').values(member).execute()
    const made = await house.done(stranger(), 'apply_publicly', { slug, name: 'Inès Courcelle', contact: 'ines@example.org' })
    expect(made['candidateId']).not.toBe(owned)
  })

  it('is shut by a status, by a day, by a number', async () => {
    const closed = await addJob({ status: 'closed' })
    const over = await addJob({ visibleUntil: '2020-01-31' })
    const full = await addJob({ closesAt: 1 })
    await apply(full.slug)
    for (const [{ slug }, shut] of [
      [closed, 'closed'],
      [over, 'over'],
      [full, 'full'],
    ] as const)
      await expect(apply(slug, { name: 'Tom Abadie' })).rejects.toMatchObject({
        code: 'conflict',
        details: { reason: 'job_shut', shut },
      })
  })

  it('has one winner of its last place where many apply at once', async () => {
    const { slug } = await addJob({ closesAt: 1 })
    const names = ['Ana Blum', 'Luc Dorval', 'Noé Ferrand']
    const tried = await Promise.allSettled(names.map((name, at) => apply(slug, { name, contact: `last${at}@example.org` })))
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('opens a job by link to who has the key, one of members to nobody here', async () => {
    const byLink = await addJob({ visibility: 'link' })
    await expect(apply(byLink.slug)).rejects.toMatchObject({ code: 'not_found' })
    await expect(apply(byLink.slug, { key: 'f'.repeat(32) })).rejects.toMatchObject({ code: 'not_found' })
    expect(await apply(byLink.slug, { key: byLink.key })).toMatchObject({ status: 'done' })
    await expect(apply((await addJob({ visibility: 'members' })).slug)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('wants a name and a way to answer', async () => {
    const { slug } = await addJob()
    await expect(apply(slug, { contact: 'hawa' })).rejects.toMatchObject({
      code: 'invalid',
      details: { issues: [{ path: 'contact' }] },
    })
  })

  it('is no tool of a person’s or of a machine’s', async () => {
    await expect(call(house.deps, recruiter(), 'apply_publicly', { slug: 'x', ...person })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(
      call(house.deps, house.callerAs('system', { door: 'rest' }), 'apply_publicly', { slug: 'x', ...person }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})
