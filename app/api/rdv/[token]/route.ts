import { z } from 'zod'
import { AppError } from '#lib/errors'
import { callByLink } from '#app/auth/by-link'
import { answering } from '#app/door/answer'
import { downloadHeaders } from '#app/door/download'
import { limit } from '#lib/limit'

const body = z.object({ start: z.string().nullable() })
const perMinute = 20

type Context = { params: Promise<{ token: string }> }

/** The booked interview for the person's own calendar. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { token } = await params
    limit(`rdv:${token}`, perMinute)
    const { content, ...named } = await callByLink('get_interview_calendar', { token })
    return new Response(content, { headers: downloadHeaders(named) })
  })
}

/** Books one of the times offered, or says that none suits. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { token } = await params
    limit(`rdv:${token}`, perMinute)
    const given = body.safeParse(await request.json().catch(() => undefined))
    if (!given.success) throw new AppError('invalid', 'Not a choice', { reason: 'request_invalid' })
    return Response.json(await callByLink('book_interview', { token, start: given.data.start }))
  })
}
