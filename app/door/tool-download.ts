import { callerOf } from '#app/auth/caller'
import { house } from '#app/auth/house'
import { AppError } from '#lib/errors'
import { call } from '#tools/kit/call'
import type { InputOf, OutputOf } from '#tools/registry'
import { downloadHeaders } from './download.ts'

type FileTool = 'get_interview_calendar' | 'get_message_attachment'

/** The file that a tool gives to who asks, as a download. */
export async function toolDownload<Name extends FileTool>(request: Request, name: Name, input: InputOf<Name>): Promise<Response> {
  const result = await call(await house(), await callerOf(request, 'page'), name, input)
  if (result.status !== 'done') throw new AppError('internal', `${name} asked`)
  const { content, ...named } = result.output as OutputOf<FileTool>
  return new Response(content, { headers: downloadHeaders(named) })
}
