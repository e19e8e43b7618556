import { betterAuth } from 'better-auth'
import { nextCookies } from 'better-auth/next-js'
import { env } from '#lib/env'
import { log } from '#lib/log'
import { deriveKey } from '#lib/secrets'
import type { Deps } from '#tools/kit/deps'
import { house } from './house.ts'
import { joinAsCandidate } from './join.ts'

function build(deps: Deps) {
  return betterAuth({
    database: { db: deps.database.system, type: 'postgres' },
    secret: deriveKey(deps.secret, 'session').toString('base64url'),
    ...(env().BASSIN_URL ? { baseURL: env().BASSIN_URL! } : {}),
    trustedOrigins: (request) => ownOrigins(request),
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 200 },
    user: { additionalFields: { locale: { type: 'string', required: false } } },
    session: { expiresIn: 60 * 60 * 24 * 14, updateAge: 60 * 60 * 24 },
    rateLimit: { enabled: true, window: 60, max: 100, customRules: { '/sign-in/email': { window: 60, max: 20 } } },
    // A password changes by a verb of the house, which the journal keeps.
    disabledPaths: ['/change-password', '/verify-password', '/request-password-reset', '/reset-password'],
    advanced: { cookiePrefix: 'bassin' },
    logger: { level: 'error', log: (_level, message) => log.warn('auth', { message }) },
    databaseHooks: {
      user: { create: { after: (user) => joinAsCandidate(deps, { id: user.id, name: user.name, email: user.email }) } },
    },
    plugins: [nextCookies()],
  })
}

/** A page and the server that answers it share their host, whatever name the person typed. */
function ownOrigins(request: Request | undefined): string[] {
  const host = request?.headers.get('host')
  return host ? [`http://${host}`, `https://${host}`] : []
}

type Auth = ReturnType<typeof build>
const held = globalThis as { bassinAuth?: { deps: Deps; auth: Auth } }

export async function auth(): Promise<Auth> {
  const deps = await house()
  if (held.bassinAuth?.deps !== deps) held.bassinAuth = { deps, auth: build(deps) }
  return held.bassinAuth.auth
}
