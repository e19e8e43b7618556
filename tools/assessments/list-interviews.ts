import { z } from 'zod'
import { interviewModes } from '#db/schema'
import { defineTool } from '../kit/define.ts'
import { orderFrom, readStart } from '../kit/paging.ts'
import { peoplePageOf } from '../kit/people-page.ts'

export const listInterviews = defineTool({
  name: 'list_interviews',
  title: { fr: 'Entretiens', en: 'Interviews' },
  description: 'List interviews, the newest asked first: of a person, of a job, or those that are to come.',
  input: z.object({
    candidateId: z.string().optional(),
    jobId: z.string().optional(),
    coming: z.boolean().optional().describe('booked and not over'),
    limit: z.number().int().min(1).max(100).default(50),
    cursor: z.string().optional(),
  }),
  output: z.object({
    items: z.array(
      z.object({
        interviewId: z.string(),
        candidateId: z.string(),
        name: z.string(),
        jobId: z.string(),
        jobTitle: z.string(),
        interviewer: z.string(),
        state: z.enum(['proposed', 'booked', 'cancelled', 'declined']),
        mode: z.enum(interviewModes),
        place: z.string(),
        minutes: z.number(),
        start: z.string().nullable(),
      }),
    ),
    previousCursor: z.string().optional(),
    nextCursor: z.string().optional(),
  }),
  roles: ['recruiter', 'admin'],
  route: 'GET /interviews',
  offered: false,
  effect: 'read',
  approval: 'never',
  forModel: ({ items }) =>
    items
      .map(
        (one) =>
          `${one.interviewId}: ${one.name} (${one.candidateId}), ${one.jobTitle}, ${one.state} ${one.start ?? ''}, with ${one.interviewer}`,
      )
      .join('\n') || 'none',
  execute: async ({ db, deps, now }, { candidateId, jobId, coming, limit, cursor }) => {
    const start = readStart(cursor)
    const { sign, direction } = orderFrom(start)
    const rows = await db
      .selectFrom('interview')
      .innerJoin('job', 'job.id', 'interview.job_id')
      .selectAll('interview')
      .select('job.title')
      .$if(Boolean(candidateId), (query) => query.where('interview.candidate_id', '=', candidateId!))
      .$if(Boolean(jobId), (query) => query.where('interview.job_id', '=', jobId!))
      .$if(Boolean(coming), (query) => query.where('interview.state', '=', 'booked').where('interview.ends_at', '>', now))
      .$if(start !== undefined, (query) => query.where('interview.id', sign, start!.key))
      .orderBy('interview.id', direction)
      .limit(limit + 1)
      .execute()
    const { page, cursors, nameOf } = await peoplePageOf({ db, deps }, rows, { limit, start })
    const items = page.map((row) => ({
      interviewId: row.id,
      candidateId: row.candidate_id,
      name: nameOf(row.candidate_id),
      jobId: row.job_id,
      jobTitle: row.title,
      interviewer: row.interviewer_name,
      state: row.state,
      mode: row.mode,
      place: row.place,
      minutes: row.minutes,
      start: row.starts_at?.toISOString() ?? null,
    }))
    return { items, ...cursors }
  },
})
