import { z } from 'zod'
import { defineTool } from '../kit/define.ts'
import { providerOf } from './providers/provider-of.ts'

export const listExternalTests = defineTool({
  name: 'list_external_tests',
  title: { fr: 'Tests de Codility', en: 'Codility’s tests' },
  description: 'List the tests that Codility keeps for this house, to save one with `save_test`. It must be configured.',
  input: z.object({}),
  output: z.object({ items: z.array(z.object({ externalId: z.string(), name: z.string() })) }),
  roles: ['recruiter', 'admin'],
  route: 'GET /external-tests',
  offered: false,
  effect: 'read',
  approval: 'never',
  forModel: ({ items }) => items.map(({ externalId, name }) => `${externalId}: ${name}`).join('\n') || 'none',
  execute: async (context) => ({ items: await providerOf(context, 'codility').tests() }),
})
