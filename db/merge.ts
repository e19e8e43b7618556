import { type Transaction, sql } from 'kysely'
import { newId } from '#lib/ids'
import { rebuildCandidate } from './candidate.ts'
import { type Identity, type IdentityKeys, readIdentities, writeIdentity } from './identity.ts'
import { type Choice, type DatedFact, mergeFacts } from './merge-facts.ts'
import type { Database } from './schema.ts'

type Tx = Transaction<Database>
export type Merge = { keptId: string; goneId: string; organisationId: string; choices: Choice[]; now: Date }

/** All that is needed to part the two again; identities in it stay sealed. */
export type MergeRecord = {
  goneId: string
  rows: Record<string, Record<string, unknown>[]>
  /** Rows that now belong to the kept record, by table. */
  moved: Record<string, string[]>
  /** Of two applications to one job one stays; the events of the other were moved to it. */
  events: { id: string; from: string }[]
  facts: { made: string[]; replaced: string[] }
}

/** Two records of one person become one: facts with their sources, documents, applications, notes; the other record is gone. */
export async function mergeCandidates(
  db: Tx,
  keys: IdentityKeys,
  merge: Merge,
): Promise<{ record: MergeRecord; version: number }> {
  const { keptId, goneId } = merge
  const rows: MergeRecord['rows'] = {}
  for (const table of ['candidate', 'candidate_identity', 'identity_index'])
    rows[table] = [...(await rowsOf(db, table, goneId)), ...(table === 'candidate' ? [] : await rowsOf(db, table, keptId))]
  const order = await newerFirst(db, [keptId, goneId])
  const facts = await joinFacts(db, merge, order)
  const events = await joinApplications(db, merge, rows)
  const moved: MergeRecord['moved'] = {}
  for (const table of await tablesWith(db, 'candidate_id')) {
    const { rows: changed } = await sql<{
      id: string
    }>`update ${sql.id(table)} set candidate_id = ${keptId} where candidate_id = ${goneId} returning id`.execute(db)
    if (changed.length) moved[table] = changed.map(({ id }) => id)
  }
  await joinIdentities(db, keys, { ...merge, order })
  await db.deleteFrom('candidate').where('id', '=', goneId).execute()
  const { version } = await rebuildCandidate(db, keptId, merge.now)
  return { record: { goneId, rows, moved, events, facts }, version }
}

/** Parts what `mergeCandidates` joined; answers the version of the record that had been kept. */
export async function partCandidates(
  db: Tx,
  keptId: string,
  { goneId, rows, moved, events, facts }: MergeRecord,
  now: Date,
): Promise<number> {
  await insertRows(db, 'candidate', rows['candidate'] ?? [])
  for (const table of ['candidate_identity', 'identity_index']) {
    await sql`delete from ${sql.id(table)} where candidate_id = ${keptId}`.execute(db)
    await insertRows(db, table, rows[table] ?? [])
  }
  await insertRows(db, 'application', rows['application'] ?? [])
  for (const { id, from } of events)
    await db.updateTable('application_event').set({ application_id: from }).where('id', '=', id).execute()
  for (const [table, ids] of Object.entries(moved))
    await sql`update ${sql.id(table)} set candidate_id = ${goneId} where id in (${sql.join(ids)})`.execute(db)
  if (facts.made.length) await db.deleteFrom('fact').where('id', 'in', facts.made).execute()
  if (facts.replaced.length) await db.updateTable('fact').set({ state: 'current' }).where('id', 'in', facts.replaced).execute()
  await rebuildCandidate(db, goneId, now)
  return (await rebuildCandidate(db, keptId, now)).version
}

