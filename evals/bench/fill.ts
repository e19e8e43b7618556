import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@elastic/elasticsearch'
import { sql } from 'kysely'
import { type BassinDatabase, openEmbedded, openPostgres } from '#db/client'
import { migrate } from '#db/migrate'
import { toCard } from '#retrieval/pool/card'
import { documentForm } from '#retrieval/text/document'
import { createElastic } from '#retrieval/text/elastic'
import { sendBulk } from '#retrieval/text/elastic-bulk'
import { toElastic } from '#retrieval/text/elastic-index'
import { lexeme } from '#retrieval/text/postgres'
import { createElasticVectors, aliasOf as vectorsOf } from '#retrieval/vector/elastic'
import { pack } from '#retrieval/vector/packed'
import { type Base, type Synthetic, madeAs, readBases, syntheticPeople } from './synthetic.ts'

export const organisationId = 'org_bench'
export type Kept = { size: number; model: string; fresh: boolean }

const folderOf = (size: number) => join(tmpdir(), `bassin-bench-${madeAs}`, String(size))
const tell = (words: string) => process.stderr.write(`${words}\n`)

/** The embedded database of an earlier run, or a new one. */
export async function openKeptEmbedded({ size, model, fresh }: Kept): Promise<BassinDatabase> {
  const folder = folderOf(size)
  const whole = join(folder, 'whole')
  const isKept = () => existsSync(whole) && readFileSync(whole, 'utf8') === model
  if (fresh || !isKept()) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const database = await openEmbedded(join(folder, 'data'))
  await migrate(database)
  if (!isKept()) {
    await fill(database, size, model)
    writeFileSync(whole, model)
  }
  return database
}

const databaseOf = (size: number) => `bassin_bench_${madeAs}_${size}`

/** The same on the server of `DATABASE_URL`, in a database of its own. */
export async function openKeptServer(url: string, { size, model, fresh }: Kept): Promise<BassinDatabase> {
  const name = databaseOf(size)
  const admin = openPostgres(url)
  if (fresh) await admin.pool.query(`drop database if exists ${name} with (force)`)
  const { rowCount } = await admin.pool.query('select 1 from pg_database where datname = $1', [name])
  if (!rowCount) await admin.pool.query(`create database ${name}`)
  await admin.close()
  const own = new URL(url)
  own.pathname = name
  const database = openPostgres(own.href)
  await migrate(database)
  const { rows } = await sql<{ people: string; embedded: string }>`
    select (select count(*) from search_document) as people, (select count(*) from embedding where model = ${model}) as embedded`.execute(
    database.system,
  )
  const [people, embedded] = [Number(rows[0]!.people), Number(rows[0]!.embedded)]
  if (people !== size || embedded !== size) {
    if (people > 0) {
      await database.close()
      return openKeptServer(url, { size, model, fresh: true })
    }
    await fill(database, size, model)
  }
  return database
}

export async function dropKept(size: number, url?: string, elastic?: string): Promise<void> {
  rmSync(folderOf(size), { recursive: true, force: true })
  if (url) {
    const admin = openPostgres(url)
    await admin.pool.query(`drop database if exists ${databaseOf(size)} with (force)`)
    await admin.close()
  }
  if (elastic) {
    for (const engine of [
      createElastic({ url: elastic, alias: aliasOf(size) }),
      createElasticVectors({ url: elastic, prefix: `${aliasOf(size)}-vectors` }),
    ]) {
      await engine.drop()
      await engine.close()
    }
  }
}

export const aliasOf = (size: number) => `bassin-bench-${madeAs}-${size}`

/** The text index of an earlier run, or a new one. */
export async function keepElastic(url: string, { size, fresh }: Omit<Kept, 'model'>): Promise<void> {
  const alias = aliasOf(size)
  const client = new Client({ node: url, requestTimeout: 120_000 })
  const held = (await client.indices.existsAlias({ name: alias })) ? (await client.count({ index: alias })).count : 0
  if (fresh || held !== size) {
    const engine = createElastic({ url, alias })
    await engine.rebuild(nobody())
    const bases = await readBases()
    await inChunks(bases, size, async (people) => {
      const operations = people.flatMap(({ document, base, own }) => {
        const { titles, text } = bases[base]!.words
        return [{ index: { _index: alias, _id: document.candidateId } }, toElastic(document, { titles, text: `${text}\n${own}` })]
      })
      await sendBulk(client, operations, [])
    })
    await client.indices.refresh({ index: alias })
    await client.indices.forcemerge({ index: alias, max_num_segments: 4 })
    await engine.close()
  }
  await client.close()
}

