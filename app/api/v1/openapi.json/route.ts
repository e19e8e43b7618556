import { openApi } from '#app/door/openapi'
import { registry } from '#tools/registry'

export function GET(request: Request): Response {
  return Response.json(openApi(registry.values(), new URL(request.url).origin))
}
