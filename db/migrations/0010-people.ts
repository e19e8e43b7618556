import { type Kysely, sql } from 'kysely'

/** What the list of people filters by, taken out of the index by the database itself; and notes on a person. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table search_document
    add column trades jsonb generated always as (
      case when jsonb_path_exists(body, '$.occupations[*] ? (@.current == true)')
        then jsonb_path_query_array(body, '$.occupations[*] ? (@.current == true).terms[*]')
        else jsonb_path_query_array(body, '$.occupations[*].terms[*]') end) stored,
    add column licences jsonb generated always as (jsonb_path_query_array(body, '$.licences[*].code')) stored,
    add column terms jsonb generated always as (jsonb_path_query_array(body, '$.terms.keyvalue().key')) stored,
    add column lat float8 generated always as ((body #>> '{place,lat}')::float8) stored,
    add column lon float8 generated always as ((body #>> '{place,lon}')::float8) stored`.execute(db)
  for (const column of ['trades', 'licences', 'terms'])
    await sql`create index ${sql.id(`search_document_${column}`)} on search_document using gin (${sql.id(column)})`.execute(db)
  await sql`create table candidate_note (
    id text primary key, organisation_id text not null, candidate_id text not null references candidate(id) on delete cascade,
    text text not null, by_user text not null, by_name text not null, created_at timestamptz not null default now())`.execute(db)
  await sql`create index candidate_note_recent on candidate_note (candidate_id, created_at desc)`.execute(db)
}
