import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'
import { drainQueue } from '../worker.ts'
import { bytes, cv } from './cv-testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())
const recruiter = () => house.callerAs('recruiter')

describe('upload_cv', () => {
  it('stores the same bytes once', async () => {
    const first = await house.done(recruiter(), 'upload_cv', { fileName: 'cv.txt', content: bytes(cv) })
    expect(first).toMatchObject({ duplicate: false, state: 'received' })
    expect(await house.done(recruiter(), 'upload_cv', { fileName: 'copy.txt', content: bytes(cv) })).toMatchObject({
      documentId: first['documentId'],
      duplicate: true,
    })
    await drainQueue(house.deps)
  })

  it('makes one document and one reading of the same bytes brought fifty times at once', async () => {
    const content = bytes(`${cv}\nPermis B`)
    const people = ['user-recruiter', 'user-colleague']
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        house.done(house.callerAs('recruiter', { userId: people[index % 2]! }), 'upload_cv', {
          fileName: `cv-${index}.txt`,
          content,
        }),
      ),
    )
    expect(new Set(answers.map(({ documentId }) => documentId)).size).toBe(1)
    expect(answers.filter(({ duplicate }) => !duplicate)).toHaveLength(1)
    const db = house.deps.database.system
    const input = JSON.stringify({ id: answers[0]!['documentId'] })
    const waiting = await db
      .selectFrom('job_queue')
      .select('id')
      .where('tool', '=', 'read_document')
      .where((eb) => eb(eb.cast('input', 'jsonb'), '=', eb.cast(eb.val(input), 'jsonb')))
      .execute()
    expect(waiting).toHaveLength(1)
    await drainQueue(house.deps)
  })

  it('keeps what another organisation has apart: the same bytes there are its own document', async () => {
    const content = bytes(`${cv}\nPermis C`)
    const db = house.deps.database.system
    await db.insertInto('organisation').values({ id: 'org_other', name: 'Autre', slug: 'other', area: 'Lyon' }).execute()
    const here = await house.done(recruiter(), 'upload_cv', { fileName: 'cv.txt', content })
    const stranger = house.callerAs('recruiter', { organisationId: 'org_other', userId: 'user-stranger' })
    const there = await house.done(stranger, 'upload_cv', { fileName: 'cv.txt', content })
    expect(there).toMatchObject({ duplicate: false })
    expect(there['documentId']).not.toBe(here['documentId'])
    await expect(call(house.deps, stranger, 'get_document', { documentId: here['documentId'] })).rejects.toMatchObject({
      code: 'not_found',
    })
    const keys = await db
      .selectFrom('document')
      .select('storage_key')
      .where('id', 'in', [here['documentId'], there['documentId']] as string[])
      .execute()
    expect(new Set(keys.map((row) => row.storage_key)).size).toBe(2)
    await drainQueue(house.deps)
  })

  it('refuses an empty file and one of 11 MB', async () => {
    await expect(
      call(house.deps, recruiter(), 'upload_cv', { fileName: 'a.pdf', content: new Uint8Array() }),
    ).rejects.toMatchObject({ details: { reason: 'empty_file' } })
    await expect(
      call(house.deps, recruiter(), 'upload_cv', { fileName: 'a.pdf', content: new Uint8Array(11 << 20) }),
    ).rejects.toMatchObject({ code: 'too_large' })
  })

  it('is no tool of a model', async () => {
    const machine = house.callerAs('recruiter', { door: 'chat', person: false })
    await expect(call(house.deps, machine, 'upload_cv', { fileName: 'a.txt', content: bytes(cv) })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
