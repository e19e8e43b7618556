import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { loadTaxonomy } from '#retrieval/query/taxonomy/taxonomy'
import type { ReadContext } from '../kit/define.ts'
import { type FilterName, availabilities, both, conditionsOf, consents, standings } from './candidate-filters.ts'
import { label } from './candidate-rows.ts'

const option = z.object({ value: z.string(), label: label.optional(), count: z.number() })
type Option = z.infer<typeof option>

/** For each field the values that there are among the people left by the other fields, the most frequent first. */
export const candidateFacets = z.object({
  trade: z.array(option),
  place: z.array(option),
  licence: z.array(option),
  title: z.array(option),
  stage: z.array(option),
  availability: z.array(option),
  standing: z.array(option),
  source: z.array(option),
  consent: z.array(option),
  language: z.array(option),
})

type Conditions = Awaited<ReturnType<typeof conditionsOf>>

const most = 40

export async function facetsOf(context: ReadContext, conditions: Conditions): Promise<z.infer<typeof candidateFacets>> {
  const values = (name: FilterName, value: RawBuilder<string>) => countBy(context.db, conditions(name), value)
  const each = (column: string) => sql<string>`jsonb_array_elements_text(${sql.ref(`search_document.${column}`)})`
  const named = async (name: FilterName, made: RawBuilder<string>, kind: string) =>
    (await values(name, made))
      .filter(({ value }) => value.startsWith(kind))
      .map(worded)
      .slice(0, most)
  const [trade, title, licence, place, stage, source, language] = await Promise.all([
    named('trade', each('trades'), 'occupation:'),
    named('title', each('terms'), 'certification:'),
    values('licence', each('licences')),
    values('place', sql<string>`candidate.city`),
    values('stage', stages),
    values('source', sql<string>`candidate.source`),
    values('language', sql<string>`candidate.lang`),
  ])
  const [availability, standing, consent] = await Promise.all([
    countEach(context, { name: 'availability', values: availabilities, conditions }),
    countEach(context, { name: 'standing', values: standings, conditions }),
    countEach(context, { name: 'consent', values: consents, conditions }),
  ])
  return {
    trade,
    title,
    licence: licence.slice(0, most),
    place: place.filter(({ value }) => value !== '').slice(0, most),
    stage,
    source,
    language,
    availability,
    standing,
    consent,
  }
}

const stages = sql<string>`unnest(array(select distinct stage.kind from application
  join stage on stage.id = application.stage_id where application.candidate_id = candidate.id))`

export const candidateViews = z.object({
  all: z.number(),
  running: z.number(),
  available: z.number(),
  pool: z.number(),
  /** Whose consent ends soon, or is over. */
  renew: z.number(),
})

/** The whole pool in one pass. */
export async function viewsOf(context: ReadContext): Promise<z.infer<typeof candidateViews>> {
  const one = async (filters: Parameters<typeof conditionsOf>[1]) => (await conditionsOf(context, filters))()[0]!
  const [running, available, pool, renew] = await Promise.all([
    one({ standing: ['running'] }),
    one({ availability: ['now'] }),
    one({ standing: ['pool'] }),
    one({ consent: ['expiring', 'expired'] }),
  ])
  const count = (condition: RawBuilder<SqlBool>) => sql<string>`count(*) filter (where ${condition})`
  const row = await context.db
    .selectFrom('candidate')
    .select((eb) => eb.fn.countAll<string>().as('all'))
    .select([count(running).as('running'), count(available).as('available'), count(pool).as('pool'), count(renew).as('renew')])
    .executeTakeFirstOrThrow()
  const { all, ...counts } = row
  return {
    all: Number(all),
    running: Number(counts.running),
    available: Number(counts.available),
    pool: Number(counts.pool),
    renew: Number(counts.renew),
  }
}

/** Terms of the taxonomy in words, by their id. */
export function labelsOf(ids: readonly string[]): Record<string, { fr: string; en: string }> {
  const { byId } = loadTaxonomy()
  return Object.fromEntries(
    ids.flatMap((id) => {
      const term = byId.get(id)
      return term ? [[id, { fr: term.fr, en: term.en }] as const] : []
    }),
  )
}

function worded(option: Option): Option {
  const term = loadTaxonomy().byId.get(option.value)
  return term ? { ...option, label: { fr: term.fr, en: term.en } } : option
}

async function countBy(db: ReadContext['db'], conditions: ReturnType<Conditions>, value: RawBuilder<string>): Promise<Option[]> {
  const each = db
    .selectFrom('candidate')
    .leftJoin('search_document', 'search_document.candidate_id', 'candidate.id')
    .where(both(conditions))
    .select(['candidate.id', value.as('value')])
    .distinct()
  const rows = await db
    .selectFrom(each.as('each'))
    .select((eb) => ['each.value', eb.fn.countAll<string>().as('count')])
    .groupBy('each.value')
    .orderBy('count', 'desc')
    .orderBy('each.value')
    .limit(400)
    .execute()
  return rows.filter((row) => row.value !== null).map((row) => ({ value: row.value, count: Number(row.count) }))
}

type Counted = { name: 'availability' | 'standing' | 'consent'; values: readonly string[]; conditions: Conditions }

/** Fields whose values are questions of their own: one pass counts them all. */
async function countEach(context: ReadContext, { name, values, conditions }: Counted): Promise<Option[]> {
  const asked = await Promise.all(
    values.map(async (value) => (await conditionsOf(context, { [name]: [value] }))()[0] ?? sql<boolean>`true`),
  )
  const row = await context.db
    .selectFrom('candidate')
    .leftJoin('search_document', 'search_document.candidate_id', 'candidate.id')
    .where(both(conditions(name)))
    .select(asked.map((condition, index) => sql<string>`count(*) filter (where ${condition})`.as(`n${index}`)))
    .executeTakeFirstOrThrow()
  const counts = row as Record<string, string>
  return values.map((value, index) => ({ value, count: Number(counts[`n${index}`]) }))
}
