import { z } from 'zod'
import { conflictOn } from '../kit/conflict.ts'
import { defineTool } from '../kit/define.ts'
import { alerts, nextRun, ownSearch, present, savedSearch } from './saved.ts'

export const updateSavedSearch = defineTool({
  name: 'update_saved_search',
  title: { fr: 'Modifier une recherche', en: 'Change a saved search' },
  description: 'Rename a saved search, change how often it alerts, or mark what it found as seen.',
  input: z.object({
    id: z.string(),
    version: z.number().int().optional(),
    name: z.string().trim().min(1).max(120).optional(),
    alert: z.enum(alerts).optional(),
    seen: z.literal(true).optional(),
  }),
  output: savedSearch,
  roles: ['recruiter', 'admin'],
  route: 'PATCH /searches/{id}',
  offered: false,
  effect: 'write',
  keeps: ({ name }) => [name],
  approval: 'machine',
  forModel: ({ name, alert }) => `«${name}», ${alert} alert`,
  preview: async (context, { id, name, alert }) => {
    const row = await ownSearch(context, id)
    return {
      title: { key: 'update_saved_search.title' },
      count: 1,
      facts: [
        { label: { key: 'save_search.name' }, before: row.name, after: name ?? row.name },
        { label: { key: `save_search.alert_${alert ?? row.alert}` } },
      ],
      versions: { [id]: row.version },
    }
  },
  execute: async (context, { id, version, name, alert, seen }) => {
    const row = await ownSearch(context, id)
    const { now } = context
    const saved = await context.write(async ({ db, later, changed }) => {
      if (version !== undefined && version !== row.version) await conflictOn(db, id)
      if (seen) {
        await db
          .updateTable('search_alert')
          .set({ read_at: now })
          .where('saved_search_id', '=', id)
          .where('read_at', 'is', null)
          .execute()
      }
      const due = alert === undefined ? row.next_run_at : nextRun(alert, now)
      const edited = name !== undefined || alert !== undefined
      const changedRow = await db
        .updateTable('saved_search')
        .set({
          ...(name === undefined ? {} : { name }),
          ...(alert === undefined ? {} : { alert, next_run_at: due }),
          ...(seen ? { seen_at: now } : {}),
          ...(edited ? { version: row.version + 1 } : {}),
        })
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirstOrThrow()
      if (alert !== undefined && due) await later('run_saved_search', { id }, { key: `search:${id}:${due.getTime()}`, at: due })
      changed(id, { ...(name ? { name: true } : {}), ...(alert ? { alert } : {}) })
      return changedRow
    })
    return (await present(context, [saved]))[0]!
  },
})
