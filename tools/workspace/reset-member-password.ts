import { z } from 'zod'
import { setPassword } from '#db/accounts'
import { randomToken } from '#lib/secrets'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { refuseDemoAccount } from './demo-accounts.ts'
import { anyMember, otherMember } from './members.ts'

export const resetMemberPassword = defineTool({
  name: 'reset_member_password',
  title: { fr: 'Donner un nouveau mot de passe', en: 'Give a new password' },
  description:
    'Give a colleague (id or name) who forgot their password a new one, shown once, to be handed over. Their sessions end.',
  input: z.object({ colleague: z.string().min(1).max(120) }),
  output: z.object({ name: z.string(), email: z.string(), password: z.string() }),
  roles: ['admin'],
  doors: ['page', 'cli'],
  effect: 'write',
  approval: 'never',
  forModel: ({ name }) => `gave ${name} a new password`,
  preview: async (context, { colleague }) => ({
    title: { key: 'reset_member_password.title', params: { name: (await whom(context, colleague)).name } },
    count: 1,
    facts: [],
    versions: {},
  }),
  execute: async (context, input) => {
    const { id, name, memberId } = await whom(context, input.colleague)
    await refuseDemoAccount(context, id)
    const { email } = await context.db.selectFrom('user').select('email').where('id', '=', id).executeTakeFirstOrThrow()
    const password = randomToken(15)
    await context.write(async ({ changed }) => changed(memberId, { password: true }))
    // Accounts are above organisations: what the caller may see cannot write them.
    await context.deps.database.system.transaction().execute((db) => setPassword(db, id, password))
    return { name, email, password }
  },
})

/** One’s own is changed by who knows it; at the machine itself, an administrator who forgot theirs gets another. */
const whom = (context: ReadContext, said: string) =>
  context.caller.door === 'cli' ? anyMember(context, said) : otherMember(context, said)
