import { z } from 'zod'
import { AppError } from '#lib/errors'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { holdMembers, otherMember } from './members.ts'

const rights = z.enum(['recruiter', 'admin'])

export const setMemberRights = defineTool({
  name: 'set_member_rights',
  title: { fr: 'Changer les droits d’un collègue', en: 'Change a colleague’s rights' },
  description: 'Make a colleague (id or name) an administrator, or a recruiter again.',
  input: z.object({ colleague: z.string().min(1).max(120), rights }),
  output: z.object({ memberId: z.string(), name: z.string(), rights, reversalId: z.string() }),
  roles: ['admin'],
  doors: ['page', 'cli', 'chat'],
  effect: 'write',
  approval: 'always',
  forModel: ({ name, rights: now }) => `${name} is ${now} now; can be undone for 10 minutes`,
  preview: async (context, input) => {
    const { name, memberId, rights: before } = await plan(context, input)
    return {
      title: { key: 'set_member_rights.title', params: { name } },
      count: 1,
      facts: [{ label: { key: 'field.rights' }, before: `rights.${before}`, after: `rights.${input.rights}` }],
      warnings: [{ key: `set_member_rights.${input.rights}`, params: { name } }],
      versions: { [memberId]: before === 'admin' ? 2 : 1 },
    }
  },
  execute: async (context, input) => {
    const colleague = await plan(context, input)
    const { memberId, name } = colleague
    return context.write(async (scope) => {
      await holdMembers(context, scope.db, [colleague])
      await scope.db.updateTable('member').set({ role: input.rights }).where('id', '=', memberId).execute()
      scope.changed(memberId, { rights: input.rights })
      const before = { rights: colleague.rights, given: input.rights }
      const reversalId = await scope.undoable([{ kind: 'member_rights', id: memberId, version: 1, before }])
      return { memberId, name, rights: input.rights, reversalId }
    })
  },
})

async function plan(context: ReadContext, input: { colleague: string; rights: 'recruiter' | 'admin' }) {
  const colleague = await otherMember(context, input.colleague)
  if (colleague.rights === input.rights)
    throw new AppError('invalid', 'They are already', { reason: 'rights_same', name: colleague.name })
  return colleague
}
