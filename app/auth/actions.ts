'use server'

import { sql } from 'kysely'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { addMember, createAccount } from '#db/accounts'
import { isDemo } from '#lib/env'
import { AppError, toAppError } from '#lib/errors'
import { newId } from '#lib/ids'
import { limit } from '#lib/limit'
import { demoPassword } from '#tools/demo'
import { call } from '#tools/kit/call'
import { auth } from './auth.ts'
import { visitorOrThrow } from './caller.ts'
import { demoPeopleHere } from './demo-people.ts'
import { house } from './house.ts'

/** `done` where nothing is left to say; `reason` is a key of the screens' errors; the fields typed come back with it, the password excepted. */
export type FormState = { done?: true; reason?: string; fields?: Record<string, string> }

const signInForm = z.object({ email: z.email(), password: z.string().min(1) })
const signUpForm = z.object({ name: z.string().trim().min(2).max(120), email: z.email(), password: z.string().min(10).max(200) })
const passwordForm = z.object({ current: z.string().min(1), next: z.string().min(10).max(200) })
const triesAMinute = 20
const firstAdminForm = signUpForm.extend({
  organisation: z.string().trim().min(2).max(120),
  area: z.string().trim().max(120).default(''),
})

const fieldsOf = (form: FormData) =>
  Object.fromEntries([...form].filter(([key, value]) => key !== 'password' && typeof value === 'string')) as Record<
    string,
    string
  >

export async function signIn(_before: FormState, form: FormData): Promise<FormState> {
  const given = signInForm.safeParse(Object.fromEntries(form))
  if (!given.success) return { reason: 'sign_in_refused', fields: fieldsOf(form) }
  try {
    limit(`sign-in:${given.data.email.toLowerCase()}`, triesAMinute)
    await (await auth()).api.signInEmail({ body: given.data, headers: await headers() })
  } catch (error) {
    const reason = error instanceof AppError ? String(error.details['reason']) : 'sign_in_refused'
    return { reason, fields: fieldsOf(form) }
  }
  redirect('/')
}

/** Every other session of the person ends; this one goes on. */
export async function changeOwnPassword(given: { current: string; next: string }): Promise<FormState> {
  const parsed = passwordForm.safeParse(given)
  if (!parsed.success) return { reason: parsed.error.issues[0]?.path[0] === 'next' ? 'password_too_short' : 'password_wrong' }
  try {
    const [deps, caller, { api }] = [await house(), await visitorOrThrow(), await auth()]
    const session = await api.getSession({ headers: await headers() })
    await call(deps, caller, 'change_password', parsed.data)
    await api.signInEmail({ body: { email: session!.user.email, password: parsed.data.next }, headers: await headers() })
    return { done: true }
  } catch (error) {
    const { code, details } = toAppError(error)
    return { reason: String(details['reason'] ?? code) }
  }
}

export async function signUp(_before: FormState, form: FormData): Promise<FormState> {
  const given = signUpForm.safeParse(Object.fromEntries(form))
  if (!given.success) return { reason: reasonOf(given.error), fields: fieldsOf(form) }
  const locale = (await cookies()).get('bassin_locale')?.value ?? 'fr'
  try {
    await (await auth()).api.signUpEmail({ body: { ...given.data, locale }, headers: await headers() })
  } catch (error) {
    return { reason: String(error).includes('exists') ? 'email_taken' : 'sign_up_refused', fields: fieldsOf(form) }
  }
  redirect('/')
}

function reasonOf(error: z.ZodError): string {
  const field = error.issues[0]?.path[0]
  return field === 'password' ? 'password_too_short' : field === 'email' ? 'email_invalid' : 'name_too_short'
}

export async function signOut(): Promise<void> {
  await (await auth()).api.signOut({ headers: await headers() })
  redirect('/sign-in')
}

/** One click, in the demo only. */
export async function signInDemo(form: FormData): Promise<void> {
  const person = (await demoPeopleHere()).find(({ email }) => email === form.get('email'))
  if (!isDemo() || !person) throw new AppError('forbidden', 'Not a demo', { reason: 'not_demo' })
  const deps = await house()
  await (
    await auth()
  ).api.signInEmail({ body: { email: person.email, password: demoPassword(deps.secret) }, headers: await headers() })
  redirect('/')
}

export async function hasAdmin(): Promise<boolean> {
  const { database } = await house()
  return Boolean(await database.system.selectFrom('member').select('id').where('role', '=', 'admin').limit(1).executeTakeFirst())
}

/** Open to the first who comes and to nobody after: the check and the writing are one transaction under a lock. */
export async function createFirstAdmin(_before: FormState, form: FormData): Promise<FormState> {
  const given = firstAdminForm.safeParse(Object.fromEntries(form))
  if (!given.success) return { reason: reasonOf(given.error), fields: fieldsOf(form) }
  const { organisation, area, ...account } = given.data
  const { database } = await house()
  const locale = (await cookies()).get('bassin_locale')?.value === 'en' ? 'en' : 'fr'
  const made = await database.system.transaction().execute(async (db) => {
    await sql`select pg_advisory_xact_lock(727002)`.execute(db)
    if (await db.selectFrom('member').select('id').where('role', '=', 'admin').limit(1).executeTakeFirst()) return false
    const organisationId = newId('organisation')
    await db.insertInto('organisation').values({ id: organisationId, name: organisation, slug: organisationId, area }).execute()
    const userId = await createAccount(db, { ...account, locale })
    await addMember(db, { organisationId, userId, role: 'admin' })
    return true
  })
  if (!made) return { reason: 'admin_exists', fields: fieldsOf(form) }
  await (await auth()).api.signInEmail({ body: { email: account.email, password: account.password }, headers: await headers() })
  redirect('/')
}
