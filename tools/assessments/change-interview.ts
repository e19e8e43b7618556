import type { Preview, ReadContext, WriteContext } from '../kit/define.ts'
import { waitMs } from '../kit/stages.ts'
import { AppError } from '#lib/errors'
import { conflictOn } from '../kit/conflict.ts'
import { candidateLetter, when } from './interview-letters.ts'
import { overlaps } from './free-slots.ts'
import { type Interview, busyTimes, lockPeople, meetingOf, readInterview, remindLater, tellBoth } from './interviews.ts'

export type Change = { interviewId: string; start: Date | null }

async function plan(context: ReadContext, { interviewId, start }: Change) {
  const interview = await readInterview(context, interviewId)
  if (interview.state !== 'booked' && (start === null ? interview.state !== 'proposed' : interview.state === 'cancelled'))
    throw new AppError('conflict', `It is ${interview.state}`, { reason: 'interview_cancelled' })
  const meeting = await meetingOf(context, interview)
  return { interview, meeting }
}

/** The card of a new time, or of an end where `start` is null. */
export async function previewChange(context: ReadContext, change: Change & { title: string }): Promise<Preview> {
  const { interview, meeting } = await plan(context, change)
  const { locale } = context.caller
  const { lang, email, about, unreached } = meeting
  const told = change.start === null ? 'cancelled' : 'moved'
  const at = change.start ?? interview.starts_at
  const letter = at && candidateLetter(lang, told, { ...about, start: at })
  const heard = letter && (interview.state === 'booked' || change.start)
  return {
    title: { key: change.title, params: { name: about.name } },
    count: 1,
    facts: [
      {
        label: { key: 'field.time' },
        before: interview.starts_at ? when(locale, interview.starts_at) : 'field.notBooked',
        after: change.start ? when(locale, change.start) : 'field.cancelled',
      },
    ],
    ...(heard && !unreached ? { mails: [{ to: `${about.name} <${email ?? ''}>`, ...letter }] } : {}),
    ...(heard && unreached ? { warnings: [{ key: 'change_interview.unreached', params: { name: about.name } }] } : {}),
    versions: { [interview.id]: interview.version },
  }
}

const before = ({ state, starts_at, ends_at }: Interview) => ({
  state,
  starts_at: starts_at?.toISOString() ?? null,
  ends_at: ends_at?.toISOString() ?? null,
})

/** A new time, or the end; the mails wait ten minutes, and undo calls them back. */
export async function changeInterview(context: WriteContext, change: Change) {
  const { interview, meeting } = await plan(context, change)
  const { now } = context
  const { start } = change
  if (start && start <= now) throw new AppError('invalid', 'This time is over', { reason: 'slot_taken' })
  return context.write(async (scope) => {
    const { db } = scope
    await lockPeople(db, [interview.interviewer_id, interview.candidate_id])
    const end = start && new Date(start.getTime() + interview.minutes * 60_000)
    const who = { interviewerId: interview.interviewer_id, candidateId: interview.candidate_id, except: interview.id }
    if (start && (await busyTimes(db, who, now)).some((busy) => overlaps(start, end!, busy)))
      throw new AppError('conflict', 'Somebody is booked at this time', { reason: 'slot_taken', starts: [start.toISOString()] })
    const row = await db
      .updateTable('interview')
      .set((eb) => ({
        ...(start ? { state: 'booked' as const, starts_at: start, ends_at: end } : { state: 'cancelled' as const }),
        sequence: eb('sequence', '+', 1),
        version: eb('version', '+', 1),
      }))
      .where('id', '=', interview.id)
      .where('version', '=', interview.version)
      .returning(['sequence', 'version'])
      .executeTakeFirst()
    if (!row) return conflictOn(db, interview.id, meeting.about.name)
    const leaves = new Date(now.getTime() + waitMs)
    const at = start ?? interview.starts_at
    const told = start ? (interview.state === 'booked' ? 'moved' : 'booked') : 'cancelled'
    const heard = at && (start || interview.state === 'booked')
    const messages = heard
      ? await tellBoth(context, scope, { interview, told, meeting, start: at, sequence: row.sequence, leaves })
      : []
    if (start) await remindLater(scope, { id: interview.id, sequence: row.sequence, start, now })
    scope.changed(interview.id, { start: start?.toISOString() ?? null })
    const step = { kind: 'interview', id: interview.id, version: row.version, before: { ...before(interview), messages } }
    const reversalId = await scope.undoable([step])
    return {
      interviewId: interview.id,
      name: meeting.about.name,
      start: start?.toISOString() ?? null,
      leavesAt: leaves.toISOString(),
      reversalId,
    }
  })
}
