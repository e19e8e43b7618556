import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, mkdir, readFile, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Index } from 'usearch'
import { log } from '#lib/log'
import type { Crowd, VectorQuery } from './engine.ts'
import { buildIndexFile } from './build-index-file.ts'
import { newIndex } from './hnsw.ts'
import type { VectorHandle } from './vector-store.ts'

/** What Postgres remembers of a file: it is opened only where its bytes are the very ones that were written. */
export type Manifest = { file: string; sha256: string; members: string; membersSha256: string; dimensions: number; count: number }

export type IndexFiles = {
  /** Those of the crowd who may be near, about `wanted` of them, and everybody who changed since; undefined where no file can be trusted. */
  nearest(db: VectorHandle, asked: VectorQuery, wanted: number): Promise<Int32Array | undefined>
  /** Writes a new file of all vectors of an organisation beside the old one, off the main thread. Answers what the manifest must say. */
  build(db: VectorHandle, given: { organisationId: string; model: string; signal?: AbortSignal }): Promise<Manifest>
  /** Takes away the files that the manifest does not name. */
  sweep(organisationId: string, keep: readonly string[]): Promise<void>
}

type Opened = { manifest: Manifest; index: Index; ids: string[]; versions: Map<string, number> }
type Member = [id: string, version: number]

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Of a file that may be large, a piece at a time; undefined where it cannot be read. */
async function hashOfFile(path: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    for await (const piece of createReadStream(path)) hash.update(piece as Buffer)
    return hash.digest('hex')
  } catch {
    return undefined
  }
}

/** `onUnsound` hears of a file that cannot be trusted, so that it is built anew; the file is not looked at again for `patience` milliseconds. */
export type IndexFileOptions = { onUnsound?: (organisationId: string) => void; patience?: number }

/** HNSW files in a folder. A damaged file is never handed to the native code, which it would bring down. */
export function createIndexFiles(folder: string, { onUnsound, patience = 60_000 }: IndexFileOptions = {}): IndexFiles {
  const opened = new Map<string, Opened>()
  const reading = new Map<string, Promise<Opened | undefined>>()
  const unsound = new Map<string, number>()
  const current = async (db: VectorHandle, { organisationId, model }: VectorQuery) => {
    const manifest = await readManifest(db, organisationId, model)
    if (!manifest) return undefined
    const key = `${organisationId} ${model}`
    const held = opened.get(key)
    if (held?.manifest.sha256 === manifest.sha256) return held
    if (Date.now() - (unsound.get(manifest.file) ?? -Infinity) < patience) return undefined
    const begin = async () => {
      const fresh = await openIndex(folder, manifest).finally(() => reading.delete(key))
      if (fresh) opened.set(key, fresh)
      else {
        unsound.set(manifest.file, Date.now())
        onUnsound?.(organisationId)
      }
      return fresh
    }
    const work = reading.get(key) ?? begin()
    reading.set(key, work)
    return work
  }
  return {
    nearest: async (db, asked, wanted) => {
      const index = await current(db, asked).catch((error) => void log.warn('vector_file_failed', { error }))
      return index && index.manifest.dimensions === asked.query.whole.length ? pick(index, asked, wanted) : undefined
    },
    build: (db, { organisationId, model, signal }) => build(folder, db, { organisationId, model, ...(signal ? { signal } : {}) }),
    sweep: async (organisationId, keep) => {
      const names = await readdir(folder).catch(() => [])
      const stale = names.filter((name) => name.startsWith(`${organisationId}-`) && !keep.includes(name))
      await Promise.all(stale.map((name) => rm(join(folder, name), { force: true })))
    },
  }
}

/** What the file does not know as they are now. */
function changedSince({ chosen, ids, versionOf }: Crowd, versions: ReadonlyMap<string, number>): Int32Array {
  return chosen.filter((number) => versions.get(ids[number]!) !== versionOf(number))
}

