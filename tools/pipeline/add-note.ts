import { z } from 'zod'
import { readNames } from '#db/identity'
import { AppError } from '#lib/errors'
import { newId } from '#lib/ids'
import { stripInvisible } from '#lib/words'
import type { ReadContext, WriteContext, WriteScope } from '../kit/define.ts'
import { defineTool } from '../kit/define.ts'
import { recordEvent } from '../kit/record-event.ts'

export const addNote = defineTool({
  name: 'add_note',
  title: { fr: 'Ajouter une note', en: 'Add a note' },
  description: 'Add a note to a person: in their application for a job (the latest where none is given), else to the person.',
  input: z.object({ jobId: z.string().optional(), candidateId: z.string(), text: z.string().trim().min(1).max(5000) }),
  output: z.object({ eventId: z.string(), applicationId: z.string().nullable(), candidateId: z.string() }),
  roles: ['recruiter', 'admin'],
  route: 'POST /candidates/{candidateId}/notes',
  effect: 'write',
  keeps: ({ text }) => [text],
  approval: 'machine',
  forModel: () => 'noted',
  preview: async (context, { candidateId, jobId, text }) => {
    const { name } = await placeOf(context, candidateId, jobId)
    return {
      title: { key: 'note_candidates.title', params: { count: 1, name } },
      count: 1,
      facts: [{ label: { key: 'field.note' }, candidateId, value: text }],
      versions: {},
    }
  },
  execute: async (context, { candidateId, jobId, text }) => {
    const { applicationId } = await placeOf(context, candidateId, jobId)
    const words = stripInvisible(text)
    return context.write(async (scope) => {
      const eventId = applicationId
        ? await recordEvent(context, scope, { applicationId, kind: 'note', text: words })
        : await noteOn(context, scope, { candidateId, text: words })
      scope.changed(applicationId ?? candidateId, { note: eventId })
      return { eventId, applicationId, candidateId }
    })
  },
})

async function noteOn(
  { caller, now }: WriteContext,
  { db }: WriteScope,
  { candidateId, text }: { candidateId: string; text: string },
): Promise<string> {
  const id = newId('note')
  const by = { by_user: caller.userId, by_name: caller.name, created_at: now }
  const row = { id, organisation_id: caller.organisationId, candidate_id: candidateId, text, ...by }
  await db.insertInto('candidate_note').values(row).execute()
  return id
}

/** Whom the note is on, by name, and the process that it belongs to where there is one. */
async function placeOf(
  { db, deps }: ReadContext,
  candidateId: string,
  jobId: string | undefined,
): Promise<{ name: string; applicationId: string | null }> {
  const row = await db
    .selectFrom('application')
    .select('id')
    .where('candidate_id', '=', candidateId)
    .$if(Boolean(jobId), (query) => query.where('job_id', '=', jobId!))
    .orderBy('entered_stage_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row && jobId) throw new AppError('not_found', 'This person is in no process', { reason: 'not_applied' })
  const known = row ?? (await db.selectFrom('candidate').select('id').where('id', '=', candidateId).executeTakeFirst())
  if (!known) throw new AppError('not_found', 'No such person', { reason: 'candidate_missing' })
  const nameOf = await readNames(db as never, deps.keys, [candidateId])
  return { name: nameOf(candidateId), applicationId: row?.id ?? null }
}
