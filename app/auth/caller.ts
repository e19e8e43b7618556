import { headers } from 'next/headers'
import { type Membership, membershipOf, noteSeen } from '#db/accounts'
import { AppError } from '#lib/errors'
import { deriveKey, sameText, sha256 } from '#lib/secrets'
import type { Caller, Door } from '#tools/kit/define'
import type { Deps } from '#tools/kit/deps'
import { auth } from './auth.ts'
import { callerFrom } from './caller-from.ts'
import { house } from './house.ts'

const unauthorised = (known: boolean) =>
  new AppError('unauthorised', known ? 'No access any more' : 'Sign in first', {
    reason: known ? 'access_removed' : 'signed_out',
  })

/** Who is asking: an API key, the operator's own command line, or a signed-in person. Throws `unauthorised` for nobody. */
export async function callerOf(request: Request, door: Door = 'chat'): Promise<Caller> {
  const deps = await house()
  const bearer = request.headers.get('authorization')?.replace(/^Bearer\s+/i, '')
  const { membership, known } = bearer
    ? await byToken(deps, bearer, request.headers.get('x-bassin-as'))
    : await bySession(deps, request.headers)
  if (!membership) throw unauthorised(known)
  return callerFrom(membership, door, localeOf(request.headers.get('cookie')))
}

/** The signed-in person of a page, or undefined. */
export async function visitor(): Promise<Caller | undefined> {
  const given = await headers()
  const { membership } = await bySession(await house(), given)
  return membership && callerFrom(membership, 'page', localeOf(given.get('cookie')))
}

/** Throws `unauthorised` for nobody: `access_removed` for somebody who belongs here no more, `signed_out` for a stranger. */
export async function visitorOrThrow(): Promise<Caller> {
  const caller = await visitor()
  if (caller) return caller
  throw unauthorised(await lostAccess())
}

/** Whether a caller still belongs here, with the same rights. */
export async function mayStill({ userId, organisationId, role }: Caller): Promise<boolean> {
  const now = await membershipOf((await house()).database.system, { userId })
  return now?.organisationId === organisationId && now.role === role
}

/** Whether somebody is signed in who belongs here no more. */
export async function lostAccess(): Promise<boolean> {
  const { known, membership } = await bySession(await house(), await headers())
  return known && !membership
}

function localeOf(cookie: string | null): 'fr' | 'en' | undefined {
  const found = cookie?.match(/(?:^|;\s*)bassin_locale=(fr|en)/)
  return found?.[1] as 'fr' | 'en' | undefined
}

/** `known`: whoever asks proved who they are, member or not. */
type Proved = { membership: Membership | undefined; known: boolean }

const nobody: Proved = { membership: undefined, known: false }

async function bySession(deps: Deps, given: Headers): Promise<Proved> {
  const session = await (await auth()).api.getSession({ headers: given })
  return session ? memberHere(deps, session.user.id) : nobody
}

async function memberHere(deps: Deps, userId: string): Promise<Proved> {
  const db = deps.database.system
  const membership = await membershipOf(db, { userId })
  if (membership) await noteSeen(db, membership, deps.clock())
  return { membership, known: true }
}

async function byToken(deps: Deps, token: string, as: string | null): Promise<Proved> {
  const db = deps.database.system
  if (as && sameText(token, operatorToken(deps.secret)))
    return { membership: await membershipOf(db, { email: as }), known: false }
  const key = await db
    .selectFrom('api_key')
    .select(['id', 'user_id', 'last_used_at'])
    .where('hash', '=', sha256(token))
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  if (!key) return nobody
  const stale = !key.last_used_at || Date.now() - key.last_used_at.getTime() > 60_000
  if (stale) await db.updateTable('api_key').set({ last_used_at: new Date() }).where('id', '=', key.id).execute()
  return memberHere(deps, key.user_id)
}

/** Whoever can read the instance's secret owns it: the command line proves that it can. */
export function operatorToken(secret: string): string {
  return deriveKey(secret, 'operator').toString('base64url')
}
