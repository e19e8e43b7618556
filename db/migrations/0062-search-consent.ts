import { type Kysely, sql } from 'kysely'

/**
 * Until when a person may be found by a search of all people: as long as they agreed to, never where they agreed to the process of one job
 * alone, without an end where nobody asked them (an import). A change of consent makes searches read the person again.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create function findable_until(person text) returns timestamptz language sql stable as $$
    select case when count(*) = 0 then 'infinity'
      else coalesce(max(until) filter (where purpose = 'pool'), '-infinity') end
    from consent where candidate_id = person $$`.execute(db)
  await sql`alter table search_document add column findable_until timestamptz not null default 'infinity'`.execute(db)
  await sql`update search_document set findable_until = findable_until(candidate_id)
    where candidate_id in (select candidate_id from consent)`.execute(db)
  await sql`create function consent_reaches_search() returns trigger language plpgsql as $$
    declare person text := case when tg_op = 'DELETE' then old.candidate_id else new.candidate_id end;
    begin
      update search_document set findable_until = findable_until(person), sequence = default where candidate_id = person;
      return null;
    end $$`.execute(db)
  await sql`create trigger consent_reaches_search after insert or update or delete on consent
    for each row execute function consent_reaches_search()`.execute(db)
  await sql`create function document_asks_consent() returns trigger language plpgsql as $$
    begin
      new.findable_until := findable_until(new.candidate_id);
      return new;
    end $$`.execute(db)
  await sql`create trigger document_asks_consent before insert on search_document
    for each row execute function document_asks_consent()`.execute(db)
}
