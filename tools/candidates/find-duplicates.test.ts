import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeIdentity } from '#db/identity'
import type { Profile } from '#lib/profile'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())
const recruiter = () => house.callerAs('recruiter')
const work = (name: string, startDate: string, endDate?: string): Profile => ({
  work: [{ name, position: 'Aide-soignante', startDate, ...(endDate ? { endDate } : {}) }],
})

type Found = {
  total: number
  items: {
    people: { candidateId: string }[]
    reasons: { kind: string; value: string }[]
    lines: { path: string; proposed: string }[]
  }[]
  previousCursor?: string
  nextCursor?: string
}
const found = async (input: Record<string, unknown> = {}, caller = recruiter()) =>
  (await house.done(caller, 'find_duplicates', input)) as unknown as Found

describe('find_duplicates', () => {
  it('tells why: mail in any case, phone with or without its country, name with employer and dates', async () => {
    const first = await house.addCandidate({ name: 'Nadège Fontanel', email: 'nadege@example.org' })
    const second = await house.addCandidate({ name: 'N. Fontanel', email: 'NADEGE@example.org' })
    const [third, fourth] = [
      await house.addCandidate({ name: 'Awa Diop', email: 'awa@example.org' }),
      await house.addCandidate({ name: 'Awa Diop-Sarr', email: 'awa.diop@example.net' }),
    ]
    for (const [candidateId, phone] of [
      [third, '06 39 98 12 40'],
      [fourth, '+33 6 39 98 12 40'],
    ] as const)
      await writeIdentity(house.deps.database.system, house.deps.keys, {
        candidateId,
        organisationId: house.organisationId,
        identity: { name: 'Awa Diop', phone },
      })
    const fifth = await house.addCandidate({
      name: 'Karim Benali',
      email: 'k1@example.org',
      profile: work('EHPAD Les Tilleuls', '2019-01', '2021-05'),
    })
    const sixth = await house.addCandidate({
      name: 'BENALI Karim',
      email: 'k2@example.org',
      profile: work('Ehpad les tilleuls', '2020-01'),
    })
    const { items, total } = await found()
    expect(total).toBe(3)
    const reasons = Object.fromEntries(
      items.map(({ people, reasons: why }) => [
        people
          .map(({ candidateId }) => candidateId)
          .sort()
          .join(' '),
        why.map(({ kind }) => kind),
      ]),
    )
    expect(reasons).toEqual({
      [[first, second].sort().join(' ')]: ['email'],
      [[third, fourth].sort().join(' ')]: ['phone'],
      [[fifth, sixth].sort().join(' ')]: ['employer'],
    })
    expect(await found({ candidateId: first })).toMatchObject({ total: 1 })
  })

  it('leaves alone a name shared by people who never worked together, and other organisations', async () => {
    const before = (await found()).total
    await house.addCandidate({
      name: 'Louis Martin',
      email: 'l1@example.org',
      profile: work('Mairie de Bron', '2010-01', '2012-01'),
    })
    await house.addCandidate({ name: 'Louis Martin', email: 'l2@example.org', profile: work('Mairie de Bron', '2018-01') })
    expect((await found()).total).toBe(before)
    expect((await found({}, house.callerAs('recruiter', { organisationId: 'org_elsewhere' }))).total).toBe(0)
  })

  it('pages, each pair once', async () => {
    const seen: string[] = []
    let cursor: string | undefined
    let back: string | undefined
    do {
      const page = await found({ limit: 1, ...(cursor ? { cursor } : {}) })
      seen.push(...page.items.map(({ people }) => people.map(({ candidateId }) => candidateId).join(' ')))
      if (page.nextCursor === undefined) back = page.previousCursor
      cursor = page.nextCursor
    } while (cursor)
    expect(new Set(seen).size).toBe(3)
    expect(seen).toHaveLength(3)
    const before = await found({ limit: 1, cursor: back! })
    expect(before.items[0]!.people.map(({ candidateId }) => candidateId).join(' ')).toBe(seen[1])
    expect(before.previousCursor).toBe('')
  })
})
