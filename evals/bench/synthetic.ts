import { sql } from 'kysely'
import type { BassinDatabase } from '#db/client'
import { seedPeople } from '#db/seed/people'
import { newId } from '#lib/ids'
import { createBuiltinEmbedder } from '#retrieval/embed/embedder'
import { documentForm, toSearchDocument } from '#retrieval/text/document'
import { wordsOf } from '#retrieval/text/neutral'
import { lexeme } from '#retrieval/text/postgres'
import type { SearchDocument } from '#retrieval/text/search-document'
import { type PersonVectors, toBytes } from '#retrieval/vector/vector-store'
import { embedPerson } from '#retrieval/vector/person-vectors'

/** The same numbers each time (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export type Synthetic = { document: SearchDocument; vectors: PersonVectors }

/**
 * People without end, made of the seed's: each takes one person's text and work, another's town, licences, wishes and free date, and is
 * as recent as chance has it. Vectors are the text's own, moved a little, so that no two are equal.
 */
export async function* syntheticPeople(organisationId: string, count: number): AsyncGenerator<Synthetic> {
  const embedder = createBuiltinEmbedder()
  const random = createRandom(7)
  const bases: Synthetic[] = []
  for (const person of seedPeople()) {
    const { profile, text, lang } = person
    const document = toSearchDocument({
      candidateId: '',
      organisationId,
      version: 1,
      profile,
      facts: [],
      documents: [{ id: 'doc_seed', text }],
      lang,
      updatedAt: '2026-10-01T00:00:00Z',
    })
    bases.push({ document, vectors: await embedPerson(embedder, document) })
  }
  for (let at = 0; at < count; at += 1) {
    const base = bases[at % bases.length]!
    const other = bases[Math.floor(random() * bases.length)]!.document
    const daysAgo = Math.floor(random() * 700)
    yield {
      document: {
        ...base.document,
        candidateId: newId('candidate'),
        ...(other.place ? { place: { ...other.place, at: 0 } } : {}),
        licences: other.licences.map(({ code }) => ({ code, at: 0 })),
        wishes: {
          ...base.document.wishes,
          ...(other.wishes.availability ? { availability: { ...other.wishes.availability, at: 0 } } : {}),
        },
        updatedAt: new Date(Date.UTC(2026, 10, 24) - daysAgo * 86_400_000).toISOString(),
      },
      vectors: shake(base.vectors, random),
    }
  }
}

function shake({ title, whole, passages }: PersonVectors, random: () => number): PersonVectors {
  const move = (vector: Float32Array) => {
    const moved = vector.map((value) => value + (random() - 0.5) * 0.02)
    const length = Math.hypot(...moved)
    return moved.map((value) => value / length)
  }
  return { ...(title ? { title: move(title) } : {}), ...(whole ? { whole: move(whole) } : {}), passages: passages.map(move) }
}

const chunk = 200

/** Writes people as the index holds them, hundreds a statement. */
export async function fillDatabase(
  database: BassinDatabase,
  organisationId: string,
  people: AsyncIterable<Synthetic>,
  model: string,
) {
  const row = { id: organisationId, name: 'Bench', slug: organisationId, area: '' }
  await database.system.insertInto('organisation').values(row).execute()
  let some: Synthetic[] = []
  let count = 0
  const flush = async () => {
    await writePeople(database, some, model)
    count += some.length
    some = []
  }
  for await (const person of people) {
    some.push(person)
    if (some.length === chunk) await flush()
    if (count > 0 && count % 5000 === 0 && some.length === 0) process.stderr.write(`  ${count} people written\r`)
  }
  if (some.length > 0) await flush()
  await sql`analyze`.execute(database.system)
}

async function writePeople(database: BassinDatabase, people: readonly Synthetic[], model: string): Promise<void> {
  const documents = people.map(({ document }) => document)
  await database.system
    .insertInto('candidate')
    .values(
      documents.map(({ candidateId: id, organisationId: organisation_id, lang }) => ({
        id,
        organisation_id,
        lang,
        profile: '{}',
        headline: '',
        city: '',
        source: 'import' as const,
      })),
    )
    .execute()
  const rows = documents.map((document) => {
    const { titles, text } = wordsOf(document)
    const terms = Object.keys(document.terms).map(lexeme).join(' ')
    const words = sql`setweight(to_tsvector('bassin_fr', ${titles}) || to_tsvector('bassin_en', ${titles}), 'A') ||
      setweight(to_tsvector('simple', ${terms}), 'B') || to_tsvector('bassin_fr', ${text}) || to_tsvector('bassin_en', ${text})`
    return sql`(${document.candidateId}, ${document.organisationId}, 1, ${documentForm}, ${JSON.stringify(document)}::jsonb, ${words})`
  })
  await sql`insert into search_document (candidate_id, organisation_id, version, form, body, tsv) values ${sql.join(rows)}`.execute(
    database.system,
  )
  const vectors = people.flatMap(({ document, vectors: { title, whole, passages } }) =>
    [
      ...(title ? [{ kind: 'title', position: 0, vector: title }] : []),
      ...(whole ? [{ kind: 'whole', position: 0, vector: whole }] : []),
      ...passages.map((vector, position) => ({ kind: 'passage', position, vector })),
    ].map(
      (one) =>
        sql`(${document.candidateId}, ${document.organisationId}, ${model}, ${one.kind}, ${one.position}, ${toBytes(one.vector)})`,
    ),
  )
  await sql`insert into embedding (candidate_id, organisation_id, model, kind, position, vector) values ${sql.join(vectors)}`.execute(
    database.system,
  )
}
