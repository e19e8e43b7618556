import { z } from 'zod'
import { isPassword, setPassword } from '#db/accounts'
import { AppError } from '#lib/errors'
import { limit } from '#lib/limit'
import { defineTool } from '../kit/define.ts'
import { refuseDemoAccount } from './demo-accounts.ts'

const triesAMinute = 5

export const changePassword = defineTool({
  name: 'change_password',
  title: { fr: 'Changer mon mot de passe', en: 'Change my password' },
  description: 'Change this person’s own password; every session ends. Fails with password_wrong or demo_account.',
  input: z.object({ current: z.string().min(1).max(200), next: z.string().min(10).max(200) }),
  output: z.object({ changed: z.literal(true) }),
  roles: ['recruiter', 'admin', 'candidate'],
  doors: ['page'],
  effect: 'write',
  approval: 'never',
  forModel: () => 'changed the password',
  preview: async () => ({ title: { key: 'change_password.title' }, count: 1, facts: [], versions: {} }),
  execute: async (context, { current, next }) => {
    const { caller, deps, write } = context
    limit(`password:${caller.userId}`, triesAMinute)
    await refuseDemoAccount(context, caller.userId)
    const { system } = deps.database
    if (!(await isPassword(system, caller.userId, current)))
      throw new AppError('invalid', 'Not the password', { reason: 'password_wrong' })
    await write(async ({ changed }) => changed(caller.candidateId ?? caller.userId, { password: true }))
    await system.transaction().execute((db) => setPassword(db, caller.userId, next))
    return { changed: true as const }
  },
})
