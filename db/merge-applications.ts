import { type Transaction, sql } from 'kysely'
import type { Database, JobAnswer, Score } from './schema.ts'

type Tx = Transaction<Database>
type Row = Record<string, unknown>

/** What the joining of doubled applications took from where: all that parting needs. */
export type ApplicationsJoined = {
  /** Rows that are gone, by table, those that others point to first. */
  gone: Record<string, Row[]>
  /** Rows that now belong to the application that stays, by table. */
  moved: Record<string, { id: string; from: string }[]>
  /** Rows that took something over, as they were. */
  kept: Kept[]
}
export type Kept = { table: string; columns: string[]; row: Row }

/** Tables whose rows have an id of their own and the column. */
export async function tablesWith(db: Tx, column: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = current_schema() and c.relkind = 'r'
      and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = ${column} and not a.attisdropped)
      and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'id' and not a.attisdropped)
    order by c.relname`.execute(db)
  return rows.map(({ name }) => name)
}

export async function rowsWhere(db: Tx, table: string, [column, value]: [string, string]): Promise<Row[]> {
  const { rows } = await sql<{
    row: Row
  }>`select to_jsonb(t) as row from ${sql.id(table)} t where ${sql.id(column)} = ${value}`.execute(db)
  return rows.map(({ row }) => row)
}

export async function insertRows(db: Tx, table: string, rows: readonly Row[]): Promise<void> {
  for (const row of rows)
    await sql`insert into ${sql.id(table)} select * from jsonb_populate_record(null::${sql.id(table)}, ${JSON.stringify(row)}::jsonb)`.execute(
      db,
    )
}

/** The named columns of a row go back to what they were. */
export async function putBack(db: Tx, { table, columns, row }: Kept): Promise<void> {
  const names = sql.join(columns.map((column) => sql.id(column)))
  await sql`update ${sql.id(table)} set (${names}) = (select ${names} from jsonb_populate_record(null::${sql.id(table)}, ${JSON.stringify(row)}::jsonb))
    where id = ${row['id']}`.execute(db)
}

/** Where both people applied to one job, the application of the kept one stays, with the history, interviews and scorecards of both. */
export async function joinApplications(db: Tx, keptId: string, goneId: string): Promise<ApplicationsJoined> {
  const joined: ApplicationsJoined = { gone: {}, moved: {}, kept: [] }
  const tables = await tablesWith(db, 'application_id')
  const [gone, kept] = await Promise.all([
    rowsWhere(db, 'application', ['candidate_id', goneId]),
    rowsWhere(db, 'application', ['candidate_id', keptId]),
  ])
  for (const one of gone) {
    const other = kept.find((row) => row['job_id'] === one['job_id'])
    if (other) await joinOne(db, tables, { from: one, to: other, joined })
  }
  return joined
}

type Pair = { from: Row; to: Row; joined: ApplicationsJoined }

async function joinOne(db: Tx, tables: readonly string[], { from, to, joined }: Pair): Promise<void> {
  const [fromId, toId] = [String(from['id']), String(to['id'])]
  joined.gone['application'] = [...(joined.gone['application'] ?? []), from]
  joined.kept.push({ table: 'application', columns: ['tags', 'rating', 'shortlisted', 'owner_id', 'answers'], row: to })
  await joinScorecards(db, [fromId, toId], joined)
  for (const table of tables) {
    const { rows } = await sql<{ id: string }>`
      update ${sql.id(table)} set application_id = ${toId} where application_id = ${fromId} returning id`.execute(db)
    joined.moved[table] = [...(joined.moved[table] ?? []), ...rows.map(({ id }) => ({ id, from: fromId }))]
  }
  await db.updateTable('application').set(joinedFields(from, to)).where('id', '=', toId).execute()
  await db.deleteFrom('application').where('id', '=', fromId).execute()
}

/** Tags and answers of both; what the one that stays does not say, the other does. */
function joinedFields(from: Row, to: Row) {
  const tags = [...new Set([...(to['tags'] as string[]), ...(from['tags'] as string[])])]
  const own = to['answers'] as JobAnswer[]
  const answers = [...own, ...(from['answers'] as JobAnswer[]).filter(({ id }) => !own.some((one) => one.id === id))]
  return {
    tags: JSON.stringify(tags),
    answers: JSON.stringify(answers),
    rating: (to['rating'] ?? from['rating']) as number | null,
    owner_id: (to['owner_id'] ?? from['owner_id']) as string | null,
    shortlisted: Boolean(to['shortlisted'] || from['shortlisted']),
  }
}

/** A colleague has one scorecard of an application: of two, the later one's marks, and the words of both. */
async function joinScorecards(db: Tx, [fromId, toId]: [string, string], joined: ApplicationsJoined): Promise<void> {
  const [theirs, own] = await Promise.all([
    rowsWhere(db, 'evaluation', ['application_id', fromId]),
    rowsWhere(db, 'evaluation', ['application_id', toId]),
  ])
  for (const gone of theirs) {
    const kept = own.find((row) => row['by_user'] === gone['by_user'])
    if (!kept) continue
    joined.gone['evaluation'] = [...(joined.gone['evaluation'] ?? []), gone]
    joined.kept.push({ table: 'evaluation', columns: ['scores', 'opinion', 'comment', 'updated_at'], row: kept })
    const [later, earlier] = String(gone['updated_at']) > String(kept['updated_at']) ? [gone, kept] : [kept, gone]
    await db.deleteFrom('evaluation').where('id', '=', String(gone['id'])).execute()
    await db
      .updateTable('evaluation')
      .set({
        scores: JSON.stringify(joinedScores(later['scores'] as Score[], earlier['scores'] as Score[])),
        opinion: later['opinion'] as 'yes',
        comment: bothWords(later['comment'], earlier['comment']),
      })
      .where('id', '=', String(kept['id']))
      .execute()
  }
}

function joinedScores(later: readonly Score[], earlier: readonly Score[]): Score[] {
  const both = later.map((score) => {
    const other = earlier.find(({ criterion }) => criterion === score.criterion)
    return other ? { ...score, evidence: bothWords(score.evidence, other.evidence) } : score
  })
  return [...both, ...earlier.filter(({ criterion }) => !later.some((score) => score.criterion === criterion))]
}

const bothWords = (later: unknown, earlier: unknown) => [...new Set([later, earlier])].filter(Boolean).join('\n')

/** Parts what `joinApplications` joined. */
export async function partApplications(db: Tx, { gone, moved, kept }: ApplicationsJoined): Promise<void> {
  await insertRows(db, 'application', gone['application'] ?? [])
  for (const [table, rows] of Object.entries(moved))
    for (const { id, from } of rows) await sql`update ${sql.id(table)} set application_id = ${from} where id = ${id}`.execute(db)
  await insertRows(db, 'evaluation', gone['evaluation'] ?? [])
  for (const one of kept) await putBack(db, one)
}
