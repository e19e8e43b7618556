import { sql } from 'kysely'
import { z } from 'zod'
import { findByIdentity, readIdentities } from '#db/identity'
import { defineTool } from '../kit/define.ts'

const sorts = ['recent', 'completeness', 'headline'] as const

export const candidateRow = z.object({
  candidateId: z.string(),
  name: z.string(),
  headline: z.string(),
  city: z.string(),
  lang: z.string(),
  completeness: z.number(),
  availability: z.object({ from: z.string().optional(), noticeDays: z.number().optional() }).optional(),
  applications: z.array(z.object({ jobId: z.string(), title: z.string(), stage: z.string() })),
  updatedAt: z.string(),
})

export const listCandidates = defineTool({
  name: 'list_candidates',
  title: { fr: 'Candidats', en: 'Candidates' },
  description:
    'List candidates by page; find one by name, mail or phone with `who`. For criteria of a search use search_candidates.',
  input: z.object({
    who: z.string().max(200).optional(),
    city: z.string().max(100).optional(),
    headline: z.string().max(100).optional(),
    jobId: z.string().optional(),
    sort: z.enum(sorts).default('recent'),
    limit: z.number().int().min(1).max(100).default(25),
    offset: z.number().int().min(0).max(1000).default(0),
  }),
  output: z.object({ total: z.number(), items: z.array(candidateRow) }),
  roles: ['recruiter', 'admin'],
  route: 'GET /candidates',
  effect: 'read',
  approval: 'never',
  forModel: ({ total, items }) =>
    [
      `${total} people`,
      ...items
        .slice(0, 10)
        .map((item, index) => `${index + 1}. ${item.name} (${item.candidateId}) ${item.headline}, ${item.city}`),
    ].join('\n'),
  execute: async ({ db, deps }, { who, city, headline, jobId, sort, limit, offset }) => {
    const named = who ? await findByIdentity(db, deps.keys, whoIs(who), 200) : undefined
    const base = db
      .selectFrom('candidate')
      .$if(Boolean(named), (query) => query.where('id', 'in', named!.length > 0 ? named! : ['none']))
      .$if(Boolean(city), (query) => query.where(sql`unaccent(lower(city))`, 'like', sql`unaccent(lower(${`${city}%`}))`))
      .$if(Boolean(headline), (query) =>
        query.where(sql`unaccent(lower(headline))`, 'like', sql`unaccent(lower(${`%${headline}%`}))`),
      )
      .$if(Boolean(jobId), (query) =>
        query.where('id', 'in', (eb) => eb.selectFrom('application').select('candidate_id').where('job_id', '=', jobId!)),
      )
    const { total } = await base.select((eb) => eb.fn.countAll<string>().as('total')).executeTakeFirstOrThrow()
    const rows = await base
      .select(['id', 'headline', 'city', 'lang', 'completeness', 'profile', 'updated_at'])
      .orderBy(order[sort].column, order[sort].direction)
      .orderBy('id')
      .limit(limit)
      .offset(offset)
      .execute()
    const ids = rows.map((row) => row.id)
    const [identities, applications] = await Promise.all([readIdentities(db, deps.keys, ids), applicationsOf(db, ids)])
    const items = rows.map((row) => ({
      candidateId: row.id,
      name: identities.get(row.id)?.name ?? '',
      headline: row.headline,
      city: row.city,
      lang: row.lang,
      completeness: row.completeness,
      ...(row.profile.bassin?.availability ? { availability: row.profile.bassin.availability } : {}),
      applications: applications
        .filter((application) => application.candidate_id === row.id)
        .map(({ job_id, title, kind }) => ({ jobId: job_id, title, stage: kind })),
      updatedAt: row.updated_at.toISOString(),
    }))
    return { total: Number(total), items }
  },
})

const order = {
  recent: { column: 'updated_at', direction: 'desc' },
  completeness: { column: 'completeness', direction: 'desc' },
  headline: { column: 'headline', direction: 'asc' },
} as const

function whoIs(who: string) {
  if (who.includes('@')) return { email: who }
  return who.replace(/\D/g, '').length >= 6 ? { phone: who } : { name: who }
}

type Db = Parameters<typeof readIdentities>[0]

async function applicationsOf(db: Db, ids: string[]) {
  if (ids.length === 0) return []
  return db
    .selectFrom('application')
    .innerJoin('job', 'job.id', 'application.job_id')
    .innerJoin('stage', 'stage.id', 'application.stage_id')
    .select(['application.candidate_id', 'application.job_id', 'job.title', 'stage.kind'])
    .where('application.candidate_id', 'in', ids)
    .limit(500)
    .execute()
}
