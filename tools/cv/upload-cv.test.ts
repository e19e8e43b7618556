import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'
import { drainQueue } from '../worker.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())
const recruiter = () => house.callerAs('recruiter')

const cv = `Nadège Fontanel
Aide-soignante
69100 Villeurbanne
06 39 98 12 40
nadege.fontanel@example.org

EXPÉRIENCE
mars 2020 – aujourd'hui : Aide-soignante de nuit, EHPAD Les Tilleuls, Villeurbanne

DIPLÔMES
2018 : Diplôme d'État d'aide-soignant
`
const bytes = (text: string) => new TextEncoder().encode(text)

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
