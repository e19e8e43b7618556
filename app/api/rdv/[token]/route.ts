import { z } from 'zod'
import { AppError } from '#lib/errors'
import { callByLink } from '#app/auth/by-link'
import { answering } from '#app/door/answer'
import { limit } from '#app/door/limit'

const body = z.object({ start: z.string().nullable() })
const perMinute = 20

/** Books one of the times offered, or says that none suits. */
export function POST(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  return answering(async () => {
    const { token } = await params
    limit(`rdv:${token}`, perMinute)
    const given = body.safeParse(await request.json().catch(() => undefined))
    if (!given.success) throw new AppError('invalid', 'Not a choice', { reason: 'request_invalid' })
    return Response.json(await callByLink('book_interview', { token, start: given.data.start }))
  })
}
