import { type Kysely, sql } from 'kysely'

const change = {
  insert: { referencing: 'new table as added', rows: 'select organisation_id, 1 as people, sequence from added' },
  delete: { referencing: 'old table as gone', rows: 'select organisation_id, -1 as people, -sequence as sequence from gone' },
  update: {
    referencing: 'old table as gone new table as added',
    rows: `select organisation_id, 1 as people, sequence from added
      union all select organisation_id, -1, -sequence from gone`,
  },
}

/**
 * How many documents an organisation has and the sum of their sequences, kept by every statement that changes them, so that a search knows
 * without counting whether what it holds is what is there. A session has one of 32 rows, so that few wait for each other.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`set local statement_timeout = 0`.execute(db)
  await sql`create table search_state (
    organisation_id text not null, slot int not null, people bigint not null, sequences numeric not null,
    primary key (organisation_id, slot))`.execute(db)
  await sql`lock table search_document in share row exclusive mode`.execute(db)
  await sql`insert into search_state (organisation_id, slot, people, sequences)
    select organisation_id, 0, count(*), sum(sequence) from search_document group by organisation_id`.execute(db)
  for (const [verb, { referencing, rows }] of Object.entries(change)) {
    const name = sql.id(`search_document_${verb}_counts`)
    await sql`create function ${name}() returns trigger language plpgsql as $$
      begin
        insert into search_state as state (organisation_id, slot, people, sequences)
        select organisation_id, pg_backend_pid() % 32, sum(people), sum(sequence) from (${sql.raw(rows)}) as change group by organisation_id
        on conflict (organisation_id, slot) do update
          set people = state.people + excluded.people, sequences = state.sequences + excluded.sequences;
        return null;
      end $$`.execute(db)
    await sql`create trigger ${name} after ${sql.raw(verb)} on search_document
      referencing ${sql.raw(referencing)} for each statement execute function ${name}()`.execute(db)
  }
}
