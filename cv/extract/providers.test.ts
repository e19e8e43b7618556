import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseEnv } from '#lib/env'
import { askProviders } from './providers.ts'

type Asked = { path: string; headers: Record<string, unknown>; body: string }

/** Speaks what the two services speak: POST /v1/ocr of Mistral and POST /general/v0/general of Unstructured. */
let server: Server
let address = ''
let asked: Asked[] = []
let answers: Record<string, { status: number; body: unknown }> = {}

beforeAll(async () => {
  server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const path = request.url ?? ''
      asked.push({ path, headers: request.headers, body: Buffer.concat(parts).toString('latin1') })
      const { status, body } = answers[path] ?? { status: 404, body: { detail: 'not found' } }
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))
beforeEach(() => {
  asked = []
  answers = {
    '/v1/ocr': {
      status: 200,
      body: {
        model: 'mistral-ocr-latest',
        usage_info: { pages_processed: 1, doc_size_bytes: 3 },
        pages: [
          {
            index: 0,
            markdown: '# Léa Martineau\n\n## Expérience\n\n- Aide-soignante, EHPAD Les Tilleuls',
            images: [],
            dimensions: { dpi: 200, height: 2200, width: 1700 },
          },
        ],
      },
    },
    '/general/v0/general': {
      status: 200,
      body: [
        { type: 'Title', element_id: 'a', text: 'Emma Wright', metadata: { page_number: 1 } },
        { type: 'ListItem', element_id: 'b', text: 'Wound care', metadata: { page_number: 2 } },
      ],
    },
  }
})

const picture = { bytes: new Uint8Array([0x89, 0x50, 0x4e]), fileName: 'cv.png', format: 'png' as const }
const settings = (more: Record<string, string>) => parseEnv({ ...more })
const key = () => ({ MISTRAL_API_KEY: 'key-m', MISTRAL_URL: address })
const mistral = () => ({ ...key(), CV_READERS: 'mistral' })
const unstructured = () => ({ UNSTRUCTURED_API_KEY: 'key-u', UNSTRUCTURED_URL: address })

describe('askProviders', () => {
  it('sends a picture to Mistral and reads its pages of Markdown', async () => {
    const read = await askProviders(picture, settings(mistral()))
    expect(read?.lines).toMatchObject([
      { text: 'Léa Martineau', page: 1, heading: 1 },
      { text: 'Expérience', heading: 2 },
      { text: '• Aide-soignante, EHPAD Les Tilleuls' },
    ])
    expect(read?.flags).toContainEqual({ kind: 'ocr', reason: 'mistral' })
    expect(asked[0]).toMatchObject({ path: '/v1/ocr', headers: { authorization: 'Bearer key-m' } })
    expect(JSON.parse(asked[0]!.body)).toMatchObject({
      model: 'mistral-ocr-latest',
      document: { type: 'image_url', image_url: 'data:image/png;base64,iVBO' },
    })
  })

  it('sends a scanned PDF to Unstructured and reads its elements', async () => {
    const read = await askProviders({ ...picture, fileName: 'cv.pdf', format: 'pdf' }, settings(unstructured()))
    expect(read?.lines).toMatchObject([
      { text: 'Emma Wright', page: 1, bold: true },
      { text: '• Wound care', page: 2 },
    ])
    expect(asked[0]).toMatchObject({ path: '/general/v0/general', headers: { 'unstructured-api-key': 'key-u' } })
    expect(asked[0]!.body).toContain('filename="cv.pdf"')
  })

  it('asks the next service when one fails, and answers nothing when none is left', async () => {
    answers['/v1/ocr'] = { status: 503, body: { message: 'busy' } }
    const both = settings({ ...key(), ...unstructured(), CV_READERS: 'mistral,unstructured' })
    expect((await askProviders(picture, both))?.flags).toContainEqual({ kind: 'ocr', reason: 'unstructured' })
    answers['/general/v0/general'] = { status: 500, body: { detail: 'broken' } }
    expect(await askProviders(picture, both)).toBeUndefined()
    expect(asked.map(({ path }) => path)).toEqual(['/v1/ocr', '/general/v0/general', '/v1/ocr', '/general/v0/general'])
  })

  it('keeps to the order of CV_READERS; «builtin» asks nobody', async () => {
    const both = { ...key(), ...unstructured() }
    const second = await askProviders(picture, settings({ ...both, CV_READERS: 'unstructured,mistral' }))
    expect(second?.flags).toContainEqual({ kind: 'ocr', reason: 'unstructured' })
    expect(await askProviders(picture, settings({ ...both, CV_READERS: 'builtin' }))).toBeUndefined()
    expect(asked).toHaveLength(1)
  })

  it('sends Mistral nothing where only the key of the assistant is set', async () => {
    expect(await askProviders(picture, settings(key()))).toBeUndefined()
    expect(asked).toEqual([])
    const read = await askProviders(picture, settings({ ...key(), ...unstructured() }))
    expect(read?.flags).toContainEqual({ kind: 'ocr', reason: 'unstructured' })
  })

  it('takes no hidden signs from a service', async () => {
    answers['/general/v0/general'] = {
      status: 200,
      body: [{ type: 'NarrativeText', text: `Nurse in Leeds${String.fromCodePoint(0xe0041, 0xe0042)}\u200B since 2019` }],
    }
    expect((await askProviders(picture, settings(unstructured())))?.lines).toMatchObject([{ text: 'Nurse in Leeds since 2019' }])
  })
})
