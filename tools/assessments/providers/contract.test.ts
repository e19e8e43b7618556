import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registry } from '../../registry.ts'
import { type AssessmentHouse, openAssessmentHouse } from '../assessment-testing.ts'
import { openCodility } from './codility-testing.ts'
import type { AssessmentProvider, Sitting } from './provider.ts'
import { providerOf } from './provider-of.ts'

// The same promises, kept by both: ours over its rows, Codility over HTTP against a server that speaks its wire format.

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

type Side = {
  name: 'internal' | 'codility'
  /** A sitting that was opened at the provider, and how its person goes on. */
  open: (
    who: string,
  ) => Promise<{ sitting: () => Promise<Sitting>; start: () => Promise<unknown>; finish: () => Promise<unknown> }>
}

const internal: Side = {
  name: 'internal',
  open: async (who) => {
    const one = await at.sent(who)
    const answers = { one: 'b', many: ['a', 'b'] } as const
    return {
      sitting: () => at.row(one.assessmentId),
      start: () => at.house.done(at.visitor(), 'start_sitting', { token: one.token }),
      finish: async () => {
        for (const [id, given] of Object.entries(answers)) await at.answer(one.token, id, given)
        await at.house.done(at.visitor(), 'submit_sitting', { token: one.token })
      },
    }
  },
}
const elsewhere: Side = {
  name: 'codility',
  open: async (who) => {
    const one = await at.sent(who, { testId: await at.saved({ provider: 'codility', questions: [], externalId: '4101' }) })
    const provider = providerOf({ db: at.db as never, deps: at.house.deps }, 'codility')
    const { externalId } = await provider.invite({
      assessmentId: one.assessmentId,
      externalTestId: '4101',
      name: who,
      email: 'x@example.org',
    })
    return {
      sitting: async () => ({ ...(await at.row(one.assessmentId)), external_id: externalId }),
      start: async () => codility.start(externalId),
      finish: async () => codility.finish(externalId, 100, 200),
    }
  },
}

describe.each([internal, elsewhere])('a provider of tests: $name', (side) => {
  let provider: AssessmentProvider
  beforeAll(() => {
    provider = providerOf({ db: at.db as never, deps: at.house.deps }, side.name)
  })

  it('says which tests it keeps, without those put away', async () => {
    await at.saved({ name: { fr: 'Gardé', en: 'Kept' } })
    const tests = await provider.tests()
    expect(tests.length).toBeGreaterThan(0)
    expect(tests.every(({ externalId, name }) => externalId && name)).toBe(true)
    expect(tests.map(({ name }) => name)).not.toContain('An old one')
  })

  it('opens a sitting with an address of its own for each person', async () => {
    const invite = (assessmentId: string) =>
      provider.invite({ assessmentId, externalTestId: '4101', name: 'Awa Diarra', email: 'awa@example.org' })
    const [left, right] = [await invite('asmt_left'), await invite('asmt_right')]
    expect(left.externalId).not.toBe(right.externalId)
    expect(left.address).not.toBe(right.address)
    for (const { address } of [left, right]) expect(new URL(address).protocol).toMatch(/^https?:$/)
  })

  it('says where a sitting stands from the first day to the result', async () => {
    const { sitting, start, finish } = await side.open('Bruno Cazal')
    const standing = async () => provider.standing(await sitting())
    expect(await standing()).toEqual({
      state: 'invited',
      startedAt: null,
      finishedAt: null,
      score: null,
      maxScore: null,
      report: expect.toSatisfy((value) => value === null),
    })
    await start()
    expect(await standing()).toMatchObject({ state: 'started', startedAt: expect.any(Date), finishedAt: null, score: null })
    await finish()
    const done = await standing()
    expect(done).toMatchObject({ state: 'finished', startedAt: expect.any(Date), finishedAt: expect.any(Date) })
    expect(done.score! / done.maxScore!).toBe(0.5)
  })

  it('calls a sitting off', async () => {
    const { sitting } = await side.open('Chloé Dubreuil')
    await expect(provider.cancel(await sitting())).resolves.toBeUndefined()
  })
})
