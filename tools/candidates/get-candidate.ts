import { z } from 'zod'
import { completenessOf } from '#db/candidate'
import { readIdentities } from '#db/identity'
import { AppError } from '#lib/errors'
import { profileSchema } from '#lib/profile'
import { explainReliability, raises, reliabilityParts } from '#retrieval/rank/reliability'
import { monthOfDay } from '#retrieval/text/months'
import type { SearchDocument } from '#retrieval/text/search-document'
import { defineTool } from '../kit/define.ts'
import { readOf } from './candidate-rows.ts'
import { testsOf } from './tests-of.ts'
import { factRow, factRowsOf } from './fact-rows.ts'
import { historyOf } from './history.ts'

const reliabilityPart = z.object({
  part: z.enum(reliabilityParts),
  points: z.number(),
  most: z.number(),
  count: z.number(),
  of: z.number(),
  raise: z.array(z.object({ by: z.enum(raises), count: z.number() })),
})

const clearance = z.object({
  state: z.enum(['asked', 'granted', 'refused']),
  by: z.string(),
  text: z.string(),
  at: z.string(),
})

const partsOf = (document: SearchDocument, now: Date, tests: number) =>
  explainReliability(document, { date: now, month: monthOfDay(now) }, { tests }).parts

export const getCandidate = defineTool({
  name: 'get_candidate',
  title: { fr: 'Fiche candidat', en: 'Candidate' },
  description: 'Open one candidate: profile with the source of each line, documents, applications, history.',
  input: z.object({ candidateId: z.string() }),
  output: z.object({
    candidateId: z.string(),
    version: z.number(),
    name: z.string(),
    email: z.string().optional(),
    phone: z.string().optional(),
    headline: z.string(),
    city: z.string(),
    lang: z.string(),
    source: z.string(),
    completeness: z.number(),
    missing: z.array(z.string()),
    experienceYears: z.number().optional(),
    reliability: z.number().optional(),
    reliabilityParts: z.array(reliabilityPart).optional(),
    consentUntil: z.string().nullable(),
    contactedAt: z.string().nullable(),
    profile: profileSchema,
    facts: z.array(factRow),
    documents: z.array(
      z.object({ documentId: z.string(), fileName: z.string(), state: z.string(), flags: z.number(), createdAt: z.string() }),
    ),
    applications: z.array(
      z.object({
        applicationId: z.string(),
        jobId: z.string(),
        title: z.string(),
        client: z.string(),
        stageId: z.string(),
        stage: z.string(),
        stageName: z.object({ fr: z.string(), en: z.string() }),
        version: z.number(),
        enteredStageAt: z.string(),
        answers: z.array(z.object({ id: z.string(), text: z.string(), answer: z.string(), hoped: z.string().optional() })),
        tags: z.array(z.string()),
        rating: z.number().nullable(),
        owner: z.object({ id: z.string(), name: z.string() }).nullable(),
        /** The stage is left with an administrator’s approval alone; what became of the last asked for in it. */
        needsApproval: z.boolean(),
        clearance: clearance.nullable(),
      }),
    ),
    history: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        jobTitle: z.string(),
        from: z.string().nullable(),
        to: z.string().nullable(),
        text: z.string().nullable(),
        by: z.string(),
        at: z.string(),
      }),
    ),
  }),
  roles: ['recruiter', 'admin'],
  route: 'GET /candidates/{candidateId}',
  effect: 'read',
  approval: 'never',
  forModel: ({ name, candidateId, headline, city, completeness, applications, missing }) =>
    `${name} (${candidateId}): ${headline}, ${city}; profile ${completeness} %; missing: ${missing.slice(0, 4).join(', ') || 'nothing'}; applications: ${applications.map(({ title, stage }) => `${title} = ${stage}`).join('; ') || 'none'}`,
  execute: async ({ db, deps, now }, { candidateId }) => {
    const row = await db.selectFrom('candidate').selectAll().where('id', '=', candidateId).executeTakeFirst()
    if (!row) throw new AppError('not_found', 'No such candidate', { reason: 'candidate_missing' })
    const [identities, tests, facts, indexed, documents, { applications, history }] = await Promise.all([
      readIdentities(db, deps.keys, [candidateId]),
      testsOf(db, [candidateId]),
      db
        .selectFrom('fact')
        .selectAll()
        .where('candidate_id', '=', candidateId)
        .where('state', '=', 'current')
        .limit(2000)
        .execute(),
      db.selectFrom('search_document').select('body').where('candidate_id', '=', candidateId).executeTakeFirst(),
      db
        .selectFrom('document')
        .select(['id', 'file_name', 'state', 'flags', 'created_at'])
        .where('candidate_id', '=', candidateId)
        .orderBy('created_at', 'desc')
        .limit(50)
        .execute(),
      historyOf(db, candidateId),
    ])
    const identity = identities.get(candidateId)
    const { experienceYears, reliability } = readOf(indexed?.body as SearchDocument | undefined, now, tests.get(candidateId))
    return {
      candidateId,
      version: row.version,
      name: identity?.name ?? '',
      ...(identity?.email ? { email: identity.email } : {}),
      ...(identity?.phone ? { phone: identity.phone } : {}),
      headline: row.headline,
      city: row.city,
      lang: row.lang,
      source: row.source,
      ...completenessOf(row.profile),
      ...(experienceYears === undefined ? {} : { experienceYears }),
      ...(reliability === undefined
        ? {}
        : { reliability, reliabilityParts: partsOf(indexed!.body as never, now, tests.get(candidateId) ?? 0) }),
      consentUntil: row.consent_until?.toISOString() ?? null,
      contactedAt: row.contacted_at?.toISOString() ?? null,
      profile: row.profile,
      facts: await factRowsOf(db, facts, row.lang),
      documents: documents.map((document) => ({
        documentId: document.id,
        fileName: document.file_name,
        state: document.state,
        flags: document.flags.length,
        createdAt: document.created_at.toISOString(),
      })),
      applications,
      history,
    }
  },
})
