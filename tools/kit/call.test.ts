import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { decideApproval } from '../workspace/decide-approval.ts'
import { verifyAudit } from './audit.ts'
import { call } from './call.ts'
import { defineTool } from './define.ts'
import { type TestHouse, openTestHouse } from './testing.ts'

const rename = defineTool({
  name: 'rename_job',
  title: { fr: 'Renommer', en: 'Rename' },
  description: 'Rename a job.',
  input: z.object({ jobId: z.string(), title: z.string(), fail: z.boolean().default(false) }),
  output: z.object({ title: z.string() }),
  roles: ['recruiter'],
  effect: 'write',
  approval: 'machine',
  forModel: ({ title }) => title,
  preview: async ({ db }, { jobId, title }) => {
    const job = await db.selectFrom('job').select(['title', 'version']).where('id', '=', jobId).executeTakeFirstOrThrow()
    return {
      title: { key: 'x' },
      count: 1,
      facts: [{ label: { key: 'title' }, before: job.title, after: title }],
      versions: { [jobId]: job.version },
    }
  },
  execute: async ({ write }, { jobId, title, fail }) =>
    write(async ({ db, changed, later }) => {
      await db
        .updateTable('job')
        .set((eb) => ({ title, version: eb('version', '+', 1) }))
        .where('id', '=', jobId)
        .execute()
      await later('index_candidate', { id: jobId })
      changed(jobId, { title })
      if (fail) throw new Error('the power went')
      return { title }
    }),
})

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse([rename, decideApproval] as never)
})
afterAll(() => house.close())

const machine = () => house.callerAs('recruiter', { door: 'chat', person: false })
const audit = () =>
  house.deps.database.system
    .selectFrom('audit')
    .selectAll()
    .where('organisation_id', '=', house.organisationId)
    .orderBy('sequence')
    .execute()
const titleOf = async (id: string) =>
  (await house.deps.database.system.selectFrom('job').select('title').where('id', '=', id).executeTakeFirstOrThrow()).title

async function asked(input: unknown) {
  const result = await call(house.deps, machine(), 'rename_job', input)
  if (result.status !== 'needs_approval') throw new Error('expected an approval')
  return result
}
const decide = (id: string, approved: boolean) =>
  call(house.deps, house.callerAs('recruiter'), 'decide_approval', { id, approved })

