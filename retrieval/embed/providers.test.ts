import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { env as readEnv } from '#lib/env'
import { overRange } from '#retrieval/rank/fuse'
import { dot } from './builtin/embedding.ts'
import { createCompatibleEmbedder, createMistralEmbedder, createOpenAiEmbedder } from './providers.ts'
import type { VectorCache } from './remote.ts'

type Body = { model: string; input: string[]; dimensions?: number; encoding_format: string }
type Handler = (body: Body, request: IncomingMessage, response: ServerResponse) => void
const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function serve(handler: Handler): Promise<string> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => handler(JSON.parse(Buffer.concat(chunks).toString()) as Body, request, response))
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
}

function answer(body: Body, response: ServerResponse): void {
  const data = body.input.map((text, index) => ({
    object: 'embedding',
    index,
    embedding: [text.length, 0],
  }))
  response.setHeader('content-type', 'application/json')
  const usage = { prompt_tokens: 1, completion_tokens: 0, total_tokens: 1 }
  response.end(JSON.stringify({ id: 'e', object: 'list', model: body.model, data: data.toReversed(), usage }))
}

test('each provider is asked in its own wire format, by its own client', async () => {
  const seen: { body: Body; path: string | undefined; key: string | undefined }[] = []
  const url = await serve((body, request, response) => {
    seen.push({ body, path: request.url, key: request.headers.authorization })
    answer(body, response)
  })
  await createMistralEmbedder({ url, key: 'm', dimensions: 2 }).embedQueries(['a'])
  await createOpenAiEmbedder({ url, key: 'o', dimensions: 2 }).embedQueries(['b'])
  const e5 = {
    url,
    model: 'e5',
    dimensions: 2,
    queryPrefix: 'query: ',
    passagePrefix: 'passage: ',
  }
  await createCompatibleEmbedder(e5).embedQueries(['c'])
  await createCompatibleEmbedder(e5).embedPassages(['d'])
  expect(seen).toEqual([
    {
      body: { model: 'mistral-embed', input: ['a'], encoding_format: 'float' },
      path: '/v1/embeddings',
      key: 'Bearer m',
    },
    {
      body: {
        model: 'text-embedding-3-small',
        input: ['b'],
        dimensions: 2,
        encoding_format: 'float',
      },
      path: '/v1/embeddings',
      key: 'Bearer o',
    },
    {
      body: { model: 'e5', input: ['query: c'], encoding_format: 'float' },
      path: '/v1/embeddings',
      key: undefined,
    },
    {
      body: { model: 'e5', input: ['passage: d'], encoding_format: 'float' },
      path: '/v1/embeddings',
      key: undefined,
    },
  ])
})

test('batches stay in order, few at a time, and repeats are asked once', async () => {
  let [out, most] = [0, 0]
  const sizes: number[] = []
  const url = await serve((body, _, response) => {
    most = Math.max(most, ++out)
    sizes.push(body.input.length)
    setTimeout(() => {
      out--
      const data = body.input.map((text, index) => ({ index, embedding: [Number(text), 1] }))
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ data }))
    }, 20)
  })
  const embedder = createCompatibleEmbedder({
    url,
    model: 'm',
    dimensions: 2,
    batchSize: 3,
    concurrency: 2,
  })
  const numbers = Array.from({ length: 10 }, (_, index) => index + 1)
  const vectors = await embedder.embedPassages([...numbers, 1].map(String))
  expect(vectors.map((vector) => Math.round(vector[0]! / vector[1]!))).toEqual([...numbers, 1])
  expect(sizes.toSorted()).toEqual([1, 3, 3, 3])
  expect(most).toBe(2)
})

