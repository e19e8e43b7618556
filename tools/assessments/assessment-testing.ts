import { sql } from 'kysely'
import type { AnyTool, Caller } from '../kit/define.ts'
import { call } from '../kit/call.ts'
import { openMailServer } from '../kit/mail-server.ts'
import { linkToken } from '../kit/signed-link.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { addColleague } from './interview-testing.ts'

const text = (word: string) => ({ fr: word, en: word })
const choice = (id: string, share: number) => ({ id, text: text(id), share })

/** Ten points: two by a choice, three by several, three by a situation, two by a number. */
export const plainQuestions = [
  { id: 'one', text: text('Un seul'), points: 2, kind: 'choice', choices: [choice('a', 0), choice('b', 100)] },
  {
    id: 'many',
    text: text('Plusieurs'),
    points: 3,
    kind: 'choices',
    choices: [choice('a', 100), choice('b', 100), choice('c', 0)],
  },
  {
    id: 'case',
    text: text('Situation'),
    points: 3,
    kind: 'situation',
    choices: [choice('a', 100), choice('b', 50), choice('c', 0)],
  },
  { id: 'number', text: text('Nombre'), points: 2, kind: 'number', answer: 12.5, tolerance: 0, unit: 'ml' },
]
const open = { id: 'words', text: text('En un mot'), points: 2, kind: 'text', accepted: ['relève'] }
const photo = { id: 'photo', text: text('Une photo'), points: 3, kind: 'file' }
export const allQuestions = [...plainQuestions, open, photo]
/** All that is right of `plainQuestions`. */
export const right = { one: 'b', many: ['a', 'b'], case: 'a', number: '12,5' } as const

export type Sent = {
  assessmentId: string
  candidateId: string
  jobId: string
  stages: Record<string, string>
  token: string
  reversalId: string
}

/** For tests: a house with a recruiter, a mail server and a clock of its own that stands on a Thursday morning. */
export async function openAssessmentHouse(
  tools: Iterable<AnyTool>,
  variables: { CODILITY_TOKEN?: string; CODILITY_URL?: string; BASSIN_URL?: string } = {},
) {
  const house = await openTestHouse(tools)
  const server = await openMailServer()
  let now = new Date('2026-03-26T09:00:00Z')
  house.deps.clock = () => now
  house.deps.env = { ...house.deps.env, SMTP_URL: server.url, MAIL_FROM: 'agence@example.org', ...variables }
  await addColleague(house, now)
  const db = house.deps.database.system
  const recruiter = (more: Partial<Caller> = {}) => house.callerAs('recruiter', { name: 'Camille Aubry', ...more })
  const system = () => house.callerAs('system', { userId: 'system', name: 'Bassin', door: 'job', person: false })
  const visitor = () => house.callerAs('system', { userId: 'cand' })
  const saved = async (more: Record<string, unknown> = {}) => {
    const fields = { name: { fr: 'Calcul', en: 'Sums' }, minutes: 20, questions: plainQuestions, ...more }
    return String((await house.done(recruiter(), 'save_test', fields))['testId'])
  }
  const applied = async (name: string, stage = 'screening') => {
    const { id, stages } = await house.addJob()
    const candidateId = await house.addCandidate({ name, email: `${name.split(' ')[0]!.toLowerCase()}@example.org` })
    const applicationId = await house.addApplication(id, candidateId, stages[stage]!)
    return { jobId: id, stages, candidateId, applicationId }
  }
  const sent = async (
    name: string,
    { testId, ...more }: { testId?: string; extraShare?: number; days?: number } = {},
  ): Promise<Sent> => {
    const { jobId, stages, candidateId } = await applied(name)
    const input = { jobId, candidateIds: [candidateId], testId: testId ?? (await saved()), ...more }
    const output = await approved(house, recruiter(), { tool: 'send_test', input })
    const [{ assessmentId }] = output['sent'] as [{ assessmentId: string }]
    const token = linkToken(house.deps, 'test', assessmentId)
    return { assessmentId, candidateId, jobId, stages, token, reversalId: String(output['reversalId']) }
  }
  const sitting = takerOf(house)
  const mail = mailsOf({ house, server, now: () => now })
  return {
    house,
    db,
    recruiter,
    system,
    visitor,
    saved,
    applied,
    sent,
    ...sitting,
    ...mail,
    row: (id: string) => db.selectFrom('assessment').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    queued: (tool: string) => queuedOf(house, tool),
    later: (minutes: number) => void (now = new Date(now.getTime() + minutes * 60_000)),
    now: () => now,
    close: async () => {
      await server.close()
      await house.close()
    },
  }
}

type Asked = { tool: string; input: unknown }

/** Asks, says yes to the card, and does it: what a person does on a screen. */
export async function approved(house: TestHouse, caller: Caller, { tool, input }: Asked): Promise<Record<string, unknown>> {
  const asked = await call(house.deps, caller, tool, input)
  if (asked.status === 'done') return asked.output as Record<string, unknown>
  await house.done(caller, 'decide_approval', { id: asked.approvalId, approved: true })
  return house.done(caller, tool, input, asked.approvalId)
}

type Given = string | readonly string[]

/** What the person with the link does. */
function takerOf(house: TestHouse) {
  const visitor = house.callerAs('system', { userId: 'cand' })
  const answer = (token: string, questionId: string, given: Given) =>
    house.done(visitor, 'answer_sitting', {
      token,
      questionId,
      ...(typeof given === 'string' ? { value: given } : { values: [...given] }),
    })
  /** Begins, answers, hands in. */
  const take = async (token: string, answers: Record<string, Given> = right) => {
    await house.done(visitor, 'start_sitting', { token })
    for (const [id, given] of Object.entries(answers)) await answer(token, id, given)
    await house.done(visitor, 'submit_sitting', { token })
  }
  return { answer, take }
}

type Mailing = { house: TestHouse; server: Awaited<ReturnType<typeof openMailServer>>; now: () => Date }

/** Mails that are due leave, and what came of them. */
function mailsOf({ house, server, now }: Mailing) {
  const { system } = house.deps.database
  const deliver = async () => {
    const query = system.selectFrom('message').select('id').where('state', '=', 'queued')
    const rows = await query.where('send_at', '<=', now()).execute()
    const worker = house.callerAs('system', { userId: 'system', door: 'job', person: false })
    for (const { id } of rows) await house.done(worker, 'deliver_message', { id })
  }
  return { deliver, mailsTo: (address: string) => server.received.filter(({ to }) => to.includes(address)) }
}

/** What is queued of a tool, with the moment at which it is due. */
async function queuedOf(house: TestHouse, tool: string) {
  const { rows } = await sql<{ input: Record<string, unknown>; run_at: Date }>`
    select input, run_at from job_queue where tool = ${tool} order by run_at`.execute(house.deps.database.system)
  return rows
}

export type AssessmentHouse = Awaited<ReturnType<typeof openAssessmentHouse>>
