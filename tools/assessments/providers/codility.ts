import { createHash } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '#lib/errors'
import type { Env } from '#lib/env'
import { sameText } from '#lib/secrets'
import type { AssessmentProvider, Standing } from './provider.ts'

const waits = 15_000
const mostPages = 20
const date = z
  .string()
  .nullish()
  .transform((text) => (text && !Number.isNaN(Date.parse(text)) ? new Date(text) : null))

const list = z.object({
  next: z.string().nullish(),
  results: z.array(z.object({ id: z.coerce.string(), name: z.string(), is_archived: z.boolean().optional() })),
})
const invitation = z.object({ candidates: z.array(z.object({ test_link: z.string(), session_url: z.string() })).min(1) })
const session = z.object({
  id: z.coerce.string(),
  start_date: date,
  close_date: date,
  evaluation: z.object({ result: z.number().nullish(), max_result: z.number().nullish() }).nullish(),
  report_link: z.string().nullish(),
})

/** What Codility posts when a result is there. */
export const codilityEvent = z.object({ event: z.string().max(40), session: z.object({ id: z.coerce.string().max(80) }) })

export type CodilityAccess = { token: string; url: string; callback: string | null }

/** Its variables, or undefined where the house does not use it. Results are posted to us only where we have a public address. */
export function codilityAccess(env: Env): CodilityAccess | undefined {
  if (!env.CODILITY_TOKEN) return undefined
  const callback = env.BASSIN_URL ? new URL('/api/webhooks/codility', env.BASSIN_URL).href : null
  return { token: env.CODILITY_TOKEN, url: env.CODILITY_URL, callback }
}

/**
 * Tests kept and taken at Codility, over its REST API (codility.com/api-documentation): `GET /api/tests/`, `POST /api/tests/{id}/invite/`,
 * `GET /api/sessions/{id}/`, `POST /api/sessions/{id}/cancel/`, each with the access token as a bearer.
 */
export function codilityProvider(access: CodilityAccess): AssessmentProvider {
  const get = <T>(path: string, shape: z.ZodType<T>) => ask(access, path, { shape })
  return {
    name: 'codility',
    givesTime: false,
    tests: async () => {
      const found: { externalId: string; name: string }[] = []
      let path: string | null = '/api/tests/'
      for (let page = 0; path && page < mostPages; page += 1) {
        const { next, results }: z.output<typeof list> = await get(path, list)
        found.push(...results.flatMap(({ id, name, is_archived }) => (is_archived ? [] : [{ externalId: id, name }])))
        path = next ? ownPath(access, next) : null
      }
      return found
    },
    invite: async ({ assessmentId, externalTestId, name, email }) => {
      const [first_name = '', ...rest] = name.split(' ')
      const body = {
        candidates: [{ id: assessmentId, first_name, last_name: rest.join(' '), email }],
        ...(access.callback ? { event_callbacks: [{ event: 'result', url: access.callback }] } : {}),
      }
      const path = `/api/tests/${encodeURIComponent(externalTestId ?? '')}/invite/`
      const { candidates } = await ask(access, path, { shape: invitation, body })
      const { test_link, session_url } = candidates[0]!
      const externalId = new URL(session_url, access.url).pathname.split('/').findLast(Boolean) ?? ''
      return { externalId, address: webAddress(test_link) }
    },
    standing: async ({ external_id }) => standingOf(await get(sessionPath(external_id), session)),
    cancel: async ({ external_id }) => {
      if (external_id) await ask(access, `${sessionPath(external_id)}cancel/`, { shape: z.unknown(), body: {} })
    },
  }
}

const sessionPath = (id: string | null) => `/api/sessions/${encodeURIComponent(id ?? '')}/`

function standingOf({ start_date, close_date, evaluation, report_link }: z.output<typeof session>): Standing {
  const max = evaluation?.max_result ?? null
  const settled = close_date !== null && max !== null && evaluation?.result !== null && evaluation?.result !== undefined
  return {
    state: close_date ? 'finished' : start_date ? 'started' : 'invited',
    startedAt: start_date,
    finishedAt: close_date,
    score: settled ? evaluation!.result! : null,
    maxScore: settled ? max : null,
    report: report_link ? webAddress(report_link) : null,
  }
}

/** A link that a person will open: of the web, or none at all. */
function webAddress(text: string): string {
  const address = URL.canParse(text) ? new URL(text) : undefined
  if (address?.protocol === 'https:' || address?.protocol === 'http:') return address.href
  throw new AppError('unavailable', 'Codility answered with no web address', { reason: 'provider_answer' })
}

/** The next page of a list, if it is on the same host: the token goes nowhere else. */
function ownPath({ url }: CodilityAccess, next: string): string | null {
  const address = new URL(next, url)
  return address.host === new URL(url).host ? `${address.pathname}${address.search}` : null
}

type Asking<T> = { shape: z.ZodType<T>; body?: unknown }

async function ask<T>({ token, url }: CodilityAccess, path: string, { shape, body }: Asking<T>): Promise<T> {
  const response = await fetch(new URL(path, url), {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, accept: 'application/json', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    redirect: 'error',
    signal: AbortSignal.timeout(waits),
  }).catch((error: unknown) => {
    throw new AppError('unavailable', `Codility does not answer: ${String(error)}`, { reason: 'provider_down' })
  })
  if (!response.ok) throw refusal(response)
  const parsed = shape.safeParse(await response.json().catch(() => undefined))
  if (parsed.success) return parsed.data
  throw new AppError('unavailable', `Codility answered otherwise: ${parsed.error.message}`, { reason: 'provider_answer' })
}

function refusal({ status, headers }: Response): AppError {
  if (status === 404) return new AppError('not_found', 'Codility has no such thing', { reason: 'provider_missing' })
  if (status === 401 || status === 403)
    return new AppError('invalid', 'Codility refuses the access token', { reason: 'provider_refused' })
  if (status >= 400 && status < 500 && status !== 429)
    return new AppError('invalid', `Codility answered ${status}`, { reason: 'provider_answer' })
  const retryAfter = Number(headers.get('retry-after')) || 60
  return new AppError('unavailable', `Codility answered ${status}`, { reason: 'provider_down', retryAfter })
}

export type Signed = { body: string; authorization: string | null; checksum: string | null }

/** Codility signs with the token that both know: it is the bearer, and `Checksum` is the MD5 of the body followed by it. */
export function isFromCodility({ token }: CodilityAccess, { body, authorization, checksum }: Signed): boolean {
  const bearer = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1] ?? ''
  const sum = createHash('md5').update(body).update(token).digest('hex')
  const both = [sameText(bearer, token), sameText((checksum ?? '').toLowerCase(), sum)]
  return both.every(Boolean)
}
