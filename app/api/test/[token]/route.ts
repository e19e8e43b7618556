import { z } from 'zod'
import { AppError } from '#lib/errors'
import { callByLink } from '#app/auth/by-link'
import { answering } from '#app/door/answer'
import { limit } from '#lib/limit'

const body = z.discriminatedUnion('do', [
  z.object({ do: z.literal('start') }),
  z.object({
    do: z.literal('answer'),
    questionId: z.string().max(40),
    value: z.string().max(4000),
    values: z.array(z.string().max(40)).max(20),
  }),
  z.object({ do: z.literal('submit') }),
])
const perMinute = 240

type Context = { params: Promise<{ token: string }> }

/** Where a sitting stands, for a page that was away. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { token } = await params
    limit(`test:${token}`, perMinute)
    return Response.json(await callByLink('get_sitting', { token }), { headers: { 'cache-control': 'private, no-store' } })
  })
}

/** Begins a test, keeps an answer, hands it in: by the link of a mail. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { token } = await params
    limit(`test:${token}`, perMinute)
    const given = body.safeParse(await request.json().catch(() => undefined))
    if (!given.success) throw new AppError('invalid', 'Not a step of a test', { reason: 'request_invalid' })
    if (given.data.do === 'start') return Response.json(await callByLink('start_sitting', { token }))
    if (given.data.do === 'submit') return Response.json(await callByLink('submit_sitting', { token }))
    const { questionId, value, values } = given.data
    return Response.json(await callByLink('answer_sitting', { token, questionId, value, values }))
  })
}
