import { mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BassinDatabase } from '#db/client'
import { openTestDatabase } from '#db/testing'
import { newId } from '#lib/ids'
import type { Crowd } from './engine.ts'
import { createIndexFiles, type Manifest } from './index-files.ts'
import { createLocalVectors } from './local.ts'
import { type VectorHandle, putVectors } from './vector-store.ts'

const model = 'test'
const dimensions = 32
const organisationId = newId('organisation')
const folder = mkdtempSync(join(tmpdir(), 'bassin-vectors-'))
let database: BassinDatabase
let db: VectorHandle
let manifest: Manifest
const people: { candidateId: string; version: number }[] = []
const vectors = new Map<string, Float32Array>()

/** Unit vectors that chance made, the same each time. */
function vectorOf(seed: number): Float32Array {
  const raw = Float32Array.from(
    { length: dimensions },
    (_, at) => Math.sin(seed * 12.9898 + at * 78.233) * Math.cos(seed + at * at),
  )
  const length = Math.hypot(...raw)
  return raw.map((value) => value / length)
}

async function addPerson(seed: number): Promise<string> {
  const candidateId = newId('candidate')
  const row = {
    id: candidateId,
    organisation_id: organisationId,
    lang: 'fr',
    profile: '{}',
    headline: '',
    city: '',
    source: 'import' as const,
  }
  await database.system.insertInto('candidate').values(row).execute()
  await sql`insert into search_document (candidate_id, organisation_id, version, form, body, tsv)
    values (${candidateId}, ${organisationId}, 1, 1, '{}', '')`.execute(database.system)
  const vector = vectorOf(seed)
  await putVectors(db, { candidateId, organisationId, model }, { title: vector, whole: vector, passages: [] })
  people.push({ candidateId, version: 1 })
  vectors.set(candidateId, vector)
  return candidateId
}

async function keep(made: Manifest): Promise<void> {
  await sql`insert into vector_index (organisation_id, model, file, sha256, members, members_sha256, dimensions, count)
    values (${organisationId}, ${model}, ${made.file}, ${made.sha256}, ${made.members}, ${made.membersSha256}, ${made.dimensions}, ${made.count})
    on conflict (organisation_id, model) do update set file = excluded.file, sha256 = excluded.sha256, members = excluded.members,
      members_sha256 = excluded.members_sha256, dimensions = excluded.dimensions, count = excluded.count`.execute(database.system)
}

beforeAll(async () => {
  database = await openTestDatabase()
  db = database.system as unknown as VectorHandle
  const row = { id: organisationId, name: 'Vecteurs', slug: organisationId, area: '' }
  await database.system.insertInto('organisation').values(row).execute()
  for (let seed = 0; seed < 300; seed += 1) await addPerson(seed)
  manifest = await createIndexFiles(folder).build(db, { organisationId, model })
  await keep(manifest)
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

const crowdOf = (all: typeof people): Crowd => ({
  ids: all.map(({ candidateId }) => candidateId),
  count: all.length,
  numbers: new Map(all.map(({ candidateId }, number) => [candidateId, number])),
  versionOf: (number) => all[number]!.version,
  chosen: Int32Array.from(all.keys()),
})
const ask = (seed: number, all = people) => ({
  organisationId,
  model,
  crowd: crowdOf(all),
  query: { title: vectorOf(seed), whole: vectorOf(seed) },
})
const firstOf = (scores: Float32Array) =>
  scores.reduce((best, score, number) => (score > (scores[best] || -1) ? number : best), 0)

describe('createIndexFiles', () => {
  it('finds of a large set those whom an exact comparison finds', async () => {
    const exact = createLocalVectors()
    const filed = createLocalVectors({ files: createIndexFiles(folder), exactUpTo: 10 })
    let agreed = 0
    for (let seed = 0; seed < 300; seed += 10) {
      const all = await exact.rank(db, ask(seed))
      const some = await filed.rank(db, ask(seed))
      expect(firstOf(some)).toBe(firstOf(all))
      agreed += 1
    }
    expect(agreed).toBe(30)
  })

  it('compares those who came or changed after it was built', async () => {
    const files = createIndexFiles(folder)
    const id = await addPerson(9000)
    const near = await files.nearest(db, ask(9000), 5)
    expect(Array.from(near!, (number) => people[number]!.candidateId)).toContain(id)
    expect(near!.length).toBeLessThan(60)
    people.pop()
  })

  it('answers only of the people asked about, and not at all rather than of too few', async () => {
    const few = people.slice(0, 150)
    const files = createIndexFiles(folder)
    const near = await files.nearest(db, ask(3, few), 20)
    expect(near!.every((number) => number < few.length)).toBe(true)
    expect(near!.length).toBeGreaterThanOrEqual(20)
    expect(await files.nearest(db, ask(3, people.slice(40, 60)), 20)).toBeUndefined()
  })

  it('is not asked in another dimension', async () => {
    const query = { title: new Float32Array(8), whole: new Float32Array(8) }
    expect(await createIndexFiles(folder).nearest(db, { ...ask(1), query }, 5)).toBeUndefined()
  })

  it('leaves no vector of a person who is gone in the folder once built anew and swept', async () => {
    const files = createIndexFiles(folder)
    const made = await files.build(db, { organisationId, model })
    await files.sweep(organisationId, [made.file, made.members])
    expect(readdirSync(folder).toSorted()).toEqual([made.file, made.members].toSorted())
    manifest = made
    await keep(made)
  })

  const damages: [string, (bytes: Buffer) => Buffer | undefined][] = [
    ['is absent', () => undefined],
    ['is empty', () => Buffer.alloc(0)],
    ['is cut in half', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['lacks its last byte', (bytes) => bytes.subarray(0, -1)],
    ['is longer', (bytes) => Buffer.concat([bytes, Buffer.alloc(64)])],
    ['is all zeros', (bytes) => Buffer.alloc(bytes.length)],
    ['has its head flipped', (bytes) => flip(bytes, 3)],
    ['has its middle flipped', (bytes) => flip(bytes, Math.floor(bytes.length / 2))],
    ['has its tail flipped', (bytes) => flip(bytes, bytes.length - 2)],
    ['is text', (bytes) => Buffer.alloc(bytes.length, 'vectors')],
  ]

  it.each(damages)('is not opened, and the search goes on exactly, when the file %s', async (_what, damage) => {
    await withDamage(manifest.file, damage)
  })

  it.each(damages.slice(0, 4))('is not opened when its list of people %s', async (_what, damage) => {
    await withDamage(manifest.members, damage)
  })
})

function flip(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at] = copy[at]! ^ 0xff
  return copy
}

async function withDamage(name: string, damage: (bytes: Buffer) => Buffer | undefined): Promise<void> {
  const path = join(folder, name)
  const sound = readFileSync(path)
  const damaged = damage(sound)
  if (damaged) writeFileSync(path, damaged)
  else rmSync(path)
  if (damaged?.length === 0) truncateSync(path, 0)
  const files = createIndexFiles(folder)
  expect(await files.nearest(db, ask(7), 5)).toBeUndefined()
  const scores = await createLocalVectors({ files, exactUpTo: 10 }).rank(db, ask(7))
  expect(scores.filter((score) => !Number.isNaN(score))).toHaveLength(people.length)
  writeFileSync(path, sound)
  expect(await createIndexFiles(folder).nearest(db, ask(7), 5)).toBeDefined()
}
