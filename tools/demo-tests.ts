import type { StageEntry, TestQuestion } from '#db/schema'
import { testTemplates } from '#db/seed/tests/all'
import { call } from './kit/call.ts'
import type { Caller } from './kit/define.ts'
import type { Deps } from './kit/deps.ts'
import { linkToken } from './kit/signed-link.ts'

const day = 86_400_000
const jobTitle = 'Aide-soignant de nuit'
const template = 'bedside'

/** How far each of the people goes: all right, some wrong, words that somebody has to read, begun, or not even opened. */
const ways = ['right', 'right', 'read', 'wrong', 'begun', 'invited'] as const
type Way = (typeof ways)[number]
const stages = ['interview', 'test', 'phone_screen', 'screening']

/** The demo's test, in both languages: sent by the test stage of one job, and taken by people of it with results of every kind. */
export async function loadDemoTests(deps: Deps, system: Caller): Promise<void> {
  const db = deps.database.system
  if (await db.selectFrom('test').select('id').where('organisation_id', '=', system.organisationId).executeTakeFirst()) return
  const { key: _key, ...fields } = testTemplates.find(({ key }) => key === template)!
  const people = await peopleOf(deps, system.organisationId)
  if (people.length === 0) return
  const author: Caller = { ...system, role: 'recruiter', userId: people[0]!.madeBy, name: '', door: 'page', person: true }
  const { testId } = await done(deps, author, { tool: 'save_test', input: fields })
  const entry: StageEntry[] = [{ do: 'send_test', testId: String(testId), days: 7 }]
  const { jobId } = people[0]!
  await db
    .updateTable('stage')
    .set({ entry: JSON.stringify(entry) })
    .where('job_id', '=', jobId)
    .where('kind', '=', 'test')
    .execute()
  for (const [at, way] of ways.slice(0, people.length).entries()) {
    const { candidateId } = people[at]!
    const input = { jobId, candidateIds: [candidateId], testId }
    const { sent } = await done(deps, system, { tool: 'send_test', input })
    const [one] = sent as { assessmentId: string }[]
    await take(deps, system, { assessmentId: one!.assessmentId, way, questions: fields.questions })
  }
}

type Step = { tool: string; input: object }

async function done(deps: Deps, caller: Caller, { tool, input }: Step): Promise<Record<string, unknown>> {
  const result = await call(deps, caller, tool, input)
  return result.status === 'done' ? (result.output as Record<string, unknown>) : {}
}

/** Those under way in the job, who is furthest first. */
async function peopleOf({ database }: Deps, organisationId: string) {
  const rows = await database.system
    .selectFrom('application')
    .innerJoin('job', 'job.id', 'application.job_id')
    .innerJoin('stage', 'stage.id', 'application.stage_id')
    .select(['application.candidate_id', 'application.job_id', 'job.created_by', 'stage.kind'])
    .where('job.organisation_id', '=', organisationId)
    .where('job.title', '=', jobTitle)
    .where('stage.kind', 'in', stages as never)
    .orderBy('stage.position', 'desc')
    .orderBy('application.id')
    .execute()
  return rows.map((row) => ({ candidateId: row.candidate_id, jobId: row.job_id, madeBy: row.created_by }))
}

type Taking = { assessmentId: string; way: Way; questions: readonly TestQuestion[] }

async function take(deps: Deps, system: Caller, { assessmentId, way, questions }: Taking): Promise<void> {
  if (way === 'invited') return
  const token = linkToken(deps, 'test', assessmentId)
  const visitor: Caller = { ...system, door: 'page' }
  await done(deps, visitor, { tool: 'start_sitting', input: { token } })
  if (way === 'begun') return
  for (const [at, question] of questions.entries()) {
    const given = answerTo(question, { way, wrong: way === 'wrong' && at % 2 === 0 })
    await done(deps, visitor, { tool: 'answer_sitting', input: { token, questionId: question.id, ...given } })
  }
  await done(deps, visitor, { tool: 'submit_sitting', input: { token } })
  await age(deps, assessmentId)
}

type Answer = { value: string } | { values: string[] }

function answerTo(question: TestQuestion, { way, wrong }: { way: Way; wrong: boolean }): Answer {
  if (question.kind === 'number') return { value: String(wrong ? question.answer * 10 : question.answer) }
  if (question.kind === 'text')
    return { value: way === 'read' ? 'Je préviens le cadre et je note' : (question.accepted[0] ?? '') }
  if (question.kind === 'file') return { value: '' }
  const best = question.choices.filter(({ share }) => share === 100).map(({ id }) => id)
  const chosen = wrong ? question.choices.slice(-1).map(({ id }) => id) : best
  return question.kind === 'choices' ? { values: chosen } : { value: chosen[0]! }
}

/** Taken some days ago, as the demo tells. */
async function age({ database, clock }: Deps, id: string): Promise<void> {
  const at = (days: number) => new Date(clock().getTime() - days * day)
  await database.system
    .updateTable('assessment')
    .set({ created_at: at(5), started_at: at(3), submitted_at: new Date(at(3).getTime() + 16 * 60_000) })
    .where('id', '=', id)
    .execute()
}
