import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => void (house = await openTestHouse(registry.values())))
afterAll(() => house.close())

const admin = () => house.callerAs('admin')
type Page = { total: number; items: { name: string; late: boolean }[]; nextCursor?: string }
const list = async (input = {}) => (await house.done(admin(), 'list_erasures', input)) as unknown as Page

describe('list_erasures', () => {
  it('lists what is asked, the newest first, in pages, and says what is late', async () => {
    for (const name of ['Awa Diarra', 'Bruno Cazal', 'Chloé Rivoal']) {
      const candidateId = await house.addCandidate({ name, email: `${name.slice(0, 3).toLowerCase()}@example.org` })
      await house.done(admin(), 'ask_erasure', { candidateId })
    }
    await house.deps.database.system
      .updateTable('erasure')
      .set({ asked_at: new Date(Date.now() - 40 * 86_400_000) })
      .where('id', 'in', (query) => query.selectFrom('erasure').select('id').orderBy('id').limit(1))
      .execute()
    const first = await list({ limit: 2 })
    expect(first).toMatchObject({ total: 3, items: [{ name: 'Chloé Rivoal', late: false }, { name: 'Bruno Cazal' }] })
    const second = await list({ limit: 2, cursor: first.nextCursor })
    expect(second.items).toMatchObject([{ name: 'Awa Diarra', late: true }])
    expect(await list({ state: 'closed' })).toMatchObject({ total: 0, items: [] })
  })
})
