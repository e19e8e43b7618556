import { AppError } from '#lib/errors'
import { callerOf } from '#app/auth/caller'
import { house } from '#app/auth/house'
import { answering } from '#app/door/answer'
import { downloadHeaders } from '#app/door/download'
import { call } from '#tools/kit/call'

type Context = { params: Promise<{ id: string }> }
type Exported = { fileName: string; mime: string; content: string }

/** A profile as a file for who may see it: made anew each time, never kept, never run by the browser. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const deps = await house()
    const caller = await callerOf(request, 'page')
    const { id } = await params
    const asked = Object.fromEntries(new URL(request.url).searchParams)
    const result = await call(deps, caller, 'export_profile', { ...asked, candidateId: id })
    if (result.status !== 'done') throw new AppError('conflict', 'This waits for a yes', { reason: 'needs_approval' })
    const { content, ...named } = result.output as Exported
    return new Response(Buffer.from(content, 'base64'), { headers: downloadHeaders(named) })
  })
}
