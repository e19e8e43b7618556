import { z } from 'zod'
import { defineTool } from '../kit/define.ts'
import { ownSearch } from './saved.ts'

export const deleteSavedSearch = defineTool({
  name: 'delete_saved_search',
  title: { fr: 'Supprimer une recherche', en: 'Delete a saved search' },
  description: 'Delete one saved search of the person who asks, and its alert.',
  input: z.object({ id: z.string() }),
  output: z.object({ id: z.string(), name: z.string() }),
  roles: ['recruiter', 'admin'],
  route: 'DELETE /searches/{id}',
  effect: 'write',
  approval: 'machine',
  forModel: ({ name }) => `deleted «${name}»`,
  preview: async (context, { id }) => {
    const row = await ownSearch(context, id)
    return {
      title: { key: 'delete_saved_search.title' },
      count: 1,
      facts: [{ label: { key: 'save_search.name' }, value: row.name }],
      versions: { [id]: row.version },
    }
  },
  execute: async (context, { id }) => {
    const { name } = await ownSearch(context, id)
    await context.write(async ({ db, changed }) => {
      await db.deleteFrom('saved_search').where('id', '=', id).execute()
      changed(id, { deleted: true })
    })
    return { id, name }
  },
})
