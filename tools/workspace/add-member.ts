import { z } from 'zod'
import { openAccount } from '#db/accounts'
import { newId } from '#lib/ids'
import { randomToken } from '#lib/secrets'
import { defineTool } from '../kit/define.ts'

export const addMember = defineTool({
  name: 'add_member',
  title: { fr: 'Ajouter un collègue', en: 'Add a colleague' },
  description:
    'Open an account for a colleague, new or back, as a recruiter or an administrator. The password is shown once, to be handed over. Fails with email_taken.',
  input: z.object({
    name: z.string().trim().min(2).max(120),
    email: z.email().max(200),
    rights: z.enum(['recruiter', 'admin']).default('recruiter'),
  }),
  output: z.object({ memberId: z.string(), name: z.string(), email: z.string(), password: z.string() }),
  roles: ['admin'],
  doors: ['page', 'cli'],
  effect: 'write',
  approval: 'never',
  forModel: ({ name }) => `opened an account for ${name}`,
  preview: async (_context, { name, email }) => ({
    title: { key: 'add_member.title' },
    count: 1,
    facts: [
      { label: { key: 'field.name' }, value: name },
      { label: { key: 'field.email' }, value: email },
    ],
    versions: {},
  }),
  execute: async ({ caller, deps, write }, { name, email, rights }) => {
    const password = randomToken(15)
    // Accounts are above organisations: what the caller may see cannot write them.
    const { system } = deps.database
    const account = { name, email, password, locale: caller.locale }
    const { userId, made } = await system.transaction().execute((db) => openAccount(db, account))
    try {
      return await write(async ({ db, changed }) => {
        const id = newId('member')
        await db
          .insertInto('member')
          .values({ id, organisation_id: caller.organisationId, user_id: userId, role: rights, candidate_id: null })
          .execute()
        changed(id, { rights })
        return { memberId: id, name, email: email.toLowerCase(), password }
      })
    } catch (error) {
      if (made) await system.deleteFrom('user').where('id', '=', userId).execute()
      throw error
    }
  },
})
