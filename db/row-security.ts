import { type Kysely, sql } from 'kysely'

export const appRole = 'bassin_app'

/**
 * Row-level security, laid again after every migration: the tools' connections act as `bassin_app`, which sees the rows of
 * `bassin.organisation` alone and, where `bassin.candidate` is set, the rows of that candidate alone. The owner, which migrates,
 * signs people in and takes jobs from the queue, is not bound.
 * @throws where the database's user may neither create the role nor has been granted it; the message says what to run.
 */
export async function layRowSecurity(db: Kysely<unknown>): Promise<void> {
  await ensureRole(db)
  const tables = await sql<{ name: string; owned: boolean }>`
    select c.relname as name, exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'candidate_id' and not a.attisdropped) as owned
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = current_schema() and c.relkind = 'r'
      and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped)`.execute(
    db,
  )
  for (const table of tables.rows) await bind(db, table.name, table.owned)
  await bindSpecial(db)
}

async function ensureRole(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ exists: boolean; superuser: boolean }>`
    select exists (select 1 from pg_roles where rolname = ${appRole}) as exists,
      (select rolsuper from pg_roles where rolname = current_user) as superuser`.execute(db)
  if (!rows[0]?.exists) await sql`create role ${sql.id(appRole)} nologin`.execute(db)
  if (!rows[0]?.superuser) {
    const member = await sql<{ ok: boolean }>`select pg_has_role(current_user, ${appRole}, 'member') as ok`.execute(db)
    if (!member.rows[0]?.ok) await sql`grant ${sql.id(appRole)} to current_user`.execute(db)
  }
  const schema = await sql<{ name: string }>`select current_schema() as name`.execute(db)
  await sql`grant usage on schema ${sql.id(schema.rows[0]!.name)} to ${sql.id(appRole)}`.execute(db)
}

/** As a query of its own it is asked once a statement, not once a row. */
const setting = (name: 'organisation' | 'candidate') => sql`(select current_setting(${sql.lit(`bassin.${name}`)}, true))`

async function bind(db: Kysely<unknown>, table: string, owned: boolean): Promise<void> {
  const name = sql.id(table)
  const mine = owned ? sql`and (${setting('candidate')} in ('', candidate_id) or ${setting('candidate')} is null)` : sql``
  const rule = sql`organisation_id = ${setting('organisation')} ${mine}`
  await sql`alter table ${name} enable row level security`.execute(db)
  await sql`drop policy if exists organisation on ${name}`.execute(db)
  await sql`create policy organisation on ${name} to ${sql.id(appRole)} using (${rule}) with check (${rule})`.execute(db)
  const verbs = table === 'audit' ? sql`select, insert` : sql`select, insert, update, delete`
  await sql`grant ${verbs} on ${name} to ${sql.id(appRole)}`.execute(db)
}

/** Tables whose rule is their own: an organisation sees itself, a candidate's own record goes by its id, users are readable for their names. */
async function bindSpecial(db: Kysely<unknown>): Promise<void> {
  const role = sql.id(appRole)
  await sql`alter table organisation enable row level security`.execute(db)
  await sql`drop policy if exists organisation on organisation`.execute(db)
  await sql`create policy organisation on organisation to ${role} using (id = ${setting('organisation')})`.execute(db)
  await sql`grant select, update on organisation to ${role}`.execute(db)
  await sql`drop policy if exists own_record on candidate`.execute(db)
  await sql`create policy own_record on candidate as restrictive to ${role}
    using (coalesce(${setting('candidate')}, '') in ('', id))`.execute(db)
  await sql`grant select on "user" to ${role}`.execute(db)
}
