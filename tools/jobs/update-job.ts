import { z } from 'zod'
import { AppError } from '#lib/errors'
import { conflictOn } from '../kit/conflict.ts'
import type { ReadContext } from '../kit/define.ts'
import { defineTool } from '../kit/define.ts'
import { refuseTold } from '../kit/lawful-words.ts'
import { type JobFields, columnsOf, fieldsOf, jobFields, jobStatus, wordsRead } from './job-fields.ts'

export const updateJob = defineTool({
  name: 'update_job',
  title: { fr: 'Modifier un poste', en: 'Edit a job' },
  description: 'Change a job: title, text, place, contract, salary, status, criteria, who sees it. Only the fields given change.',
  input: jobFields.partial().extend({ jobId: z.string(), expectedVersion: z.number().int().optional() }),
  output: z.object({ jobId: z.string(), title: z.string(), version: z.number(), changed: z.array(z.string()) }),
  roles: ['recruiter', 'admin'],
  route: 'PATCH /jobs/{jobId}',
  offered: ['jobId', 'title', 'client', 'description', 'city', 'contract', 'salary', 'status', 'positions', 'criteria'],
  effect: 'write',
  approval: 'machine',
  forModel: ({ title, changed }) => `${title}: changed ${changed.join(', ')}`,
  preview: async (context, { jobId, expectedVersion: _version, ...fields }) => {
    const row = await find(context, jobId, fields)
    const before: Record<string, unknown> = fieldsOf(row)
    return {
      title: { key: 'update_job.title', params: { title: row.title } },
      count: 1,
      facts: Object.entries(fields).map(([field, value]) => ({
        label: { key: `field.${field}` },
        before: shown(before[field]),
        after: shown(value),
      })),
      versions: { [jobId]: row.version },
    }
  },
  execute: async (context, { jobId, expectedVersion, ...fields }) => {
    await find(context, jobId, fields)
    return context.write(async ({ db, changed }) => {
      const locked = await db.selectFrom('job').select('version').where('id', '=', jobId).forUpdate().executeTakeFirstOrThrow()
      if (expectedVersion !== undefined && locked.version !== expectedVersion) await conflictOn(db, jobId)
      const updated = await db
        .updateTable('job')
        .set((eb) => ({
          ...columnsOf(fields),
          version: eb('version', '+', 1),
          updated_at: context.now,
        }))
        .where('id', '=', jobId)
        .returning(['title', 'version'])
        .executeTakeFirstOrThrow()
      const names = Object.keys(fields)
      changed(jobId, { fields: names })
      return { jobId, ...updated, changed: names }
    })
  },
})

const shown = (value: unknown): string => (value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value))

/** @throws not_found; invalid `unlawful_words` where people could read them. */
async function find({ db }: ReadContext, jobId: string, fields: JobFields) {
  const row = await db.selectFrom('job').selectAll().where('id', '=', jobId).executeTakeFirst()
  if (!row) throw new AppError('not_found', 'No such job', { reason: 'job_missing' })
  const opens = fields.status === 'open' && row.status !== 'open'
  refuseTold(
    wordsRead({ ...(opens ? jobFields.partial().parse(fieldsOf(row)) : { status: jobStatus.parse(row.status) }), ...fields }),
  )
  return row
}
