import { callerOf } from '#app/auth/caller'
import { house } from '#app/auth/house'
import { AppError } from '#lib/errors'
import { call } from '#tools/kit/call'
import type { InputOf, OutputOf } from '#tools/registry'
import { downloadHeaders } from './download.ts'

type FileTool = 'get_interview_calendar' | 'get_message_attachment'
type Name = FileTool | 'get_exported_candidates'

/** What a tool that waits for no yes answers to who asks. */
export async function toolOutput<Tool extends Name>(request: Request, name: Tool, input: InputOf<Tool>): Promise<OutputOf<Tool>> {
  const result = await call(await house(), await callerOf(request, 'page'), name, input)
  if (result.status !== 'done') throw new AppError('internal', `${name} asked`)
  return result.output as OutputOf<Tool>
}

/** The file that a tool gives to who asks, as a download. */
export async function toolDownload<Tool extends FileTool>(request: Request, name: Tool, input: InputOf<Tool>): Promise<Response> {
  const { content, ...named }: OutputOf<FileTool> = await toolOutput(request, name, input)
  return new Response(content, { headers: downloadHeaders(named) })
}
