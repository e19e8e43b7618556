import { z } from 'zod'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { addToJob, enterProcess, planEntry, previewEntry } from '../kit/enter-process.ts'
import { recordEvent } from '../kit/record-event.ts'
import { changedRow } from './assign-applications.ts'
import { changeFields, previewFields } from './change-fields.ts'
import { readPlaces } from './places.ts'

const wanted = z.object({
  jobId: z.string(),
  candidateId: z.string(),
  rating: z.number().int().min(1).max(5).nullable(),
  addToJob,
})

export const rateApplication = defineTool({
  name: 'rate_application',
  title: { fr: 'Donner une note', en: 'Rate' },
  description: 'Rate a person for a job from 1 to 5 in a person’s own words and judgement; null takes the rating away.',
  input: wanted,
  output: z.object({ jobId: z.string(), rating: z.number().nullable(), changed: z.array(changedRow), reversalId: z.string() }),
  roles: ['recruiter', 'admin'],
  route: 'POST /jobs/{jobId}/ratings',
  offered: false,
  effect: 'write',
  approval: 'machine',
  forModel: ({ changed, rating }) => `${changed[0]!.name}: ${rating ?? 'no'} of 5; can be undone for 10 minutes`,
  preview: async (context, input) => {
    const { rating } = input
    const entry = await entryOf(context, input)
    const label = { key: 'field.rating' }
    if (entry) {
      const { name } = entry.people[0]!
      const { facts, ...joins } = previewEntry(entry, context.caller.locale)
      const title = { key: 'rate_application.title', params: { count: 1, name, job: entry.job.title } }
      return { title, count: 1, facts: [...facts, { label, value: stars(rating) }], ...joins }
    }
    return previewFields(await readPlaces(context, { jobId: input.jobId, candidateIds: [input.candidateId] }), {
      title: 'rate_application.title',
      label: label.key,
      before: ({ application }) => stars(application.rating),
      after: () => stars(rating),
    })
  },
  execute: async (context, input) => {
    const { jobId, candidateId, rating } = input
    const entry = await entryOf(context, input)
    const text = rating === null ? '' : `${rating}/5`
    if (entry)
      return context.write(async (scope) => {
        const steps = await enterProcess(context, scope, { entry, rating })
        const { application, name } = entry.people[0]!
        await recordEvent(context, scope, { applicationId: application.id, kind: 'rated', text })
        return {
          jobId,
          rating,
          changed: [{ applicationId: application.id, candidateId, name }],
          reversalId: await scope.undoable(steps),
        }
      })
    const places = await readPlaces(context, { jobId, candidateIds: [candidateId] })
    return context.write(async (scope) => {
      const change = { kind: 'rated' as const, text, fieldsOf: () => ({ rating }) }
      return { jobId, rating, ...(await changeFields(context, scope, { places, change })) }
    })
  },
})

const entryOf = (context: ReadContext, input: z.output<typeof wanted>) =>
  planEntry(context, { ...input, candidateIds: [input.candidateId] })

const stars = (rating: number | null) => (rating === null ? 'field.none' : `${rating}/5`)
