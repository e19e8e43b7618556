import { type Transaction, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BassinDatabase } from './client.ts'
import { rebuildCandidate } from './candidate.ts'
import { identityKeys, writeIdentity } from './identity.ts'
import { mergeCandidates, partCandidates } from './merge.ts'
import type { Database } from './schema.ts'
import { openTestDatabase } from './testing.ts'

type Tx = Transaction<Database>
type Row = Record<string, unknown>

const keys = identityKeys('a-secret-for-tests-alone-0123456789')
const now = new Date('2026-06-01T10:00:00Z')
/** Made again from the rest by `index_candidate`. */
const projections = ['search_document', 'embedding', 'embedding_cache']
/** One row each, or one of two that say the same. */
const joinedIntoOne = new Set(['candidate_identity', 'identity_index', 'search_sighting', 'application', 'evaluation', 'fact'])

let database: BassinDatabase
let count = 0
beforeAll(async () => void (database = await openTestDatabase()))
afterAll(() => database.close())

/** Every table whose rows belong to a person or to an application, from the catalogue: a new one is part of this test from its first day. */
async function tables(db: Tx): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct table_name as name from information_schema.columns
    where table_schema = current_schema() and column_name in ('candidate_id', 'application_id') order by 1`.execute(db)
  return rows.map(({ name }) => name).filter((name) => !projections.includes(name))
}

const blank: Record<string, (n: number) => unknown> = {
  text: (n) => `words ${n}`,
  integer: () => 1,
  real: () => 1,
  numeric: () => 1,
  boolean: () => false,
  jsonb: () => [],
  bytea: () => '\\x00',
  'timestamp with time zone': () => now.toISOString(),
}

/** A row of any table: what must be given is invented by its type, references are given. */
async function insert(db: Tx, table: string, given: Row): Promise<Row> {
  const { rows: columns } = await sql<{ name: string; type: string }>`
    select column_name as name, data_type as type from information_schema.columns
    where table_schema = current_schema() and table_name = ${table} and is_generated = 'NEVER'
      and (is_nullable = 'NO' and column_default is null or column_name in (${sql.join(Object.keys(given))}))`.execute(db)
  count += 1
  const row = Object.fromEntries(columns.map(({ name, type }) => [name, name in given ? given[name] : blank[type]!(count)]))
  const names = sql.join(Object.keys(row).map((name) => sql.id(name)))
  const values = sql`select ${names} from jsonb_populate_record(null::${sql.id(table)}, ${JSON.stringify(row)}::jsonb)`
  await sql`insert into ${sql.id(table)} (${names}) ${values}`.execute(db)
  return row
}

async function belonging(db: Tx, table: string, ids: readonly string[]): Promise<string[]> {
  const { rows: columns } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = current_schema() and table_name = ${table} and column_name in ('candidate_id', 'application_id')`.execute(
    db,
  )
  const column = columns.some(({ name }) => name === 'candidate_id') ? 'candidate_id' : 'application_id'
  const owner =
    column === 'candidate_id'
      ? sql`candidate_id in (${sql.join(ids)})`
      : sql`application_id in (select id from application where candidate_id in (${sql.join(ids)}))`
  const { rows } = await sql<{ row: string }>`select to_jsonb(t)::text as row from ${sql.id(table)} t where ${owner}`.execute(db)
  return rows.map(({ row }) => row).sort()
}

const person = (db: Tx, organisation_id: string, given: Row = {}) =>
  insert(db, 'candidate', { id: `cand_${(count += 1)}`, organisation_id, profile: {}, lang: 'fr', source: 'import', ...given })

