import { z } from 'zod'
import { readNames } from '#db/identity'
import { AppError } from '#lib/errors'
import { newId } from '#lib/ids'
import { stripInvisible } from '#lib/words'
import { type ReadContext, type WriteContext, type WriteScope, defineTool } from '../kit/define.ts'
import { postNotice } from '../kit/post-notice.ts'
import { recordEvent } from '../kit/record-event.ts'
import { mentionsIn, readColleagues } from '../kit/colleagues.ts'

export const mentionColleague = defineTool({
  name: 'mention_colleague',
  title: { fr: 'Mentionner un collègue', en: 'Mention a colleague' },
  description:
    'Mention colleagues in a note about a person: the text names them by @ («@Camille peux-tu la rappeler ?»); each finds it among their notices.',
  input: z.object({ candidateId: z.string(), jobId: z.string().optional(), text: z.string().trim().min(2).max(5000) }),
  output: z.object({ candidateId: z.string(), name: z.string(), told: z.array(z.string()) }),
  roles: ['recruiter', 'admin'],
  route: 'POST /candidates/{candidateId}/mentions',
  offered: false,
  effect: 'write',
  keeps: ({ text }) => [text],
  approval: 'machine',
  forModel: ({ told, name }) => `${told.join(', ')} told about ${name}`,
  preview: async (context, input) => {
    const { name, found } = await plan(context, input)
    return {
      title: { key: 'mention_colleague.title', params: { name, who: found.map((one) => one.name).join(', ') } },
      count: found.length,
      facts: [{ label: { key: 'field.note' }, candidateId: input.candidateId, value: input.text }],
      versions: {},
    }
  },
  execute: async (context, input) => {
    const { name, found, applicationId, jobId } = await plan(context, input)
    const { caller, now } = context
    const text = stripInvisible(input.text)
    return context.write(async (scope) => {
      if (applicationId) await recordEvent(context, scope, { applicationId, kind: 'note', text })
      else await noteOn(context, scope, { candidateId: input.candidateId, text })
      const about = { candidateId: input.candidateId, jobId, text, by: caller.name, now }
      const to = found.map(({ id }) => id)
      await postNotice(scope.db, { organisationId: caller.organisationId, to, kind: 'mention', ...about })
      scope.changed(applicationId ?? input.candidateId, { mention: to })
      return { candidateId: input.candidateId, name, told: found.map((one) => one.name) }
    })
  },
})

async function noteOn(
  { caller, now }: WriteContext,
  { db }: WriteScope,
  { candidateId, text }: { candidateId: string; text: string },
) {
  const by = { by_user: caller.userId, by_name: caller.name, created_at: now }
  const row = { id: newId('note'), organisation_id: caller.organisationId, candidate_id: candidateId, text, ...by }
  await db.insertInto('candidate_note').values(row).execute()
}

async function plan(
  context: ReadContext,
  { candidateId, jobId, text }: { candidateId: string; jobId?: string | undefined; text: string },
) {
  const { db, deps } = context
  const [person, application, colleagues, nameOf] = await Promise.all([
    db.selectFrom('candidate').select('id').where('id', '=', candidateId).executeTakeFirst(),
    db
      .selectFrom('application')
      .select(['id', 'job_id'])
      .where('candidate_id', '=', candidateId)
      .$if(Boolean(jobId), (query) => query.where('job_id', '=', jobId!))
      .orderBy('entered_stage_at', 'desc')
      .limit(1)
      .executeTakeFirst(),
    readColleagues(context),
    readNames(db, deps.keys, [candidateId]),
  ])
  if (!person) throw new AppError('not_found', 'No such person', { reason: 'candidate_missing' })
  if (jobId && !application) throw new AppError('not_found', 'This person is in no process', { reason: 'not_applied' })
  const { found, unknown, several } = mentionsIn(text, colleagues)
  const names = colleagues.map(({ name }) => name).slice(0, 20)
  if (several.length > 0)
    throw new AppError('conflict', `Several colleagues: ${several.join(', ')}`, { reason: 'colleague_ambiguous', names })
  if (found.length === 0 || unknown.length > 0)
    throw new AppError('not_found', 'No such colleague', { reason: 'colleague_unknown', names, said: unknown })
  return {
    name: nameOf(candidateId),
    found,
    applicationId: application?.id,
    jobId: application?.job_id ?? null,
  }
}