test('Retry-After is kept, a refusal that will not change is not repeated', async () => {
  const times: number[] = []
  const url = await serve((body, _, response) => {
    times.push(performance.now())
    if (times.length > 1) return answer(body, response)
    response.writeHead(429, { 'retry-after': '1' }).end()
  })
  await createCompatibleEmbedder({ url, model: 'm', dimensions: 2 }).embedQueries(['a'])
  expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(950)
  let asked = 0
  const closed = await serve((_, __, response) => {
    asked++
    response.writeHead(401).end()
  })
  await expect(createCompatibleEmbedder({ url: closed, model: 'm', dimensions: 2 }).embedQueries(['a'])).rejects.toMatchObject({
    code: 'unavailable',
  })
  expect(asked).toBe(1)
})

test('the cache is keyed by model and text, the budget stops what it does not cover', async () => {
  let asked = 0
  const url = await serve((body, _, response) => {
    asked += body.input.length
    answer(body, response)
  })
  const kept = new Map<string, Float32Array>()
  const cache: VectorCache = {
    get: async (keys) => keys.map((key) => kept.get(key)),
    set: async (entries) => {
      for (const { key, vector } of entries) kept.set(key, vector)
    },
  }
  let left = 6
  const budget = { spend: async (characters: number) => (left -= characters) >= 0 }
  const settings = { url, dimensions: 2, cache, budget }
  await createCompatibleEmbedder({ ...settings, model: 'one' }).embedQueries(['abc'])
  await createCompatibleEmbedder({ ...settings, model: 'one' }).embedQueries(['abc'])
  expect(asked).toBe(1)
  await createCompatibleEmbedder({ ...settings, model: 'two' }).embedQueries(['abc'])
  expect(asked).toBe(2)
  await expect(createCompatibleEmbedder({ ...settings, model: 'three' }).embedQueries(['abc'])).rejects.toMatchObject({
    code: 'too_many',
  })
  expect(asked).toBe(2)
})

test('a silent server and vectors of another size are errors', async () => {
  const silent = await serve(() => {})
  const slow = createCompatibleEmbedder({
    url: silent,
    model: 'm',
    dimensions: 2,
    timeoutMilliseconds: 50,
  })
  await expect(slow.embedQueries(['a'])).rejects.toMatchObject({
    code: 'unavailable',
    details: { reason: 'embedding_unreachable' },
  })
  const url = await serve((body, _, response) => answer(body, response))
  const other = createCompatibleEmbedder({ url, model: 'm', dimensions: 3 })
  await expect(other.embedQueries(['a'])).rejects.toMatchObject({
    details: { reason: 'embedding_malformed' },
  })
})

const { EMBEDDINGS_URL: realUrl, EMBEDDINGS_MODEL: realModel } = readEnv()
const realServers = realUrl && realModel ? [{ url: realUrl, model: realModel }] : []

describe.each(realServers)('the server at $url', (server) => {
  const e5 = createCompatibleEmbedder({
    ...server,
    queryPrefix: 'query: ',
    passagePrefix: 'passage: ',
    batchSize: 2,
  })
  const people = ['infirmière de nuit en EHPAD', 'welder and fabricator', 'développeur java', 'registered nurse, night shifts']

  test('finds a trade across languages, with cosines that lie close together', async () => {
    const [query] = await e5.embedQueries(['staff nurse for nights'])
    const passages = await e5.embedPassages(people)
    const cosines = Float64Array.from(passages, (passage) => dot(query!, passage))
    expect(Math.min(...cosines)).toBeGreaterThan(0.6)
    const order = [...cosines.keys()].toSorted((a, b) => cosines[b]! - cosines[a]!)
    expect(order.slice(0, 2).toSorted()).toEqual([0, 3])
    const spread = overRange(cosines)
    expect([Math.min(...spread), Math.max(...spread)]).toEqual([0, 1])
  })

  test('says that an address without embeddings is none', async () => {
    const other = createCompatibleEmbedder({
      url: `${server.url}/none`,
      model: server.model,
      retries: 0,
    })
    await expect(other.embedQueries(['nurse'])).rejects.toMatchObject({ code: 'unavailable' })
  })
})
