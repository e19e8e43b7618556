import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing'
import { newId } from '#lib/ids'
import { dot, normalise } from '#retrieval/embed/builtin/embedding'
import { createSearch, findPeople } from '#retrieval/find'
import { toSearchDocument } from '#retrieval/text/document'
import { monthOfDay } from '#retrieval/text/months'
import { type SearchHandle, putDocument } from '#retrieval/text/postgres'
import { type VectorHandle, putVectors } from '#retrieval/vector/vector-store'

const date = new Date('2026-11-24T09:00:00Z')

/** A direction of its own: what the vector of a text has beside those given. */
function apart(vector: Float32Array, others: Float32Array[]): Float32Array {
  const left = vector.slice()
  for (const other of others) {
    const along = dot(left, other)
    for (let d = 0; d < left.length; d += 1) left[d]! -= along * other[d]!
  }
  return normalise(left)
}

const between = (a: Float32Array, b: Float32Array, share: number) => normalise(a.map((value, d) => share * value + b[d]!))

test('of two people as near to what is asked, the one comes first who is like the best', async () => {
  const database = await openTestDatabase()
  const search = createSearch()
  const embedder = search.embedder()
  const [asked, other, another] = (await embedder.embedQueries(['Boulanger', 'Comptable', 'Soudeur'])) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ]
  const shared = apart(other, [asked])
  const strange = apart(another, [asked, shared])
  const organisationId = newId('organisation')
  const row = { id: organisationId, name: 'Fournil', slug: organisationId, area: '' }
  await database.system.insertInto('organisation').values(row).execute()
  const db = database.scoped({ organisationId })
  const add = async (title: Float32Array, whole: Float32Array): Promise<string> => {
    const candidateId = newId('candidate')
    const blank = { profile: '{}', headline: '', city: '', source: 'import' as const }
    await db
      .insertInto('candidate')
      .values({ id: candidateId, organisation_id: organisationId, lang: 'fr', ...blank })
      .execute()
    const document = toSearchDocument({
      candidateId,
      organisationId,
      version: 1,
      profile: { basics: { label: 'Employé' } },
      facts: [],
      documents: [],
      lang: 'fr',
      updatedAt: '2026-10-01T00:00:00Z',
    })
    await putDocument(db as unknown as SearchHandle, document)
    await putVectors(
      db as unknown as VectorHandle,
      { candidateId, organisationId, model: embedder.model },
      { title, whole, passages: [] },
    )
    return candidateId
  }
  const stranger = await add(between(asked, strange, 0.5), between(asked, strange, 0.5))
  const alike = await add(between(asked, strange, 0.5), between(asked, shared, 0.5))
  for (let count = 0; count < 9; count += 1) await add(asked, between(asked, shared, 1))
  const answer = await findPeople(search, db as never, {
    organisationId,
    filters: {},
    nice: [],
    text: 'Boulanger',
    today: { date, month: monthOfDay(date) },
    sort: 'relevance',
    limit: 20,
  })
  const order = answer.people.map(({ candidateId }) => candidateId)
  expect(order).toHaveLength(11)
  expect(order.indexOf(alike)).toBe(9)
  expect(order.indexOf(stranger)).toBe(10)
  await database.close()
})
