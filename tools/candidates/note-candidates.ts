import { z } from 'zod'
import { readNames } from '#db/identity'
import { AppError } from '#lib/errors'
import { newId } from '#lib/ids'
import { stripInvisible } from '#lib/words'
import { type ReadContext, defineTool } from '../kit/define.ts'

export const noteCandidates = defineTool({
  name: 'note_candidates',
  title: { fr: 'Noter', en: 'Note' },
  description:
    'Write one note on one or several people, whatever process they are in; colleagues read it, and the person may ask for it.',
  input: z.object({ candidateIds: z.array(z.string()).min(1).max(100), text: z.string().trim().min(1).max(5000) }),
  output: z.object({ noted: z.array(z.object({ noteId: z.string(), candidateId: z.string() })) }),
  roles: ['recruiter', 'admin'],
  doors: ['page', 'rest', 'cli'],
  route: 'POST /notes',
  effect: 'write',
  keeps: ({ text }) => [text],
  approval: ({ candidateIds }) => (candidateIds.length > 1 ? 'always' : 'machine'),
  forModel: ({ noted }) => `noted on ${noted.length} people`,
  preview: async (context, { candidateIds, text }) => {
    const names = await namesOf(context, candidateIds)
    return {
      title: { key: 'note_candidates.title', params: { count: names.length, name: names[0] ?? '' } },
      count: names.length,
      facts: [
        { label: { key: 'field.note' }, value: text },
        { label: { key: 'label.people' }, value: names.join(', ') },
      ],
      versions: {},
    }
  },
  execute: async (context, { candidateIds, text }) => {
    const { caller, now, write } = context
    const ids = [...new Set(candidateIds)]
    await namesOf(context, ids)
    const rows = ids.map((candidateId) => ({
      id: newId('note'),
      organisation_id: caller.organisationId,
      candidate_id: candidateId,
      text: stripInvisible(text),
      by_user: caller.userId,
      by_name: caller.name,
      created_at: now,
    }))
    return write(async ({ db, changed }) => {
      await db.insertInto('candidate_note').values(rows).execute()
      for (const row of rows) changed(row.candidate_id, { note: row.id })
      return { noted: rows.map(({ id, candidate_id }) => ({ noteId: id, candidateId: candidate_id })) }
    })
  },
})

async function namesOf({ db, deps }: ReadContext, ids: string[]): Promise<string[]> {
  const rows = await db.selectFrom('candidate').select('id').where('id', 'in', ids).execute()
  const missing = ids.filter((id) => !rows.some((row) => row.id === id))
  if (missing.length > 0) throw new AppError('not_found', 'No such candidate', { reason: 'candidate_missing', ids: missing })
  const nameOf = await readNames(db, deps.keys, ids)
  return ids.map((id) => nameOf(id))
}
