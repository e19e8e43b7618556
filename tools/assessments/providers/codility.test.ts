import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { parseEnv } from '#lib/env'
import { codilityAccess, codilityProvider, isFromCodility } from './codility.ts'
import { openCodility } from './codility-testing.ts'

let server: Awaited<ReturnType<typeof openCodility>>
beforeAll(async () => {
  server = await openCodility()
})
afterAll(() => server.close())

const access = (more: object = {}) => ({
  token: server.token,
  url: server.url,
  callback: 'https://bassin.example.org/api/webhooks/codility',
  ...more,
})
const invited = { assessmentId: 'asmt_1', externalTestId: '4101', name: 'Awa Marie Diarra', email: 'awa@example.org' }

describe('over the wire', () => {
  it('reads every page of the tests', async () => {
    expect(await codilityProvider(access()).tests()).toEqual([
      { externalId: '4101', name: 'Backend, two tasks' },
      { externalId: '4103', name: 'SQL and reading code' },
    ])
  })

  it('invites with a name, a mail and where to post the result', async () => {
    const { externalId, address } = await codilityProvider(access()).invite(invited)
    const session = server.sessions.get(externalId)!
    expect(session).toMatchObject({
      candidate: 'asmt_1',
      email: 'awa@example.org',
      callbacks: [{ event: 'result', url: access().callback }],
    })
    expect(address).toBe(`https://app.codility.example/test/${externalId}/`)
    await codilityProvider(access({ callback: null })).invite(invited)
    expect([...server.sessions.values()].at(-1)!.callbacks).toEqual([])
  })

  test.each<[string, number, object]>([
    ['a wrong token', 0, { code: 'invalid', details: { reason: 'provider_refused' } }],
    ['too many calls', 429, { code: 'unavailable', details: { reason: 'provider_down' } }],
    ['a breakdown', 503, { code: 'unavailable', details: { reason: 'provider_down' } }],
    ['a bad request', 400, { code: 'invalid', details: { reason: 'provider_answer' } }],
  ])('says what is wrong: %s', async (_name, status, error) => {
    server.break(status)
    const provider = codilityProvider(access(status === 0 ? { token: 'another' } : {}))
    await expect(provider.tests()).rejects.toMatchObject(error)
    server.break(0)
  })

  it('says what is wrong: no such test, no such server', async () => {
    const unknown = codilityProvider(access()).invite({ ...invited, externalTestId: '9' })
    await expect(unknown).rejects.toMatchObject({ code: 'not_found', details: { reason: 'provider_missing' } })
    const nobody = codilityProvider(access({ url: 'http://127.0.0.1:9' })).tests()
    await expect(nobody).rejects.toMatchObject({ code: 'unavailable', details: { reason: 'provider_down' } })
  })
})

it('is not there unless it is configured', () => {
  expect(codilityAccess(parseEnv({}))).toBeUndefined()
  const given = { CODILITY_TOKEN: 'abc', BASSIN_URL: 'https://bassin.example.org' }
  expect(codilityAccess(parseEnv(given))).toEqual({
    token: 'abc',
    url: 'https://codility.com',
    callback: 'https://bassin.example.org/api/webhooks/codility',
  })
  expect(codilityAccess(parseEnv({ CODILITY_TOKEN: 'abc' }))!.callback).toBeNull()
})

describe('a signature', () => {
  const body = '{"event":"result","session":{"id":"T1"}}'
  const sum = (text: string) => createHash('md5').update(text).digest('hex')
  const signed = () => ({ body, authorization: `Bearer ${server.token}`, checksum: sum(body + server.token) })
  test.each<[string, boolean, () => object]>([
    ['as Codility makes it', true, () => ({})],
    ['in capitals', true, () => ({ checksum: signed().checksum.toUpperCase() })],
    ['of other words', false, () => ({ body: body.replace('T1', 'T2') })],
    ['without a checksum', false, () => ({ checksum: null })],
    ['without a bearer', false, () => ({ authorization: null })],
    ['with a bearer of somebody’s own', false, () => ({ authorization: 'Bearer mine', checksum: sum(`${body}mine`) })],
    ['with a bearer of nothing', false, () => ({ authorization: 'Bearer ', checksum: sum(body) })],
    ['with a checksum of the body alone', false, () => ({ checksum: sum(body) })],
    ['in another scheme', false, () => ({ authorization: `Basic ${server.token}` })],
  ])('%s: %s', (_name, holds, change) => {
    expect(isFromCodility(access(), { ...signed(), ...change() })).toBe(holds)
  })
})
