import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
let now = new Date()
let ids: string[] = []
beforeAll(async () => {
  house = await openTestHouse(registry.values())
  house.deps.clock = () => now
  ids = [
    await house.addCandidate({ name: 'Awa Diarra', email: 'awa@example.org' }),
    await house.addCandidate({ name: 'Karim Belaïdine', email: 'karim@example.org' }),
  ]
})
afterAll(() => house.close())

const page = () => house.callerAs('recruiter')
const chat = () => house.callerAs('recruiter', { door: 'chat', person: false })

async function agreed(): Promise<{ output: Record<string, unknown>; token: string }> {
  const input = { candidateIds: ids }
  const asked = (await call(house.deps, chat(), 'export_candidates', input)) as { approvalId: string }
  await house.done(page(), 'decide_approval', { id: asked.approvalId, approved: true })
  const output = await house.done(chat(), 'export_candidates', input, asked.approvalId)
  return { output, token: String(output['href']).split('/').at(-1)! }
}
const fetched = (token: string, caller = page()) => call(house.deps, caller, 'get_exported_candidates', { token })
const over = { code: 'not_found', details: { reason: 'export_over' } }

describe('an export agreed to in a conversation', () => {
  it('keeps nobody’s contact there: an address gives the file, and each download is written in the journal', async () => {
    const { output, token } = await agreed()
    expect(output).toMatchObject({ count: 2, rows: [], href: expect.stringMatching(/^\/api\/candidate-lists\/exp_/) })
    expect(JSON.stringify(output)).not.toContain('example.org')
    const { rows } = await house.done(page(), 'get_exported_candidates', { token })
    expect((rows as { email: string }[]).map(({ email }) => email).sort()).toEqual(['awa@example.org', 'karim@example.org'])
    const { items } = await house.done(house.callerAs('admin'), 'list_audit', { subject: ids[0] })
    expect((items as { tool: string }[]).map(({ tool }) => tool)).toEqual(
      expect.arrayContaining(['export_candidates', 'get_exported_candidates']),
    )
  })

  it('is for who agreed, with the address as it was made, for a quarter of an hour', async () => {
    const { token } = await agreed()
    await expect(fetched(token, { ...page(), userId: 'user-other' })).rejects.toMatchObject(over)
    await expect(fetched(token, { ...page(), organisationId: 'org_other' })).rejects.toMatchObject(over)
    await expect(fetched(`${token.slice(0, -2)}00`)).rejects.toMatchObject(over)
    await expect(fetched(token, house.callerAs('candidate'))).rejects.toMatchObject({ code: 'forbidden' })
    now = new Date(now.getTime() + 15 * 60_000 + 1000)
    await expect(fetched(token)).rejects.toMatchObject(over)
  })
})
