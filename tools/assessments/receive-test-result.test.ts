import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registry } from '../registry.ts'
import { type CodilityHouse, openCodilityHouse } from './codility-sitting-testing.ts'

let house: CodilityHouse
beforeAll(async () => {
  house = await openCodilityHouse(registry.values())
})
afterAll(() => house.close())

const receive = (input: object) => house.at.house.done(house.at.visitor(), 'receive_test_result', input)
const postedFor = (session: string) => {
  const { body, headers } = house.codility.posted(session)[0]!
  return { body, authorization: headers['authorization']!, checksum: headers['checksum']! }
}

describe('receive_test_result', () => {
  it('takes what Codility signed once; the result itself is asked of Codility', async () => {
    const { at, codility, opened } = house
    const one = await opened('Awa Diarra')
    codility.finish(one.session, 150, 200)
    const posted = postedFor(one.session)
    expect(await receive(posted)).toEqual({ received: true })
    const queued = (await at.queued('fetch_test_result')).filter(({ input }) => input['assessmentId'] === one.assessmentId)
    expect(queued.filter(({ run_at }) => run_at.getTime() < Date.now() + 60_000)).not.toHaveLength(0)
    await at.house.done(at.system(), 'fetch_test_result', { assessmentId: one.assessmentId })
    expect(await at.row(one.assessmentId)).toMatchObject({ state: 'scored', share: 75, passed: true })
    expect(await receive(posted)).toEqual({ received: false })
    expect(
      await at.db.selectFrom('provider_event').select('id').where('assessment_id', '=', one.assessmentId).execute(),
    ).toHaveLength(1)
  })

  it('believes no score in a body: only Codility’s own answer counts', async () => {
    const { at, codility, opened } = house
    const one = await opened('Bruno Cazal')
    codility.finish(one.session, 200, 200)
    const flattering = postedFor(one.session)
    codility.finish(one.session, 20, 200)
    await receive(flattering)
    await at.house.done(at.system(), 'fetch_test_result', { assessmentId: one.assessmentId })
    expect(await at.row(one.assessmentId)).toMatchObject({ share: 10, passed: false })
  })

  it('refuses what is forged, changed, not an event, or of no sitting of ours', async () => {
    const { at, codility, opened } = house
    const one = await opened('Chloé Dubreuil')
    codility.finish(one.session, 200, 200)
    const posted = postedFor(one.session)
    const refused = { code: 'unauthorised', details: { reason: 'signature_wrong' } }
    await expect(receive({ ...posted, body: posted.body.replace('result', 'resulT') })).rejects.toMatchObject(refused)
    await expect(receive({ ...posted, authorization: null })).rejects.toMatchObject(refused)
    await expect(receive({ ...posted, checksum: '0'.repeat(32) })).rejects.toMatchObject(refused)
    codility.sessions.set('GONE', { ...codility.sessions.get(one.session)!, id: 'GONE' })
    await expect(receive(postedFor('GONE'))).rejects.toMatchObject({ code: 'not_found' })
    expect(await at.db.selectFrom('provider_event').select('id').where('assessment_id', '=', one.assessmentId).execute()).toEqual(
      [],
    )
  })

  it('is deaf where Codility is not configured', async () => {
    const { at, codility, opened } = house
    const one = await opened('Diane Estève')
    codility.finish(one.session, 200, 200)
    const env = at.house.deps.env
    const { CODILITY_TOKEN: _token, ...rest } = env
    at.house.deps.env = rest
    await expect(receive(postedFor(one.session))).rejects.toMatchObject({ code: 'unauthorised' })
    at.house.deps.env = env
  })
})
