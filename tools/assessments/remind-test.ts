import { z } from 'zod'
import type { ReversalStep } from '#db/schema'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { postMessage } from '../kit/post-message.ts'
import { recipientsOf, refuseBlocked } from '../kit/recipients.ts'
import { signedLink } from '../kit/signed-link.ts'
import { waitMs } from '../kit/stages.ts'
import type { Sitting } from './providers/provider.ts'
import { type About, aboutSitting, minutesOf, readSitting, recordTest, refuseUnlessOpen } from './sittings.ts'
import { reminderLetter } from './test-letters.ts'

const wanted = z.object({ assessmentIds: z.array(z.string()).min(1).max(100) })

export const remindTest = defineTool({
  name: 'remind_test',
  title: { fr: 'Relancer pour un test', en: 'Remind of a test' },
  description: 'Remind people of a test that they have not handed in (ids of `list_assessments`); the mails wait ten minutes.',
  input: wanted,
  output: z.object({
    reminded: z.array(z.object({ assessmentId: z.string(), candidateId: z.string(), name: z.string() })),
    leavesAt: z.string(),
    reversalId: z.string().optional(),
  }),
  roles: ['recruiter', 'admin', 'system'],
  route: 'POST /assessment-reminders',
  offered: false,
  effect: 'send',
  approval: ({ assessmentIds }) => (assessmentIds.length > 1 ? 'always' : 'machine'),
  forModel: ({ reminded, leavesAt }) =>
    `reminded: ${reminded.map(({ name }) => name).join(', ') || 'nobody'}; leaves at ${leavesAt}`,
  preview: async (context, input) => {
    const people = await late(context, input.assessmentIds)
    return {
      title: { key: 'remind_test.title', params: { count: people.length, name: people[0]!.about.name } },
      count: people.length,
      facts: [{ label: { key: 'send_messages.wait' } }],
      mails: people.map(({ about, letter }) => ({ to: `${about.name} <${about.email ?? ''}>`, ...letter })),
      versions: Object.fromEntries(people.map(({ sitting }) => [sitting.id, sitting.version])),
    }
  },
  execute: async (context, { assessmentIds }) => {
    const { caller, now } = context
    const system = caller.role === 'system'
    const leaves = new Date(now.getTime() + (system ? 0 : waitMs))
    const people = await late(context, assessmentIds)
    return context.write(async (scope) => {
      const steps: ReversalStep[] = []
      for (const { sitting, about, letter } of people) {
        const by = system ? { id: sitting.by_user, name: sitting.by_name } : { id: caller.userId, name: caller.name }
        const message = {
          organisationId: caller.organisationId,
          candidateId: sitting.candidate_id,
          jobId: about.jobId,
          now,
          leaves,
          by,
        }
        const id = await postMessage(scope, { ...message, kind: 'test', lang: about.lang, ...letter })
        const { version } = await scope.db
          .updateTable('assessment')
          .set((eb) => ({ reminded_at: now, version: eb('version', '+', 1) }))
          .where('id', '=', sitting.id)
          .returning('version')
          .executeTakeFirstOrThrow()
        await recordTest(context, scope, { sitting, news: 'reminded', by: { userId: by.id, name: by.name } })
        const fields = { reminded_at: sitting.reminded_at?.toISOString() ?? null }
        steps.push({ kind: 'assessment', id: sitting.id, version, before: { fields, messages: [id] } })
        scope.changed(sitting.id, { reminded: true })
      }
      return {
        reminded: people.map(({ sitting, about }) => ({
          assessmentId: sitting.id,
          candidateId: sitting.candidate_id,
          name: about.name,
        })),
        leavesAt: leaves.toISOString(),
        ...(system || steps.length === 0 ? {} : { reversalId: await scope.undoable(steps) }),
      }
    })
  },
})

type Late = { sitting: Sitting; about: About; letter: { subject: string; body: string } }

/** By itself only who was never reminded, whose time is not over; by a person, whoever they chose, if it can still be taken. */
async function late(context: ReadContext, ids: readonly string[]): Promise<Late[]> {
  const { caller, deps, now } = context
  const system = caller.role === 'system'
  const sittings: Sitting[] = []
  for (const id of new Set(ids)) {
    const sitting = await readSitting(context, id)
    if (!system) refuseUnlessOpen(sitting)
    else if (sitting.state !== 'invited' || sitting.reminded_at || sitting.due_at <= now) continue
    sittings.push(sitting)
  }
  if (sittings.length === 0) return []
  const recipients = await recipientsOf(
    context,
    sittings.map((sitting) => sitting.candidate_id),
  )
  if (!system) refuseBlocked(recipients)
  const reached = new Set(recipients.flatMap(({ candidateId, blocked }) => (blocked ? [] : [candidateId])))
  const people: Late[] = []
  for (const sitting of sittings.filter((one) => reached.has(one.candidate_id))) {
    const about = await aboutSitting(context, sitting)
    const letter = reminderLetter(about.lang, {
      ...about,
      minutes: minutesOf(sitting),
      due: sitting.due_at,
      link: signedLink(deps, 'test', sitting.id),
      recruiter: system ? sitting.by_name : caller.name,
    })
    people.push({ sitting, about, letter })
  }
  return people
}
