import { z } from 'zod'
import { newId } from '#lib/ids'
import { findMet } from '#retrieval/find'
import { filters } from '#retrieval/query/slots'
import { monthOfDay } from '#retrieval/text/months'
import { type WriteContext, defineTool } from '../kit/define.ts'
import { nextRun } from './saved.ts'

/** More people than this are not remembered one by one: such a search is too wide to be told about. */
const mostRemembered = 1000

export const runSavedSearch = defineTool({
  name: 'run_saved_search',
  title: { fr: 'Relancer une recherche enregistrée', en: 'Run a saved search' },
  description: 'Look again at a saved search and note who meets it that did not before.',
  input: z.object({ id: z.string(), baseline: z.boolean().default(false).describe('only remember who meets it now') }),
  output: z.object({ id: z.string(), state: z.enum(['ran', 'gone']), fresh: z.array(z.string()) }),
  roles: ['system'],
  effect: 'write',
  approval: 'never',
  forModel: ({ id, fresh }) => `${id}: ${fresh.length} new`,
  preview: async (_context, { id }) => ({
    title: { key: 'save_search.title' },
    count: 1,
    facts: [{ label: { key: 'id' }, value: id }],
    versions: {},
  }),
  execute: async (context, { id, baseline }) => {
    const { db, now } = context
    const row = await db.selectFrom('saved_search').selectAll().where('id', '=', id).executeTakeFirst()
    if (!row || (!baseline && row.alert === 'none')) return gone(id)
    // An alert that was moved or stopped meanwhile runs at its own time.
    if (!baseline && row.next_run_at && row.next_run_at > now) return gone(id)
    const met = await whoMeets(context, row)
    const known = await db.selectFrom('search_sighting').select('candidate_id').where('saved_search_id', '=', id).execute()
    const before = new Set(known.map((one) => one.candidate_id))
    const fresh = met.filter((candidateId) => !before.has(candidateId))
    const due = nextRun(row.alert, now)
    await context.write(async ({ db: tx, later, changed }) => {
      const sightings = fresh.map((candidate_id) => ({ saved_search_id: id, candidate_id, organisation_id: row.organisation_id }))
      if (sightings.length > 0) {
        await tx
          .insertInto('search_sighting')
          .values(sightings)
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      }
      if (baseline) return
      const last = await tx
        .selectFrom('search_alert')
        .select('created_at')
        .where('saved_search_id', '=', id)
        .orderBy('created_at', 'desc')
        .executeTakeFirst()
      if (fresh.length > 0) {
        await tx
          .insertInto('search_alert')
          .values({
            id: newId('alert'),
            organisation_id: row.organisation_id,
            saved_search_id: id,
            candidate_ids: JSON.stringify(fresh),
            total: fresh.length,
            since: last?.created_at ?? row.created_at,
            read_at: null,
          })
          .execute()
      }
      await tx.updateTable('saved_search').set({ next_run_at: due }).where('id', '=', id).execute()
      if (due) await later('run_saved_search', { id }, { key: `search:${id}:${due.getTime()}`, at: due })
      changed(id, { fresh: fresh.length })
    })
    return { id, state: 'ran' as const, fresh }
  },
})

const gone = (id: string) => ({ id, state: 'gone' as const, fresh: [] as string[] })

type Saved = { organisation_id: string; filters: unknown; nice: string[]; text: string }

/** Those who meet every criterion now; what is not stated is no news. */
async function whoMeets({ deps, now }: WriteContext, row: Saved): Promise<string[]> {
  const parsed = filters.safeParse(row.filters)
  if (!parsed.success) return []
  return findMet(deps.search, deps.database.scoped({ organisationId: row.organisation_id }) as never, {
    organisationId: row.organisation_id,
    filters: parsed.data,
    nice: row.nice,
    text: row.text,
    today: { date: now, month: monthOfDay(now) },
    sort: 'relevance',
    limit: mostRemembered,
  })
}
