import { type Selectable, type Transaction, sql } from 'kysely'
import { z } from 'zod'
import { findByIdentity, readNames, writeIdentity } from '#db/identity'
import type { Database, JobTable } from '#db/schema'
import { AppError } from '#lib/errors'
import { newId } from '#lib/ids'
import { sameText } from '#lib/secrets'
import { fold, stripInvisible } from '#lib/words'
import { addApplication } from '../kit/add-application.ts'
import { answersTo } from '../kit/answers.ts'
import { type ReadContext, type WriteContext, type WriteScope, defineTool } from '../kit/define.ts'
import { enterLater } from '../kit/enter-later.ts'
import { shutBecause } from '../kit/job-visibility.ts'
import { recordEvent } from '../kit/record-event.ts'
import { takePlace } from '../kit/take-place.ts'
import { referenceIn } from './job-address.ts'

const day = 86_400_000
/** The time of a process, and of the pool where the person asks for it (CNIL: two years after the last contact). */
const keptDays = { process: 180, pool: 730 }

const mail = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/
const contact = z
  .string()
  .trim()
  .max(200)
  .refine((value) => mail.test(value) || value.replace(/\D/g, '').length >= 9, 'a mail or a phone number')

type Job = Selectable<JobTable>
type Asked = { name: string; contact: string; pool: boolean; message?: string | undefined }

export const applyPublicly = defineTool({
  name: 'apply_publicly',
  title: { fr: 'Postuler sans compte', en: 'Apply without an account' },
  description: 'Take the application of somebody who has no account: name, contact, answers, consent. A CV may follow.',
  input: z.object({
    slug: z.string().max(200),
    key: z.string().max(80).optional(),
    name: z.string().trim().min(2).max(120),
    contact,
    message: z.string().trim().max(5000).optional(),
    answers: z.record(z.string().max(40), z.string().trim().max(500)).default({}),
    pool: z.boolean().default(false),
  }),
  output: z.object({ candidateId: z.string(), jobId: z.string() }),
  roles: ['system'],
  doors: ['page'],
  effect: 'write',
  approval: 'never',
  forModel: () => 'applied',
  preview: async (_context, { name }) => ({
    title: { key: 'apply_to_job.title' },
    count: 1,
    facts: [{ label: { key: 'field.name' }, value: name }],
    versions: {},
  }),
  execute: async (context, input) => {
    const job = await openJob(context, input)
    const known = await knownPerson(context, input)
    return context.write(async ({ db, later, changed }) => {
      await takePlace(db, { job, caller: context.caller, now: context.now })
      const candidateId = known ?? (await addCandidate(context, db, { ...input, lang: job.lang }))
      const applicationId = await apply(context, { db, later }, { job, candidateId, input })
      if (applicationId) changed(applicationId, { applied: job.id })
      await later('index_candidate', { id: candidateId }, { key: `index:${candidateId}` })
      return { candidateId, jobId: job.id }
    })
  },
})

async function openJob({ db, now }: ReadContext, { slug, key }: { slug: string; key?: string | undefined }): Promise<Job> {
  const reference = referenceIn(slug)
  const job = reference
    ? await db
        .selectFrom('job')
        .selectAll()
        .where(sql<string>`right(id, 12)`, '=', reference)
        .executeTakeFirst()
    : undefined
  if (!job || job.visibility === 'members' || (job.visibility === 'link' && !sameText(key ?? '', job.link_key)))
    throw new AppError('not_found', 'No such advert', { reason: 'job_missing' })
  const { count } = await db
    .selectFrom('application')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('job_id', '=', job.id)
    .executeTakeFirstOrThrow()
  const shut = shutBecause(job, { now, applications: Number(count) })
  if (shut) throw new AppError('conflict', `The advert is ${shut}`, { reason: 'job_shut', shut })
  return job
}

const contactOf = (value: string) => (mail.test(value) ? { email: value } : { phone: value })

/** The same name under the same mail or phone, of nobody who has an account: that one is reached by signing in alone. */
async function knownPerson({ db, deps }: ReadContext, { name, contact: given }: Asked): Promise<string | undefined> {
  const ids = await findByIdentity(db, deps.keys, contactOf(given), 10)
  if (ids.length === 0) return undefined
  const [nameOf, members] = await Promise.all([
    readNames(db, deps.keys, ids),
    db.selectFrom('member').select('candidate_id').where('candidate_id', 'in', ids).execute(),
  ])
  return ids.find((id) => fold(nameOf(id)) === fold(name) && !members.some((row) => row.candidate_id === id))
}

async function addCandidate(
  { caller, deps, now }: WriteContext,
  db: Transaction<Database>,
  asked: Asked & { lang: string },
): Promise<string> {
  const id = newId('candidate')
  const until = new Date(now.getTime() + (asked.pool ? keptDays.pool : keptDays.process) * day)
  const own = { organisation_id: caller.organisationId, created_at: now }
  const blank = { profile: '{}', headline: '', city: '', source: 'signup' as const, updated_at: now }
  await db
    .insertInto('candidate')
    .values({ id, ...own, ...blank, lang: asked.lang, consent_until: until })
    .execute()
  const identity = { name: stripInvisible(asked.name), ...contactOf(asked.contact) }
  await writeIdentity(db, deps.keys, { candidateId: id, organisationId: caller.organisationId, identity })
  const consents = (['process', 'pool'] as const).filter((purpose) => purpose === 'process' || asked.pool)
  await db
    .insertInto('consent')
    .values(
      consents.map((purpose) => ({
        id: newId('consent'),
        organisation_id: caller.organisationId,
        candidate_id: id,
        purpose,
        given_at: now,
        until: new Date(now.getTime() + keptDays[purpose] * day),
        source: 'advert',
      })),
    )
    .execute()
  return id
}

type Entry = { job: Job; candidateId: string; input: Asked & { answers: Record<string, string> } }

/** Who has applied already is told the same as who had not: the form tells nobody whether somebody applied. */
async function apply(context: WriteContext, scope: Pick<WriteScope, 'db' | 'later'>, { job, candidateId, input }: Entry) {
  const answers = answersTo(job.questions, input.answers)
  const stage = await scope.db
    .selectFrom('stage')
    .select(['id', 'entry'])
    .where('job_id', '=', job.id)
    .orderBy('position')
    .limit(1)
    .executeTakeFirstOrThrow()
  const place = { job_id: job.id, candidate_id: candidateId, stage_id: stage.id }
  const made = await addApplication(context, scope, { ...place, source: 'advert', answers })
  if (!made) return undefined
  const text = input.message ? stripInvisible(input.message) : null
  const by = { userId: context.caller.userId, name: '' }
  await recordEvent(context, scope, { applicationId: made.id, kind: 'applied', to: stage.id, text, by })
  await enterLater(scope, { applicationId: made.id, stage, now: context.now })
  return made.id
}
