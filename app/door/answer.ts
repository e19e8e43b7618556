import { AppError, toAppError } from '#lib/errors'
import { log } from '#lib/log'

/** The one shape of a failed answer: `{error: {code, reason, message, details}}` with the code's status. */
export function failureResponse(thrown: unknown): Response {
  const error = toAppError(thrown)
  if (!(thrown instanceof AppError)) log.error('door_failed', { error: thrown })
  const { reason, ...details } = error.details
  const message = error.code === 'internal' ? 'Something went wrong on our side' : error.message
  const headers: HeadersInit =
    error.code === 'too_many' || error.code === 'unavailable' ? { 'Retry-After': String(details['retryAfter'] ?? 2) } : {}
  return Response.json(
    { error: { code: error.code, reason: reason ?? error.code, message, details } },
    { status: error.status, headers },
  )
}

export async function answering(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    return failureResponse(error)
  }
}
