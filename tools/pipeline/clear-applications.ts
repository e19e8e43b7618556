import { z } from 'zod'
import { AppError } from '#lib/errors'
import { newId } from '#lib/ids'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { postNotice } from '../kit/post-notice.ts'
import { recordEvent } from '../kit/record-event.ts'
import { stageName } from '../kit/stages.ts'
import { requestsFor, settleRequests } from './clearance-requests.ts'
import { readPlaces } from './places.ts'

export const clearApplications = defineTool({
  name: 'clear_applications',
  title: { fr: 'Donner son accord', en: 'Approve going on' },
  description:
    'Approve that people leave a stage which needs it (an offer, most often); who follows them is told and may then move them on. For administrators.',
  input: z.object({ jobId: z.string(), candidateIds: z.array(z.string()).min(1).max(100) }),
  output: z.object({
    jobId: z.string(),
    jobTitle: z.string(),
    cleared: z.array(z.object({ applicationId: z.string(), candidateId: z.string(), name: z.string() })),
  }),
  roles: ['admin'],
  route: 'POST /jobs/{jobId}/clearances',
  offered: false,
  effect: 'write',
  approval: 'machine',
  forModel: ({ cleared }) => `approved: ${cleared.map(({ name }) => name).join(', ')}`,
  preview: async (context, input) => {
    const places = await waiting(context, input)
    return {
      title: { key: 'clear_applications.title', params: { count: places.length, name: places[0]!.name } },
      count: places.length,
      facts: places.map(({ name, candidateId, stage }) => ({
        label: { key: 'field.stage' },
        person: name,
        candidateId,
        before: stageName(stage, context.caller.locale),
        after: 'clear_applications.yes',
      })),
      versions: Object.fromEntries(places.map(({ application }) => [application.id, application.version])),
    }
  },
  execute: async (context, input) => {
    const places = await waiting(context, input)
    const requests = await requestsFor(context, places)
    const { caller, now } = context
    return context.write(async (scope) => {
      await settleRequests(context, scope, { requests, state: 'granted' })
      for (const { application, stage, candidateId, follower } of places) {
        const by = { by_user: caller.userId, by_name: caller.name, created_at: now }
        const row = { id: newId('clearance'), organisation_id: caller.organisationId, application_id: application.id }
        await scope.db
          .insertInto('stage_clearance')
          .values({ ...row, ...by, stage_id: stage.id })
          .execute()
        await recordEvent(context, scope, { applicationId: application.id, kind: 'cleared' })
        const askers = requests.filter(({ place }) => place.application.id === application.id).map(({ by }) => by)
        const to = [follower, ...askers].filter((id) => id !== caller.userId)
        const notice = { organisationId: caller.organisationId, by: caller.name, now, candidateId, jobId: input.jobId }
        await postNotice(scope.db, { ...notice, to, kind: 'clearance' })
        scope.changed(application.id, { cleared: stage.kind })
      }
      const cleared = places.map(({ application, candidateId, name }) => ({ applicationId: application.id, candidateId, name }))
      return { jobId: input.jobId, jobTitle: places[0]!.jobTitle, cleared }
    })
  },
})

async function waiting(context: ReadContext, input: { jobId: string; candidateIds: string[] }) {
  const places = await readPlaces(context, input)
  const free = places.filter(({ stage }) => !stage.needs.includes('admin_approval')).map(({ name }) => name)
  if (free.length === 0) return places
  throw new AppError('invalid', `No approval is needed for ${free.join(', ')}`, { reason: 'nothing_to_clear', names: free })
}
