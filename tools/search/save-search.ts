import { z } from 'zod'
import { AppError } from '#lib/errors'
import { newId } from '#lib/ids'
import { filters } from '#retrieval/query/slots'
import { criteriaWords } from '../kit/criteria-words.ts'
import { defineTool } from '../kit/define.ts'
import { lawful } from '../kit/lawful-search.ts'
import { alerts, nextRun, present, savedSearch } from './saved.ts'

const mostSaved = 200

export const saveSearch = defineTool({
  name: 'save_search',
  title: { fr: 'Enregistrer la recherche', en: 'Save the search' },
  description:
    'Save the search of the moment under a name, with an alert each day or each Monday about people who are new to it. Pass the filters last understood.',
  input: z.object({
    name: z.string().trim().min(1).max(120),
    filters: filters.default({}),
    nice: z.array(z.string().max(80)).max(50).default([]),
    text: z.string().max(2000).default(''),
    alert: z.enum(alerts).default('none'),
  }),
  output: savedSearch,
  roles: ['recruiter', 'admin'],
  route: 'POST /searches',
  offered: ['name', 'filters', 'text', 'alert'],
  effect: 'write',
  keeps: ({ name }) => [name],
  approval: 'machine',
  forModel: ({ name, alert }) => `saved «${name}»${alert === 'none' ? '' : `, ${alert} alert`}`,
  preview: async ({ caller }, { name, alert, filters: asked, text }) => ({
    title: { key: 'save_search.title' },
    count: 1,
    facts: [
      { label: { key: 'save_search.name' }, value: name },
      { label: { key: 'save_search.criteria' }, value: criteriaWords(asked, caller.locale) || text },
      { label: { key: `save_search.alert_${alert}` } },
    ].filter(({ value }) => value !== ''),
    versions: {},
  }),
  execute: async (context, { name, filters: given, nice, text: said, alert }) => {
    const { caller, now } = context
    const { filters: asked, text = '' } = lawful(given, said)
    const saved = await context.write(async ({ db, later, changed }) => {
      const { count } = await db
        .selectFrom('saved_search')
        .select((eb) => eb.fn.countAll<string>().as('count'))
        .where('user_id', '=', caller.userId)
        .executeTakeFirstOrThrow()
      if (Number(count) >= mostSaved) throw new AppError('invalid', `At most ${mostSaved} searches`, { reason: 'searches_full' })
      const id = newId('search')
      const due = nextRun(alert, now)
      const row = await db
        .insertInto('saved_search')
        .values({
          id,
          organisation_id: caller.organisationId,
          user_id: caller.userId,
          name,
          filters: JSON.stringify(asked),
          nice: JSON.stringify(nice),
          text,
          alert,
          next_run_at: due,
        })
        .returningAll()
        .executeTakeFirstOrThrow()
      changed(id, { alert })
      // Whoever meets it today is not new tomorrow.
      await later('run_saved_search', { id, baseline: true }, { key: `search:${id}:baseline` })
      if (due) await later('run_saved_search', { id }, { key: `search:${id}:${due.getTime()}`, at: due })
      return row
    })
    return (await present(context, [saved]))[0]!
  },
})
