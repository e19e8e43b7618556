import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { membershipOf } from '#db/accounts'
import { newId } from '#lib/ids'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'
import { type TestMember, addTestMember, agreed, sessionsOf } from './members-testing.ts'

let house: TestHouse
let admin: TestMember
let paul: TestMember
let ines: TestMember
const system = () => house.deps.database.system

beforeAll(async () => {
  house = await openTestHouse(registry.values())
  admin = await addTestMember(house, 'Ada Perrin', 'admin')
  ines = await addTestMember(house, 'Ines Garnier', 'recruiter')
})
afterAll(() => house.close())

let round = 0
beforeEach(async () => {
  round += 1
  paul = await addTestMember(house, `Paul Morel${'abcdefghi'[round]}`, 'recruiter')
})

const isMember = async (who: TestMember) => Boolean(await membershipOf(system(), { userId: who.caller.userId }))
const day = 86_400_000

/** A job of Paul’s, two people in it whom he follows, one turned down; an interview booked, one over; a search that tells, one that does not; a key. */
async function work() {
  const job = await house.addJob()
  const userId = paul.caller.userId
  await system().updateTable('job').set({ created_by: userId }).where('id', '=', job.id).execute()
  const people = []
  for (const stage of ['screening', 'rejected'] as const) {
    const candidateId = await house.addCandidate({ name: `Lea ${stage}`, email: `${round}${stage}@example.org` })
    const id = await house.addApplication(job.id, candidateId, job.stages[stage]!)
    await system().updateTable('application').set({ owner_id: userId }).where('id', '=', id).execute()
    people.push({ candidateId, id })
  }
  const [open, closed] = people as [(typeof people)[0], (typeof people)[0]]
  const interview = async (start: number) => {
    const id = newId('interview')
    const of = { organisation_id: house.organisationId, candidate_id: open.candidateId, application_id: open.id, job_id: job.id }
    const by = { interviewer_id: userId, interviewer_name: paul.caller.name, by_user: userId, by_name: paul.caller.name }
    const times = { starts_at: new Date(start), ends_at: new Date(start + 3600_000), minutes: 60 }
    await system()
      .insertInto('interview')
      .values({ id, ...of, ...by, ...times, state: 'booked', mode: 'phone' })
      .execute()
    return id
  }
  const coming = await interview(Date.now() + 3 * day)
  const over = await interview(Date.now() - 3 * day)
  const search = async (alert: 'none' | 'daily') =>
    (await house.done(paul.caller, 'save_search', { name: alert, text: 'cuisinier', alert }))['id'] as string
  const searches = { told: await search('daily'), silent: await search('none') }
  const { keyId } = await house.done(paul.caller, 'create_api_key', {})
  return { job, open, closed, coming, over, searches, keyId: keyId as string }
}

const value = async (table: 'application' | 'job' | 'interview' | 'saved_search' | 'api_key', id: string) =>
  (await system().selectFrom(table).selectAll().where('id', '=', id).executeTakeFirstOrThrow()) as Record<string, unknown>

async function holders(at: Awaited<ReturnType<typeof work>>) {
  return {
    job: (await value('job', at.job.id))['created_by'],
    open: (await value('application', at.open.id))['owner_id'],
    closed: (await value('application', at.closed.id))['owner_id'],
    coming: (await value('interview', at.coming))['interviewer_id'],
    over: (await value('interview', at.over))['interviewer_id'],
    told: (await value('saved_search', at.searches.told))['user_id'],
    silent: (await value('saved_search', at.searches.silent))['user_id'],
  }
}

