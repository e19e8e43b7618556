import { z } from 'zod'
import { AppError } from '#lib/errors'
import { stripInvisible } from '#lib/words'
import type { ReadContext } from '../kit/define.ts'
import { defineTool } from '../kit/define.ts'
import { recordEvent } from './moving.ts'

export const addNote = defineTool({
  name: 'add_note',
  title: { fr: 'Ajouter une note', en: 'Add a note' },
  description: 'Add a note to a person’s application for a job; colleagues read it, and the person may ask for it.',
  input: z.object({ jobId: z.string().optional(), candidateId: z.string(), text: z.string().trim().min(1).max(5000) }),
  output: z.object({ eventId: z.string(), applicationId: z.string(), candidateId: z.string() }),
  roles: ['recruiter', 'admin'],
  route: 'POST /candidates/{candidateId}/notes',
  effect: 'write',
  approval: 'machine',
  forModel: () => 'noted',
  preview: async ({ db }, { candidateId, jobId, text }) => {
    const application = await latest(db, candidateId, jobId)
    return {
      title: { key: 'add_note.title' },
      count: 1,
      facts: [{ label: { key: 'field.note' }, candidateId, value: text }],
      versions: { [application]: 0 },
    }
  },
  execute: async (context, { candidateId, jobId, text }) => {
    const applicationId = await latest(context.db, candidateId, jobId)
    return context.write(async (scope) => {
      const eventId = await recordEvent(context, scope, { applicationId, kind: 'note', text: stripInvisible(text) })
      scope.changed(applicationId, { note: eventId })
      return { eventId, applicationId, candidateId }
    })
  },
})

async function latest(db: ReadContext['db'], candidateId: string, jobId: string | undefined): Promise<string> {
  const row = await db
    .selectFrom('application')
    .select('id')
    .where('candidate_id', '=', candidateId)
    .$if(Boolean(jobId), (query) => query.where('job_id', '=', jobId!))
    .orderBy('entered_stage_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) throw new AppError('not_found', 'This person is in no process', { reason: 'not_applied' })
  return row.id
}
