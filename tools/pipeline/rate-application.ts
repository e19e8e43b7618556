import { z } from 'zod'
import { defineTool } from '../kit/define.ts'
import { changedRow } from './assign-applications.ts'
import { changeFields, previewFields } from './change-fields.ts'
import { readPlaces } from './places.ts'

export const rateApplication = defineTool({
  name: 'rate_application',
  title: { fr: 'Donner une note', en: 'Rate' },
  description: 'Rate a person for a job from 1 to 5 in a person’s own words and judgement; null takes the rating away.',
  input: z.object({ jobId: z.string(), candidateId: z.string(), rating: z.number().int().min(1).max(5).nullable() }),
  output: z.object({ jobId: z.string(), rating: z.number().nullable(), changed: z.array(changedRow), reversalId: z.string() }),
  roles: ['recruiter', 'admin'],
  route: 'POST /jobs/{jobId}/ratings',
  offered: false,
  effect: 'write',
  approval: 'machine',
  forModel: ({ changed, rating }) => `${changed[0]!.name}: ${rating ?? 'no'} of 5; can be undone for 10 minutes`,
  preview: async (context, { jobId, candidateId, rating }) =>
    previewFields(await readPlaces(context, { jobId, candidateIds: [candidateId] }), {
      title: 'rate_application.title',
      label: 'field.rating',
      before: ({ application }) => stars(application.rating),
      after: () => stars(rating),
    }),
  execute: async (context, { jobId, candidateId, rating }) => {
    const places = await readPlaces(context, { jobId, candidateIds: [candidateId] })
    return context.write(async (scope) => {
      const change = { kind: 'rated' as const, text: rating === null ? '' : `${rating}/5`, fieldsOf: () => ({ rating }) }
      return { jobId, rating, ...(await changeFields(context, scope, { places, change })) }
    })
  },
})

const stars = (rating: number | null) => (rating === null ? 'field.none' : `${rating}/5`)