describe('remove_member', () => {
  it('ends the access, hands over what runs, keeps what is over, and is taken back whole', async () => {
    const at = await work()
    const [gone, next] = [paul.caller.userId, ines.caller.userId]
    const before = await holders(at)
    const input = { colleague: paul.caller.name, successor: 'Ines Garnier' }
    const { preview, output, reversalId } = await agreed(house, admin.caller, 'remove_member', input)
    expect(preview.facts).toEqual(
      expect.arrayContaining([
        { label: { key: 'field.successor' }, value: 'Ines Garnier' },
        { label: { key: 'held.interviews' }, value: '1' },
        expect.objectContaining({ person: 'Lea screening', before: paul.caller.name, after: 'Ines Garnier' }),
      ]),
    )
    expect(preview.warnings).toContainEqual({ key: 'remove_member.told', params: { count: 1, successor: 'Ines Garnier' } })
    const handed = { jobs: 1, applications: 1, interviews: 1, searches: 1, notices: 0 }
    expect(output).toMatchObject({ name: paul.caller.name, successor: 'Ines Garnier', handed, keys: 1 })
    expect(await isMember(paul)).toBe(false)
    expect(await holders(at)).toEqual({
      job: next,
      open: next,
      closed: gone,
      coming: next,
      over: gone,
      told: next,
      silent: gone,
    })
    expect((await value('api_key', at.keyId))['revoked_at']).not.toBeNull()
    await house.done(admin.caller, 'undo_action', { reversalId })
    expect(await isMember(paul)).toBe(true)
    expect(await holders(at)).toEqual(before)
    expect((await value('api_key', at.keyId))['revoked_at']).toBeNull()
  })

  it('tells who had booked, ten minutes later, and nobody where it was undone', async () => {
    const at = await work()
    const { reversalId } = await agreed(house, admin.caller, 'remove_member', { colleague: paul.caller.name })
    const handed = await system()
      .selectFrom('job_queue')
      .select(['input', 'run_at'])
      .where('unique_key', '=', `handed:${at.coming}:1`)
      .executeTakeFirstOrThrow()
    expect(handed.run_at.getTime()).toBeGreaterThan(Date.now() + 9 * 60_000)
    await house.done(admin.caller, 'undo_action', { reversalId })
    const tell = () => house.done(house.callerAs('system'), 'remind_interview', handed.input)
    expect(await tell()).toMatchObject({ reminded: false })
    const mails = await system().selectFrom('message').select('id').where('kind', '=', 'interview').execute()
    expect(mails).toHaveLength(0)
    await agreed(house, admin.caller, 'remove_member', { colleague: paul.caller.name })
    const input = { interviewId: at.coming, sequence: 3, told: 'handed' }
    expect(await house.done(house.callerAs('system'), 'remind_interview', input)).toMatchObject({ reminded: true })
    const [mail] = await system().selectFrom('message').select(['body', 'by_name']).where('kind', '=', 'interview').execute()
    expect(mail).toMatchObject({ by_name: admin.caller.name, body: expect.stringContaining(`Avec ${admin.caller.name}`) })
  })

  it('undoes nothing that somebody changed since', async () => {
    const at = await work()
    const { reversalId } = await agreed(house, admin.caller, 'remove_member', { colleague: paul.caller.name })
    await system().updateTable('application').set({ owner_id: ines.caller.userId }).where('id', '=', at.open.id).execute()
    await house.done(admin.caller, 'undo_action', { reversalId })
    expect(await holders(at)).toMatchObject({ open: ines.caller.userId, job: paul.caller.userId })
  })

  it('is undone by administrators alone, and not where they are back already', async () => {
    const second = await addTestMember(house, `Second Admin${round}`, 'admin')
    const { reversalId } = await agreed(house, second.caller, 'remove_member', { colleague: paul.caller.name })
    const lesser = { ...second.caller, role: 'recruiter' as const }
    await expect(call(house.deps, lesser, 'undo_action', { reversalId })).rejects.toMatchObject({ code: 'forbidden' })
    await house.done(admin.caller, 'add_member', { name: 'Paul Morel', email: paul.email })
    await expect(call(house.deps, second.caller, 'undo_action', { reversalId })).rejects.toMatchObject({ code: 'conflict' })
  })

  it('lets somebody come back, with a new password, no session of before and no key', async () => {
    const at = await work()
    await agreed(house, admin.caller, 'remove_member', { colleague: paul.caller.name })
    expect(await sessionsOf(house, paul.caller.userId)).toBe(1)
    const back = await house.done(admin.caller, 'add_member', { name: 'Paul Morel', email: paul.email.toUpperCase() })
    expect(await membershipOf(system(), { email: paul.email })).toMatchObject({ userId: paul.caller.userId, name: 'Paul Morel' })
    expect(await sessionsOf(house, paul.caller.userId)).toBe(0)
    expect((await value('api_key', at.keyId))['revoked_at']).not.toBeNull()
    expect(back['password']).not.toBe(paul.password)
  })

  it('writes one line in the journal, with numbers and no content', async () => {
    await work()
    await agreed(house, admin.caller, 'remove_member', { colleague: paul.caller.name })
    const lines = await system().selectFrom('audit').selectAll().where('tool', '=', 'remove_member').execute()
    const line = lines.find(({ subjects }) => subjects.includes(paul.memberId))!
    expect(line).toMatchObject({ actor_id: admin.caller.userId, outcome: 'done' })
    expect(line.changes[paul.memberId]).toMatchObject({ removed: true, jobs: 1, interviews: 1, keys: 1 })
  })

  it('is refused of oneself, of who leaves as their own successor, of strangers and of candidates', async () => {
    const refusals = [
      [{ colleague: admin.caller.userId }, 'own_access'],
      [{ colleague: paul.caller.name, successor: paul.caller.name }, 'successor_leaves'],
      [{ colleague: 'Nemo Nobody' }, 'colleague_unknown'],
    ] as const
    for (const [input, reason] of refusals)
      await expect(call(house.deps, admin.caller, 'remove_member', input)).rejects.toMatchObject({ details: { reason } })
    const candidate = await addTestMember(house, `Cand Idate${round}`, 'candidate')
    await expect(call(house.deps, admin.caller, 'remove_member', { colleague: candidate.caller.userId })).rejects.toMatchObject({
      details: { reason: 'colleague_unknown' },
    })
    await expect(call(house.deps, ines.caller, 'remove_member', { colleague: paul.caller.name })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  it('leaves the house an administrator: of two who remove each other, one does', async () => {
    const [left, right] = [
      await addTestMember(house, `Left Admin${round}`, 'admin'),
      await addTestMember(house, `Right Admin${round}`, 'admin'),
    ]
    const allowed = async (by: TestMember, whom: TestMember) => {
      const input = { colleague: whom.caller.userId }
      const asked = await call(house.deps, by.caller, 'remove_member', input)
      const approvalId = asked.status === 'needs_approval' ? asked.approvalId : ''
      await call(house.deps, by.caller, 'decide_approval', { id: approvalId, approved: true })
      return () => call(house.deps, by.caller, 'remove_member', input, { approvalId })
    }
    const both = [await allowed(left, right), await allowed(right, left)]
    const results = await Promise.allSettled(both.map((remove) => remove()))
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect([await isMember(left), await isMember(right)].filter(Boolean)).toHaveLength(1)
  })
})
