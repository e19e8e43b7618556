import { z } from 'zod'
import type { ReversalStep } from '#db/schema'
import { AppError } from '#lib/errors'
import { type WriteContext, type WriteScope, defineTool } from '../kit/define.ts'
import { endedAlready } from '../kit/ended-already.ts'
import { addToJob, enterProcess, previewEntry } from '../kit/enter-process.ts'
import { postMessage } from '../kit/post-message.ts'
import { waitMs } from '../kit/stages.ts'
import { when } from './interview-letters.ts'
import type { Sitting } from './providers/provider.ts'
import { recordTest, tellFollowers } from './sittings.ts'
import { type Invitation, type Invitations, planInvitations } from './test-invitations.ts'

const day = 86_400_000
const wanted = z.object({
  jobId: z.string(),
  candidateIds: z.array(z.string()).min(1).max(100),
  testId: z.string(),
  extraShare: z
    .number()
    .int()
    .min(0)
    .max(200)
    .default(0)
    .describe('percent of time added, agreed with the person; no reason is kept'),
  days: z.number().int().min(1).max(60).default(7).describe('to take it'),
  ifStill: z.string().optional().describe('only while they are in this stage'),
  addToJob,
})

export const sendTest = defineTool({
  name: 'send_test',
  title: { fr: 'Envoyer un test', en: 'Send a test' },
  description: 'Send a test of list_tests to people in a job: a mail with a link, which can be called back for ten minutes.',
  input: wanted,
  output: z.object({
    jobId: z.string(),
    testId: z.string(),
    testName: z.object({ fr: z.string(), en: z.string() }),
    sent: z.array(z.object({ assessmentId: z.string(), candidateId: z.string(), name: z.string() })),
    leavesAt: z.string(),
    dueAt: z.string(),
    reversalId: z.string().optional(),
  }),
  roles: ['recruiter', 'admin', 'system'],
  route: 'POST /jobs/{jobId}/tests',
  offered: ['jobId', 'candidateIds', 'testId'],
  effect: 'send',
  approval: 'always',
  forModel: ({ sent, testName, leavesAt, dueAt }) =>
    `«${testName.fr}» to ${sent.map(({ name }) => name).join(', ') || 'nobody'}; mails leave at ${leavesAt}, can be undone until then; due ${dueAt}`,
  preview: async (context, input) => {
    const { test, due, minutes, people, entry } = await planInvitations(context, input)
    const { locale } = context.caller
    const joins = previewEntry(entry, locale)
    const first = people[0]!.recipient.identity.name
    const places = people.map(({ place }) => place)
    const warnings = [...(joins.warnings ?? []), ...(await endedAlready(context, places))]
    return {
      title: {
        key: 'send_test.title',
        params: { count: people.length, name: first, test: locale === 'fr' ? test.name_fr : test.name_en },
      },
      count: people.length,
      facts: [
        ...joins.facts,
        { label: { key: 'field.minutes' }, value: String(minutes) },
        { label: { key: 'field.due' }, value: when(locale, due) },
        ...(input.extraShare > 0 ? [{ label: { key: 'field.extraTime' }, value: `+${input.extraShare}\u00a0%` }] : []),
      ],
      mails: people.map(({ recipient: { identity }, letter }) => ({
        to: `${identity.name} <${identity.email ?? ''}>`,
        ...letter,
      })),
      ...(warnings.length > 0 ? { warnings } : {}),
      versions: {
        [test.id]: test.version,
        ...Object.fromEntries(people.filter(({ place }) => !isNew(entry, place)).map(({ place }) => [place.id, place.version])),
        ...joins.versions,
      },
      ids: Object.fromEntries(people.map(({ id, recipient }) => [recipient.candidateId, id])),
    }
  },
  execute: async (context, input) => {
    const { caller, now } = context
    const system = caller.role === 'system'
    const leaves = new Date(now.getTime() + (system ? 0 : waitMs))
    const planned = system ? await planOrNobody(context, input) : await planInvitations(context, input)
    const { test, due, blocked, entry } = planned
    const people = planned.people.filter(({ place }) => !input.ifStill || place.stage_id === input.ifStill)
    return context.write(async (scope) => {
      const joined = await enterProcess(context, scope, { entry })
      const steps: ReversalStep[] = []
      for (const invitation of people) steps.push(await invite(context, scope, { input, planned, invitation, leaves }))
      for (const { place, recipient } of blocked) await sayBlocked(context, scope, { place, candidateId: recipient.candidateId })
      const sent = people.map(({ id, recipient }) => ({
        assessmentId: id,
        candidateId: recipient.candidateId,
        name: recipient.identity.name,
      }))
      return {
        jobId: input.jobId,
        testId: test.id,
        testName: { fr: test.name_fr, en: test.name_en },
        sent,
        leavesAt: leaves.toISOString(),
        dueAt: due.toISOString(),
        ...(system || steps.length === 0 ? {} : { reversalId: await scope.undoable([...steps, ...joined]) }),
      }
    })
  },
})

