import { headers } from 'next/headers'
import { type Membership, membershipOf } from '#db/accounts'
import { AppError } from '#lib/errors'
import { deriveKey, sameText, sha256 } from '#lib/secrets'
import type { Caller, Door } from '#tools/kit/define'
import type { Deps } from '#tools/kit/deps'
import { auth } from './auth.ts'
import { callerFrom } from './caller-from.ts'
import { house } from './house.ts'

const unauthorised = () => new AppError('unauthorised', 'Sign in first', { reason: 'signed_out' })

/** Who is asking: an API key, the operator's own command line, or a signed-in person. Throws `unauthorised` for nobody. */
export async function callerOf(request: Request, door: Door = 'chat'): Promise<Caller> {
  const deps = await house()
  const bearer = request.headers.get('authorization')?.replace(/^Bearer\s+/i, '')
  const membership = bearer
    ? await byToken(deps, bearer, request.headers.get('x-bassin-as'))
    : await bySession(deps, request.headers)
  if (!membership) throw unauthorised()
  return callerFrom(membership, door, localeOf(request.headers.get('cookie')))
}

/** The signed-in person of a page, or undefined. */
export async function visitor(): Promise<Caller | undefined> {
  const given = await headers()
  const membership = await bySession(await house(), given)
  return membership && callerFrom(membership, 'page', localeOf(given.get('cookie')))
}

function localeOf(cookie: string | null): 'fr' | 'en' | undefined {
  const found = cookie?.match(/(?:^|;\s*)bassin_locale=(fr|en)/)
  return found?.[1] as 'fr' | 'en' | undefined
}

async function bySession(deps: Deps, given: Headers): Promise<Membership | undefined> {
  const session = await (await auth()).api.getSession({ headers: given })
  return session ? membershipOf(deps.database.system, { userId: session.user.id }) : undefined
}

async function byToken(deps: Deps, token: string, as: string | null): Promise<Membership | undefined> {
  if (as && sameText(token, operatorToken(deps.secret))) return membershipOf(deps.database.system, { email: as })
  const db = deps.database.system
  const key = await db
    .selectFrom('api_key')
    .select(['id', 'user_id', 'last_used_at'])
    .where('hash', '=', sha256(token))
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  if (!key) return undefined
  const stale = !key.last_used_at || Date.now() - key.last_used_at.getTime() > 60_000
  if (stale) await db.updateTable('api_key').set({ last_used_at: new Date() }).where('id', '=', key.id).execute()
  return membershipOf(db, { userId: key.user_id })
}

/** Whoever can read the instance's secret owns it: the command line proves that it can. */
export function operatorToken(secret: string): string {
  return deriveKey(secret, 'operator').toString('base64url')
}
