import { AppError } from '#lib/errors'
import { maxFileBytes } from '#lib/file-size'
import { callByLink } from '#app/auth/by-link'
import { answering } from '#app/door/answer'
import { limit } from '#lib/limit'
import { heldForm } from '#app/door/multipart'

const perMinute = 12

/** Keeps a photo or a file as the answer to one question of a test. */
export function POST(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  return answering(async () => {
    const { token } = await params
    limit(`test-file:${token}`, perMinute)
    const { fields, file } = await heldForm(request, maxFileBytes)
    const questionId = fields.get('questionId')
    if (!file || !questionId) throw new AppError('invalid', 'Not a file', { reason: 'request_invalid' })
    return Response.json(await callByLink('answer_sitting', { token, questionId, file }))
  })
}
