import { AppError } from '#lib/errors'
import { callByLink } from '#app/auth/by-link'
import { answering } from '#app/door/answer'
import { limit } from '#app/door/limit'

const perMinute = 12
const mostBytes = 10 * 1024 * 1024

/** Keeps a photo or a file as the answer to one question of a test. */
export function POST(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  return answering(async () => {
    const { token } = await params
    limit(`test-file:${token}`, perMinute)
    if (Number(request.headers.get('content-length') ?? 0) > mostBytes + 20_000)
      throw new AppError('too_large', 'The file is larger than 10 MB', { reason: 'file_too_large', limitMb: 10 })
    const form = await request.formData().catch(() => undefined)
    const [file, questionId] = [form?.get('file'), form?.get('questionId')]
    if (!(file instanceof File) || typeof questionId !== 'string')
      throw new AppError('invalid', 'Not a file', { reason: 'request_invalid' })
    const content = new Uint8Array(await file.arrayBuffer())
    return Response.json(await callByLink('answer_sitting', { token, questionId, file: { name: file.name || 'photo', content } }))
  })
}
