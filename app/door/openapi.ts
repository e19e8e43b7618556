import type { AnyTool } from '#tools/kit/define'
import { inputSchema, outputSchema, routeOf } from '#tools/kit/describe'

type Schema = Record<string, unknown> & { properties?: Record<string, unknown>; required?: string[] }

/** The OpenAPI 3.1 document of every tool that has a route. */
export function openApi(tools: Iterable<AnyTool>, server: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const tool of tools) {
    const route = routeOf(tool)
    if (!route) continue
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(tool) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Bassin',
      version: '1',
      description: 'Each operation is one tool; the chat, MCP and the pages run the same ones.',
    },
    servers: [{ url: `${server}/api/v1` }],
    security: [{ key: [] }],
    paths,
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
  }
}

function operation(tool: AnyTool): Record<string, unknown> {
  const { method, parameters } = routeOf(tool)!
  const { $schema: _dialect, ...input } = inputSchema(tool) as Schema
  const inPath = parameters.map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: input.properties?.[name] ?? { type: 'string' },
  }))
  const others = Object.entries(input.properties ?? {}).filter(([name]) => !parameters.includes(name))
  const inQuery = others.map(([name, schema]) => ({
    name,
    in: 'query',
    required: input.required?.includes(name) ?? false,
    schema,
  }))
  const body = {
    ...input,
    properties: Object.fromEntries(others),
    required: (input.required ?? []).filter((name) => !parameters.includes(name)),
  }
  return {
    operationId: tool.name,
    summary: tool.title.en,
    description: `${tool.description}\n\nRoles: ${tool.roles.join(', ')}. Effect: ${tool.effect}.`,
    parameters: method === 'GET' ? [...inPath, ...inQuery] : inPath,
    ...(method === 'GET' || others.length === 0
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: responses(tool),
  }
}

function responses(tool: AnyTool): Record<string, unknown> {
  const { $schema: _dialect, ...schema } = outputSchema(tool)
  const json = (content: unknown) => ({ 'application/json': { schema: content } })
  const approval = {
    type: 'object',
    properties: {
      status: { const: 'needs_approval' },
      approvalId: { type: 'string' },
      preview: { type: 'object' },
      expiresAt: { type: 'string' },
    },
  }
  return {
    200: { description: 'Done', content: json(schema) },
    ...(tool.effect === 'read'
      ? {}
      : { 202: { description: 'Waits for a person: decide on it, then repeat with X-Approval', content: json(approval) } }),
    default: {
      description: 'Refused',
      content: json({
        type: 'object',
        properties: {
          error: {
            type: 'object',
            properties: { code: { type: 'string' }, reason: { type: 'string' }, message: { type: 'string' } },
          },
        },
      }),
    },
  }
}
