import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Reply, chatChunks, responsesEvents } from './wire.ts'

// A stand-in for Mistral, OpenAI and compatible servers, over HTTP, in their own wire formats. The first folder of the address is
// the way it behaves: `http://127.0.0.1:PORT/ok` answers, `/429`, `/500`, `/hang`… fail in their manner.
//
// What it says follows from the conversation: «call TOOL {json}» calls that tool, anything else is repeated; after a tool's result it
// says «Result: …». GET /requests gives the bodies received so far, DELETE /requests forgets them.

export const manners = [
  'ok',
  'slow',
  '429',
  '429-long',
  '500',
  '500-once',
  'hang',
  'stall',
  'cut',
  'cut-first',
  'bad-json',
  'refused',
] as const
export type Manner = (typeof manners)[number]

type Received = { path: string; authorization: string; body: unknown }

export async function startProviders(port = 0): Promise<{ url: string; close: () => Promise<void> }> {
  const received: Received[] = []
  const counts = new Map<string, number>()
  const server = createServer((request, response) => {
    handle(request, response, { received, counts }).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const { port: chosen } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${chosen}`, close: () => close(server) }
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

type Held = { received: Received[]; counts: Map<string, number> }

async function handle(request: IncomingMessage, response: ServerResponse, { received, counts }: Held): Promise<void> {
  const path = request.url ?? '/'
  if (path === '/requests') {
    if (request.method === 'DELETE') received.length = 0
    return json(response, 200, received)
  }
  const [, manner, ...rest] = path.split('/') as ['', Manner, ...string[]]
  const body = JSON.parse(await textOf(request)) as Record<string, unknown>
  received.push({ path, authorization: request.headers.authorization ?? '', body })
  const count = (counts.get(manner) ?? 0) + 1
  counts.set(manner, count)
  if (refuse(response, manner, count)) return
  const reply = replyTo(body)
  const events =
    rest.at(-1) === 'responses' ? responsesEvents(reply) : chatChunks(reply, { whole: String(body.model).startsWith('mistral') })
  await stream(response, manner, events)
}

/** Manners that answer with a status instead of a stream. */
function refuse(response: ServerResponse, manner: Manner, count: number): boolean {
  const error = { error: { message: manner, type: manner, code: manner, param: null } }
  if (manner === '429' && count % 2 === 1) json(response, 429, error, { 'retry-after': '1' })
  else if (manner === '429-long') json(response, 429, error, { 'retry-after': '60' })
  else if (manner === '500' || (manner === '500-once' && count % 2 === 1)) json(response, 500, error)
  else if (manner === 'refused') json(response, 401, error)
  else if (manner === 'hang') response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders()
  else return false
  return true
}

async function stream(response: ServerResponse, manner: Manner, events: string[]): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
  if (manner === 'cut-first') return void response.destroy()
  if (manner === 'bad-json') events[0] = 'data: {"choices":[{"delta":{"content":\n\n'
  const enough = manner === 'cut' || manner === 'stall' ? Math.ceil(events.length / 2) : events.length
  for (const event of events.slice(0, enough)) {
    response.write(event)
    await new Promise((resolve) => (manner === 'slow' ? setTimeout(resolve, 80) : setImmediate(resolve)))
  }
  if (manner === 'cut') setTimeout(() => response.destroy(), 20)
  else if (manner !== 'stall') response.end()
}

function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

type Message = { role?: string; type?: string; content?: unknown; output?: unknown }

/** Reads `messages` (chat completions) or `input` (responses) and decides what to say. */
function replyTo(body: Record<string, unknown>): Reply {
  const messages = (body.messages ?? body.input ?? []) as Message[]
  const last = messages.at(-1)!
  if (last.role === 'tool' || last.type === 'function_call_output') return { text: `Result: ${wordsOf(last).slice(0, 300)}` }
  const said = wordsOf(messages.findLast(({ role }) => role === 'user') ?? last)
  const call = /^call (\w+) (\{.*\})$/s.exec(said)
  return call ? { call: { name: call[1]!, input: call[2]! } } : { text: `You said: ${said}` }
}

function wordsOf({ content, output }: Message): string {
  const words = content ?? output
  if (typeof words === 'string') return words
  return (Array.isArray(words) ? words : []).map((part: { text?: string }) => part.text ?? '').join('')
}

if (process.argv[1] === import.meta.filename) {
  const { url } = await startProviders(Number(process.argv[2] ?? 0))
  process.stdout.write(`${url}\n`)
}
