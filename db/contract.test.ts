import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DeleteObjectCommand, ListObjectVersionsCommand, PutBucketVersioningCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env as readEnv } from '#lib/env'
import { newId } from '#lib/ids'
import { type BassinDatabase, openPostgres } from './client.ts'
import { type FileStore, fileKey, openDisk } from './files.ts'
import { openS3 } from './files-s3.ts'
import { migrate } from './migrate.ts'
import { openTestDatabase } from './testing.ts'

// The same cases on each engine. Where BASSIN_REQUIRE_ENGINES is set, an engine without its variables is a failure.

const env = readEnv()
const required = env.BASSIN_REQUIRE_ENGINES ?? false

type Store = { name: string; given: boolean; open: () => FileStore }
const folder = mkdtempSync(join(tmpdir(), 'bassin-contract-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const stores: Store[] = [
  { name: 'disk', given: true, open: () => openDisk(folder) },
  {
    name: 's3',
    given: Boolean(env.S3_BUCKET),
    open: () =>
      openS3({
        bucket: env.S3_BUCKET!,
        region: env.AWS_REGION,
        forcePathStyle: true,
        ...(env.S3_ENDPOINT ? { endpoint: env.S3_ENDPOINT } : {}),
        credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID ?? '', secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '' },
      }),
  },
]

it('has every engine that is required', () => {
  const missing = [...stores.filter(({ given }) => !given).map(({ name }) => name), ...(env.DATABASE_URL ? [] : ['postgres'])]
  expect(required ? missing : []).toEqual([])
})

describe.each(stores.filter(({ given }) => given))('files on $name', ({ open }) => {
  let store: FileStore
  const bytes = new Uint8Array(randomBytes(300_000))
  const { key } = fileKey('org_contract', bytes)
  beforeAll(async () => {
    store = open()
    await store.health()
  })

  it('gives back what was put, put twice or not', async () => {
    await store.put(key, bytes, 'application/pdf')
    await store.put(key, bytes, 'application/pdf')
    expect(Buffer.from(await store.read(key)).equals(Buffer.from(bytes))).toBe(true)
    expect(await store.exists(key)).toBe(true)
    const streamed = await new Response(await store.stream(key)).arrayBuffer()
    expect(streamed.byteLength).toBe(bytes.byteLength)
  })

  it.each([
    ['small', 40_000],
    ['of several parts', 11_000_000],
  ])('keeps what arrives bit by bit under its hash: %s', async (_name, size) => {
    const whole = randomBytes(size)
    const pieces = async function* () {
      for (let at = 0; at < size; at += 65_536) yield new Uint8Array(whole.subarray(at, at + 65_536))
    }
    const received = await store.receive('org_contract', pieces(), size)
    expect(received).toEqual({ ...fileKey('org_contract', whole), bytes: size })
    expect(await store.receive('org_contract', pieces(), size)).toEqual(received)
    expect(whole.equals(await store.read(received.key))).toBe(true)
    await store.remove(received.key)
    await expect(store.receive('org_contract', pieces(), size - 1)).rejects.toMatchObject({ code: 'too_large' })
    expect(await store.exists(received.key)).toBe(false)
  })

  it('keeps nothing of what breaks off', async () => {
    const pieces = async function* () {
      yield new Uint8Array(6_000_000)
      throw new Error('the line is cut')
    }
    await expect(store.receive('org_contract', pieces(), 10_000_000)).rejects.toThrow('the line is cut')
  })

  it('links for who must not have a key of the store, for a short time', async () => {
    const link = await store.link(key, { fileName: 'CV Élodie.pdf', mime: 'application/pdf', seconds: 3600 })
    if (store.engine === 'disk') return expect(link).toBeNull()
    expect(Number(new URL(link!).searchParams.get('X-Amz-Expires'))).toBeLessThanOrEqual(900)
    const answer = await fetch(link!)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toContain('attachment')
    expect((await fetch(link!.replace(/Signature=\w{8}/, 'Signature=00000000'))).status).toBe(403)
  })

  it('says what is missing and forgets what is removed', async () => {
    await store.remove(key)
    expect(await store.exists(key)).toBe(false)
    await expect(store.read(key)).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe.runIf(env.S3_BUCKET)('a bucket that keeps versions', () => {
  it('keeps none of what is removed, nor of what arrived in parts', async () => {
    const bucket = `${env.S3_BUCKET}-versions`
    const given = {
      region: env.AWS_REGION,
      forcePathStyle: true,
      ...(env.S3_ENDPOINT ? { endpoint: env.S3_ENDPOINT } : {}),
      credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID ?? '', secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '' },
    }
    const store = openS3({ bucket, ...given })
    await store.health()
    const client = new S3Client(given)
    await client.send(new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration: { Status: 'Enabled' } }))
    const bytes = new Uint8Array(randomBytes(1000))
    const { key } = fileKey('org_versions', bytes)
    const versions = async () => {
      const { Versions = [], DeleteMarkers = [] } = await client.send(
        new ListObjectVersionsCommand({ Bucket: bucket, Prefix: 'org_versions/' }),
      )
      return [...Versions, ...DeleteMarkers].length
    }
    await store.put(key, bytes, 'application/pdf')
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }))
    await store.put(key, bytes, 'application/pdf')
    expect(await versions()).toBeGreaterThanOrEqual(2)
    await store.remove(key)
    expect(await versions()).toBe(0)
    const large = async function* () {
      yield new Uint8Array(randomBytes(11_000_000))
    }
    const received = await store.receive('org_versions', large(), 12_000_000)
    expect(await versions()).toBe(1)
    await store.remove(received.key)
    expect(await versions()).toBe(0)
  })
})

