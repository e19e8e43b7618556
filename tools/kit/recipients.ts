import { type Identity, readIdentities } from '#db/identity'
import { AppError } from '#lib/errors'
import type { ReadContext } from './define.ts'

export type Blocked = 'no_email' | 'do_not_contact'
export type Recipient = { candidateId: string; lang: 'fr' | 'en'; identity: Identity; version: number; blocked?: Blocked }

/** Whom a message would reach, in the order asked for, and who cannot or does not want to be written to. @throws not_found */
export async function recipientsOf({ db, deps }: Pick<ReadContext, 'db' | 'deps'>, ids: readonly string[]): Promise<Recipient[]> {
  const wanted = [...new Set(ids)]
  const [rows, identities] = await Promise.all([
    db.selectFrom('candidate').select(['id', 'lang', 'version', 'do_not_contact']).where('id', 'in', wanted).execute(),
    readIdentities(db, deps.keys, wanted),
  ])
  const missing = wanted.filter((id) => !rows.some((row) => row.id === id))
  if (missing.length > 0) throw new AppError('not_found', 'No such candidate', { reason: 'candidate_missing', ids: missing })
  return wanted.map((candidateId) => {
    const row = rows.find(({ id }) => id === candidateId)!
    const identity = identities.get(candidateId) ?? { name: '' }
    const blocked = row.do_not_contact ? 'do_not_contact' : identity.email ? undefined : 'no_email'
    return {
      candidateId,
      lang: row.lang === 'en' ? 'en' : 'fr',
      identity,
      version: row.version,
      ...(blocked ? { blocked } : {}),
    }
  })
}

/** @throws invalid with the names and why, where anybody of them may not be written to. */
export function refuseBlocked(recipients: readonly Recipient[]): void {
  const blocked = recipients.filter((one) => one.blocked)
  if (blocked.length === 0) return
  throw new AppError('invalid', 'Some people cannot be written to', {
    reason: blocked[0]!.blocked,
    names: blocked.map(({ identity }) => identity.name),
    ids: blocked.map(({ candidateId }) => candidateId),
  })
}
