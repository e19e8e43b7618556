import { unsubscribe } from '../../../auth/unsubscribe.ts'

/** RFC 8058: mail programs post here for «unsubscribe» in one click; so does the page. */
export async function POST(_request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const done = await unsubscribe((await params).token)
  return new Response(null, { status: done ? 204 : 404 })
}

/** A person who follows the same address lands on the page that asks first. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  return Response.redirect(new URL(`/unsubscribe/${encodeURIComponent((await params).token)}`, request.url))
}
