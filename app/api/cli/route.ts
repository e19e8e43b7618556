import { z } from 'zod'
import { ask } from '#agent/ask'
import { callerOf } from '#app/auth/caller'
import { house } from '#app/auth/house'
import { answering } from '#app/door/answer'
import { AppError } from '#lib/errors'
import { call } from '#tools/kit/call'

const body = z.object({
  tool: z.string().optional(),
  input: z.unknown().optional(),
  approvalId: z.string().optional(),
  ask: z.string().max(32_000).optional(),
})

/** The command line's door on a running server: the operator's token and `X-Bassin-As` say who. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const [deps, caller] = [await house(), await callerOf(request, 'cli')]
    const fileName = new URL(request.url).searchParams.get('fileName')
    if (fileName && request.body) return Response.json(await call(deps, caller, 'upload_cv', { fileName, content: request.body }))
    const given = body.parse(await request.json())
    if (given.ask !== undefined) return streamOf((write) => ask(deps, { ...caller, door: 'chat' }, given.ask!, write))
    if (!given.tool) throw new AppError('invalid', 'Give a tool or a question', { reason: 'input_invalid' })
    return Response.json(
      await call(deps, caller, given.tool, given.input ?? {}, given.approvalId ? { approvalId: given.approvalId } : {}),
    )
  })
}

function streamOf(work: (write: (text: string) => void) => Promise<unknown>): Response {
  const encoder = new TextEncoder()
  const stream = new ReadableStream<Uint8Array>({
    start: async (controller) => {
      try {
        await work((text) => controller.enqueue(encoder.encode(text)))
        controller.close()
      } catch (error) {
        controller.error(error)
      }
    },
  })
  return new Response(stream, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
