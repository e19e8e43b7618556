import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseEnv } from '#lib/env'
import { readHere } from '../read-here.ts'
import type { CvReading } from '../reading.ts'
import { acceptProposal } from './accept.ts'
import { withProposals } from './propose.ts'

/** Speaks chat completions: says what a test has put into `said`, and keeps what it was asked. */
let server: Server
let said: { status: number; content: string }
let asked: { path: string; key: string | undefined; body: string }[] = []
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => {
      asked.push({ path: request.url!, key: request.headers.authorization, body })
      response
        .writeHead(said.status, { 'content-type': 'application/json' })
        .end(JSON.stringify({ choices: [{ message: { content: said.content } }] }))
    })
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => new Promise((resolve) => void server.close(resolve)))
beforeEach(() => (asked = []))

const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const settings = (more: Record<string, string> = { CV_PROPOSALS: 'mistral' }) =>
  parseEnv({ MISTRAL_API_KEY: 'key-m', MISTRAL_URL: address(), ...more })
const bytesOf = (text: string) => new TextEncoder().encode(text)

const story = `Nadia Belhaj
nadia.belhaj@example.org

COMPÉTENCES
Tri, cariste

Puis, de mars 2019 à juin 2021, j'ai tenu le quai de nuit   chez Ombelle Fret à Genas,
où j'étais cheffe de quai.`
const proposal = {
  basics: { name: 'Nadia Belhadj-Martin', city: 'Genas' },
  work: [
    { name: 'Ombelle Fret', position: 'cheffe de quai', startDate: 'mars 2019', endDate: 'juin 2021', location: 'Lyon' },
    { name: 'Amazon', position: 'Directrice logistique', startDate: '2015' },
  ],
  skills: [{ name: 'Direction générale' }],
  certificates: [{ name: 'CACES R489' }],
}

describe('withProposals', () => {
  let reading: CvReading
  const propose = async (content: string | object, more?: Record<string, string>, status = 200) => {
    said = { status, content: typeof content === 'string' ? content : JSON.stringify(content) }
    const read = await readHere(bytesOf(story), 'cv.txt', { documentId: 'doc_1' })
    const { work: _work, ...profile } = read.profile
    reading = { ...read, profile, facts: read.facts.filter(({ path }) => !path.startsWith('work')) }
    return withProposals(reading, settings(more), { documentId: 'doc_1' })
  }

  it('adds what stands in the text, with its place, and drops what does not', async () => {
    const { profile, facts, text } = await propose(proposal)
    expect(profile.work).toEqual([{ name: 'Ombelle Fret', position: 'cheffe de quai', startDate: '2019-03', endDate: '2021-06' }])
    expect(profile.certificates).toBeUndefined()
    const fact = facts.find(({ path }) => path === 'work[0].startDate')!
    expect(fact).toMatchObject({ value: '2019-03', words: 'mars 2019', confidence: 0.5, source: { documentId: 'doc_1' } })
    const { start, end } = fact.source as { start: number; end: number }
    expect(text.slice(start, end)).toBe('mars 2019')
  })

  it('never changes what was read', async () => {
    const { profile } = await propose(proposal)
    expect(profile.basics?.name).toBe('Nadia Belhaj')
    expect(profile.skills).toEqual(reading.profile.skills)
  })

  it('finds whole words alone, whatever spaces are between them, and those of an entry near each other', async () => {
    const { profile } = await propose({ work: [{ position: 'quai de nuit chez', name: 'Ombelle' }, { position: 'quai de nui' }] })
    expect(profile.work).toEqual([{ position: 'quai de nuit chez', name: 'Ombelle' }])
    const text = `${story}${'\n.'.repeat(300)}\nmars 2001`
    const far = { work: [{ position: 'cheffe de quai', startDate: 'mars 2001' }] }
    expect(acceptProposal(far, { text, pages: [], profile: {}, facts: [] }).profile.work).toEqual([
      { position: 'cheffe de quai' },
    ])
  })

  it('sends the visible text alone, to the model that is named for it', async () => {
    await propose({})
    expect(asked).toMatchObject([{ path: '/v1/chat/completions', key: 'Bearer key-m' }])
    expect(JSON.parse(asked[0]!.body).messages.at(-1)).toEqual({ role: 'user', content: reading.text })
    await propose({}, { CV_PROPOSALS: 'compatible', OPENAI_COMPATIBLE_URL: `${address()}/own/v1` })
    expect(asked.at(-1)).toMatchObject({ path: '/own/v1/chat/completions', key: undefined })
  })

  it.each<Record<string, string>>([{}, { CV_PROPOSALS: 'builtin' }, { CV_PROPOSALS: 'openai' }])(
    'asks nobody with %j',
    async (more) => {
      expect(await propose(proposal, more)).toEqual(reading)
      expect(asked).toEqual([])
    },
  )

  it.each([
    ['no JSON', 'Sure! Here is the CV', 200],
    ['another shape', { work: 'a lot' }, 200],
    ['a fault', '{}', 500],
  ])('leaves the reading as it is at %s', async (_name, content, status) => {
    expect(await propose(content, undefined, status)).toEqual(reading)
  })
})
