import { AppError } from '#lib/errors'
import { callByWebhook } from '#app/auth/by-webhook'
import { answering } from '#app/door/answer'
import { limit } from '#lib/limit'

const perMinute = 120
const mostBytes = 256_000

/** Codility says that a result is there: signed, taken once, then asked of Codility itself. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    limit(`codility:${request.headers.get('x-forwarded-for')?.split(',')[0] ?? 'direct'}`, perMinute)
    if (Number(request.headers.get('content-length') ?? 0) > mostBytes)
      throw new AppError('too_large', 'The body is too large', { reason: 'request_invalid' })
    const body = await request.text()
    if (body.length > mostBytes) throw new AppError('too_large', 'The body is too large', { reason: 'request_invalid' })
    const signed = { body, authorization: request.headers.get('authorization'), checksum: request.headers.get('checksum') }
    return Response.json(await callByWebhook(signed))
  })
}
