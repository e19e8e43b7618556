import { newId } from '#lib/ids'
import { openMailServer } from '../kit/mail-server.ts'
import { linkToken } from '../kit/signed-link.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import type { AnyTool } from '../kit/define.ts'

export type Proposed = {
  jobId: string
  candidateId: string
  id: string
  slots: { start: string }[]
  reversalId: string
  token: string
}

/** For tests: a house with a recruiter who has a mail address, a mail server, and a clock that stands on the Thursday before summer time. */
export async function openInterviewHouse(tools: Iterable<AnyTool>) {
  const house = await openTestHouse(tools)
  const server = await openMailServer()
  let now = new Date('2026-03-26T09:00:00Z')
  house.deps.clock = () => now
  house.deps.env = { ...house.deps.env, SMTP_URL: server.url, MAIL_FROM: 'agence@example.org' }
  await addColleague(house, now)
  const recruiter = () => house.callerAs('recruiter', { name: 'Camille Aubry' })
  const system = () => house.callerAs('system', { userId: 'cand' })
  const applied = async (name: string) => {
    const { id, stages } = await house.addJob()
    const candidateId = await house.addCandidate({ name, email: `${name.split(' ')[0]!.toLowerCase()}@example.org` })
    await house.addApplication(id, candidateId, stages['interview']!)
    return { jobId: id, candidateId }
  }
  const proposed = async (name: string): Promise<Proposed> => {
    const input = await applied(name)
    const done = await house.done(recruiter(), 'propose_interview', input)
    const id = done['interviewId'] as string
    const rest = { id, slots: done['slots'] as { start: string }[], reversalId: done['reversalId'] as string }
    return { ...input, ...rest, token: linkToken(house.deps, 'interview', id) }
  }
  /** Delivers what is due, without waiting for the clock of the database. */
  const deliver = async (minutes: number) => {
    now = new Date(now.getTime() + minutes * 60_000)
    const rows = await house.deps.database.system.selectFrom('message').select('id').where('state', '=', 'queued').execute()
    for (const { id } of rows) await house.done(house.callerAs('system'), 'deliver_message', { id })
  }
  const book = (token: string, start: string | null) => house.done(system(), 'book_interview', { token, start })
  const mailsTo = (address: string) => server.received.filter(({ to }) => to.includes(address))
  const close = async () => {
    await server.close()
    await house.close()
  }
  return { house, db: house.deps.database.system, recruiter, system, applied, proposed, deliver, book, mailsTo, close }
}

export type InterviewHouse = Awaited<ReturnType<typeof openInterviewHouse>>

export async function addColleague({ deps, organisationId }: TestHouse, at: Date): Promise<void> {
  const db = deps.database.system
  const user = {
    id: 'user-recruiter',
    name: 'Camille Aubry',
    email: 'user-recruiter@example.org',
    emailVerified: true,
    image: null,
  }
  await db
    .insertInto('user')
    .values({ ...user, locale: 'en', createdAt: at, updatedAt: at })
    .execute()
  const member = { id: newId('member'), organisation_id: organisationId, user_id: user.id, candidate_id: null }
  await db
    .insertInto('member')
    .values({ ...member, role: 'recruiter' })
    .execute()
}

/** The calendar in a mail, decoded. */
export function calendarOf(raw: string): string {
  const part = raw.split(/--[^\r\n]+\r?\n/).find((text) => /^content-type: text\/calendar/im.test(text)) ?? ''
  const [head = '', ...body] = part.split(/\r?\n\r?\n/)
  return /base64/i.test(head) ? Buffer.from(body.join(''), 'base64').toString() : body.join('\r\n\r\n')
}
