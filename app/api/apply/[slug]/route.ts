import { z } from 'zod'
import { AppError, toAppError } from '#lib/errors'
import { maxFileBytes } from '#lib/file-size'
import { house } from '#app/auth/house'
import { stranger } from '#app/auth/stranger'
import { answering } from '#app/door/answer'
import { limit } from '#lib/limit'
import { type HeldFile, heldForm } from '#app/door/multipart'
import { call } from '#tools/kit/call'
import type { OutputOf } from '#tools/registry'

type Context = { params: Promise<{ slug: string }> }

const perMinute = 10
const answersOf = z.record(z.string(), z.string())

/** Takes an application from a public page: the words first, then the CV, whose fault loses nothing of the words. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { slug } = await params
    limit(`apply:${request.headers.get('x-forwarded-for')?.split(',')[0] ?? 'direct'}`, perMinute)
    const { fields, file } = await heldForm(request, maxFileBytes)
    const candidateId = await apply(slug, fields)
    const failure = file?.content.length ? await keep(candidateId, file) : undefined
    if (!request.headers.get('accept')?.includes('application/json')) {
      const key = text(fields, 'key')
      return Response.redirect(new URL(`/offres/${slug}?sent=1${key ? `&cle=${encodeURIComponent(key)}` : ''}`, request.url), 303)
    }
    return Response.json({ sent: true, ...(failure ? { cv: { reason: failure } } : {}) })
  })
}

const text = (fields: Map<string, string>, name: string) => {
  const value = fields.get(name)
  return value?.trim() ? value : undefined
}

async function caller(userId?: string) {
  const found = await stranger('fr', userId)
  if (!found) throw new AppError('not_found', 'No such advert', { reason: 'job_missing' })
  return found
}

async function apply(slug: string, fields: Map<string, string>): Promise<string> {
  const parsed = answersOf.safeParse(parseJson(text(fields, 'answers') ?? '{}'))
  const input = {
    slug,
    key: text(fields, 'key'),
    name: text(fields, 'name') ?? '',
    contact: text(fields, 'contact') ?? '',
    message: text(fields, 'message'),
    answers: parsed.success ? parsed.data : {},
    pool: fields.has('pool'),
  }
  const result = await call(await house(), await caller(), 'apply_publicly', input)
  return (result as { output: OutputOf<'apply_publicly'> }).output.candidateId
}

function parseJson(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    throw new AppError('invalid', 'The answers are not readable', { reason: 'request_invalid' })
  }
}

/** The reason why the CV was not kept, or undefined. */
async function keep(candidateId: string, { name, content }: HeldFile): Promise<string | undefined> {
  try {
    await call(await house(), await caller(`visitor:${candidateId}`), 'upload_cv', { fileName: name, content, candidateId })
    return undefined
  } catch (error) {
    const { code, details } = toAppError(error)
    if (code !== 'invalid' && code !== 'too_large') throw error
    return String(details['reason'] ?? code)
  }
}