type Engine = { name: string; given: boolean; open: () => Promise<BassinDatabase> }
const databases: Engine[] = [
  { name: 'pglite', given: true, open: openTestDatabase },
  {
    name: 'postgres',
    given: Boolean(env.DATABASE_URL),
    open: async () => {
      const database = openPostgres(env.DATABASE_URL!)
      await migrate(database)
      return database
    },
  },
]

describe.each(databases.filter(({ given }) => given))('$name', ({ open }) => {
  let database: BassinDatabase
  const [here, there] = [newId('organisation'), newId('organisation')]
  beforeAll(async () => {
    database = await open()
    for (const id of [here, there])
      await database.system.insertInto('organisation').values({ id, name: id, slug: id, area: '' }).execute()
  })
  afterAll(async () => {
    await database.system.deleteFrom('organisation').where('id', 'in', [here, there]).execute()
    await database.close()
  })
  const job = (organisationId: string) => ({
    id: newId('job'),
    organisation_id: organisationId,
    title: 'Cariste',
    status: 'open' as const,
    criteria: '{}',
    created_by: 'x',
    client: '',
    description: '',
    lang: 'fr',
    city: '',
    postcode: '',
    contract: '',
    salary: '',
  })

  it('migrates once', async () => {
    expect(await migrate(database)).toEqual([])
  })

  it('shows and takes rows of the scope’s organisation alone', async () => {
    await database.system
      .insertInto('job')
      .values([job(here), job(there)])
      .execute()
    const mine = database.scoped({ organisationId: here })
    expect(await mine.selectFrom('job').select('organisation_id').execute()).toEqual([{ organisation_id: here }])
    await expect(mine.insertInto('job').values(job(there)).execute()).rejects.toThrow(/row-level security/)
    const touched = await mine.updateTable('job').set({ title: 'x' }).where('organisation_id', '=', there).executeTakeFirst()
    expect(touched.numUpdatedRows).toBe(0n)
  })

  it('keeps scopes apart under load', async () => {
    const scopes = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? here : there))
    const seen = await Promise.all(
      scopes.map((organisationId) => database.scoped({ organisationId }).selectFrom('job').select('organisation_id').execute()),
    )
    for (const [index, rows] of seen.entries()) expect(rows.every((row) => row.organisation_id === scopes[index])).toBe(true)
  })

  it('gives counts and dates alike', async () => {
    const row = await database.system
      .selectFrom('job')
      .select((eb) => [eb.fn.countAll().as('n'), eb.fn.max('created_at').as('at')])
      .where('organisation_id', '=', here)
      .executeTakeFirstOrThrow()
    expect(row.n).toBe('1')
    expect(row.at).toBeInstanceOf(Date)
  })
})