/** The vectors in an index that many processes share, of an earlier run or new. */
export async function keepElasticVectors(url: string, { size, model, fresh }: Kept): Promise<string> {
  const prefix = `${aliasOf(size)}-vectors`
  const alias = vectorsOf({ prefix }, model)
  const client = new Client({ node: url, requestTimeout: 600_000 })
  const people = async () => (await client.count({ index: alias, query: { term: { kind: 'whole' } } })).count
  const isThere = async () => Boolean(await client.indices.existsAlias({ name: alias }))
  if (fresh || !(await isThere()) || (await people()) !== size) {
    const engine = createElasticVectors({ url, prefix })
    await engine.drop()
    const bases = await readBases()
    for (const { document, vectors } of syntheticPeople(bases, organisationId, 1))
      await engine.put({ candidateId: document.candidateId, organisationId, model, version: 1 }, vectors)
    await inChunks(bases, size, async (some) => {
      const operations = some.flatMap(({ document, vectors: { title, whole, passages } }) => {
        const mine = { organisation: organisationId, candidate: document.candidateId, version: 1 }
        const put = (kind: string, position: number, vector: Float32Array) => [
          { index: { _index: alias, _id: `${document.candidateId}:${kind}:${position}` } },
          { ...mine, kind, vector: [...vector] },
        ]
        return [
          ...(title ? put('title', 0, title) : []),
          ...(whole ? put('whole', 0, whole) : []),
          ...passages.flatMap((passage, position) => put('passage', position, passage)),
        ]
      })
      await sendBulk(client, operations, [])
    })
    await client.indices.refresh({ index: alias })
    await engine.close()
  }
  await client.close()
  return prefix
}

async function* nobody() {}

const chunk = 250

async function inChunks(bases: readonly Base[], size: number, write: (people: Synthetic[]) => Promise<void>): Promise<void> {
  let some: Synthetic[] = []
  let count = 0
  for (const person of syntheticPeople(bases, organisationId, size)) {
    some.push(person)
    count += 1
    if (some.length < chunk && count < size) continue
    await write(some)
    some = []
    if (count % 10_000 === 0) tell(`  ${count} people`)
  }
}

/**
 * Writes people as the index holds them. The words of a base are analysed once; the index over them is made when all are there. The rows of
 * single vectors, which no search of this process reads beside the packed ones, are left out.
 */
async function fill(database: BassinDatabase, size: number, model: string): Promise<void> {
  tell(`${size} people are written (${database.engine})`)
  const db = database.system
  const row = { id: organisationId, name: 'Bench', slug: organisationId, area: '' }
  await db.insertInto('organisation').values(row).execute()
  const bases = await readBases()
  await sql`create table bench_base (id int primary key, tsv tsvector)`.execute(db)
  for (const [id, { document, words }] of bases.entries()) {
    const terms = Object.keys(document.terms).map(lexeme).join(' ')
    const { titles, text } = words
    await sql`insert into bench_base values (${id}, setweight(to_tsvector('bassin_fr', ${titles}) || to_tsvector('bassin_en', ${titles}), 'A') ||
      setweight(to_tsvector('simple', ${terms}), 'B') || to_tsvector('bassin_fr', ${text}) || to_tsvector('bassin_en', ${text}))`.execute(
      db,
    )
  }
  await sql`drop index search_document_words`.execute(db)
  await inChunks(bases, size, (people) => writePeople(database, people, model))
  await sql`drop table bench_base`.execute(db)
  await db.connection().execute(async (patient) => {
    await sql`set statement_timeout = 0`.execute(patient)
    await sql`create index search_document_words on search_document using gin (tsv)`.execute(patient)
    await sql`vacuum analyze`.execute(patient)
    await sql`reset statement_timeout`.execute(patient)
  })
}

async function writePeople({ system: db }: BassinDatabase, people: readonly Synthetic[], model: string): Promise<void> {
  const of = <T>(value: (person: Synthetic) => T) => people.map(value)
  const ids = of(({ document }) => document.candidateId)
  await sql`insert into candidate (id, organisation_id, lang, profile, headline, city, source)
    select id, ${organisationId}, lang, '{}', '', '', 'import' from unnest(${ids}::text[], ${of(({ document }) => document.lang)}::text[]) as given (id, lang)`.execute(
    db,
  )
  await sql`insert into search_document (candidate_id, organisation_id, version, form, body, card, tsv)
    select given.id, ${organisationId}, 1, ${documentForm}, body::jsonb, card, tsv || to_tsvector('simple', own)
    from unnest(${ids}::text[], ${of(({ base }) => base)}::int[], ${of(({ document }) => JSON.stringify(document))}::text[],
      ${of(({ document }) => JSON.stringify(toCard(document)))}::text[], ${of(({ own }) => own)}::text[]) as given (id, base, body, card, own)
    join bench_base on bench_base.id = base order by given.id`.execute(db)
  const packed = of(({ vectors }) => pack(vectors).toString('base64'))
  await sql`insert into embedding (candidate_id, organisation_id, model, kind, position, vector)
    select id, ${organisationId}, ${model}, 'packed', 0, decode(packed, 'base64')
    from unnest(${ids}::text[], ${packed}::text[]) as given (id, packed)`.execute(db)
}