/** Tables of rows that have an id of their own and belong to a person. */
async function tablesWith(db: Tx, column: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = current_schema() and c.relkind = 'r'
      and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = ${column} and not a.attisdropped)
      and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'id' and not a.attisdropped)
    order by c.relname`.execute(db)
  return rows.map(({ name }) => name)
}

async function rowsOf(db: Tx, table: string, candidateId: string): Promise<Record<string, unknown>[]> {
  const column = table === 'candidate' ? 'id' : 'candidate_id'
  const { rows } = await sql<{
    row: Record<string, unknown>
  }>`select to_jsonb(t) as row from ${sql.id(table)} t where ${sql.id(column)} = ${candidateId}`.execute(db)
  return rows.map(({ row }) => row)
}

async function insertRows(db: Tx, table: string, rows: Record<string, unknown>[]): Promise<void> {
  for (const row of rows)
    await sql`insert into ${sql.id(table)} select * from jsonb_populate_record(null::${sql.id(table)}, ${JSON.stringify(row)}::jsonb)`.execute(
      db,
    )
}

/** The one whose last statement is the more recent is the newer. */
export async function newerFirst(db: Pick<Tx, 'selectFrom'>, ids: [string, string]): Promise<[string, string]> {
  const last = await db
    .selectFrom('fact')
    .select(({ fn }) => ['candidate_id', fn.max('created_at').as('at')])
    .where('candidate_id', 'in', ids)
    .where('state', '=', 'current')
    .groupBy('candidate_id')
    .execute()
  const at = (id: string) => last.find((row) => row.candidate_id === id)?.at?.getTime() ?? 0
  return at(ids[1]) > at(ids[0]) ? [ids[1], ids[0]] : ids
}

async function joinFacts(
  db: Tx,
  { keptId, goneId, organisationId, choices }: Merge,
  order: [string, string],
): Promise<MergeRecord['facts']> {
  const current = await db
    .selectFrom('fact')
    .selectAll()
    .where('candidate_id', 'in', [keptId, goneId])
    .where('state', '=', 'current')
    .execute()
  const of = (id: string): DatedFact[] =>
    current
      .filter((row) => row.candidate_id === id)
      .map(({ path, value, words, source, confidence, created_at }) => ({
        path,
        value: value as DatedFact['value'],
        words,
        source,
        confidence,
        at: created_at,
      }))
  const merged = mergeFacts(of(order[0]), of(order[1]), choices)
  const replaced = current.map(({ id }) => id)
  if (replaced.length) await db.updateTable('fact').set({ state: 'replaced' }).where('id', 'in', replaced).execute()
  const made = merged.map(({ at, value, source, ...fact }) => ({
    ...fact,
    id: newId('fact'),
    organisation_id: organisationId,
    candidate_id: keptId,
    value: JSON.stringify(value),
    source: JSON.stringify(source),
    state: 'current' as const,
    created_at: at,
  }))
  for (let start = 0; start < made.length; start += 200)
    await db
      .insertInto('fact')
      .values(made.slice(start, start + 200))
      .execute()
  return { made: made.map(({ id }) => id), replaced }
}

/** Where both applied to one job, the application of the kept record stays, with the history of both. */
async function joinApplications(db: Tx, { keptId, goneId }: Merge, rows: MergeRecord['rows']): Promise<MergeRecord['events']> {
  const applications = await db
    .selectFrom('application')
    .select(['id', 'job_id', 'candidate_id'])
    .where('candidate_id', 'in', [keptId, goneId])
    .execute()
  const doubled = applications
    .filter((one) => one.candidate_id === goneId)
    .flatMap((one) => {
      const other = applications.find((kept) => kept.candidate_id === keptId && kept.job_id === one.job_id)
      return other ? [{ from: one.id, to: other.id }] : []
    })
  const events: MergeRecord['events'] = []
  for (const { from, to } of doubled) {
    rows['application'] = [
      ...(rows['application'] ?? []),
      ...(await rowsOf(db, 'application', goneId)).filter((row) => row['id'] === from),
    ]
    const changed = await db
      .updateTable('application_event')
      .set({ application_id: to })
      .where('application_id', '=', from)
      .returning('id')
      .execute()
    events.push(...changed.map(({ id }) => ({ id, from })))
    await db.deleteFrom('application').where('id', '=', from).execute()
  }
  return events
}

const identityPaths: Record<string, keyof Identity> = { name: 'name', email: 'email', phone: 'phone', address: 'address' }

/** Name and contact: the newer, what it lacks from the older, and what a person chose. */
async function joinIdentities(db: Tx, keys: IdentityKeys, merge: Merge & { order: [string, string] }): Promise<void> {
  const identities = await readIdentities(db, keys, merge.order)
  const [newer, older] = merge.order.map((id) => identities.get(id))
  const chosen = Object.fromEntries(
    merge.choices.flatMap(({ path, from }) => {
      const key = identityPaths[path]
      return from === 'older' && key && older?.[key] ? [[key, older[key]]] : []
    }),
  )
  const identity = { name: '', ...older, ...newer, ...chosen }
  await db.deleteFrom('candidate_identity').where('candidate_id', '=', merge.goneId).execute()
  await writeIdentity(db, keys, { candidateId: merge.keptId, organisationId: merge.organisationId, identity })
}
