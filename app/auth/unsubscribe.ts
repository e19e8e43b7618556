import { AppError } from '#lib/errors'
import { call } from '#tools/kit/call'
import { candidateOfToken } from '#tools/kit/unsubscribe-token'
import { house } from './house.ts'

/** «No more messages», by the link of a mail and without an account. Answers false where the link is none of ours. */
export async function unsubscribe(token: string): Promise<boolean> {
  const deps = await house()
  const candidateId = candidateOfToken(deps.secret, token)
  if (!candidateId) return false
  const row = await deps.database.system
    .selectFrom('candidate')
    .select('organisation_id')
    .where('id', '=', candidateId)
    .executeTakeFirst()
  if (!row) return false
  const caller = {
    organisationId: row.organisation_id,
    userId: 'system',
    name: 'Bassin',
    role: 'candidate' as const,
    candidateId,
    locale: 'fr' as const,
    door: 'page' as const,
    person: true,
  }
  const result = await call(deps, caller, 'set_contact_preference', { doNotContact: true })
  if (result.status !== 'done') throw new AppError('internal', 'set_contact_preference asked')
  return true
}
