import { z } from 'zod'
import { AppError } from '#lib/errors'
import { type WriteContext, type WriteScope, defineTool } from '../kit/define.ts'
import { postNotice } from '../kit/post-notice.ts'
import { recordEvent } from '../kit/record-event.ts'
import { idOfToken, linkPaths } from '../kit/signed-link.ts'
import { overlaps } from './free-slots.ts'
import { type Interview, busyTimes, lockPeople, meetingOf, readInterview, remindLater, tellBoth } from './interviews.ts'

export const bookInterview = defineTool({
  name: 'book_interview',
  title: { fr: 'Réserver une heure', en: 'Book a time' },
  description: 'Book one of the times offered, by the link of a mail; or say that none suits (`start` null).',
  input: z.object({ token: z.string().max(200), start: z.iso.datetime({ offset: true }).nullable() }),
  output: z.object({ state: z.enum(['booked', 'declined']), start: z.string().nullable() }),
  roles: ['system'],
  doors: ['page'],
  effect: 'send',
  approval: 'never',
  forModel: ({ state, start }) => `${state} ${start ?? ''}`,
  preview: async () => ({ title: { key: 'book_interview.title' }, count: 1, facts: [], versions: {} }),
  execute: async (context, { token, start }) => {
    const id = idOfToken(context.deps, 'interview', token)
    if (!id) throw new AppError('not_found', 'No such interview', { reason: 'interview_missing' })
    const before = await readInterview(context, id)
    const meeting = await meetingOf(context, before)
    return context.write(async (scope) => {
      await lockPeople(scope.db, [before.interviewer_id, before.candidate_id])
      const interview = await scope.db
        .selectFrom('interview')
        .selectAll()
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirstOrThrow()
      if (interview.state === 'cancelled') throw new AppError('conflict', 'It was cancelled', { reason: 'interview_cancelled' })
      scope.changed(id, { start })
      if (start === null) return decline(context, scope, interview)
      if (interview.state === 'booked' && interview.starts_at?.getTime() === Date.parse(start))
        return { state: 'booked' as const, start }
      return book(context, scope, { interview, meeting, start: new Date(start) })
    })
  },
})

/** A letter that still waits is overtaken by the answer: nobody is asked again what they have just said. */
async function withdrawUnsent(db: WriteScope['db'], { id, candidate_id }: Interview): Promise<void> {
  await db
    .updateTable('message')
    .set((eb) => ({ state: 'cancelled', version: eb('version', '+', 1) }))
    .where('candidate_id', '=', candidate_id)
    .where('kind', '=', 'interview')
    .where('state', 'in', ['queued', 'held', 'failed'])
    .where('body', 'like', `%${linkPaths.interview}/${id}.%`)
    .execute()
}

type Booking = { interview: Interview; meeting: Awaited<ReturnType<typeof meetingOf>>; start: Date }

async function book(context: WriteContext, scope: WriteScope, { interview, meeting, start }: Booking) {
  const { now } = context
  const { db } = scope
  const slot = interview.slots.find((one) => Date.parse(one.start) === start.getTime())
  if (!slot || start <= now) throw new AppError('invalid', 'This time was not offered', { reason: 'slot_unknown' })
  const end = new Date(slot.end)
  const who = { interviewerId: interview.interviewer_id, candidateId: interview.candidate_id, except: interview.id }
  if ((await busyTimes(db, who, now)).some((busy) => overlaps(start, end, busy)))
    throw new AppError('conflict', 'This time was taken meanwhile', { reason: 'slot_taken' })
  const moved = interview.state === 'booked'
  await withdrawUnsent(db, interview)
  const { sequence } = await db
    .updateTable('interview')
    .set((eb) => ({
      state: 'booked',
      starts_at: start,
      ends_at: end,
      sequence: eb('sequence', '+', 1),
      version: eb('version', '+', 1),
    }))
    .where('id', '=', interview.id)
    .returning('sequence')
    .executeTakeFirstOrThrow()
  await tellBoth(context, scope, { interview, told: moved ? 'moved' : 'booked', meeting, start, sequence, leaves: now })
  await remindLater(scope, { id: interview.id, sequence, start, now })
  await note(context, scope, interview, start.toISOString())
  return { state: 'booked' as const, start: start.toISOString() }
}

/** None suits: who asked is told, and asks anew. */
async function decline(context: WriteContext, scope: WriteScope, interview: Interview) {
  if (interview.state === 'booked') throw new AppError('conflict', 'A time is booked', { reason: 'already_booked' })
  await withdrawUnsent(scope.db, interview)
  await scope.db
    .updateTable('interview')
    .set((eb) => ({ state: 'declined', version: eb('version', '+', 1) }))
    .where('id', '=', interview.id)
    .execute()
  await note(context, scope, interview, '')
  return { state: 'declined' as const, start: null }
}

async function note(context: WriteContext, scope: WriteScope, interview: Interview, text: string): Promise<void> {
  const { organisation_id, application_id, candidate_id, job_id } = interview
  const by = { userId: candidate_id, name: '' }
  await recordEvent(context, scope, { applicationId: application_id, kind: 'interview', text, by })
  const to = [interview.interviewer_id, interview.by_user]
  await postNotice(scope.db, {
    organisationId: organisation_id,
    to,
    kind: 'interview',
    by: '',
    now: context.now,
    candidateId: candidate_id,
    jobId: job_id,
    text,
  })
}
