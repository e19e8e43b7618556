import { z } from 'zod'
import type { AnyTool, Caller } from './define.ts'

/** The tools that a caller may run through its door, in the registry's order. */
export function toolsFor(tools: Iterable<AnyTool>, caller: Pick<Caller, 'role' | 'door'>): AnyTool[] {
  return [...tools].filter((tool) => tool.roles.includes(caller.role) && (!tool.doors || tool.doors.includes(caller.door)))
}

/** Those of them that a model is told about. */
export function offeredTo(tools: Iterable<AnyTool>, caller: Pick<Caller, 'role' | 'door'>): AnyTool[] {
  return toolsFor(tools, caller).filter((tool) => tool.offered !== false)
}

export function inputSchema(tool: AnyTool): Record<string, unknown> {
  return z.toJSONSchema(tool.input, { io: 'input', unrepresentable: 'any' }) as Record<string, unknown>
}

export function outputSchema(tool: AnyTool): Record<string, unknown> {
  return z.toJSONSchema(tool.output, { unrepresentable: 'any' }) as Record<string, unknown>
}

export type Route = { method: 'GET' | 'POST' | 'PATCH' | 'DELETE'; path: string; parameters: string[] }

export function routeOf(tool: AnyTool): Route | undefined {
  if (!tool.route) return undefined
  const [method, path] = tool.route.split(' ') as [Route['method'], string]
  return { method, path, parameters: [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!) }
}

/** Finds the tool of a request by method and path; `parameters` are the path's values. */
export function matchRoute(
  tools: Iterable<AnyTool>,
  method: string,
  path: string,
): { tool: AnyTool; parameters: Record<string, string> } | undefined {
  const wanted = path.split('/').filter(Boolean)
  for (const tool of tools) {
    const route = routeOf(tool)
    if (route?.method !== method) continue
    const parameters = matchPath(route.path.split('/').filter(Boolean), wanted)
    if (parameters) return { tool, parameters }
  }
  return undefined
}

function matchPath(pattern: string[], given: string[]): Record<string, string> | undefined {
  if (pattern.length !== given.length) return undefined
  const parameters: Record<string, string> = {}
  for (const [index, part] of pattern.entries()) {
    if (part.startsWith('{')) parameters[part.slice(1, -1)] = decodeURIComponent(given[index]!)
    else if (part !== given[index]) return undefined
  }
  return parameters
}
