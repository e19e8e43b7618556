import { type Transaction, sql } from 'kysely'
import { newId } from '#lib/ids'
import { rebuildCandidate } from './candidate.ts'
import { type Identity, type IdentityKeys, readIdentities, writeIdentity } from './identity.ts'
import {
  type ApplicationsJoined,
  type Kept,
  insertRows,
  joinApplications,
  partApplications,
  putBack,
  rowsWhere,
  tablesWith,
} from './merge-applications.ts'
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
  /** Of two applications to one job one stays. */
  applications: ApplicationsJoined
  /** What the kept record took over of the other: refusals of contact, consents, the last contact. */
  kept: Kept
  facts: { made: string[]; replaced: string[] }
}

/** Two records of one person become one: facts with their sources, documents, applications, notes; the other record is gone. */
export async function mergeCandidates(
  db: Tx,
  keys: IdentityKeys,
  merge: Merge,
): Promise<{ record: MergeRecord; version: number }> {
  const { keptId, goneId } = merge
  const rows: MergeRecord['rows'] = { candidate: await rowsWhere(db, 'candidate', ['id', goneId]) }
  for (const table of tablesOfBoth)
    rows[table] = [
      ...(await rowsWhere(db, table, ['candidate_id', goneId])),
      ...(await rowsWhere(db, table, ['candidate_id', keptId])),
    ]
  const order = await newerFirst(db, [keptId, goneId])
  const facts = await joinFacts(db, merge, order)
  const applications = await joinApplications(db, keptId, goneId)
  const moved: MergeRecord['moved'] = {}
  for (const table of await tablesWith(db, 'candidate_id')) {
    const { rows: changed } = await sql<{
      id: string
    }>`update ${sql.id(table)} set candidate_id = ${keptId} where candidate_id = ${goneId} returning id`.execute(db)
    if (changed.length) moved[table] = changed.map(({ id }) => id)
  }
  const kept = await joinRecords(db, merge)
  await joinIdentities(db, keys, { ...merge, order })
  await db.deleteFrom('candidate').where('id', '=', goneId).execute()
  const { version } = await rebuildCandidate(db, keptId, merge.now)
  return { record: { goneId, rows, moved, applications, kept, facts }, version }
}

/** Tables without ids of their own, whose rows are kept whole for parting. */
const tablesOfBoth = ['candidate_identity', 'identity_index', 'search_sighting']

/** Parts what `mergeCandidates` joined; answers the version of the record that had been kept. */
export async function partCandidates(
  db: Tx,
  keptId: string,
  { goneId, rows, moved, applications, kept, facts }: MergeRecord,
  now: Date,
): Promise<number> {
  await insertRows(db, 'candidate', rows['candidate'] ?? [])
  await putBack(db, kept)
  for (const table of tablesOfBoth) {
    await sql`delete from ${sql.id(table)} where candidate_id = ${keptId}`.execute(db)
    await insertRows(db, table, rows[table] ?? [])
  }
  await partApplications(db, applications)
  for (const [table, ids] of Object.entries(moved))
    await sql`update ${sql.id(table)} set candidate_id = ${goneId} where id in (${sql.join(ids)})`.execute(db)
  if (facts.made.length) await db.deleteFrom('fact').where('id', 'in', facts.made).execute()
  if (facts.replaced.length) await db.updateTable('fact').set({ state: 'current' }).where('id', 'in', facts.replaced).execute()
  await rebuildCandidate(db, goneId, now)
  return (await rebuildCandidate(db, keptId, now)).version
}

/** Who refused to be written to in either record has refused; a consent and a contact count to the later day; what one search found is found. */
async function joinRecords(db: Tx, { keptId, goneId }: Merge): Promise<Kept> {
  const [row] = await rowsWhere(db, 'candidate', ['id', keptId])
  await sql`update candidate kept set do_not_contact = kept.do_not_contact or gone.do_not_contact,
      consent_until = greatest(kept.consent_until, gone.consent_until), contacted_at = greatest(kept.contacted_at, gone.contacted_at)
    from candidate gone where kept.id = ${keptId} and gone.id = ${goneId}`.execute(db)
  await sql`insert into search_sighting (saved_search_id, candidate_id, organisation_id)
    select saved_search_id, ${keptId}, organisation_id from search_sighting where candidate_id = ${goneId} on conflict do nothing`.execute(
    db,
  )
  return { table: 'candidate', columns: ['do_not_contact', 'consent_until', 'contacted_at'], row: row! }
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
