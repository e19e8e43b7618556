import { resumeResponse } from '#agent/resume'
import { callerOf, mayStill } from '#app/auth/caller'
import { house } from '#app/auth/house'
import { answering } from '#app/door/answer'

type Context = { params: Promise<{ id: string }> }

/** The answer that is being written, from its first frame; 204 where there is none. `?answer=ID` gives that one also when it has just ended. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const caller = await callerOf(request)
    const answerId = new URL(request.url).searchParams.get('answer') ?? undefined
    return resumeResponse(await house(), caller, { conversationId: (await params).id, answerId, still: () => mayStill(caller) })
  })
}
