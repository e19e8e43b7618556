import { accounts } from '#db/seed/workspace'
import { isDemo } from '#lib/env'
import { AppError } from '#lib/errors'
import type { ReadContext } from '../kit/define.ts'

/** Whoever visits the demo enters these accounts by one click: nobody takes them for themselves. @throws forbidden `demo_account` */
export async function refuseDemoAccount({ db }: ReadContext, userId: string): Promise<void> {
  if (!isDemo()) return
  const user = await db.selectFrom('user').select('email').where('id', '=', userId).executeTakeFirst()
  if (accounts.some(({ email }) => email === user?.email))
    throw new AppError('forbidden', 'An account of the demo', { reason: 'demo_account' })
}
