import { AppError } from '#lib/errors'
import { call } from '#tools/kit/call'
import { matchRoute } from '#tools/kit/describe'
import { callerOf } from '../auth/caller.ts'
import { house } from '../auth/house.ts'
import { answering } from './answer.ts'
import { limit } from '#lib/limit'
import { type Part, bytesOf, mostText, partsOf, textOf } from './multipart.ts'

const maxBody = 15 * 1024 * 1024
const callsPerMinute = 200
/** Five hundred CVs that are dropped at once must not wait for the clock. */
const filesPerMinute = 1000

/** REST from the registry: the path and the query or the body are the input; `X-Approval` carries an approval that was given. */
export function rest(request: Request, path: string[]): Promise<Response> {
  return answering(async () => {
    const deps = await house()
    const caller = await callerOf(request, 'rest')
    refuseForeignWrite(request)
    const brings = request.headers.get('content-type')?.startsWith('multipart/form-data') ?? false
    limit(`${brings ? 'files' : 'rest'}:${caller.userId}`, brings ? filesPerMinute : callsPerMinute)
    const found = matchRoute(deps.tools.values(), request.method, `/${path.join('/')}`)
    if (!found) throw new AppError('not_found', `No ${request.method} /api/v1/${path.join('/')}`, { reason: 'route_unknown' })
    const input = { ...(await inputOf(request)), ...found.parameters }
    const approvalId = request.headers.get('x-approval')
    const result = await call(deps, caller, found.tool.name, input, {
      signal: request.signal,
      ...(approvalId ? { approvalId } : {}),
    })
    return result.status === 'done' ? Response.json(result.output) : Response.json(result, { status: 202 })
  })
}

/** A cookie travels with a page of another site; a key in a header does not. */
function refuseForeignWrite(request: Request): void {
  if (request.method === 'GET' || request.headers.has('authorization')) return
  const origin = request.headers.get('origin')
  if (origin && new URL(origin).host !== request.headers.get('host')) {
    throw new AppError('forbidden', 'This page is of another site', { reason: 'foreign_origin' })
  }
}

async function inputOf(request: Request): Promise<Record<string, unknown>> {
  const query = new URL(request.url).searchParams
  if (request.method === 'GET') return fromQuery(query)
  const type = request.headers.get('content-type') ?? ''
  if (type.startsWith('multipart/form-data')) return fromForm(request)
  // A file as it is, named in the address.
  if (request.body && query.has('fileName') && !/json/.test(type)) return { ...fromQuery(query), content: request.body }
  const text = request.body ? (await bytesOf(request.body, maxBody)).toString('utf8') : ''
  if (!text) return {}
  try {
    const body: unknown = JSON.parse(text)
    if (body !== null && typeof body === 'object' && !Array.isArray(body)) return body as Record<string, unknown>
  } catch {
    // told below, like any other body that is no object
  }
  throw new AppError('invalid', 'The body is not a JSON object', { reason: 'body_not_json' })
}

/** `limit=10`, `filters={"titles":["cariste"]}`: what reads as JSON is JSON, the rest is text. */
function fromQuery(query: URLSearchParams): Record<string, unknown> {
  return Object.fromEntries(
    [...query].map(([key, value]) => [key, /^(-?\d+(\.\d+)?|true|false|null|[[{].*)$/s.test(value) ? parsed(value) : value]),
  )
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

/** The fields, then the file, which is read while the tool stores it. */
async function fromForm(request: Request): Promise<Record<string, unknown>> {
  const parts = partsOf(request)
  const fields: Record<string, unknown> = {}
  for (;;) {
    const { value: part } = await parts.next()
    if (!part) return fields
    if (part.fileName !== undefined) return { fileName: part.fileName, ...fields, content: toTheEnd(part, parts) }
    fields[part.name] = await textOf(part.chunks, mostText)
  }
}

async function* toTheEnd(file: Part, parts: AsyncGenerator<Part>): AsyncGenerator<Uint8Array> {
  yield* file.chunks
  const { value: late } = await parts.next()
  if (late) throw new AppError('invalid', `Put the field ${late.name} before the file`, { reason: 'field_after_file' })
}
