import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { calls, said, start } from '../testing.ts'

let house: TestHouse
let jobId: string

beforeAll(async () => {
  house = await openTestHouse(registry.values())
  const job = await house.addJob('Soudeur TIG')
  jobId = job.id
  await house.addJob('Plombier chauffagiste')
  const kinds = [
    'new',
    'screening',
    'screening',
    'interview',
    'interview',
    'interview',
    'hired',
    'rejected',
    'rejected',
    'withdrawn',
  ]
  for (const [at, kind] of kinds.entries()) {
    const candidateId = await house.addCandidate({ name: `Camille Essai ${at}` })
    await house.addApplication(jobId, candidateId, job.stages[kind]!)
  }
  const db = house.deps.database.system
  await db.updateTable('stage').set({ limit_days: 2 }).where('job_id', '=', jobId).where('kind', '=', 'screening').execute()
  await db
    .updateTable('application')
    .set({ entered_stage_at: new Date(Date.now() - 9 * 86_400_000) })
    .where('job_id', '=', jobId)
    .execute()
})
afterAll(() => house.close())

async function counted(): Promise<Record<string, number>> {
  const { rows } = await sql<{ kind: string; count: string }>`
    select s.kind, count(*) as count from application a join stage s on s.id = a.stage_id where a.job_id = ${jobId} group by s.kind
  `.execute(house.deps.database.system as never)
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, Number(count)]))
}

const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0)

test.each([
  'où en est le poste Soudeur TIG ?',
  'on en est où sur le poste Soudeur TIG ?',
  'où en est-on pour le poste de soudeur TIG ?',
])('«%s» is answered with the numbers of the database', async (question) => {
  const answer = await start(house).say(question)
  expect(calls(answer).at(-1)).toMatchObject({ name: 'get_job_report', input: { jobId }, output: { status: 'done' } })
  const { hired, rejected, withdrawn, ...running } = await counted()
  expect(said(answer)).toContain(`${sum(await counted())} candidatures, dont ${sum(running)} en cours`)
  expect(said(answer)).toContain(`${running.screening} en présélection`)
  expect(said(answer)).toContain(`${running.interview} en entretien`)
  expect(said(answer)).toContain(`${hired} embauche pour 1 poste, ${rejected} refus et ${withdrawn} retrait`)
  expect(said(answer)).toContain(`${running.screening} dépassent le délai de leur étape`)
})

test.each([
  'what’s happening with the Soudeur TIG job?',
  'where are we with the Soudeur TIG job?',
  'how is the Soudeur TIG job going?',
  'status of the Soudeur TIG job',
])('«%s» is answered with the same numbers', async (question) => {
  const answer = await start(house, { caller: { locale: 'en' } }).say(question)
  const { hired, rejected, withdrawn, ...running } = await counted()
  expect(calls(answer).at(-1)).toMatchObject({ name: 'get_job_report', input: { jobId } })
  expect(said(answer)).toContain(`${sum(await counted())} applications, ${sum(running)} of them running`)
  expect(said(answer)).toContain(`${hired} hired for 1 position, ${rejected} turned down and ${withdrawn} withdrawn`)
})

test('a job that nobody applied to is said to have none', async () => {
  expect(said(await start(house).say('où en est le poste Plombier chauffagiste ?'))).toBe(
    'Plombier chauffagiste : aucune candidature pour l’instant.',
  )
})