type Input = z.output<typeof wanted>

const isNew = (entry: Invitations['entry'], { id }: Invitation['place']) =>
  entry?.people.some(({ application }) => application.id === id) === true

/** A stage sends to who came into it: who has the test already keeps the one they have. */
async function planOrNobody(context: WriteContext, input: Input): Promise<Invitations> {
  try {
    return await planInvitations(context, input)
  } catch (error) {
    if (!(error instanceof AppError) || error.details['reason'] !== 'test_already_sent') throw error
    const test = await context.db.selectFrom('test').selectAll().where('id', '=', input.testId).executeTakeFirstOrThrow()
    return { test, due: context.now, minutes: test.minutes, people: [], blocked: [] }
  }
}

type Inviting = { input: Input; planned: Invitations; invitation: Invitation; leaves: Date }

async function invite(context: WriteContext, scope: WriteScope, inviting: Inviting): Promise<ReversalStep> {
  const { caller, now } = context
  const { input, planned, invitation, leaves } = inviting
  const { test, due } = planned
  const { id, place, recipient, from: by, letter } = invitation
  const row = await scope.db
    .insertInto('assessment')
    .values({
      id,
      organisation_id: caller.organisationId,
      candidate_id: recipient.candidateId,
      application_id: place.id,
      test_id: test.id,
      provider: test.provider,
      state: 'invited',
      extra_share: input.extraShare,
      minutes: test.minutes,
      pass_share: test.pass_share,
      questions: JSON.stringify(test.questions),
      due_at: due,
      by_user: by.id,
      by_name: by.name,
      created_at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  const messageId = await postMessage(scope, {
    organisationId: caller.organisationId,
    candidateId: recipient.candidateId,
    jobId: input.jobId,
    kind: 'test',
    lang: recipient.lang,
    ...letter,
    by,
    now,
    leaves,
  })
  await recordTest(context, scope, { sitting: row, news: 'sent', by: { userId: by.id, name: by.name } })
  await followUp(scope, { sitting: row, leaves })
  scope.changed(id, { test: test.id, application: place.id })
  return { kind: 'assessment', id, version: 1, before: { fields: { state: 'cancelled' }, messages: [messageId] } }
}

/** What happens by itself: the provider opens the sitting when the mail leaves, a reminder to who is late, the end. */
async function followUp({ later }: WriteScope, { sitting, leaves }: { sitting: Sitting; leaves: Date }): Promise<void> {
  const { id, due_at, provider } = sitting
  if (provider !== 'internal') await later('open_external_test', { assessmentId: id }, { key: `open:${id}`, at: leaves })
  const half = (due_at.getTime() - leaves.getTime()) / 2
  const remind = new Date(due_at.getTime() - Math.min(day, half))
  await later('remind_test', { assessmentIds: [id] }, { key: `remind:${id}`, at: remind })
  await later('close_assessment', { assessmentId: id }, { key: `due:${id}:${due_at.toISOString()}`, at: due_at })
}

/** A stage wanted to send to somebody who cannot be written to: who follows them hears of it. */
async function sayBlocked(
  context: WriteContext,
  { db, changed }: WriteScope,
  { place, candidateId }: { place: Invitation['place']; candidateId: string },
): Promise<void> {
  const about = { followers: [place.owner_id ?? place.created_by], jobId: place.job_id }
  const sitting = { organisation_id: place.organisation_id, candidate_id: candidateId } as Sitting
  await tellFollowers(context, { db }, { sitting, news: 'blocked', about })
  changed(place.id, { test: 'blocked' })
}
