import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'
import type { Numbers } from './report-numbers.ts'

let house: TestHouse
let jobId: string
const day = 86_400_000
const recruiter = () => house.callerAs('recruiter')
const report = async (id = jobId) =>
  ((await house.done(recruiter(), 'get_job_report', { jobId: id })) as { numbers: Numbers }).numbers

/** Somebody who came `days[0]` days ago and entered a further stage at each of the others. */
async function came(stages: Record<string, string>, way: [kind: string, daysAgo: number][], source = 'candidate') {
  const candidateId = await house.addCandidate({ name: `P ${way.length}${source}` })
  const db = house.deps.database.system
  const id = await house.addApplication(jobId, candidateId, stages[way.at(-1)![0]]!)
  const at = (daysAgo: number) => new Date(Date.now() - daysAgo * day)
  await db
    .updateTable('application')
    .set({ created_at: at(way[0]![1]), entered_stage_at: at(way.at(-1)![1]), source })
    .where('id', '=', id)
    .execute()
  for (const [index, [kind, daysAgo]] of way.entries()) {
    const from = index === 0 ? null : stages[way[index - 1]![0]]!
    const row = {
      id: `${id}-${index}`,
      organisation_id: house.organisationId,
      application_id: id,
      text: null,
      by_user: 'x',
      by_name: 'x',
    }
    const what = index === 0 ? ('applied' as const) : kind === 'rejected' ? ('rejected' as const) : ('moved' as const)
    await db
      .insertInto('application_event')
      .values({ ...row, kind: what, from_stage: from, to_stage: stages[kind]!, created_at: at(daysAgo) })
      .execute()
  }
  return candidateId
}

beforeAll(async () => {
  house = await openTestHouse(registry.values())
  const { id, stages } = await house.addJob()
  jobId = id
  await house.deps.database.system
    .updateTable('stage')
    .set({ limit_days: 3 })
    .where('job_id', '=', id)
    .where('kind', 'in', ['new', 'screening'])
    .execute()
  await came(stages, [
    ['new', 20],
    ['screening', 18],
    ['interview', 10],
    ['hired', 2],
  ])
  await came(
    stages,
    [
      ['new', 12],
      ['screening', 10],
      ['rejected', 5],
    ],
    'advert',
  )
  await came(
    stages,
    [
      ['new', 9],
      ['screening', 8],
    ],
    'advert',
  )
  await came(stages, [['new', 1]], 'recruiter')
})
afterAll(() => house.close())

describe('get_job_report', () => {
  it('counts how far each got, those who left where they left from', async () => {
    const { funnel, ...counts } = await report()
    expect(counts).toMatchObject({ applications: 4, hired: 1, rejected: 1, withdrawn: 0, running: 2, late: 1 })
    expect(funnel.filter(({ reached }) => reached > 0).map(({ kind, reached, next }) => [kind, reached, next])).toEqual([
      ['new', 4, null],
      ['screening', 3, 75],
      ['phone_screen', 1, 33.3],
      ['test', 1, 100],
      ['interview', 1, 100],
      ['offer', 1, 100],
      ['hired', 1, 100],
    ])
  })

  it('measures time in stage and who was kept waiting', async () => {
    const { stages, daysToHire, sources } = await report()
    expect(stages.find(({ kind }) => kind === 'new')).toEqual({
      kind: 'new',
      here: 1,
      late: 0,
      passed: 3,
      breached: 0,
      medianDays: 2,
    })
    expect(stages.find(({ kind }) => kind === 'screening')).toMatchObject({
      here: 1,
      late: 1,
      passed: 2,
      breached: 2,
      medianDays: 6.5,
    })
    expect(daysToHire).toEqual({ count: 1, median: 18, fastest: 18, slowest: 18 })
    expect(sources).toEqual([
      { source: 'advert', applications: 2, hired: 0 },
      { source: 'candidate', applications: 1, hired: 1 },
      { source: 'recruiter', applications: 1, hired: 0 },
    ])
  })

  it('agrees with the board, and forgets a move that was undone', async () => {
    const before = await report()
    const board = (await house.done(recruiter(), 'get_pipeline', { jobId })) as {
      total: number
      late: number
      columns: { kind: string; total: number; cards: { candidateId: string }[] }[]
    }
    expect([board.total, board.late]).toEqual([before.applications, before.late])
    for (const { kind, here } of before.stages) expect(board.columns.find((column) => column.kind === kind)?.total).toBe(here)
    const first = board.columns.find(({ kind }) => kind === 'new')!.cards[0]!
    await house.done(recruiter(), 'move_applications', { jobId, candidateIds: [first.candidateId], stage: 'offer' })
    expect((await report()).funnel).not.toEqual(before.funnel)
    await house.done(recruiter(), 'undo_action', {})
    expect((await report()).funnel).toEqual(before.funnel)
  })

  it('is of nothing where nobody applied', async () => {
    const { id } = await house.addJob('Vide')
    expect(await report(id)).toMatchObject({ applications: 0, funnel: [], sources: [], daysToHire: { count: 0, median: null } })
  })

  it('is refused to a candidate', async () => {
    await expect(call(house.deps, house.callerAs('candidate'), 'get_job_report', { jobId })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
