import { z } from 'zod'
import { defineTool } from '../kit/define.ts'

export const getWorkspace = defineTool({
  name: 'get_workspace',
  title: { fr: 'Espace', en: 'Workspace' },
  description:
    'Tell the organisation, its employment area and how many candidates, jobs, searches and pending approvals there are.',
  input: z.object({}),
  output: z.object({
    organisation: z.string(),
    area: z.string(),
    role: z.string(),
    name: z.string(),
    candidates: z.number(),
    jobs: z.number(),
    searches: z.number(),
    approvals: z.number(),
    notices: z.number(),
  }),
  roles: ['recruiter', 'admin', 'candidate'],
  route: 'GET /workspace',
  effect: 'read',
  approval: 'never',
  forModel: ({ organisation, area, candidates, jobs, approvals }) =>
    `${organisation}, ${area}: ${candidates} candidates, ${jobs} open jobs, ${approvals} to approve`,
  execute: async ({ db, caller, now }) => {
    const { name, area } = await db
      .selectFrom('organisation')
      .select(['name', 'area'])
      .where('id', '=', caller.organisationId)
      .executeTakeFirstOrThrow()
    const counts = await db
      .selectNoFrom((eb) => [
        eb
          .selectFrom('candidate')
          .select((inner) => inner.fn.countAll<string>().as('n'))
          .as('candidates'),
        eb
          .selectFrom('job')
          .where('status', '=', 'open')
          .select((inner) => inner.fn.countAll<string>().as('n'))
          .as('jobs'),
        eb
          .selectFrom('saved_search')
          .where('user_id', '=', caller.userId)
          .select((inner) => inner.fn.countAll<string>().as('n'))
          .as('searches'),
        eb
          .selectFrom('approval')
          .where('user_id', '=', caller.userId)
          .where('state', '=', 'pending')
          .where('expires_at', '>', now)
          .select((inner) => inner.fn.countAll<string>().as('n'))
          .as('approvals'),
        eb
          .selectFrom('notice')
          .where('user_id', '=', caller.userId)
          .where('read_at', 'is', null)
          .select((inner) => inner.fn.countAll<string>().as('n'))
          .as('notices'),
      ])
      .executeTakeFirstOrThrow()
    const numbers = Object.fromEntries(Object.entries(counts).map(([key, value]) => [key, Number(value)])) as Record<
      keyof typeof counts,
      number
    >
    return { organisation: name, area, role: caller.role, name: caller.name, ...numbers }
  },
})