describe('call', () => {
  it('knows no tool by an inherited name', async () => {
    await expect(call(house.deps, machine(), 'constructor', {})).rejects.toMatchObject({ code: 'not_found' })
  })

  it('refuses a role and says so in the audit', async () => {
    const before = (await audit()).length
    await expect(call(house.deps, house.callerAs('candidate'), 'rename_job', { jobId: 'x', title: 'y' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect((await audit()).slice(before)).toMatchObject([{ tool: 'rename_job', outcome: 'refused', actor_role: 'candidate' }])
  })

  it('names what is wrong in an input', async () => {
    await expect(call(house.deps, machine(), 'rename_job', { jobId: 1 })).rejects.toMatchObject({
      code: 'invalid',
      details: { issues: [{ path: 'jobId' }, { path: 'title' }] },
    })
  })

  it('lets a person’s own click through, with its audit row', async () => {
    const { id } = await house.addJob()
    await house.done(house.callerAs('recruiter'), 'rename_job', { jobId: id, title: 'Clicked' })
    expect(await titleOf(id)).toBe('Clicked')
    expect((await audit()).at(-1)).toMatchObject({ tool: 'rename_job', outcome: 'done', subjects: [id], approval_id: null })
  })

  it('keeps nothing of a write that fails: row, audit, queue', async () => {
    const { id } = await house.addJob('Before')
    const [rows, queued] = [
      (await audit()).length,
      await house.deps.database.system.selectFrom('job_queue').select('id').execute(),
    ]
    await expect(
      call(house.deps, house.callerAs('recruiter'), 'rename_job', { jobId: id, title: 'After', fail: true }),
    ).rejects.toMatchObject({ code: 'internal' })
    expect(await titleOf(id)).toBe('Before')
    expect(await audit()).toHaveLength(rows)
    expect(await house.deps.database.system.selectFrom('job_queue').select('id').execute()).toHaveLength(queued.length)
  })
})

describe('an approval', () => {
  it('waits for a yes, then runs once', async () => {
    const { id } = await house.addJob('Before')
    const input = { jobId: id, title: 'After' }
    const { approvalId, preview } = await asked(input)
    expect(preview.facts).toMatchObject([{ before: 'Before', after: 'After' }])
    expect(await titleOf(id)).toBe('Before')
    await decide(approvalId, true)
    await house.done(machine(), 'rename_job', input, approvalId)
    expect(await titleOf(id)).toBe('After')
    await expect(call(house.deps, machine(), 'rename_job', input, { approvalId })).rejects.toMatchObject({
      details: { reason: 'approval_spent' },
    })
  })

  it('is one row for the same question asked twice', async () => {
    const { id } = await house.addJob()
    expect((await asked({ jobId: id, title: 'Same' })).approvalId).toBe((await asked({ jobId: id, title: 'Same' })).approvalId)
  })

  it('has two users at once and one winner', async () => {
    const { id } = await house.addJob()
    const input = { jobId: id, title: 'Once' }
    const { approvalId } = await asked(input)
    await decide(approvalId, true)
    const both = await Promise.allSettled([1, 2].map(() => call(house.deps, machine(), 'rename_job', input, { approvalId })))
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('does not serve another input, another person, a no, or an undecided card', async () => {
    const { id } = await house.addJob('Before')
    const input = { jobId: id, title: 'After' }
    const { approvalId } = await asked(input)
    await expect(call(house.deps, machine(), 'rename_job', input, { approvalId })).rejects.toMatchObject({
      details: { reason: 'approval_pending' },
    })
    await decide(approvalId, true)
    await expect(call(house.deps, machine(), 'rename_job', { ...input, title: 'Other' }, { approvalId })).rejects.toMatchObject({
      code: 'forbidden',
    })
    const colleague = { ...machine(), userId: 'user-colleague' }
    await expect(call(house.deps, colleague, 'rename_job', input, { approvalId })).rejects.toMatchObject({ code: 'forbidden' })
    const refused = await asked({ ...input, title: 'No' })
    await decide(refused.approvalId, false)
    await expect(
      call(house.deps, machine(), 'rename_job', { ...input, title: 'No' }, { approvalId: refused.approvalId }),
    ).rejects.toMatchObject({ details: { reason: 'approval_declined' } })
    expect(await titleOf(id)).toBe('Before')
  })

  it('is outdated once the row has moved, and given back by a failed write', async () => {
    const { id } = await house.addJob('Before')
    const input = { jobId: id, title: 'After' }
    const { approvalId } = await asked(input)
    await decide(approvalId, true)
    await house.done(house.callerAs('recruiter'), 'rename_job', { jobId: id, title: 'Colleague' })
    await expect(call(house.deps, machine(), 'rename_job', input, { approvalId })).rejects.toMatchObject({
      details: { reason: 'approval_outdated' },
    })
    const failing = { jobId: id, title: 'Fails', fail: true }
    const second = await asked(failing)
    await decide(second.approvalId, true)
    await expect(call(house.deps, machine(), 'rename_job', failing, { approvalId: second.approvalId })).rejects.toMatchObject({
      code: 'internal',
    })
    const row = await house.deps.database.system
      .selectFrom('approval')
      .select('state')
      .where('id', '=', second.approvalId)
      .executeTakeFirstOrThrow()
    expect(row.state).toBe('approved')
  })

  it('cannot be decided by another person', async () => {
    const { id } = await house.addJob()
    const { approvalId } = await asked({ jobId: id, title: 'Mine' })
    await expect(
      call(house.deps, house.callerAs('recruiter', { userId: 'user-colleague' }), 'decide_approval', {
        id: approvalId,
        approved: true,
      }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('the audit chain', () => {
  it('holds, and breaks at the first row that was changed', async () => {
    const db = house.deps.database.system
    expect(await verifyAudit(db, house.organisationId)).toBeNull()
    await db
      .updateTable('audit')
      .set({ tool: 'harmless' })
      .where('organisation_id', '=', house.organisationId)
      .where('sequence', '=', 2)
      .execute()
    expect(await verifyAudit(db, house.organisationId)).toBe(2)
  })
})