/** Two records with two rows in every table; both applied to one job, where one colleague scored both. */
async function two(db: Tx) {
  const organisation_id = `org_${(count += 1)}`
  await insert(db, 'organisation', { id: organisation_id, slug: organisation_id })
  const [kept, gone] = [
    await person(db, organisation_id, { consent_until: '2027-01-01T00:00:00Z' }),
    await person(db, organisation_id, { consent_until: '2028-01-01T00:00:00Z', do_not_contact: true }),
  ]
  const job = await insert(db, 'job', { id: `job_${count}`, organisation_id, created_by: 'user' })
  const base = { organisation_id, job_id: job['id'] }
  const stage = await insert(db, 'stage', { ...base, id: `stage_${count}` })
  const test = await insert(db, 'test', { id: `test_${count}`, organisation_id })
  const saved = await insert(db, 'saved_search', { id: `saved_${count}`, organisation_id, filters: {} })
  const refs = { ...base, stage_id: stage['id'], test_id: test['id'], saved_search_id: saved['id'] }
  const applications: string[] = []
  const sittings: unknown[] = []
  for (const [index, { id }] of [kept, gone].entries()) {
    const tags = [`tag ${index}`]
    const row = await insert(db, 'application', {
      ...refs,
      id: `app_${(count += 1)}`,
      candidate_id: id,
      tags,
      rating: index ? 4 : null,
    })
    applications.push(String(row['id']))
    const identity = { name: `Nadège Fontanel ${index}`, email: `nadege${index}@example.org` }
    await writeIdentity(db, keys, { candidateId: String(id), organisationId: organisation_id, identity })
  }
  for (const table of await tables(db)) {
    if (['application', 'candidate_identity', 'identity_index'].includes(table)) continue
    for (const [index, { id }] of [kept, gone].entries()) {
      const own = { ...refs, candidate_id: id, application_id: applications[index]!, assessment_id: sittings[index] }
      if (table === 'fact')
        await insert(db, table, { ...own, path: `skills[${index}].name`, value: `Skill ${index}`, source: { kind: 'form' } })
      else if (table === 'evaluation') await insert(db, table, { ...own, ...scorecard(index) })
      else {
        const { id: made } = await insert(db, table, own)
        if (table === 'assessment') sittings.push(made)
      }
    }
  }
  for (const { id } of [kept, gone]) await rebuildCandidate(db, String(id), now)
  return { organisationId: organisation_id, ids: [String(kept['id']), String(gone['id'])] as [string, string] }
}

const scorecard = (index: number) => ({
  by_user: 'user-one',
  comment: `Comment ${index}`,
  opinion: index ? 'yes' : 'no',
  updated_at: `2026-05-0${index + 1}T00:00:00Z`,
  scores: [
    { criterion: 'same', score: index + 2, evidence: `Seen ${index}` },
    { criterion: `only ${index}`, score: 3, evidence: '' },
  ],
})

const everything = async (db: Tx, ids: readonly string[]) => {
  const rows: Record<string, string[]> = {}
  for (const table of await tables(db)) rows[table] = await belonging(db, table, ids)
  const people = await sql<{ row: Row }>`
    select to_jsonb(c) - 'version' - 'updated_at' - 'profile' as row from candidate c where id in (${sql.join(ids)}) order by id`.execute(
    db,
  )
  return { ...rows, candidate: people.rows.map(({ row }) => JSON.stringify(row)) }
}

describe('mergeCandidates', () => {
  it('loses no row of any table, and parts to the last one', async () => {
    await database.system.transaction().execute(async (db) => {
      const { organisationId, ids } = await two(db)
      const before = await everything(db, ids)
      const { record } = await mergeCandidates(db, keys, { keptId: ids[0], goneId: ids[1], organisationId, choices: [], now })
      for (const table of await tables(db)) {
        const [had, has] = [before[table as 'candidate'].length, (await belonging(db, table, [ids[0]])).length]
        expect(had, `${table} had rows of both`).toBeGreaterThan(1)
        if (joinedIntoOne.has(table)) expect(has, table).toBeGreaterThan(0)
        else expect(has, `${table} keeps its rows`).toBe(had)
      }
      await partCandidates(db, ids[0], JSON.parse(JSON.stringify(record)), now)
      expect(await everything(db, ids)).toEqual(before)
    })
  })

  it('keeps what both scorecards of one colleague say, the tags of both, and a refusal of contact', async () => {
    await database.system.transaction().execute(async (db) => {
      const { organisationId, ids } = await two(db)
      await mergeCandidates(db, keys, { keptId: ids[0], goneId: ids[1], organisationId, choices: [], now })
      const [application, card, candidate] = await Promise.all([
        db.selectFrom('application').select(['tags', 'rating']).where('candidate_id', '=', ids[0]).execute(),
        db.selectFrom('evaluation').select(['scores', 'opinion', 'comment']).where('candidate_id', '=', ids[0]).execute(),
        db.selectFrom('candidate').select(['do_not_contact', 'consent_until']).where('id', '=', ids[0]).executeTakeFirstOrThrow(),
      ])
      expect(application).toEqual([{ tags: ['tag 0', 'tag 1'], rating: 4 }])
      expect(card).toEqual([
        {
          opinion: 'yes',
          comment: 'Comment 1\nComment 0',
          scores: [
            { criterion: 'same', score: 3, evidence: 'Seen 1\nSeen 0' },
            { criterion: 'only 1', score: 3, evidence: '' },
            { criterion: 'only 0', score: 3, evidence: '' },
          ],
        },
      ])
      expect(candidate).toEqual({ do_not_contact: true, consent_until: new Date('2028-01-01T00:00:00Z') })
    })
  })
})