/** Twice as many as wanted, then eight times, until enough are among the people asked about; undefined where too few are, rather than fewer. */
function pick(index: Opened, { crowd, query }: VectorQuery, wanted: number): Int32Array | undefined {
  const asked = new Set(crowd.chosen)
  const near = new Set(changedSince(crowd, index.versions))
  for (const times of [2, 8]) {
    const most = Math.min(index.manifest.count, wanted * times)
    for (const vector of [query.whole, query.title]) {
      for (const key of index.index.search(vector.slice(), most, 1).keys) {
        const number = crowd.numbers.get(index.ids[Number(key)]!)
        if (number !== undefined && asked.has(number)) near.add(number)
      }
    }
    if (near.size >= Math.min(wanted, crowd.chosen.length)) return Int32Array.from(near)
  }
  return undefined
}

async function readManifest(db: VectorHandle, organisationId: string, model: string): Promise<Manifest | undefined> {
  const { rows } = await sql<Manifest>`
    select file, sha256, members, members_sha256 as "membersSha256", dimensions, count from vector_index
    where organisation_id = ${organisationId} and model = ${model}`.execute(db)
  return rows[0]
}

/** @returns undefined where a file is absent, cut or altered: the log says which, and the search goes on without it. */
async function openIndex(folder: string, manifest: Manifest): Promise<Opened | undefined> {
  const [sha256, list] = await Promise.all([
    hashOfFile(join(folder, manifest.file)),
    readFile(join(folder, manifest.members)).catch(() => undefined),
  ])
  if (!list || sha256 !== manifest.sha256 || hashOf(list) !== manifest.membersSha256) {
    log.warn('vector_file_unsound', { file: manifest.file, found: Boolean(sha256 && list) })
    return undefined
  }
  const index = newIndex(manifest.dimensions)
  index.load(join(folder, manifest.file))
  if (index.dimensions() !== manifest.dimensions || index.size() !== manifest.count) return undefined
  const members = JSON.parse(list.toString()) as Member[]
  return { manifest, index, ids: members.map(([id]) => id), versions: new Map(members) }
}

const page = 500

async function build(
  folder: string,
  db: VectorHandle,
  { organisationId, model, signal }: { organisationId: string; model: string; signal?: AbortSignal },
): Promise<Manifest> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const name = `${organisationId}-${randomBytes(6).toString('hex')}`
  const members: Member[] = []
  async function* vectors(): AsyncGenerator<Float32Array[]> {
    for (let last = ''; ;) {
      signal?.throwIfAborted()
      const { rows } = await sql<{ id: string; version: number; vector: Buffer }>`
        select candidate_id as id, version, vector from embedding join search_document using (candidate_id)
        where embedding.organisation_id = ${organisationId} and model = ${model} and kind = 'whole' and candidate_id > ${last}
        order by candidate_id limit ${page}`.execute(db)
      if (rows.length === 0) return
      for (const { id, version } of rows) members.push([id, version])
      last = rows.at(-1)!.id
      yield rows.map(({ vector }) => new Float32Array(new Uint8Array(vector).buffer))
    }
  }
  const temporary = join(folder, `${name}.part`)
  try {
    const dimensions = await buildIndexFile(temporary, vectors())
    const list = Buffer.from(JSON.stringify(members))
    const sha256 = (await hashOfFile(temporary))!
    const [file, membersFile] = [`${name}.usearch`, `${name}.json`]
    await writeDurably(join(folder, membersFile), list)
    await settle(temporary, join(folder, file))
    return { file, sha256, members: membersFile, membersSha256: hashOf(list), dimensions, count: members.length }
  } finally {
    await rm(temporary, { force: true })
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(`${path}.part`, 'w', 0o600)
  await handle.writeFile(bytes)
  await handle.sync()
  await handle.close()
  await rename(`${path}.part`, path)
}

async function settle(from: string, to: string): Promise<void> {
  const handle = await open(from, 'r')
  await handle.sync()
  await handle.close()
  await rename(from, to)
}
