import { metricsText } from '#lib/trace'
import { answering } from '#app/door/answer'
import { callerOf } from '#app/auth/caller'
import { AppError } from '#lib/errors'

/** Prometheus' text format, for an admin's key. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const caller = await callerOf(request, 'rest')
    if (caller.role !== 'admin') throw new AppError('forbidden', 'Metrics are for admins', { reason: 'role_refused' })
    return new Response(metricsText(), { headers: { 'content-type': 'text/plain; version=0.0.4' } })
  })
}
