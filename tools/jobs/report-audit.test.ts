import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'
import type { Numbers } from './report-numbers.ts'

// The numbers of the reports against rows read plainly and counted here, over people whose ways differ without a pattern.

const path = ['new', 'screening', 'interview', 'offer', 'hired']
const sources = ['candidate', 'recruiter', 'import']
const day = 86_400_000
const people = 60
let house: TestHouse
let jobs: string[] = []

/** The same numbers each time, in no order. */
function dice(seed: number) {
  let state = seed
  return (sides: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

beforeAll(async () => {
  house = await openTestHouse(registry.values())
  const db = house.deps.database.system
  const roll = dice(7)
  const made = [await house.addJob('Cuisinier'), await house.addJob('Serveur')]
  jobs = made.map(({ id }) => id)
  await db.updateTable('stage').set({ limit_days: 4 }).where('kind', 'in', ['new', 'screening']).execute()
  for (let at = 0; at < people; at += 1) {
    const { id: jobId, stages } = made[roll(2)]!
    const candidateId = await house.addCandidate({ name: `P ${at}`, email: `p${at}@example.org` })
    const depth = roll(path.length)
    const out = depth < 4 && roll(3) === 0 ? ['rejected', 'withdrawn'][roll(2)]! : undefined
    const stage = stages[out ?? path[depth]!]!
    const id = await house.addApplication(jobId, candidateId, stage)
    const [came, entered] = [20 + roll(20), roll(10)]
    const ago = (days: number) => new Date(Date.now() - days * day)
    await db
      .updateTable('application')
      .set({ created_at: ago(came), entered_stage_at: ago(entered), source: sources[roll(3)]! })
      .where('id', '=', id)
      .execute()
    if (!out) continue
    await db
      .insertInto('application_event')
      .values({
        id: `evt-${at}`,
        organisation_id: house.organisationId,
        application_id: id,
        kind: out as 'rejected',
        from_stage: stages[path[depth]!]!,
        to_stage: stage,
        text: null,
        by_user: 'x',
        by_name: 'x',
        created_at: ago(entered),
      })
      .execute()
  }
})
afterAll(() => house.close())

type Row = {
  id: string
  job_id: string
  source: string
  kind: string
  from: string
  created_at: Date
  entered_stage_at: Date
  limit_days: number | null
}

async function rows(): Promise<Row[]> {
  const db = house.deps.database.system
  const [found, left] = await Promise.all([
    db
      .selectFrom('application')
      .innerJoin('stage', 'stage.id', 'application.stage_id')
      .selectAll('application')
      .select(['stage.kind', 'stage.limit_days'])
      .execute(),
    db
      .selectFrom('application_event')
      .innerJoin('stage', 'stage.id', 'application_event.from_stage')
      .select(['application_event.application_id', 'stage.kind'])
      .execute(),
  ])
  return found.map((row) => ({ ...row, from: left.find((one) => one.application_id === row.id)?.kind ?? row.kind }))
}

const medianOf = (values: number[]) => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

function check(numbers: Numbers, own: Row[]): void {
  const of = (...kinds: string[]) => own.filter(({ kind }) => kinds.includes(kind))
  const hired = of('hired')
  expect(numbers).toMatchObject({
    applications: own.length,
    hired: hired.length,
    rejected: of('rejected').length,
    withdrawn: of('withdrawn').length,
    running: own.length - of('hired', 'rejected', 'withdrawn').length,
    late: own.filter((row) => row.limit_days !== null && row.entered_stage_at.getTime() + row.limit_days * day < Date.now())
      .length,
  })
  for (const { kind, reached, share } of numbers.funnel.filter((step) => path.includes(step.kind))) {
    const far = own.filter((row) => path.indexOf(row.from) >= path.indexOf(kind)).length
    expect([kind, reached]).toEqual([kind, far])
    expect(share).toBeCloseTo((100 * far) / own.length, -0.5)
  }
  const bySource = sources.flatMap((source) => {
    const some = own.filter((row) => row.source === source)
    return some.length > 0
      ? [{ source, applications: some.length, hired: some.filter(({ kind }) => kind === 'hired').length }]
      : []
  })
  expect(numbers.sources.toSorted((a, b) => a.source.localeCompare(b.source))).toEqual(
    bySource.toSorted((a, b) => a.source.localeCompare(b.source)),
  )
  expect(numbers.daysToHire.count).toBe(hired.length)
  const days = hired.map((row) => (row.entered_stage_at.getTime() - row.created_at.getTime()) / day)
  expect(numbers.daysToHire.median).toBeCloseTo(medianOf(days), 0)
}

it('all jobs together, and each alone, are what the rows say', async () => {
  const all = await rows()
  const recruiter = house.callerAs('recruiter')
  expect(all).toHaveLength(people)
  const whole = (await house.done(recruiter, 'get_reports', {})) as {
    numbers: Numbers
    jobs: { jobId: string; applications: number; hired: number }[]
  }
  check(whole.numbers, all)
  for (const jobId of jobs) {
    const own = all.filter((row) => row.job_id === jobId)
    const { numbers } = (await house.done(recruiter, 'get_job_report', { jobId })) as { numbers: Numbers }
    check(numbers, own)
    expect(whole.jobs.find((line) => line.jobId === jobId)).toMatchObject({
      applications: own.length,
      hired: own.filter(({ kind }) => kind === 'hired').length,
    })
  }
})
