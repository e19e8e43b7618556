import { z } from 'zod'
import { AppError } from '#lib/errors'
import { type ReadContext, defineTool } from '../kit/define.ts'

export const setContactPreference = defineTool({
  name: 'set_contact_preference',
  title: { fr: 'Ne plus contacter', en: 'Do not contact' },
  description: 'Note that a person wants no more messages, or may be written to again; what was waiting for them is called back.',
  input: z.object({ candidateId: z.string().optional().describe('absent: the candidate who asks'), doNotContact: z.boolean() }),
  output: z.object({ candidateId: z.string(), doNotContact: z.boolean(), calledBack: z.number().int() }),
  roles: ['recruiter', 'admin', 'candidate', 'system'],
  route: 'POST /contact-preference',
  offered: false,
  effect: 'write',
  approval: 'machine',
  forModel: ({ doNotContact, calledBack }) =>
    doNotContact ? `no more messages to this person; ${calledBack} called back` : 'this person may be written to again',
  preview: async (context, { candidateId, doNotContact }) => {
    const row = await read(context, candidateId)
    return {
      title: { key: doNotContact ? 'set_contact_preference.stop' : 'set_contact_preference.allow' },
      count: 1,
      facts: [],
      versions: { [row.id]: row.version },
    }
  },
  execute: async (context, { candidateId, doNotContact }) => {
    const { id } = await read(context, candidateId)
    return context.write(async ({ db, changed }) => {
      await db.updateTable('candidate').set({ do_not_contact: doNotContact }).where('id', '=', id).execute()
      const stopped = doNotContact
        ? await db
            .updateTable('message')
            .set((eb) => ({ state: 'cancelled', error: 'do_not_contact', version: eb('version', '+', 1) }))
            .where('candidate_id', '=', id)
            .where('state', 'in', ['queued', 'held', 'failed'])
            .executeTakeFirst()
        : undefined
      changed(id, { doNotContact })
      return { candidateId: id, doNotContact, calledBack: Number(stopped?.numUpdatedRows ?? 0) }
    })
  },
})

async function read({ db, caller }: ReadContext, given: string | undefined) {
  const id = caller.role === 'candidate' ? caller.candidateId : given
  const row = await db
    .selectFrom('candidate')
    .select(['id', 'version'])
    .where('id', '=', id ?? '')
    .executeTakeFirst()
  if (!row) throw new AppError('not_found', 'No such candidate', { reason: 'candidate_missing' })
  return row
}
