import { demoPeople } from '#tools/demo'
import { house } from './house.ts'

/** Whoever of the demo still has an account: a candidate may have been erased. */
export async function demoPeopleHere() {
  const { database } = await house()
  const emails = demoPeople.map(({ email }) => email)
  const rows = await database.system.selectFrom('user').select('email').where('email', 'in', emails).execute()
  const known = new Set(rows.map(({ email }) => email))
  return demoPeople.filter(({ email }) => known.has(email))
}
