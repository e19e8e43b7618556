import { createMcpHandler } from 'mcp-handler'
import { toAppError } from '#lib/errors'
import { call } from '#tools/kit/call'
import type { AnyTool, Caller } from '#tools/kit/define'
import { toolsFor } from '#tools/kit/describe'
import type { Deps } from '#tools/kit/deps'
import { callerOf } from '../auth/caller.ts'
import { house } from '../auth/house.ts'
import { answering } from './answer.ts'
import { limit } from '#lib/limit'

/** The same tools for the assistants that people already use: listed by role, run as the key's owner, writes wait for a yes in Bassin. */
export function mcp(request: Request): Promise<Response> {
  return answering(async () => {
    const deps = await house()
    const caller = await callerOf(request, 'mcp')
    limit(`mcp:${caller.userId}`, 200)
    const handler = createMcpHandler(
      (server) => {
        for (const tool of toolsFor(deps.tools.values(), caller)) register(server, { deps, caller, tool })
      },
      { serverInfo: { name: 'bassin', version: '1' } },
    )
    return handler(request)
  })
}

type Server = Parameters<Parameters<typeof createMcpHandler>[0]>[0]
type Given = { deps: Deps; caller: Caller; tool: AnyTool }

function register(server: Server, { deps, caller, tool }: Given): void {
  const about = { title: tool.title[caller.locale], description: tool.description, inputSchema: tool.input }
  server.registerTool(tool.name, about, async (input: unknown) => {
    try {
      const result = await call(deps, caller, tool.name, input)
      const text =
        result.status === 'done'
          ? tool.forModel(result.output as never)
          : `Waits for a person's yes in Bassin (approval ${result.approvalId}). Nothing is done yet.`
      return {
        content: [{ type: 'text' as const, text }],
        structuredContent: JSON.parse(JSON.stringify(result)) as Record<string, unknown>,
      }
    } catch (thrown) {
      const error = toAppError(thrown)
      return { isError: true, content: [{ type: 'text' as const, text: `${error.code}: ${error.message}` }] }
    }
  })
}
