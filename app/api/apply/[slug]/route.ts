import { z } from 'zod'
import { AppError, toAppError } from '#lib/errors'
import { house } from '#app/auth/house'
import { stranger } from '#app/auth/stranger'
import { answering } from '#app/door/answer'
import { limit } from '#app/door/limit'
import { call } from '#tools/kit/call'
import type { OutputOf } from '#tools/registry'

type Context = { params: Promise<{ slug: string }> }

const perMinute = 10
const mostBytes = 10 * 1024 * 1024
const answersOf = z.record(z.string(), z.string())

/** Takes an application from a public page: the words first, then the CV, whose fault loses nothing of the words. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { slug } = await params
    limit(`apply:${request.headers.get('x-forwarded-for')?.split(',')[0] ?? 'direct'}`, perMinute)
    const form = await request.formData().catch(() => {
      throw new AppError('invalid', 'Not a form', { reason: 'request_invalid' })
    })
    const cv = form.get('cv')
    const file = cv instanceof File && cv.size > 0 ? cv : undefined
    if (file && file.size > mostBytes)
      throw new AppError('too_large', 'The file is larger than 10 MB', { reason: 'file_too_large' })
    const candidateId = await apply(slug, form)
    const failure = file && (await keep(candidateId, file))
    if (!request.headers.get('accept')?.includes('application/json')) {
      const key = text(form, 'key')
      return Response.redirect(new URL(`/offres/${slug}?sent=1${key ? `&cle=${encodeURIComponent(key)}` : ''}`, request.url), 303)
    }
    return Response.json({ sent: true, ...(failure ? { cv: { reason: failure } } : {}) })
  })
}

const text = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === 'string' && value.trim() ? value : undefined
}

async function caller(userId?: string) {
  const found = await stranger('fr', userId)
  if (!found) throw new AppError('not_found', 'No such advert', { reason: 'job_missing' })
  return found
}

async function apply(slug: string, form: FormData): Promise<string> {
  const parsed = answersOf.safeParse(parseJson(text(form, 'answers') ?? '{}'))
  const input = {
    slug,
    key: text(form, 'key'),
    name: text(form, 'name') ?? '',
    contact: text(form, 'contact') ?? '',
    message: text(form, 'message'),
    answers: parsed.success ? parsed.data : {},
    pool: form.get('pool') !== null,
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
async function keep(candidateId: string, file: File): Promise<string | undefined> {
  try {
    const content = new Uint8Array(await file.arrayBuffer())
    await call(await house(), await caller(`visitor:${candidateId}`), 'upload_cv', { fileName: file.name, content, candidateId })
    return undefined
  } catch (error) {
    const { code, details } = toAppError(error)
    if (code !== 'invalid' && code !== 'too_large') throw error
    return String(details['reason'] ?? code)
  }
}
