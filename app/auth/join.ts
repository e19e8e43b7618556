import { addMember } from '#db/accounts'
import { writeIdentity } from '#db/identity'
import { newId } from '#lib/ids'
import type { Deps } from '#tools/kit/deps'

const twoYears = 730 * 24 * 3600_000

/** Whoever signs up is a candidate, with an empty profile of their own, in the house's organisation. */
export async function joinAsCandidate(deps: Deps, user: { id: string; name: string; email: string }): Promise<void> {
  const now = deps.clock()
  await deps.database.system.transaction().execute(async (db) => {
    const organisation = await db.selectFrom('organisation').select('id').orderBy('created_at').limit(1).executeTakeFirst()
    if (!organisation) return
    const candidateId = newId('candidate')
    const until = new Date(now.getTime() + twoYears)
    const row = {
      id: candidateId,
      organisation_id: organisation.id,
      profile: '{}',
      headline: '',
      city: '',
      lang: 'fr',
      source: 'signup' as const,
    }
    await db
      .insertInto('candidate')
      .values({ ...row, consent_until: until, created_at: now, updated_at: now })
      .execute()
    const key = { organisationId: organisation.id, candidateId }
    await writeIdentity(db, deps.keys, { ...key, identity: { name: user.name, email: user.email } })
    const consent = {
      id: newId('consent'),
      organisation_id: organisation.id,
      candidate_id: candidateId,
      purpose: 'pool' as const,
    }
    await db
      .insertInto('consent')
      .values({ ...consent, given_at: now, until, source: 'signup' })
      .execute()
    await addMember(db, { ...key, userId: user.id, role: 'candidate' })
  })
}
