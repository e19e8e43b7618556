import { z } from 'zod'
import { AppError } from '#lib/errors'
import { defineTool } from '../kit/define.ts'
import { ordered, peopleOf } from './duplicates.ts'

export const dismissDuplicate = defineTool({
  name: 'dismiss_duplicate',
  title: { fr: 'Ce ne sont pas les mêmes personnes', en: 'Not the same person' },
  description: 'Remember that two records are two different people, so that they are not proposed again. With undo, forget it.',
  input: z.object({ leftId: z.string(), rightId: z.string(), undo: z.boolean().default(false) }),
  output: z.object({ leftId: z.string(), rightId: z.string(), names: z.array(z.string()), dismissed: z.boolean() }),
  roles: ['recruiter', 'admin'],
  route: 'POST /duplicates/dismiss',
  offered: false,
  effect: 'write',
  approval: 'machine',
  forModel: ({ names, dismissed }) =>
    dismissed ? `${names.join(' and ')} are kept apart` : `${names.join(' and ')} may be proposed again`,
  preview: async (context, { leftId, rightId }) => {
    const people = [...(await peopleOf(context, [leftId, rightId])).values()]
    return {
      title: { key: 'dismiss_duplicate.title' },
      count: 1,
      facts: people.map(({ id, identity, headline }) => ({
        label: { key: 'label.candidate' },
        candidateId: id,
        person: identity.name,
        value: [identity.name, headline].filter(Boolean).join(', '),
      })),
      versions: Object.fromEntries(people.map(({ id, version }) => [id, version])),
    }
  },
  execute: async (context, { leftId, rightId, undo }) => {
    const [left, right] = ordered(leftId, rightId)
    const people = await peopleOf(context, [left, right])
    if (people.size !== 2) throw new AppError('not_found', 'No such candidate', { reason: 'candidate_missing' })
    return context.write(async ({ db, changed }) => {
      if (undo) await db.deleteFrom('duplicate_dismissal').where('left_id', '=', left).where('right_id', '=', right).execute()
      else
        await db
          .insertInto('duplicate_dismissal')
          .values({
            organisation_id: context.caller.organisationId,
            left_id: left,
            right_id: right,
            dismissed_by: context.caller.userId,
            created_at: context.now,
          })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      changed(left, { apartFrom: right, dismissed: !undo })
      return { leftId: left, rightId: right, names: [...people.values()].map(({ identity }) => identity.name), dismissed: !undo }
    })
  },
})
