import { z } from 'zod'
import { newId } from '#lib/ids'
import { defineTool } from '../kit/define.ts'
import { defaultStages } from '../kit/stages.ts'
import { criteriaWords } from '../kit/criteria-words.ts'
import { columnsOf, jobFields, wordsRead } from './job-fields.ts'

export const createJob = defineTool({
  name: 'create_job',
  title: { fr: 'Créer un poste', en: 'Create a job' },
  description: 'Create a job with its criteria (the slots of a search) and the usual stages.',
  input: jobFields.partial().required({ title: true }),
  output: z.object({ jobId: z.string(), title: z.string(), status: z.string() }),
  roles: ['recruiter', 'admin', 'system'],
  route: 'POST /jobs',
  offered: ['title', 'client', 'description', 'lang', 'city', 'contract', 'salary', 'criteria'],
  effect: 'write',
  tells: wordsRead,
  approval: 'machine',
  forModel: ({ jobId, title, status }) => `created ${title} (${jobId}), ${status}`,
  preview: async ({ caller }, input) => ({
    title: { key: 'create_job.title', params: { title: input.title } },
    count: 1,
    facts: [
      ...(['client', 'city', 'contract', 'salary', 'status', 'description'] as const).flatMap((field) =>
        input[field] ? [{ label: { key: `field.${field}` }, value: String(input[field]) }] : [],
      ),
      ...(input.criteria ? [{ label: { key: 'field.criteria' }, value: criteriaWords(input.criteria, caller.locale) }] : []),
    ].filter(({ value }) => value),
    versions: {},
  }),
  execute: async ({ caller, write, now }, input) => {
    const jobId = newId('job')
    const { title, status = 'open' } = input
    const blank = { client: '', description: '', lang: caller.locale, city: '', postcode: '', contract: '', salary: '' }
    const own = { id: jobId, organisation_id: caller.organisationId, created_by: caller.userId, created_at: now, updated_at: now }
    return write(async ({ db, changed }) => {
      await db
        .insertInto('job')
        .values({ ...blank, criteria: '{}', ...columnsOf(input), title, status, ...own })
        .execute()
      const stage = { organisation_id: caller.organisationId, job_id: jobId }
      await db
        .insertInto('stage')
        .values(defaultStages.map((row, position) => ({ ...stage, ...row, id: newId('stage'), position })))
        .execute()
      changed(jobId, { created: true })
      return { jobId, title, status }
    })
  },
})
