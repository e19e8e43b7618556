import { z } from 'zod'
import { verifyAudit } from '../kit/audit.ts'
import { defineTool } from '../kit/define.ts'

export const checkAudit = defineTool({
  name: 'check_audit',
  title: { fr: 'Vérifier le journal', en: 'Check the journal' },
  description: 'Check that no row of the journal was changed or taken out since it was written.',
  input: z.object({}),
  output: z.object({ rows: z.number(), brokenAt: z.number().nullable() }),
  roles: ['admin', 'recruiter'],
  doors: ['page', 'rest', 'cli'],
  route: 'GET /audit/check',
  effect: 'read',
  approval: 'never',
  forModel: ({ rows, brokenAt }) => (brokenAt === null ? `${rows} rows, all sound` : `broken at row ${brokenAt}`),
  execute: async ({ db, caller }) => {
    const { rows } = await db
      .selectFrom('audit')
      .select((eb) => eb.fn.countAll<string>().as('rows'))
      .executeTakeFirstOrThrow()
    return { rows: Number(rows), brokenAt: await verifyAudit(db, caller.organisationId) }
  },
})
