import type { Caller } from '#tools/kit/define'
import { house } from './house.ts'

/** Who reads a public page: nobody who is known, acting for the house's own organisation with the few tools kept for that. */
export async function stranger(locale: 'fr' | 'en', userId = 'visitor'): Promise<Caller | undefined> {
  const { database } = await house()
  const own = await database.system.selectFrom('organisation').select('id').orderBy('created_at').limit(1).executeTakeFirst()
  return own && { organisationId: own.id, userId, name: '', role: 'system', locale, door: 'page', person: true }
}
