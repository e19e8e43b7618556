import { z } from 'zod'
import { completenessOf } from '#db/candidate'
import { readIdentities } from '#db/identity'
import { AppError } from '#lib/errors'
import { profileSchema } from '#lib/profile'
import { defineTool } from '../kit/define.ts'
import { factRow, factRowsOf } from './fact-rows.ts'

export const getMyProfile = defineTool({
  name: 'get_my_profile',
  title: { fr: 'Mon profil', en: 'My profile' },
  description:
    'Show the candidate their own profile: each line with its source, how complete it is, what is missing to be found, the state of their CVs.',
  input: z.object({}),
  output: z.object({
    candidateId: z.string(),
    version: z.number(),
    name: z.string(),
    email: z.string().optional(),
    phone: z.string().optional(),
    headline: z.string(),
    completeness: z.number(),
    missing: z.array(z.string()),
    /** The two missing points that hide the person most. */
    questions: z.array(z.string()),
    profile: profileSchema,
    facts: z.array(factRow),
    documents: z.array(
      z.object({
        documentId: z.string(),
        fileName: z.string(),
        state: z.string(),
        failure: z.string().nullable(),
        createdAt: z.string(),
      }),
    ),
  }),
  roles: ['candidate'],
  route: 'GET /me/profile',
  effect: 'read',
  approval: 'never',
  forModel: ({ name, headline, completeness, questions, documents }) =>
    `${name}: ${headline || 'no title yet'}; complete ${completeness} %; ask: ${questions.join(', ') || 'nothing'}; documents: ${documents.map(({ fileName, state }) => `${fileName} ${state}`).join(', ') || 'none'}`,
  execute: async ({ db, deps, caller }) => {
    const candidateId = caller.candidateId ?? ''
    const row = await db.selectFrom('candidate').selectAll().where('id', '=', candidateId).executeTakeFirst()
    if (!row) throw new AppError('not_found', 'This account has no profile', { reason: 'candidate_missing' })
    const [identities, facts, documents] = await Promise.all([
      readIdentities(db, deps.keys, [candidateId]),
      db
        .selectFrom('fact')
        .selectAll()
        .where('candidate_id', '=', candidateId)
        .where('state', '=', 'current')
        .limit(2000)
        .execute(),
      db
        .selectFrom('document')
        .select(['id', 'file_name', 'state', 'failure', 'created_at'])
        .where('candidate_id', '=', candidateId)
        .orderBy('created_at', 'desc')
        .limit(20)
        .execute(),
    ])
    const { completeness, missing } = completenessOf(row.profile)
    const { name = caller.name, email, phone } = identities.get(candidateId) ?? {}
    return {
      candidateId,
      version: row.version,
      name,
      ...(email ? { email } : {}),
      ...(phone ? { phone } : {}),
      headline: row.headline,
      completeness,
      missing,
      questions: missing.slice(0, 2),
      profile: row.profile,
      facts: await factRowsOf(db, facts, row.lang),
      documents: documents.map((document) => ({
        documentId: document.id,
        fileName: document.file_name,
        state: document.state,
        failure: document.failure,
        createdAt: document.created_at.toISOString(),
      })),
    }
  },
})
