import { afterAll, beforeAll, expect, it } from 'vitest'
import { env } from '#lib/env'
import { AppError } from '#lib/errors'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

// Fault F10: two recruiters, one card, both having read the same version. The whole figure: BASSIN_ROUNDS=1000.
const rounds = env().BASSIN_ROUNDS

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

it(`has one winner in each of ${rounds} rounds, a loser who hears who and when, and as many audit rows as versions`, async () => {
  const { id, stages } = await house.addJob()
  const candidateId = await house.addCandidate({ name: 'Awa Diarra' })
  const application = await house.addApplication(id, candidateId, stages['new']!)
  const db = house.deps.database.system
  const read = () => db.selectFrom('application').select('version').where('id', '=', application).executeTakeFirstOrThrow()
  for (let round = 0; round < rounds; round += 1) {
    const { version } = await read()
    let open = () => {}
    const barrier = new Promise<void>((resolve) => (open = resolve))
    const move = async (user: string) => {
      await barrier
      const input = {
        jobId: id,
        candidateIds: [candidateId],
        stage: round % 2 ? 'screening' : 'interview',
        expected: { [application]: version },
      }
      return call(house.deps, house.callerAs('recruiter', { userId: user }), 'move_applications', input)
    }
    const both = Promise.allSettled([move('camille'), move('idris')])
    open()
    const settled = await both
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const lost = settled.find((one) => one.status === 'rejected')!.reason as AppError
    expect(lost).toMatchObject({
      code: 'conflict',
      details: { reason: 'changed_meanwhile', name: 'Awa Diarra', by: expect.stringMatching(/camille|idris/) },
    })
    expect((await read()).version).toBe(version + 1)
  }
  const audit = await db
    .selectFrom('audit')
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .where('tool', '=', 'move_applications')
    .where('outcome', '=', 'done')
    .executeTakeFirstOrThrow()
  expect(Number(audit.n)).toBe(rounds)
  expect((await read()).version).toBe(1 + rounds)
}, 600_000)
