import { type Selectable, type Transaction, sql } from 'kysely'
import { readIdentities } from '#db/identity'
import type { Database, InterviewTable, MessageAttachment } from '#db/schema'
import { AppError } from '#lib/errors'
import type { ReadContext, WriteScope } from '../kit/define.ts'
import { postMessage } from '../kit/post-message.ts'
import { signedLink } from '../kit/signed-link.ts'
import { calendarFile } from './calendar-file.ts'
import type { Busy } from './free-slots.ts'
import { type Meeting, type Told, candidateLetter, colleagueLetter, summaryOf } from './interview-letters.ts'

export type Interview = Selectable<InterviewTable>

/** @throws not_found `interview_missing` */
export async function readInterview({ db }: Pick<ReadContext, 'db'>, id: string): Promise<Interview> {
  const row = await db.selectFrom('interview').selectAll().where('id', '=', id).executeTakeFirst()
  return row ?? missing()
}

function missing(): never {
  throw new AppError('not_found', 'No such interview', { reason: 'interview_missing' })
}

type Who = { interviewerId: string; candidateId: string; except?: string }

/** What is booked from now on with the interviewer or with the candidate. */
export async function busyTimes(db: ReadContext['db'] | Transaction<Database>, who: Who, now: Date): Promise<Busy[]> {
  const rows = await (db as Transaction<Database>)
    .selectFrom('interview')
    .select(['starts_at', 'ends_at'])
    .where('state', '=', 'booked')
    .where('ends_at', '>', now)
    .where((eb) => eb.or([eb('interviewer_id', '=', who.interviewerId), eb('candidate_id', '=', who.candidateId)]))
    .$if(Boolean(who.except), (query) => query.where('id', '!=', who.except!))
    .orderBy('starts_at')
    .limit(500)
    .execute()
  return rows.map(({ starts_at, ends_at }) => ({ start: starts_at!, end: ends_at! }))
}

/** The interview of an application that is booked and to come, else the one whose times wait for an answer. */
export function openInterview({ db, now }: Pick<ReadContext, 'db' | 'now'>, applicationId: string) {
  return db
    .selectFrom('interview')
    .select(['id', 'starts_at'])
    .where('application_id', '=', applicationId)
    .where((eb) => eb.or([eb('state', '=', 'proposed'), eb.and([eb('state', '=', 'booked'), eb('ends_at', '>', now)])]))
    .orderBy('starts_at', (order) => order.asc().nullsLast())
    .limit(1)
    .executeTakeFirst()
}

/** One booking at a time for an interviewer and for a candidate, also from several processes: the locks last as long as the write. */
export async function lockPeople(db: Transaction<Database>, ids: readonly string[]): Promise<void> {
  for (const id of ids.toSorted()) await sql`select pg_advisory_xact_lock(hashtextextended(${`interview:${id}`}, 0))`.execute(db)
}

/** All that letters and calendars say. */
export async function meetingOf(context: ReadContext, interview: Interview) {
  const { db, deps } = context
  const [job, person, identities, house, colleague] = await Promise.all([
    db.selectFrom('job').select(['title', 'client']).where('id', '=', interview.job_id).executeTakeFirstOrThrow(),
    db
      .selectFrom('candidate')
      .select(['lang', 'do_not_contact'])
      .where('id', '=', interview.candidate_id)
      .executeTakeFirstOrThrow(),
    readIdentities(db, deps.keys, [interview.candidate_id]),
    db.selectFrom('organisation').select('name').where('id', '=', interview.organisation_id).executeTakeFirst(),
    db.selectFrom('user').select(['name', 'email', 'locale']).where('id', '=', interview.interviewer_id).executeTakeFirst(),
  ])
  const identity = identities.get(interview.candidate_id)
  return {
    lang: person.lang === 'en' ? ('en' as const) : ('fr' as const),
    email: identity?.email,
    /** No mail reaches them, or they want none: they are told by other means. */
    unreached: person.do_not_contact || !identity?.email,
    colleague,
    about: {
      name: identity?.name ?? '',
      with: interview.interviewer_name,
      job: job.title,
      client: job.client,
      mode: interview.mode,
      place: interview.place,
      minutes: interview.minutes,
      link: signedLink(deps, 'interview', interview.id),
      recruiter: interview.by_name,
      organisation: house?.name ?? '',
    } satisfies Omit<Meeting, 'start'>,
  }
}

type Appointment = {
  interview: Interview
  meeting: Awaited<ReturnType<typeof meetingOf>>
  start: Date
  sequence: number
  now: Date
  cancelled?: boolean
  own?: boolean
}

/** The appointment as calendars take it, with the words of the language. */
export function appointmentFile(lang: 'fr' | 'en', { interview, meeting, start, ...rest }: Appointment): MessageAttachment {
  const said: Meeting = { ...meeting.about, start }
  return calendarFile({
    ...rest,
    id: interview.id,
    start,
    end: new Date(start.getTime() + interview.minutes * 60_000),
    summary: summaryOf(lang, said),
    place: interview.place,
    description: said.with,
    organiser: { name: interview.interviewer_name, email: meeting.colleague?.email ?? 'bassin@localhost' },
    people: meeting.email ? [{ name: said.name, email: meeting.email }] : [],
  })
}

type Telling = {
  interview: Interview
  told: Told
  meeting: Awaited<ReturnType<typeof meetingOf>>
  start: Date
  sequence: number
  leaves: Date
}

/** A mail to the candidate and one to the interviewer, each with the appointment for their calendar; answers the messages' ids. */
export async function tellBoth(context: ReadContext, scope: WriteScope, telling: Telling): Promise<string[]> {
  const { interview, told, meeting, start, sequence, leaves } = telling
  const { now } = context
  const { lang, colleague } = meeting
  const said: Meeting = { ...meeting.about, start }
  const file = (of: 'fr' | 'en') =>
    appointmentFile(of, { interview, meeting, start, sequence, now, cancelled: told === 'cancelled' })
  const common = {
    organisationId: interview.organisation_id,
    candidateId: interview.candidate_id,
    jobId: interview.job_id,
    kind: 'interview' as const,
    by: { id: interview.by_user, name: interview.by_name },
    now,
    leaves,
  }
  const sent = [await postMessage(scope, { ...common, lang, ...candidateLetter(lang, told, said), attachments: [file(lang)] })]
  if (!colleague) return sent
  const own = colleague.locale === 'en' ? 'en' : 'fr'
  const letter = { ...colleagueLetter(own, told, said), attachments: [file(own)] }
  return [...sent, await postMessage(scope, { ...common, lang: own, toUser: interview.interviewer_id, ...letter })]
}

/** A reminder the day before, where there is still a day. */
export async function remindLater(
  { later }: Pick<WriteScope, 'later'>,
  given: { id: string; sequence: number; start: Date; now: Date },
): Promise<void> {
  const at = new Date(given.start.getTime() - 24 * 3600_000)
  if (at <= given.now) return
  const key = `remind:${given.id}:${given.sequence}`
  await later('remind_interview', { interviewId: given.id, sequence: given.sequence }, { key, at })
}
