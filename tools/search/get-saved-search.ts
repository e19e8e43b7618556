import { z } from 'zod'
import { defineTool } from '../kit/define.ts'
import { ownSearch, present, savedSearch } from './saved.ts'

export const getSavedSearch = defineTool({
  name: 'get_saved_search',
  title: { fr: 'Une recherche enregistrée', en: 'A saved search' },
  description: 'Read one saved search of the person who asks, with its filters.',
  input: z.object({ id: z.string() }),
  output: savedSearch,
  roles: ['recruiter', 'admin'],
  route: 'GET /searches/{id}',
  offered: false,
  effect: 'read',
  approval: 'never',
  forModel: ({ name, alert, fresh }) => `«${name}» (${alert}), ${fresh} new`,
  execute: async (context, { id }) => (await present(context, [await ownSearch(context, id)]))[0]!,
})
