import { sql } from 'kysely'
import { z } from 'zod'
import { sameText } from '#lib/secrets'
import { AppError } from '#lib/errors'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { type JobShut, shutBecause } from '../kit/job-visibility.ts'
import { addressOf, referenceIn, referenceOf, shut } from './job-address.ts'
import { fieldsOf, jobFields, question } from './job-fields.ts'

const kept = {
  title: true,
  client: true,
  description: true,
  lang: true,
  city: true,
  postcode: true,
  contract: true,
  salary: true,
  positions: true,
  criteria: true,
  nice: true,
  visibleUntil: true,
  closesAt: true,
} as const

/** An advert as a stranger may read it: nothing of who applied, nothing of what is hoped for. */
export const getPublicJob = defineTool({
  name: 'get_public_job',
  title: { fr: 'Annonce publique', en: 'Public advert' },
  description: 'Open the advert of a public address, for somebody who is not signed in.',
  input: z.object({ slug: z.string().max(200), key: z.string().max(80).optional() }),
  output: jobFields.pick(kept).extend({
    jobId: z.string(),
    reference: z.string(),
    address: z.string(),
    organisation: z.string(),
    contact: z.string(),
    questions: z.array(question.omit({ hoped: true })),
    /** Days from applying to being read, to an interview, to the answer, as far as the stages set limits. */
    days: z.object({ read: z.number().nullable(), interview: z.number().nullable(), answer: z.number().nullable() }),
    listed: z.boolean(),
    shut: shut.optional(),
    membersOnly: z.boolean(),
    createdAt: z.string(),
    updatedAt: z.string(),
  }),
  roles: ['system'],
  doors: ['page'],
  effect: 'read',
  approval: 'never',
  forModel: ({ title }) => title,
  execute: async (context, { slug, key }) => {
    const { job, because } = await publicJob(context, slug, key)
    const [organisation, author, stages] = await Promise.all([
      context.db.selectFrom('organisation').select('name').executeTakeFirst(),
      context.db.selectFrom('user').select('name').where('id', '=', job.created_by).executeTakeFirst(),
      context.db.selectFrom('stage').select(['kind', 'limit_days']).where('job_id', '=', job.id).orderBy('position').execute(),
    ])
    const { visibility: _visibility, visibleFrom: _from, visibleArea: _area, status: _status, ...fields } = fieldsOf(job)
    return {
      ...fields,
      questions: job.questions.map(({ hoped: _hoped, ...asked }) => asked),
      jobId: job.id,
      reference: referenceOf(job.id),
      address: addressOf(job),
      organisation: organisation?.name ?? '',
      contact: author?.name ?? '',
      days: daysOf(stages),
      listed: job.visibility === 'public',
      membersOnly: job.visibility === 'members',
      ...(because ? { shut: because } : {}),
      createdAt: job.created_at.toISOString(),
      updatedAt: job.updated_at.toISOString(),
    }
  },
})

/** The job of an address. A draft, a wrong key and an address of nothing are answered alike. */
async function publicJob({ db, now }: ReadContext, slug: string, key: string | undefined) {
  const reference = referenceIn(slug)
  const job = reference
    ? await db
        .selectFrom('job')
        .selectAll()
        .where(sql<string>`right(id, 12)`, '=', reference)
        .executeTakeFirst()
    : undefined
  const count = await db
    .selectFrom('application')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('job_id', '=', job?.id ?? '')
    .executeTakeFirstOrThrow()
  const because: JobShut | undefined = job && shutBecause(job, { now, applications: Number(count.count) })
  const keyed = job?.visibility !== 'link' || sameText(key ?? '', job.link_key)
  if (!job || !keyed || because === 'draft' || because === 'not_yet')
    throw new AppError('not_found', 'No such advert', { reason: 'job_missing' })
  return { job, because }
}

type StageRow = { kind: string; limit_days: number | null }

function daysOf(stages: StageRow[]) {
  const until = (kind: string) => {
    const at = stages.findIndex((stage) => stage.kind === kind)
    const limits = stages.slice(0, at + 1).map((stage) => stage.limit_days)
    return at < 0 || limits.some((limit) => limit === null) ? null : limits.reduce<number>((sum, limit) => sum + limit!, 0)
  }
  return { read: until('new'), interview: until('interview'), answer: until('offer') }
}
