import { stopAnswer } from '#agent/resume'
import { callerOf } from '#app/auth/caller'
import { answering } from '#app/door/answer'

type Context = { params: Promise<{ id: string }> }

/** Stops the answer that is being written; what came of it is kept. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const caller = await callerOf(request)
    return Response.json({ stopped: await stopAnswer(caller, (await params).id) })
  })
}
