import type { Kysely, Transaction } from 'kysely'
import { AppError } from '#lib/errors'
import { newId, uuid7 } from '#lib/ids'
import type { Database, MemberTable } from './schema.ts'

type Handle = Kysely<Database> | Transaction<Database>

export type Account = { name: string; email: string; password: string; locale: 'fr' | 'en' }

/** A person who can sign in with a mail and a password, as better-auth keeps them. */
export async function createAccount(db: Handle, account: Account): Promise<string> {
  const id = uuid7()
  const now = new Date()
  const email = account.email.trim().toLowerCase()
  // Loaded where there is a password: most programs make no account.
  const { hashPassword } = await import('better-auth/crypto')
  const known = await db.selectFrom('user').select('id').where('email', '=', email).executeTakeFirst()
  if (known) throw new AppError('conflict', 'This mail already has an account', { reason: 'email_taken' })
  await db
    .insertInto('user')
    .values({
      id,
      name: account.name,
      email,
      emailVerified: true,
      image: null,
      locale: account.locale,
      createdAt: now,
      updatedAt: now,
    })
    .execute()
  const credential = {
    id: uuid7(),
    accountId: id,
    providerId: 'credential',
    userId: id,
    password: await hashPassword(account.password),
  }
  await db
    .insertInto('account')
    .values({ ...credential, createdAt: now, updatedAt: now })
    .execute()
  return id
}

/**
 * The account of somebody who joins: a new one, or that of somebody who has left, with a new name and password.
 * @throws conflict `email_taken` where the mail is that of somebody who belongs here.
 */
export async function openAccount(db: Handle, account: Account): Promise<{ userId: string; made: boolean }> {
  const known = await db
    .selectFrom('user')
    .leftJoin('member', 'member.user_id', 'user.id')
    .select(['user.id', 'member.id as memberId'])
    .where('user.email', '=', account.email.trim().toLowerCase())
    .limit(1)
    .executeTakeFirst()
  if (!known || known.memberId) return { userId: await createAccount(db, account), made: true }
  await db.updateTable('user').set({ name: account.name, updatedAt: new Date() }).where('id', '=', known.id).execute()
  await setPassword(db, known.id, account.password)
  return { userId: known.id, made: false }
}

/** Whoever was signed in with the password before is so no longer. */
export async function setPassword(db: Handle, userId: string, password: string): Promise<void> {
  const { hashPassword } = await import('better-auth/crypto')
  await db
    .updateTable('account')
    .set({ password: await hashPassword(password), updatedAt: new Date() })
    .where('userId', '=', userId)
    .where('providerId', '=', 'credential')
    .execute()
  await db.deleteFrom('session').where('userId', '=', userId).execute()
}

export async function isPassword(db: Handle, userId: string, password: string): Promise<boolean> {
  const { verifyPassword } = await import('better-auth/crypto')
  const row = await db
    .selectFrom('account')
    .select('password')
    .where('userId', '=', userId)
    .where('providerId', '=', 'credential')
    .executeTakeFirst()
  return Boolean(row?.password) && verifyPassword({ hash: row!.password!, password })
}

export async function addMember(
  db: Handle,
  member: { organisationId: string; userId: string; role: MemberTable['role']; candidateId?: string },
): Promise<void> {
  await db
    .insertInto('member')
    .values({
      id: newId('member'),
      organisation_id: member.organisationId,
      user_id: member.userId,
      role: member.role,
      candidate_id: member.candidateId ?? null,
    })
    .execute()
}

export type Membership = {
  memberId: string
  seenAt: Date | null
  userId: string
  name: string
  locale: string | null
  organisationId: string
  role: MemberTable['role']
  candidateId: string | null
}

/** Where a person belongs: their oldest membership. */
export async function membershipOf(
  db: Kysely<Database>,
  who: { userId: string } | { email: string },
): Promise<Membership | undefined> {
  return db
    .selectFrom('member')
    .innerJoin('user', 'user.id', 'member.user_id')
    .select([
      'member.id as memberId',
      'member.seen_at as seenAt',
      'user.id as userId',
      'user.name',
      'user.locale',
      'member.organisation_id as organisationId',
      'member.role',
      'member.candidate_id as candidateId',
    ])
    .$if('userId' in who, (query) => query.where('user.id', '=', 'userId' in who ? who.userId : ''))
    .$if('email' in who, (query) => query.where('user.email', '=', 'email' in who ? who.email.trim().toLowerCase() : ''))
    .orderBy('member.created_at')
    .limit(1)
    .executeTakeFirst()
}

const seldom = 10 * 60_000

/** Notes that a member is here, every ten minutes at most. */
export async function noteSeen(db: Handle, { memberId, seenAt }: Membership, now: Date): Promise<void> {
  if (seenAt && now.getTime() - seenAt.getTime() < seldom) return
  await db.updateTable('member').set({ seen_at: now }).where('id', '=', memberId).execute()
}
