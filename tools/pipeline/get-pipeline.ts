import { z } from 'zod'
import { assessmentStates } from '#db/schema'
import { AppError } from '#lib/errors'
import { readColleagues } from '../kit/colleagues.ts'
import { defineTool } from '../kit/define.ts'
import { stageRow, stageRowOf } from '../kit/stages.ts'
import { countColumns, readCards } from './board.ts'

const label = z.object({ fr: z.string(), en: z.string() })
const colleague = z.object({ id: z.string(), name: z.string() })
const card = z.object({
  applicationId: z.string(),
  candidateId: z.string(),
  name: z.string(),
  headline: z.string(),
  city: z.string(),
  experienceYears: z.number().optional(),
  version: z.number(),
  shortlisted: z.boolean(),
  enteredStageAt: z.string(),
  dueAt: z.string().nullable(),
  days: z.number(),
  overdueDays: z.number().nullable(),
  owner: colleague.nullable(),
  criteria: z.array(z.object({ key: z.string(), label, verdict: z.enum(['met', 'not_met', 'unknown']) })),
  /** The last test sent for this job. */
  test: z.object({ state: z.enum(assessmentStates), share: z.number().nullable(), passed: z.boolean().nullable() }).nullable(),
  tags: z.array(z.string()),
  rating: z.number().nullable(),
  answers: z.array(z.object({ id: z.string(), text: z.string(), answer: z.string(), hoped: z.string().optional() })),
})

export const getPipeline = defineTool({
  name: 'get_pipeline',
  title: { fr: 'Tableau du poste', en: 'Pipeline of a job' },
  description: 'Show the board of a job: who stands in which stage, since when, who waits too long.',
  input: z.object({
    jobId: z.string(),
    perStage: z.number().int().min(1).max(200).default(50),
    stageId: z.string().optional().describe('one column alone'),
    offset: z.number().int().min(0).max(10_000).default(0),
    late: z.boolean().optional(),
    owner: z.string().max(80).optional().describe('id of a colleague, or none'),
    words: z.string().max(120).optional().describe('words of a name'),
  }),
  output: z.object({
    jobId: z.string(),
    title: z.string(),
    client: z.string(),
    city: z.string(),
    status: z.string(),
    positions: z.number(),
    total: z.number(),
    late: z.number(),
    now: z.string(),
    colleagues: z.array(colleague),
    columns: z.array(stageRow.extend({ total: z.number(), late: z.number(), cards: z.array(card) })),
  }),
  roles: ['recruiter', 'admin'],
  route: 'GET /jobs/{jobId}/pipeline',
  offered: ['jobId', 'late', 'words'],
  effect: 'read',
  approval: 'never',
  forModel: ({ title, total, late, columns }) =>
    [
      `${title}: ${total} people, ${late} late`,
      ...columns
        .filter((column) => column.total > 0)
        .map((column) => {
          const names = column.cards.slice(0, 6).map((one) => `${one.name} (${one.candidateId})`)
          return `${column.kind} ${column.total}: ${names.join(', ')}`
        }),
    ].join('\n'),
  execute: async (context, { jobId, perStage, stageId, offset, ...filter }) => {
    const { db, now } = context
    const job = await db
      .selectFrom('job')
      .select(['id', 'title', 'client', 'city', 'status', 'positions', 'criteria', 'nice'])
      .where('id', '=', jobId)
      .executeTakeFirst()
    if (!job) throw new AppError('not_found', 'No such job', { reason: 'job_missing' })
    const [stages, counts, cards, colleagues] = await Promise.all([
      db.selectFrom('stage').selectAll().where('job_id', '=', jobId).orderBy('position').execute(),
      countColumns(context, jobId, filter),
      readCards(context, job, { page: { perStage, stageId, offset }, filter }),
      readColleagues(context),
    ])
    const columns = stages.map((stage) => ({
      ...stageRowOf(stage),
      ...(counts.get(stage.id) ?? { total: 0, late: 0 }),
      cards: cards.filter((one) => one.stageId === stage.id).map(({ stageId: _stage, ...one }) => one),
    }))
    const sum = (of: 'total' | 'late') => [...counts.values()].reduce((all, count) => all + count[of], 0)
    const { title, client, city, status, positions } = job
    const head = { jobId, title, client, city, status, positions, total: sum('total'), late: sum('late') }
    return { ...head, now: now.toISOString(), colleagues, columns }
  },
})
