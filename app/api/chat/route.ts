import { turnResponse } from '#agent/turn'
import { callerOf, mayStill } from '#app/auth/caller'
import { house } from '#app/auth/house'
import { answering } from '#app/door/answer'
import { limit } from '#lib/limit'
import { AppError } from '#lib/errors'

export const maxDuration = 150

/** One turn of a conversation, streamed (`ChatRequest` in #agent/message). */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const caller = await callerOf(request)
    limit(`chat:${caller.userId}`, 60)
    return turnResponse(await house(), caller, await bodyOf(request), { still: () => mayStill(caller) })
  })
}

async function bodyOf(request: Request): Promise<unknown> {
  try {
    return await request.json()
  } catch {
    throw new AppError('invalid', 'The body is not JSON', { reason: 'request_invalid' })
  }
}
