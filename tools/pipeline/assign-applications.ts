import { z } from 'zod'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { postNotice } from '../kit/post-notice.ts'
import { changeFields, previewFields } from './change-fields.ts'
import { findColleague, readColleagues } from '../kit/colleagues.ts'
import { readPlaces } from './places.ts'

export const changedRow = z.object({ applicationId: z.string(), candidateId: z.string(), name: z.string() })

export const assignApplications = defineTool({
  name: 'assign_applications',
  title: { fr: 'Confier à', en: 'Assign' },
  description: 'Hand people in a job over to a colleague (id or name, `me`, `none`), who is told.',
  input: z.object({
    jobId: z.string(),
    candidateIds: z.array(z.string()).min(1).max(100),
    colleague: z.string().min(1).max(120),
  }),
  output: z.object({
    jobId: z.string(),
    colleague: z.object({ id: z.string(), name: z.string() }).nullable(),
    changed: z.array(changedRow),
    reversalId: z.string(),
  }),
  roles: ['recruiter', 'admin'],
  route: 'POST /jobs/{jobId}/assignments',
  effect: 'write',
  approval: ({ candidateIds }) => (candidateIds.length > 1 ? 'always' : 'machine'),
  forModel: ({ changed, colleague }) =>
    `${changed.map(({ name }) => name).join(', ')}: followed by ${colleague?.name ?? 'nobody'}; can be undone for 10 minutes`,
  preview: async (context, input) => {
    const { places, colleague, nameOf } = await plan(context, input)
    return previewFields(places, {
      title: 'assign_applications.title',
      label: 'field.owner',
      before: ({ application }) => nameOf(application.owner_id),
      after: () => colleague?.name ?? 'field.nobody',
    })
  },
  execute: async (context, input) => {
    const { places, colleague } = await plan(context, input)
    const { caller, now } = context
    return context.write(async (scope) => {
      const change = {
        kind: 'assigned' as const,
        text: colleague?.name ?? '',
        fieldsOf: () => ({ owner_id: colleague?.id ?? null }),
      }
      const done = await changeFields(context, scope, { places, change })
      const to = colleague && colleague.id !== caller.userId ? [colleague.id] : []
      for (const { candidateId } of places) {
        const about = { candidateId, jobId: input.jobId, by: caller.name, now }
        await postNotice(scope.db, { organisationId: caller.organisationId, to, kind: 'assigned', ...about })
      }
      return { jobId: input.jobId, colleague, ...done }
    })
  },
})

async function plan(context: ReadContext, input: { jobId: string; candidateIds: string[]; colleague: string }) {
  const [places, colleagues] = await Promise.all([readPlaces(context, input), readColleagues(context)])
  const said = input.colleague === 'me' ? context.caller.userId : input.colleague
  const colleague = said === 'none' ? null : findColleague(colleagues, said)
  const nameOf = (id: string | null) => colleagues.find((one) => one.id === id)?.name ?? 'field.nobody'
  return { places, colleague, nameOf }
}
