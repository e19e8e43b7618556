import { z } from 'zod'
import { stripInvisible } from '#lib/words'
import { defineTool } from '../kit/define.ts'
import { recordEvent } from '../kit/record-event.ts'
import { clearedRow } from './ask-clearance.ts'
import { openRequests, settleRequests } from './clearance-requests.ts'

export const refuseClearance = defineTool({
  name: 'refuse_clearance',
  title: { fr: 'Refuser un accord', en: 'Refuse approval' },
  description: 'Refuse an approval that a recruiter asked for, with why; who asked is told. For administrators.',
  input: z.object({
    jobId: z.string(),
    candidateIds: z.array(z.string()).min(1).max(100),
    text: z.string().trim().max(1000).default(''),
  }),
  output: z.object({ jobId: z.string(), jobTitle: z.string(), refused: z.array(clearedRow) }),
  roles: ['admin'],
  route: 'POST /jobs/{jobId}/clearance-refusals',
  offered: false,
  effect: 'write',
  keeps: ({ text }) => [text],
  approval: 'machine',
  forModel: ({ refused }) => `refused: ${refused.map(({ name }) => name).join(', ')}`,
  preview: async (context, input) => {
    const requests = await openRequests(context, input)
    return {
      title: { key: 'refuse_clearance.title', params: { count: requests.length, name: requests[0]!.place.name } },
      count: requests.length,
      facts: input.text ? [{ label: { key: 'field.message' }, value: input.text }] : [],
      versions: Object.fromEntries(requests.map(({ id, place }) => [id, place.application.version])),
    }
  },
  execute: async (context, input) => {
    const requests = await openRequests(context, input)
    const answer = stripInvisible(input.text)
    return context.write(async (scope) => {
      await settleRequests(context, scope, { requests, state: 'refused', answer })
      for (const { place } of requests) {
        const { id } = place.application
        await recordEvent(context, scope, { applicationId: id, kind: 'clearance_refused', text: answer || null })
        scope.changed(id, { clearanceRefused: place.stage.kind })
      }
      const refused = requests.map(({ place }) => ({
        applicationId: place.application.id,
        candidateId: place.candidateId,
        name: place.name,
      }))
      return { jobId: input.jobId, jobTitle: requests[0]!.place.jobTitle, refused }
    })
  },
})
